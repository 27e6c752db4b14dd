import { basename, extname, join } from 'node:path';
import { suggestion } from '../../model/nearest.ts';
import { printPath, type BundleFile } from '../read/bundleFile.ts';
import { canonicalJson } from '../../model/canonicalJson.ts';
import { groupBy } from '../../model/groupBy.ts';
import type { Problem } from '../form/problems.ts';
import type { Tree } from './cell.ts';
import { problemIn, type TablePosition } from './TablePosition.ts';
import { problemAt } from './problemAt.ts';
import { readRows, type Row } from './readRows.ts';
import { tables } from './tables.ts';

/**
 * Makes a bundle from tables: the texts of the CSV files of one folder, by file. Problems have the file, the line, the
 * number of the cell and the name of the column.
 */
export function parseTables(folder: string, texts: ReadonlyMap<string, string>): BundleFile {
  const faults: Problem[] = [];
  const positions = new Map<string, TablePosition>();
  const rows = new Map<string, readonly Row[]>();
  for (const [file, text] of texts) {
    const name = tableOf(file);
    if (!tables.has(name)) {
      const hint = suggestion(name, tables.keys()) || `; expected ${[...tables.keys()].join(', ')}`;
      faults.push({ file, position: null, path: '', message: `unknown table ${name}${hint}` });
      continue;
    }
    const read = readRows(file, name, text);
    rows.set(name, [...(rows.get(name) ?? []), ...read.rows]);
    faults.push(...read.faults);
  }
  const [about, ...more] = rows.get('bundle') ?? [];
  if (about !== undefined) positions.set('', about);
  faults.push(
    ...more.map((row) =>
      problemIn(
        row,
        '',
        'bundle.csv has a second row, but a folder is one bundle; move the other bundle to a folder of its own',
      ),
    ),
  );
  const things = [...tables.keys()].flatMap((name) => {
    const list = name === 'bundle' ? [] : gather(name, rows.get(name) ?? [], positions, faults);
    return list.length === 0 ? [] : [[name, list] as const];
  });
  const problem: BundleFile['problem'] = (path, message) =>
    problemAt(positions, path, message) ?? {
      file: join(folder, 'bundle.csv'),
      position: null,
      path: printPath(path),
      message,
    };
  return { file: folder, written: { ...about?.thing, ...Object.fromEntries(things) }, faults, problem };
}

/** The name of the table in a file. */
export const tableOf = (file: string): string => basename(file, extname(file)).toLowerCase();

/** The items of a list. Rows with the same key are claims on the same item, if the items of the list have claims. */
function gather(list: string, rows: readonly Row[], positions: Map<string, TablePosition>, faults: Problem[]): Tree[] {
  const claiming = tables.get(list)!.some(({ claimed }) => claimed);
  const keyOf = ({ thing, line }: Row) => (typeof thing.key === 'string' ? thing.key : `line ${line}`);
  const groups = claiming ? [...groupBy(rows, keyOf).values()] : rows.map((row) => [row]);
  return groups.map((group, index) => {
    positions.set(printPath([list, index]), group[0]!);
    for (const [number, row] of group.entries()) positions.set(printPath([list, index, 'claims', number]), row);
    const thing = Object.assign({}, ...group.map((row) => row.thing).reverse()) as Tree;
    faults.push(...group.flatMap((row) => disagreements(row, thing)));
    return claiming ? { ...thing, claims: group.map(({ claim }) => claim) } : thing;
  });
}

/** Values that an item has once may be repeated in each of its rows, or left out. */
function disagreements(row: Row, thing: Tree): Problem[] {
  return Object.keys(row.thing)
    .filter((name) => canonicalJson(row.thing[name]) !== canonicalJson(thing[name]))
    .map((name) =>
      problemIn(
        row,
        name,
        `an earlier row of ${String(thing.key)} has a different value; expected the same value or none`,
      ),
    );
}
