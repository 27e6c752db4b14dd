import { extended, shared } from './shared.ts';

export interface EdgeColumns {
  readonly from: Int32Array;
  readonly to: Int32Array;
  /** Its type, kind, stage and so on: see `codes.ts`. */
  readonly code: Uint32Array;
  /** US cents; NaN if unknown. */
  readonly amount: Float64Array;
  /** The code of its four sums: see `SumColumns.ts`. */
  readonly sums: Int32Array;
  /** Days: see `days.ts`. */
  readonly validFrom: Uint16Array;
  readonly validTo: Uint16Array;
  readonly knownFrom: Uint16Array;
  readonly knownTo: Uint16Array;
  /** The index of its deal or tie among the subjects. */
  readonly subject: Int32Array;
}

export const makeColumns = (length: number, room = 0): EdgeColumns => ({
  from: shared(Int32Array, length, room),
  to: shared(Int32Array, length, room),
  code: shared(Uint32Array, length, room),
  amount: shared(Float64Array, length, room),
  sums: shared(Int32Array, length, room),
  validFrom: shared(Uint16Array, length, room),
  validTo: shared(Uint16Array, length, room),
  knownFrom: shared(Uint16Array, length, room),
  knownTo: shared(Uint16Array, length, room),
  subject: shared(Int32Array, length, room),
});

export const columnNames = Object.keys(makeColumns(0)) as (keyof EdgeColumns)[];

/** Columns with more edges. Those of the shorter ones remain as they are. */
export const extendedColumns = (columns: EdgeColumns, length: number): EdgeColumns =>
  Object.fromEntries(columnNames.map((name) => [name, extended(columns[name], length)])) as unknown as EdgeColumns;

/** The same edges in another order. */
export function permuted(columns: EdgeColumns, order: Int32Array, room: number): EdgeColumns {
  const result = makeColumns(order.length, room);
  for (const name of columnNames) {
    const [source, target] = [columns[name], result[name]];
    for (let index = 0; index < order.length; index += 1) target[index] = source[order[index]!]!;
  }
  return result;
}

/** 0, 1, 2 ... below a number. */
export function upTo(count: number): Int32Array {
  const numbers = new Int32Array(count);
  for (let number = 0; number < count; number += 1) numbers[number] = number;
  return numbers;
}

/**
 * Sorts edges by one of their ends, a number below `count`; the sort is stable. `starts` has the index of the first
 * edge of each end.
 */
export function sortBy(ends: Int32Array, edges: Int32Array, count: number): { order: Int32Array; starts: Int32Array } {
  const starts = shared(Int32Array, count + 1);
  for (const edge of edges) starts[ends[edge]! + 1]! += 1;
  for (let end = 0; end < count; end += 1) starts[end + 1]! += starts[end]!;
  const next = starts.slice();
  const order = shared(Int32Array, edges.length);
  for (const edge of edges) order[next[ends[edge]!]!++] = edge;
  return { order, starts };
}
