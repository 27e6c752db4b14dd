import { lookUpForm } from '../names/lookUpForm.ts';

/** Further letters that Unicode does not decompose, and forms of one letter that people type for each other. */
const plain: Readonly<Record<string, string>> = {
  ...{ ð: 'd', þ: 'th', ŋ: 'ng', æ: 'ae', œ: 'oe', ə: 'e', ĸ: 'k', ς: 'σ' },
  ...{ ɓ: 'b', ɖ: 'd', ɗ: 'd', ƙ: 'k', ƴ: 'y', ɛ: 'e', ɔ: 'o', ʻ: "'", ʼ: "'", ʹ: "'" },
  // Arabic as written in Persian and Urdu, and the ends of words that are often typed without care.
  ...{ ی: 'ي', ى: 'ي', ې: 'ي', ک: 'ك', ة: 'ه', ۀ: 'ه', ہ: 'ه', ھ: 'ه', ە: 'ه', ٱ: 'ا', ـ: '' },
  ...{ ך: 'כ', ם: 'מ', ן: 'נ', ף: 'פ', ץ: 'צ' },
};

const plainForms = new RegExp(`[${Object.keys(plain).join('')}]`, 'gu');

/** Marks that add to a letter which is complete without them; the other marks of Indian scripts are vowels. */
const additions = /(?<=[\p{Script=Hebrew}\p{Script=Arabic}]\p{M}*)\p{M}|[\u093C\u09BC\u0A3C\u0ABC\u0B3C\u0CBC]/gu;

const katakana = /[\u30A1-\u30F6]/gu;
const toHiragana = (letter: string): string => String.fromCodePoint(letter.codePointAt(0)! - 0x60);

/**
 * Text in the plainest letters of its scripts: like `lookUpForm`, and without vowel points and marks that are often left
 * out, with one form of each letter, and katakana as hiragana.
 */
export const plainLetters = (text: string): string =>
  lookUpForm(text)
    .normalize('NFD')
    .replace(additions, '')
    .normalize('NFC')
    .replace(plainForms, (letter) => plain[letter]!)
    .replace(katakana, toHiragana);
