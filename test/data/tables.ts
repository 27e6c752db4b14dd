import { readdirSync, readFileSync } from 'node:fs';

const folder = 'docs/seeds';
const pages = new Map(readdirSync(folder).map((name) => [name, readFileSync(`${folder}/${name}`, 'utf8')]));

/** The index of the pages. */
export const index = pages.get('README.md')!;

/** The rows of the table under a heading, in cells. */
function rowsUnder(page: string, heading: string): string[][] {
  const [, section = ''] = page.split(`\n## ${heading}\n`);
  const lines = section.split('\n## ')[0]!.split('\n');
  return lines
    .filter((line) => line.startsWith('|') && !/^\|[- |]+$/.test(line))
    .slice(1)
    .map((line) => line.split('|').slice(1, -1));
}

/** The words in backquotes. */
const coded = (cell: string) => [...cell.matchAll(/`([^`]+)`/g)].map(([, word = '']) => word);

/** Each fact at hand with the keys that it became. */
export const facts = [...pages.values()]
  .flatMap((page) => rowsUnder(page, 'Where each fact went'))
  .map(([fact = '', became = '']) => ({ fact: coded(fact)[0]!, became: coded(became) }));

/** The conflicts that the seeds hold, by their keys, with the facts between which they stand. */
export const conflicts = rowsUnder(pages.get('contradictions.md')!, 'Conflicts').map(
  ([type = '', subject = '', field = '', between = '']) => ({
    key: [...coded(subject), ...coded(field), type.trim()].join('/'),
    between: coded(between),
  }),
);

/** Facts that are marked as contradicting and fit together. */
export const fitting = rowsUnder(pages.get('contradictions.md')!, 'Marked as contradicting, yet no conflict').map(
  ([pair = '']) => coded(pair),
);
