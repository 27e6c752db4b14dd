import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { stringify } from 'csv-stringify/sync';
import { UserError } from '../../errors.ts';
import { takeCell, type Tree } from './cell.ts';
import { tables, type Column } from './tables.ts';

/**
 * Text of a table as spreadsheets read it: a byte order mark, CRLF, and an apostrophe before what one of them would take
 * for a formula.
 */
export const csvOf = (rows: readonly (readonly string[])[]): string =>
  stringify(rows as string[][], { bom: true, escape_formulas: true, record_delimiter: 'windows' });

export const headerOf = (columns: readonly Column[]): string[] => columns.map(({ name }) => name);

/** The tables of a bundle as it was written, by their names; those that would have no row are left out. */
export function tablesOf(written: Tree): Map<string, string> {
  return new Map(
    [...tables].flatMap(([name, columns]) => {
      const things = name === 'bundle' ? [written] : ((written[name] ?? []) as Tree[]);
      const rows = things.flatMap((thing) => rowsOf(thing, columns));
      return rows.length === 0 ? [] : [[name, csvOf([headerOf(columns), ...rows])]];
    }),
  );
}

/** A row for each claim on a thing, or one for a thing that carries none. */
function rowsOf(thing: Tree, columns: readonly Column[]): string[][] {
  const claims = columns.some(({ claimed }) => claimed) ? (thing.claims as Tree[]) : [{}];
  return claims.map((claim) => columns.map(({ path, claimed }) => takeCell(claimed ? claim : thing, path)));
}

/** Writes tables into a new folder, where they are one bundle, and gives the names of the files. */
export async function writeFolder(folder: string, texts: ReadonlyMap<string, string>): Promise<string[]> {
  await makeFolder(folder);
  const files = [...texts].map(([name, text]) => ({ file: join(folder, `${name}.csv`), text }));
  for (const { file, text } of files) await writeFile(file, text);
  return files.map(({ file }) => file);
}

/** Makes a folder, or takes one in which there is nothing. */
export async function makeFolder(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  if ((await readdir(folder)).length > 0) {
    throw new UserError(`${folder} is not empty, and all tables of a folder are one bundle: name a new folder.`);
  }
}
