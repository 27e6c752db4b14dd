import { normalizedCode } from '../../model/identifiers/normalizedCode.ts';
import { exactForm, lookUpForm } from '../../model/names/lookUpForm.ts';
import { slug } from '../../model/slug.ts';
import { joinedWords } from '../../model/words/searchWords.ts';
import { wordsOf, type Word } from '../../model/words/wordsOf.ts';
import { IdentifierScheme } from '../../model/vocabulary.ts';
import { nameQuery, textQuery } from './luceneQuery.ts';

/** The text of a search in the forms in which `cypher/Query/search.cypher` compares it. */
export interface SearchText {
  readonly typed: string;
  /** As `Name.folded`. */
  readonly folded: string;
  /** As the first word of `Name.words`. */
  readonly joined: string;
  /** Each word with the space before it in `words` of names and texts, and after it if nothing may follow. */
  readonly words: readonly string[];
  /** The forms in which identifiers are stored. */
  readonly identifiers: readonly string[];
  /** What the index of names is asked. */
  readonly names: string;
  /** What the index of texts is asked. */
  readonly texts: string;
  /** The key that a publisher of this name has. */
  readonly publisher: string;
}

/** Words and characters of a search that count; what it costs grows with them. */
const maxParts = 20;

export function searchText(text: string): SearchText {
  const typed = exactForm(text);
  const words = firstParts(wordsOf(text));
  const joined = joinedWords(words);
  return {
    typed,
    folded: lookUpForm(text),
    joined,
    words: words.map((word) => ` ${word.join(' ')}${isBeginning(word) ? '' : ' '}`),
    identifiers: identifiersOf(typed),
    names: nameQuery(words),
    texts: textQuery(words),
    publisher: slug(text),
  };
}

/** Whether a word may be the beginning of another: a single letter is too short for that. */
const isBeginning = (word: Word): boolean => [...joinedWords([word])].length > 1;

/** The first words, of which the last can be cut short. */
function firstParts(words: readonly Word[]): Word[] {
  let left = maxParts;
  return words.flatMap((word) => {
    const parts = word.slice(0, left);
    left -= parts.length;
    return parts.length === 0 ? [] : [parts];
  });
}

/** As each scheme would write it. */
const identifiersOf = (typed: string): string[] => [
  ...new Set([typed, ...IdentifierScheme.options.map((scheme) => normalizedCode(scheme, typed))]),
];
