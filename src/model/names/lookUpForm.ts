import { foldName } from '../foldName.ts';

/**
 * The form in which a name is looked up: like `foldName`, and without invisible characters and without the accents of
 * Latin, Greek and Cyrillic letters. Marks of other scripts stay: there they are vowels, or make another letter.
 */
export const lookUpForm = (name: string): string =>
  foldName(name.replace(invisible, ''))
    .normalize('NFD')
    .replace(accents, '')
    .normalize('NFC')
    .replace(strokes, (letter) => bare[letter] ?? letter);

/** Joiners, directions, soft hyphens, variation selectors. */
const invisible = /\p{Default_Ignorable_Code_Point}/gu;

const accents = /(?<=[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}]\p{M}*)\p{M}/gu;

/** Letters whose accent is a stroke or a missing dot, which Unicode does not decompose. */
const bare: Readonly<Record<string, string>> = { ł: 'l', ø: 'o', đ: 'd', ħ: 'h', ŧ: 't', ı: 'i' };
const strokes = new RegExp(`[${Object.keys(bare).join('')}]`, 'gu');

/** The spelling of a name that counts as exact: composed, with single spaces. */
export const exactForm = (name: string): string => name.normalize('NFC').replace(/\s+/gu, ' ').trim();
