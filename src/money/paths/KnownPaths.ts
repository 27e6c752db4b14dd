import { eachLeg, ShortestPaths, type Outset, type Path } from './ShortestPaths.ts';
import type { Width } from './width.ts';

/**
 * The widest path from one entity, the root, to each other entity, over legs with known amounts: the path with the
 * largest narrowest leg, then the shorter one, then the one with the smaller keys from the root.
 */
export class KnownPaths {
  private readonly outset: Outset;
  /** The width of the path, by the entity at its end. US cents. */
  private readonly bottlenecks = new Map<number, number>();

  /** A walk that visits an entity twice is no wider than its path, so the search need not exclude such walks. */
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

  /** Every entity that such a path reaches, without the root. */
  ends(): Iterable<number> {
    return this.bottlenecks.keys();
  }

  reaches(end: number): boolean {
    return this.bottlenecks.has(end);
  }

  /** The width of the path to an entity, which must be reachable. */
  widthTo(end: number): Width & { readonly weakest: number } {
    return { isKnown: true, weakest: this.bottlenecks.get(end)! };
  }

  /** The path to an entity, which must be reachable. */
  pathTo(end: number): Path {
    return new ShortestPaths(this.outset, this.bottlenecks.get(end)!, end).pathTo(end);
  }
}
