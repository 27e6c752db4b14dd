import { wordsOf, type Word } from './wordsOf.ts';

/** The words of a text for the full-text index, with spaces between them. */
export const textWords = (text: string): string => wordsOf(text).flat().join(' ');

/**
 * The words of a name for the full-text index: the whole name as one word, its words, and then the rest of the name from
 * each word on as one word. So "Core Weave" and "coreweave" find each other, with or without other words around them.
 */
export function nameWords(name: string): string {
  const words = wordsOf(name);
  const rests = words.map((_, start) => words.slice(start)).slice(0, restsOfName);
  const joined = rests.filter(({ length, 0: first }) => length > 1 || first!.length > 1).map(joinedWords);
  return [...joined.slice(0, 1), ...words.flat(), ...joined.slice(1)].join(' ');
}

/** Words as one, without spaces. */
export const joinedWords = (words: readonly Word[]): string => words.flat().join('');

/** A name is searched from each of its first words on. */
const restsOfName = 8;
