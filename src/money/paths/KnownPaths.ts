import { eachLeg, ShortestPaths, type Outset, type Path } from './ShortestPaths.ts';
import type { Width } from './width.ts';

/**
 * The widest path from one entity, the root, to each other over legs whose amounts are known: the one with the largest
 * weakest leg; then the shorter, then the smaller keys from the root on.
 */
export class KnownPaths {
  private readonly outset: Outset;
  /** The largest weakest leg, by the entity at the end. US cents. */
  private readonly bottlenecks = new Map<number, number>();

  /** A walk that returns to where it was is no wider, so that all walks may be looked at instead of paths. */
  constructor(outset: Outset) {
    this.outset = outset;
    const { root, maxLength } = outset;
    const widest = this.bottlenecks;
    let frontier = new Map([[root, Infinity]]);
    for (let length = 1; length <= maxLength && frontier.size > 0; length += 1) {
      const wider = new Map<number, number>();
      eachLeg(outset, frontier.keys(), (before, end, width) => {
        const weakest = Math.min(frontier.get(before)!, width);
        if (end === root || !(weakest > (widest.get(end) ?? -1)) || !(weakest > (wider.get(end) ?? -1))) return false;
        wider.set(end, weakest);
        return false;
      });
      for (const [end, weakest] of wider) widest.set(end, weakest);
      frontier = wider;
    }
  }

  /** Every entity that such a path leads to; the root is none. */
  ends(): Iterable<number> {
    return this.bottlenecks.keys();
  }

  reaches(end: number): boolean {
    return this.bottlenecks.has(end);
  }

  /** How wide the path to an entity is, which must be reached. */
  widthTo(end: number): Width & { readonly weakest: number } {
    return { isKnown: true, weakest: this.bottlenecks.get(end)! };
  }

  /** The path to an entity, which must be reached. */
  pathTo(end: number): Path {
    return new ShortestPaths(this.outset, this.bottlenecks.get(end)!, end).pathTo(end);
  }
}
