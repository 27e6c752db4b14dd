import type { Budget } from '../search/Budget.ts';
import type { LegLists } from './LegLists.ts';
import { takeNodeNumbers, type NodeNumbers } from '../search/NodeNumbers.ts';

/**
 * Returns the number of legs from the end of a leg to the target, by the leg's index; at most `farthest`, which means
 * that or further. 0 if the leg cannot be used.
 */
export type DistanceBehind = (leg: number) => number;

/**
 * The legs of nodes that can be used towards a target, sorted by the distance to it. If few legs remain, the search
 * skips those that end too far away. Each node is read once.
 */
export class NearestLegs {
  /** Indexes of legs, those of a node from `begin` to before `end`. */
  readonly legs: number[] = [];
  /** For each row, the index of its first leg and, for each distance, the index after its last leg. */
  private readonly bounds: number[] = [];
  private readonly rows: NodeNumbers;
  private readonly all: LegLists;
  private farthest = 0;
  private distanceBehind: DistanceBehind = () => 0;

  constructor(all: LegLists, count: number) {
    this.rows = takeNodeNumbers(count);
    this.all = all;
  }

  /** Sets another target. */
  aim(farthest: number, distanceBehind: DistanceBehind): void {
    this.farthest = farthest;
    this.distanceBehind = distanceBehind;
    this.rows.clear();
    this.bounds.length = 0;
    this.legs.length = 0;
  }

  /** The row of a node. Each of its legs is a step. */
  rowOf(node: number, budget: Budget): number {
    const known = this.rows.get(node);
    return known === -1 ? this.sort(node, budget) : known;
  }

  begin(row: number): number {
    return this.bounds[row]!;
  }

  /** The index after the last leg from whose end the target is at most this many legs away. */
  end(row: number, rest: number): number {
    return this.bounds[row + Math.min(rest, this.farthest)]!;
  }

  private sort(node: number, budget: Budget): number {
    const { all, legs, bounds, farthest } = this;
    const found: number[][] = Array.from({ length: farthest + 1 }, () => []);
    const first = all.begin(node);
    for (let leg = first; leg < all.end(node); leg += 1) {
      budget.spend();
      found[this.distanceBehind(leg)]!.push(leg);
    }
    const row = bounds.push(legs.length) - 1;
    for (let distance = 1; distance <= farthest; distance += 1) {
      for (const leg of found[distance]!) legs.push(leg);
      bounds.push(legs.length);
    }
    this.rows.set(node, row);
    return row;
  }
}
