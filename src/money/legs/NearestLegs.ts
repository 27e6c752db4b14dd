import type { Budget } from '../search/Budget.ts';
import type { LegLists } from './LegLists.ts';
import { takeNodeNumbers, type NodeNumbers } from '../search/NodeNumbers.ts';

/**
 * Returns how many legs the money takes to the target from the end of a leg on, by its index; at most `farthest`, which
 * stands for all that is further away. 0 where the leg is of no use.
 */
export type DistanceBehind = (leg: number) => number;

/**
 * The legs of nodes that are of use on the way to a target, those first that lead nearest to it: where few legs are left
 * to go, the others are not looked at. Each node is looked through once.
 */
export class NearestLegs {
  /** Indexes of legs, those of a node from `begin` to before `end`. */
  readonly legs: number[] = [];
  /** Of each row where its legs begin, and where those of each distance end. */
  private readonly bounds: number[] = [];
  private readonly rows: NodeNumbers;
  private readonly all: LegLists;
  private farthest = 0;
  private distanceBehind: DistanceBehind = () => 0;

  constructor(all: LegLists, count: number) {
    this.rows = takeNodeNumbers(count);
    this.all = all;
  }

  /** From now on on the way to another target. */
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

  /** The index behind the last leg from whose end on the target can be reached over so many legs. */
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
