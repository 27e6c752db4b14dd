import type { Market } from '../market/Market.ts';
import { keyOf, positionOfKey, positionsOf } from '../market/Nodes.ts';

/** The numbers that rank rows, smaller first. */
export type Numbers = readonly [number, number, number];

/** The rank of a row: its numbers, then the positions of entities in the order of their keys. */
export interface Rank {
  readonly numbers: Numbers;
  readonly positions: readonly number[];
}

/** A row of a ranking by its entities. */
export interface RankedNodes extends Rank {
  readonly nodes: readonly number[];
}

export const ranked = ({ nodes: all }: Market, numbers: Numbers, nodes: readonly number[]): RankedNodes => ({
  numbers,
  nodes,
  positions: positionsOf(all, nodes),
});

/** The requested part of a ranking. */
export interface Wanted {
  /** The greatest number of rows. */
  readonly size: number;
  /** Counted from the end. */
  readonly backward: boolean;
  /** Only rows after this one. */
  readonly after: Rank | null;
  readonly before: Rank | null;
  /** Whether the total number of rows is requested too. */
  readonly counts: boolean;
}

export const everything: Wanted = { size: Infinity, backward: false, after: null, before: null, counts: true };

const always = () => true;

/** Keeps the best of the requested rows, in whatever order they are added. */
export class TopRows<Row extends Rank> {
  /** The number of rows added. */
  count = 0;
  private readonly kept: Row[] = [];
  private readonly wanted: Wanted;
  private readonly sign: 1 | -1;

  constructor(wanted: Wanted) {
    this.wanted = wanted;
    this.sign = wanted.backward ? -1 : 1;
  }

  /**
   * `make` is called only if the numbers let the row qualify, and `isTrue` only if the row would be kept: the expensive
   * check comes last.
   */
  offer(numbers: Numbers, make: () => Row, isTrue: () => boolean = always): void {
    this.count += 1;
    if (!this.mayTake(numbers)) return;
    const { size, after, before } = this.wanted;
    const worst = this.worst();
    if (after && compareNumbers(numbers, after.numbers) < 0) return;
    if (before && compareNumbers(numbers, before.numbers) > 0) return;
    const row = make();
    if (after && compareRanks(row, after) <= 0) return;
    if (before && compareRanks(row, before) >= 0) return;
    if (worst && this.sign * compareRanks(row, worst) >= 0) return;
    if (!isTrue()) return;
    this.insert(row);
    if (this.kept.length > size) this.kept.pop();
  }

  /** False if no row with these or worse numbers would be kept. */
  mayTake(numbers: Numbers): boolean {
    const worst = this.worst();
    if (worst === undefined) return this.wanted.size > 0;
    return this.sign * compareNumbers(numbers, worst.numbers) <= 0;
  }

  /** The rows in the order of the ranking. */
  rows(): readonly Row[] {
    return this.wanted.backward ? this.kept.toReversed() : this.kept;
  }

  /** The last kept row, once there are as many as requested. */
  private worst(): Row | undefined {
    return this.kept.length < this.wanted.size ? undefined : this.kept[this.kept.length - 1];
  }

  private insert(row: Row): void {
    let [low, high] = [0, this.kept.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.sign * compareRanks(this.kept[middle]!, row) < 0) low = middle + 1;
      else high = middle;
    }
    this.kept.splice(low, 0, row);
  }
}

const compareNumbers = (one: Numbers, other: Numbers): number =>
  one[0] - other[0] || one[1] - other[1] || one[2] - other[2];

export function compareRanks(one: Rank, other: Rank): number {
  const difference = compareNumbers(one.numbers, other.numbers);
  if (difference !== 0) return difference;
  for (let index = 0; index < Math.max(one.positions.length, other.positions.length); index += 1) {
    const step = (one.positions[index] ?? -1) - (other.positions[index] ?? -1);
    if (step !== 0) return step;
  }
  return 0;
}

/** A rank in a cursor: with keys, which outlive a version of the graph. No key contains a space. */
export type Position = readonly [number, number, number, string];

export const cursorOf = (market: Market, { numbers, nodes }: RankedNodes): Position => [
  ...numbers,
  nodes.map((node) => keyOf(market.nodes, node)).join(' '),
];

export const rankOf = (market: Market, [first, second, third, keys]: Position): Rank => ({
  numbers: [first, second, third],
  positions: keys.split(' ').map((key) => positionOfKey(market.nodes, key)),
});
