import { readdirSync, readFileSync } from 'node:fs';

const folder = 'cypher/browser/favourites';

/** A question that Neo4j Browser keeps as a favourite; its first line, a comment, is the title. */
export interface Favourite {
  readonly file: string;
  readonly title: string;
  readonly statement: string;
}

export const favourites: readonly Favourite[] = readdirSync(folder)
  .filter((file) => file.endsWith('.cypher'))
  .sort()
  .map((file) => {
    const statement = readFileSync(`${folder}/${file}`, 'utf8').trim();
    return { file, title: /^\/\/ (.+)/.exec(statement)?.[1] ?? '', statement };
  });

/** The favourite whose file name begins so. */
export function favourite(beginning: string): Favourite {
  const found = favourites.find(({ file }) => file.startsWith(beginning));
  if (found === undefined) throw new Error(`There is no favourite ${beginning}.`);
  return found;
}
