import { joinedWords } from '../../model/words/searchWords.ts';
import type { Word } from '../../model/words/wordsOf.ts';

/**
 * The query of the full-text index of names. It finds each word exactly, at the start of a word, or with one or two typing
 * errors; and words that the name writes together or apart. A word that is equal counts most.
 */
export function nameQuery(words: readonly Word[]): string {
  const fuzzy = fuzzyWords(words);
  const whole =
    words.length > 1
      ? anyOf(likeWord(joinedWords(words), { ...inNames, equal: 5, begins: 2, like: 3 }, words.length <= maxJoined))
      : [];
  const pairs = words.length > 2 ? pairsOf(words) : [];
  return queryOf([
    ...whole,
    ...pairs.map((pair) => `${quoted(pair)}^3`),
    ...words.flatMap((word) => anyOf(word.length > 1 ? likeRun(word) : likeWord(word[0]!, inNames, fuzzy.has(word)))),
  ]);
}

/** The query of the full-text index of captions, summaries and titles. */
export function textQuery(words: readonly Word[]): string {
  const fuzzy = fuzzyWords(words);
  return queryOf([
    ...pairsOf(words).map((pair) => `${quoted(pair)}^4`),
    ...words.flatMap((word) => {
      const text = word.join(' ');
      return anyOf(word.length > 1 ? [`${quoted(text)}^4`] : likeWord(text, inTexts, fuzzy.has(word)));
    }),
  ]);
}

/** A query must not be empty. Words are never written in capital letters, so this one occurs nowhere. */
const nothing = 'NOTHING';

const queryOf = (clauses: readonly string[]): string => (clauses.length === 0 ? nothing : clauses.join(' '));
const anyOf = (forms: readonly string[]): string[] => (forms.length === 0 ? [] : [`(${forms.join(' OR ')})`]);

/** How much each form of a word counts. */
interface Forms {
  readonly equal: number;
  readonly begins: number;
  readonly like: number;
  /** The letters of the shortest word that may have two errors. */
  readonly twoErrors: number;
}

const inNames: Forms = { equal: 1, begins: 1, like: 2, twoErrors: 5 };
/** Texts have many more words, of which more are alike by chance. */
const inTexts: Forms = { equal: 4, begins: 2, like: 1, twoErrors: 6 };

/** A word as it is, as the beginning of one, and with typing errors. */
function likeWord(word: string, forms: Forms, isFuzzy: boolean): string[] {
  const { length } = [...word];
  const plain = /^[\p{L}\p{N}\p{M}]+$/u.test(word);
  return [
    `${quoted(word)}^${forms.equal}`,
    ...(plain && length >= 2 ? [`${word}*^${forms.begins}`] : []),
    ...(plain && isFuzzy ? [`${word}~${length < forms.twoErrors ? 1 : 2}^${forms.like}`] : []),
  ];
}

/** A word of a script without spaces: its characters in order, and the whole of a name that begins alike. */
function likeRun(word: Word): string[] {
  const whole = word.join('');
  const pairs = word.slice(1).map((part, index) => quoted(`${word[index]!} ${part}`));
  return [
    `${quoted(word.join(' '))}^4`,
    `${whole}*^2`,
    ...(word.length >= 3 ? [`${whole}~${word.length < inNames.twoErrors ? 1 : 2}`, ...pairs] : []),
  ];
}

/** Each two words in a row as one word. */
const pairsOf = (words: readonly Word[]): string[] =>
  words.slice(1).map((word, index) => joinedWords([words[index]!, word]));

/** The words that may have typing errors: the first long ones without digits. Each becomes up to 50 words of the index. */
const fuzzyWords = (words: readonly Word[]): ReadonlySet<Word> =>
  new Set(
    words.filter(([first = '', ...rest]) => rest.length === 0 && /^[\p{L}\p{M}]{3,}$/u.test(first)).slice(0, maxFuzzy),
  );

const maxFuzzy = 6;
/** Longer names are seldom written as one word. */
const maxJoined = 4;

/** Text without a meaning in Lucene's query language. */
const quoted = (text: string): string => `"${text.replace(/["\\]/g, '\\$&')}"`;
