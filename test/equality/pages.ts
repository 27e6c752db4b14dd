import { encodeCursor, decodeCursor } from '../../src/compile/answer/cursor.ts';
import type { CursorType } from '../../src/model/search.ts';
import { pageArguments } from '../../src/compile/input/pageArguments.ts';

/** `at` is the pair of times of the root field, if it has one. */
export type Arguments = Readonly<Record<string, unknown>>;
/** What a row is sorted by, and whether the larger comes first, key by key. */
export type Position = readonly (string | number)[];
export type Compare = (one: Position, other: Position) => number;

/** A list that is shown page by page. `order` names the list and its order in the cursors. */
export interface PagedList<Row> {
  readonly rows: readonly Row[];
  readonly order: string;
  readonly position: (row: Row) => Position;
  readonly positionLength: number;
  readonly compare: Compare;
  /** What an edge says of its row. */
  readonly edge: (row: Row) => object;
  /** What the connection says of the whole. */
  readonly fields?: object;
}

/** A page by sorting everything and cutting; only the form of cursors and the words of refusals are the compiler's. */
export function pageOfAll<Row>(list: PagedList<Row>, args: Arguments): object {
  const { size, backward, after, before } = pageArguments(args, undefined);
  const { rows, position, positionLength, compare, edge, fields } = list;
  const order = [list.order, args['ofRow'] === true ? [] : (args['at'] ?? [])].flat().join(' at ');
  const start = after === null ? null : decodeCursor(after, order, typesIn(after, positionLength));
  const end = before === null ? null : decodeCursor(before, order, typesIn(before, positionLength));
  const sorted = [...rows].sort((one, other) => compare(position(one), position(other)));
  const between = sorted.filter(
    (row) => (start === null || compare(position(row), start) > 0) && (end === null || compare(position(row), end) < 0),
  );
  const shown = backward ? between.slice(Math.max(0, between.length - size)) : between.slice(0, size);
  const edges = shown.map((row) => ({ ...edge(row), cursor: encodeCursor(order, position(row)) }));
  const isMore = between.length > size;
  return {
    ...fields,
    edges,
    totalCount: rows.length,
    pageInfo: {
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
      hasNextPage: backward ? before !== null : isMore,
      hasPreviousPage: backward ? isMore : after !== null,
    },
  };
}

/** The types that the values of a cursor have; no test of equality changes a cursor. */
function typesIn(cursor: string, length: number): CursorType[] {
  const text = Buffer.from(cursor, 'base64url').toString();
  const values = text.startsWith('[') ? (JSON.parse(text) as unknown[]).slice(1) : [];
  return Array.from({ length }, (_, index) => (typeof values[index] === 'number' ? 'number' : 'text'));
}

/** By the first key that differs; `descending` says for each key which way. */
export const comparePlaces =
  (descending: readonly boolean[]): Compare =>
  (one, other) => {
    for (const [index, isDescending] of descending.entries()) {
      const difference = compareValues(one[index], other[index]);
      if (difference !== 0) return isDescending ? -difference : difference;
    }
    return 0;
  };

/** As Cypher sorts: what is missing comes last. */
export function compareValues(one: unknown, other: unknown): number {
  const isMissing = (value: unknown) => value === null || value === undefined;
  if (isMissing(one) || isMissing(other)) return Number(isMissing(one)) - Number(isMissing(other));
  const [left, right] = [one as string, other as string];
  return left < right ? -1 : left > right ? 1 : 0;
}

/** Sorts by several keys, smallest first. */
export const sortedBy = <Item>(items: readonly Item[], ...keys: ((item: Item) => unknown)[]): Item[] =>
  [...items].sort((one, other) => {
    for (const key of keys) {
      const difference = compareValues(key(one), key(other));
      if (difference !== 0) return difference;
    }
    return 0;
  });
