import type { Budget } from './Budget.ts';
import type { Legs } from './Legs.ts';
import type { Market } from './Market.ts';
import { widthOf, type Width } from './width.ts';

/** The entities of a path from its root on, and the widths of its legs. */
export interface Path {
  readonly places: readonly number[];
  readonly widths: readonly number[];
}

interface Step {
  readonly before: number;
  readonly width: number;
}

/**
 * The widest path from one entity, the root, to each other within some legs: of those whose every amount is known the
 * one with the largest weakest leg; where there is none, any, since unknown amounts cannot be compared. Then the shorter,
 * then the smaller keys from the root on. Entities without a name end a path.
 */
export class WidestPaths {
  private readonly legs: Legs;
  private readonly maxLength: number;
  private readonly unspecified: Uint8Array;
  private readonly budget: Budget;
  private readonly root: number;
  /** Paths over any legs, by the entity at their end. */
  private readonly shortest: ReadonlyMap<number, Step>;
  /** The largest weakest leg of paths whose every amount is known. */
  private readonly bottlenecks: ReadonlyMap<number, number>;
  private readonly widths = new Map<number, Width>();

  /** `legs` lead away from the root: with the money, or against it. */
  constructor({ unspecified }: Market, legs: Legs, root: number, maxLength: number, budget: Budget) {
    this.legs = legs;
    this.root = root;
    this.maxLength = maxLength;
    this.unspecified = unspecified;
    this.budget = budget;
    this.shortest = this.findShortest(-1);
    this.bottlenecks = this.findBottlenecks();
  }

  /** Every entity that a path leads to; the root is none. */
  ends(): Iterable<number> {
    return this.shortest.keys();
  }

  reaches(end: number): boolean {
    return this.shortest.has(end);
  }

  /** How wide the path to an entity is, which must be reached. */
  widthTo(end: number): Width {
    const known = this.widths.get(end);
    if (known !== undefined) return known;
    const bottleneck = this.bottlenecks.get(end);
    const width =
      bottleneck === undefined
        ? widthOf(this.trace(this.shortest, end).widths)
        : { isKnown: true, weakest: bottleneck };
    this.widths.set(end, width);
    return width;
  }

  /** The path to an entity, which must be reached. */
  pathTo(end: number): Path {
    const bottleneck = this.bottlenecks.get(end);
    return this.trace(bottleneck === undefined ? this.shortest : this.findShortest(bottleneck), end);
  }

  private trace(steps: ReadonlyMap<number, Step>, end: number): Path {
    const places = [end];
    const widths: number[] = [];
    for (let at = end; at !== this.root; at = places[0]!) {
      const { before, width } = steps.get(at)!;
      places.unshift(before);
      widths.unshift(width);
    }
    return { places, widths };
  }

  /** Legs of at least a width, in the order of the keys: what is met first is met over the smallest keys. */
  private findShortest(minWidth: number): Map<number, Step> {
    const steps = new Map<number, Step>();
    let frontier = [this.root];
    for (let length = 1; length <= this.maxLength; length += 1) {
      const reached: number[] = [];
      this.eachLeg(frontier, (before, end, width) => {
        if (end === this.root || steps.has(end) || (minWidth >= 0 && !(width >= minWidth))) return;
        steps.set(end, { before, width });
        reached.push(end);
      });
      frontier = reached;
    }
    return steps;
  }

  /** A walk that returns to where it was is no wider, so that all walks may be looked at in place of paths. */
  private findBottlenecks(): Map<number, number> {
    const widest = new Map<number, number>();
    let frontier = new Map([[this.root, Infinity]]);
    for (let length = 1; length <= this.maxLength; length += 1) {
      const wider = new Map<number, number>();
      this.eachLeg(frontier.keys(), (before, end, width) => {
        const weakest = Math.min(frontier.get(before)!, width);
        if (end === this.root || !(weakest > (widest.get(end) ?? -1)) || !(weakest > (wider.get(end) ?? -1))) return;
        wider.set(end, weakest);
      });
      for (const [end, weakest] of wider) widest.set(end, weakest);
      frontier = wider;
    }
    return widest;
  }

  private eachLeg(frontier: Iterable<number>, take: (before: number, end: number, width: number) => void): void {
    const { legs } = this;
    for (const before of frontier) {
      if (before !== this.root && this.unspecified[before] === 1) continue;
      const begin = legs.begin(before);
      for (let leg = begin; leg < legs.end(before); leg += 1) {
        this.budget.spend();
        take(before, legs.other[leg]!, legs.width[leg]!);
      }
    }
  }
}
