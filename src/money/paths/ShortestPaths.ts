import type { Budget } from '../search/Budget.ts';
import type { LegLists } from '../legs/LegLists.ts';
import type { Market } from '../market/Market.ts';

/** The root of paths, and their legs. */
export interface Outset {
  readonly market: Market;
  /** Paths go away from the root, with the flow of money or against it. */
  readonly legs: LegLists;
  readonly root: number;
  /** The greatest number of legs. */
  readonly maxLength: number;
  readonly budget: Budget;
}

/** The entities of a path from its root on, and the widths of its legs. */
export interface Path {
  readonly nodes: readonly number[];
  readonly widths: readonly number[];
}

/**
 * Visits the legs that leave some entities, until `take` returns that it has enough. Entities without a name end a
 * path, unless it begins there.
 */
export function eachLeg(
  { market: { unspecified }, legs, root, budget }: Outset,
  frontier: Iterable<number>,
  take: (before: number, end: number, width: number) => boolean,
): void {
  for (const before of frontier) {
    if (before !== root && unspecified[before] === 1) continue;
    const begin = legs.begin(before);
    const end = legs.end(before);
    for (let leg = begin; leg < end; leg += 1) {
      budget.spend();
      if (take(before, legs.other[leg]!, legs.width[leg]!)) return;
    }
  }
}

interface Step {
  readonly before: number;
  readonly width: number;
}

/** The shortest path to each entity; of equally long paths, the one with the smallest keys from the root. */
export class ShortestPaths {
  private readonly root: number;
  private readonly steps = new Map<number, Step>();

  /**
   * Over legs of at least `minWidth` US cents; if it is null, over all legs, including those of unknown amounts. If
   * only one end is of interest, others may be left out.
   */
  constructor(outset: Outset, minWidth: number | null, only: number | null = null) {
    const { root, maxLength } = outset;
    const { steps } = this;
    this.root = root;
    let frontier = [root];
    for (let length = 1; length <= maxLength && !(only !== null && steps.has(only)); length += 1) {
      const reached: number[] = [];
      // In the order of the keys, so that the first path found has the smallest keys.
      eachLeg(outset, frontier, (before, end, width) => {
        if (end === root || steps.has(end) || (minWidth !== null && !(width >= minWidth))) return false;
        steps.set(end, { before, width });
        reached.push(end);
        return end === only;
      });
      frontier = reached;
    }
  }

  /** Every entity that a path reaches, without the root. */
  ends(): Iterable<number> {
    return this.steps.keys();
  }

  reaches(end: number): boolean {
    return this.steps.has(end);
  }

  /** The path to an entity, which must be reachable. */
  pathTo(end: number): Path {
    const nodes = [end];
    const widths: number[] = [];
    for (let at = end; at !== this.root; at = nodes[0]!) {
      const { before, width } = this.steps.get(at)!;
      nodes.unshift(before);
      widths.unshift(width);
    }
    return { nodes, widths };
  }
}
