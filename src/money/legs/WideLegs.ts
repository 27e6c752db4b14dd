import type { Budget } from '../search/Budget.ts';
import type { LegLists } from './LegLists.ts';
import { takeNodeNumbers, type NodeNumbers } from '../search/NodeNumbers.ts';

/** The legs whose known amount is at least a width. An entity with many legs is read once. */
export class WideLegs implements LegLists {
  readonly other: number[] = [];
  readonly width: number[] = [];
  /** The widest known leg that was left out so far, US cents; 0 if none was. */
  widestBelow = 0;
  private least = Infinity;
  private readonly begins: NodeNumbers;
  private readonly ends: NodeNumbers;
  private readonly all: LegLists;
  private readonly budget: Budget;

  constructor(all: LegLists, count: number, budget: Budget) {
    this.begins = takeNodeNumbers(count);
    this.ends = takeNodeNumbers(count);
    this.all = all;
    this.budget = budget;
  }

  /** Sets the minimum width, US cents. */
  widenTo(least: number): void {
    this.least = least;
    this.widestBelow = 0;
    this.other.length = 0;
    this.width.length = 0;
    this.begins.clear();
  }

  begin(node: number): number {
    const known = this.begins.get(node);
    return known === -1 ? this.bundle(node) : known;
  }

  end(node: number): number {
    return this.ends.get(node);
  }

  private bundle(node: number): number {
    const { all, other, width, least } = this;
    const begin = other.length;
    const first = all.begin(node);
    for (let leg = first; leg < all.end(node); leg += 1) {
      this.budget.spend();
      const wide = all.width[leg]!;
      if (wide >= least) {
        other.push(all.other[leg]!);
        width.push(wide);
      } else if (wide > this.widestBelow) this.widestBelow = wide;
    }
    this.begins.set(node, begin);
    this.ends.set(node, other.length);
    return begin;
  }
}
