import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { stringify } from 'csv-stringify/sync';
import { UserError } from '../../errors.ts';
import { takeCell, type Tree } from './cell.ts';
import { tables, type Column } from './tables.ts';

/**
 * Returns a table as text for spreadsheets: with a byte order mark, CRLF, and an apostrophe before text that a
 * spreadsheet would read as a formula.
 */
export const csvOf = (rows: readonly (readonly string[])[]): string =>
  stringify(rows as string[][], { bom: true, escape_formulas: true, record_delimiter: 'windows' });

export const headerOf = (columns: readonly Column[]): string[] => columns.map(({ name }) => name);

/** Returns the tables of a bundle as written, by name, without empty tables. */
export function tablesOf(written: Tree): Map<string, string> {
  return new Map(
    [...tables].flatMap(([name, columns]) => {
      const things = name === 'bundle' ? [written] : ((written[name] ?? []) as Tree[]);
      const rows = things.flatMap((thing) => rowsOf(thing, columns));
      return rows.length === 0 ? [] : [[name, csvOf([headerOf(columns), ...rows])]];
    }),
  );
}

/** One row for each claim on an item, or one for an item without claims. */
function rowsOf(thing: Tree, columns: readonly Column[]): string[][] {
  const claims = columns.some(({ claimed }) => claimed) ? (thing.claims as Tree[]) : [{}];
  return claims.map((claim) => columns.map(({ path, claimed }) => takeCell(claimed ? claim : thing, path)));
}

/** Writes tables into a new folder, where they are one bundle, and returns the names of the files. */
export async function writeFolder(folder: string, texts: ReadonlyMap<string, string>): Promise<string[]> {
  await makeFolder(folder);
  const files = [...texts].map(([name, text]) => ({ file: join(folder, `${name}.csv`), text }));
  for (const { file, text } of files) await writeFile(file, text);
  return files.map(({ file }) => file);
}

/** Makes a folder, or uses an empty one. */
export async function makeFolder(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  if ((await readdir(folder)).length > 0) {
    throw new UserError(`${folder} is not empty, and all tables of a folder are one bundle: name a new folder.`);
  }
}
