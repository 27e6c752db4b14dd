import { plainLetters } from './plainLetters.ts';

/**
 * The words of a text as search compares them, in plain letters. A word is a list of parts: one part, or each character
 * (with its marks) of a script that is written without spaces or is searched within words. Initials are one word:
 * "J.P. Morgan" has `jp` and `morgan`. "and" is left out, as "&" is. A text of symbols alone has each symbol as a word.
 */
export function wordsOf(text: string): Word[] {
  const plain = (isAscii.test(text) ? text.toLowerCase() : plainLetters(text)).replace(pointAfterInitial, '$1');
  const words = plain.match(word) ?? plain.match(symbol) ?? [];
  return words
    .filter((each) => each !== 'and' || words.length === 1)
    .flatMap((each) => each.match(pieces) ?? [])
    .map((piece) => (isRun.test(piece) ? piece.match(character)! : [piece]));
}

/** The parts of a word, in order; never empty. */
export type Word = readonly string[];

/** Text without a letter to fold, as most of it is. */
const isAscii = /^[\x20-\x7E]*$/;
const word = /[\p{L}\p{N}\p{M}]+/gu;
const symbol = /\S/gu;
/** The point in `j.p`, but not in `x.ai`: single letters on both sides. */
const pointAfterInitial = /(?<![\p{L}\p{N}\p{M}])(\p{L}\p{M}*)\.(?=\p{L}\p{M}*(?![\p{L}\p{N}\p{M}]))/gu;

const runScripts =
  '\\p{scx=Han}\\p{scx=Hiragana}\\p{scx=Katakana}\\p{Script=Hangul}\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}';
const inRun = `(?:(?![\\p{N}\\p{M}])[${runScripts}]\\p{M}*)`;
const pieces = new RegExp(`${inRun}+|(?:(?!${inRun})[\\p{L}\\p{N}\\p{M}])+|\\S`, 'gu');
const isRun = new RegExp(`^${inRun}`, 'u');
const character = /\P{M}\p{M}*/gu;
