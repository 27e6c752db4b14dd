/** One row of the word list: words or phrases to avoid, what to write, and the phrases in which the words are fine. */
export interface Advice {
  readonly avoid: readonly string[];
  readonly write: string;
  readonly fineIn: readonly string[];
}

const heading = '## Word list';

/** Reads the table under the heading "Word list" of docs/style.md. */
export function readWordList(style: string): Advice[] {
  const rows = listPart(style).match(/^\|.*\|$/gm) ?? [];
  const advice = rows.slice(2).map((row) => {
    const [avoid = '', write = '', fineIn = ''] = row
      .slice(1, -1)
      .split('|')
      .map((cell) => cell.trim());
    return { avoid: phrases(avoid), write, fineIn: phrases(fineIn) };
  });
  if (advice.length === 0) throw new Error(`docs/style.md has no table under "${heading}"`);
  return advice;
}

/** Returns the style guide without its word list, which has to name the words that it advises against. */
export const withoutWordList = (style: string): string =>
  style.replace(listPart(style), (part) => part.replace(/[^\n]/g, ' '));

const listPart = (style: string): string => style.split(/^(?=## )/m).find((part) => part.startsWith(heading)) ?? '';

const phrases = (cell: string): string[] =>
  cell
    .split(',')
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== '');
