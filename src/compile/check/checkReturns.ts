import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Query } from '../../graph/Query.ts';
import { placed, type Placed } from './elements.ts';

/** Folders of `cypher/` whose rows TypeScript reads by name. */
const folders = ['check', 'ingest/read', 'ingest/write', 'market', 'proof', 'upkeep/read', 'upkeep/write'];

/**
 * Compares the columns that statements return with the shapes by which their rows are read. Each problem is one line:
 * file and line, what differs, and what to do.
 */
export function checkReturns(folder: string, queries: readonly Query<unknown>[]): string[] {
  const shapes = new Map(queries.map((query) => [query.name, query]));
  const names = folders.flatMap((group) =>
    readdirSync(join(folder, group))
      .filter((file) => file.endsWith('.cypher'))
      .map((file) => `${group}/${file.replace('.cypher', '')}`),
  );
  const missing = queries.filter(({ name }) => !names.includes(name));
  return [
    ...missing.map(({ name }) => `${join(folder, name)}.cypher: is missing, and a query reads its rows`),
    ...names.flatMap((name) => checkOne(join(folder, `${name}.cypher`), shapes.get(name))),
  ];
}

function checkOne(path: string, query: Query<unknown> | undefined): string[] {
  const tokens = placed(readFileSync(path, 'utf8'));
  const { line, columns } = columnsOf(tokens);
  const at = `${path}:${line}`;
  if (query === undefined) {
    return columns.length === 0 ? [] : [`${at}: returns rows, and no query of src/*/queries.ts has their shape`];
  }
  const unnamed = columns.filter(({ name }) => name === null);
  if (unnamed.length > 0) {
    return unnamed.map(({ text, line: row }) => `${path}:${row}: the column ${text} has no name; write "AS <name>"`);
  }
  const found = columns.map(({ name }) => name).join(', ');
  const expected = query.columns.join(', ');
  return found === expected ? [] : [`${at}: returns ${found || 'nothing'}; the shape of ${query.name} has ${expected}`];
}

interface Column {
  /** Null if it is an expression without an alias. */
  readonly name: string | null;
  readonly text: string;
  readonly line: number;
}

/** The columns of the RETURN that ends a statement, and the line of that RETURN. */
function columnsOf(tokens: readonly Placed[]): { line: number; columns: Column[] } {
  let depth = 0;
  const depths = tokens.map(({ text, kind }) => {
    if (kind !== 'symbol') return depth;
    if ('([{'.includes(text)) depth += 1;
    if (')]}'.includes(text)) depth -= 1;
    return depth;
  });
  const isOutside = (index: number) => depths[index] === 0;
  const start = tokens.findLastIndex(({ text }, index) => text === 'RETURN' && isOutside(index));
  if (start === -1) return { line: tokens[0]?.line ?? 1, columns: [] };
  const ends = (token: Placed, index: number) =>
    index > start && isOutside(index) && ['ORDER', 'LIMIT', 'SKIP'].includes(token.text);
  const end = tokens.findIndex(ends);
  const first = tokens[start + 1]?.text === 'DISTINCT' ? start + 2 : start + 1;
  const parts: Placed[][] = [[]];
  for (let index = first; index < (end === -1 ? tokens.length : end); index += 1) {
    if (tokens[index]!.text === ',' && isOutside(index)) parts.push([]);
    else parts.at(-1)!.push(tokens[index]!);
  }
  return { line: tokens[start]!.line, columns: parts.map(toColumn) };
}

function toColumn(tokens: readonly Placed[]): Column {
  const [before, last] = [tokens.at(-2), tokens.at(-1)];
  const isNamed = tokens.length === 1 ? last?.kind === 'word' : before?.text === 'AS';
  return {
    name: isNamed ? last!.text : null,
    text: tokens.map(({ text }) => text).join(''),
    line: last?.line ?? 1,
  };
}
