import { proseRanges, type Range } from './proseRanges.ts';
import type { Advice } from './wordList.ts';

/** A use of a word that the list advises against. Lines count from 1. */
export interface Finding {
  readonly path: string;
  readonly line: number;
  readonly words: string;
  readonly write: string;
}

/** Returns the words of the list in the prose of one file, in the order of their lines. */
export function findWords(path: string, text: string, list: readonly Advice[]): Finding[] {
  const prose = mask(text, proseRanges(path, text));
  const found = list.flatMap(({ avoid, write, fineIn }) => {
    const fine = fineIn.flatMap((phrase) => occurrences(phrase, prose));
    return avoid
      .flatMap((phrase) => occurrences(phrase, prose))
      .filter(([start, end]) => !fine.some(([from, to]) => from <= start && end <= to))
      .map(([start, end]) => ({ start, words: text.slice(start, end), write }));
  });
  return found
    .sort((a, b) => a.start - b.start)
    .map(({ start, words, write }) => ({ path, line: lineOf(text, start), words: onOneLine(words), write }));
}

// Replaces each character that is not prose. No phrase of the list contains it, so no phrase reaches across code.
const code = '\0';

/**
 * Blanks out whatever is not prose, and keeps every offset. Words in backticks are code. The marks of comments at the
 * start of lines become spaces, so that a phrase may go on in the next line.
 */
function mask(text: string, ranges: readonly Range[]): string {
  let masked = '';
  for (const [start, end] of [...ranges].sort(([a], [b]) => a - b)) {
    const prose = text
      .slice(start, end)
      .replace(/`[^`]*`/g, (quoted) => code.repeat(quoted.length))
      .replace(/^[ \t]*(\*|\/\/|#|>)/gm, (marks) => ' '.repeat(marks.length));
    const between = text.slice(masked.length, start);
    masked += (/\S/.test(between) ? code.repeat(between.length) : between) + prose;
  }
  return masked;
}

function occurrences(phrase: string, prose: string): Range[] {
  const words = phrase.split(' ').map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  const whole = new RegExp(`(?<![\\p{L}\\p{N}_-])${words.join('\\s+')}(?![\\p{L}\\p{N}_-])`, 'giu');
  return [...prose.matchAll(whole)].map((match) => [match.index, match.index + match[0].length]);
}

const lineOf = (text: string, offset: number): number => text.slice(0, offset).split('\n').length;

const onOneLine = (words: string): string => words.replace(/\s+((\*|\/\/|#)\s+)?/g, ' ');
