import { keyAt, indexOfKey } from '../market/KeyPool.ts';
import type { Market } from '../market/Market.ts';

/** By which rows are ranked, smaller first. */
export type Numbers = readonly [number, number, number];

/** The rank of a row: its numbers, then entities, whose indexes are in the order of their keys. */
export interface Rank {
  readonly numbers: Numbers;
  readonly nodes: readonly number[];
}

/** The part of a ranking that is asked for. */
export interface Wanted {
  /** How many rows at most. */
  readonly size: number;
  /** Counted from the end. */
  readonly backward: boolean;
  /** Only what comes after this. */
  readonly after: Rank | null;
  readonly before: Rank | null;
  /** Whether it is wanted as well how many rows there are in all. */
  readonly counts: boolean;
}

export const everything: Wanted = { size: Infinity, backward: false, after: null, before: null, counts: true };

const always = () => true;

/** Keeps the best rows that are wanted, whatever order they come in. */
export class TopRows<Row extends Rank> {
  /** How many rows came by. */
  count = 0;
  private readonly kept: Row[] = [];
  private readonly wanted: Wanted;
  private readonly sign: 1 | -1;

  constructor(wanted: Wanted) {
    this.wanted = wanted;
    this.sign = wanted.backward ? -1 : 1;
  }

  /**
   * `make` is called only where the numbers leave the row a chance, `isTrue` only where it would be kept: what takes long
   * to find out is asked last.
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

  /** False where no row of these numbers would be kept, nor one that is worse. */
  mayTake(numbers: Numbers): boolean {
    const worst = this.worst();
    if (worst === undefined) return this.wanted.size > 0;
    return this.sign * compareNumbers(numbers, worst.numbers) <= 0;
  }

  /** The rows in the order of the ranking. */
  rows(): readonly Row[] {
    return this.wanted.backward ? this.kept.toReversed() : this.kept;
  }

  /** The last of the rows that are kept, once there are as many as are wanted. */
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
  for (let index = 0; index < Math.max(one.nodes.length, other.nodes.length); index += 1) {
    const step = (one.nodes[index] ?? -1) - (other.nodes[index] ?? -1);
    if (step !== 0) return step;
  }
  return 0;
}

/** A rank as a cursor carries it: keys outlive a version of the graph, indexes do not. No key has a space. */
export type Position = readonly [number, number, number, string];

export const positionOf = (market: Market, { numbers, nodes }: Rank): Position => [
  ...numbers,
  nodes.map((node) => keyAt(market.nodes, node)).join(' '),
];

export const rankOf = (market: Market, [first, second, third, keys]: Position): Rank => ({
  numbers: [first, second, third],
  nodes: keys.split(' ').map((key) => indexOfKey(market.nodes, key)),
});
