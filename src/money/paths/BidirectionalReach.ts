import type { Budget } from '../search/Budget.ts';
import type { Legs } from '../legs/Legs.ts';
import { takeNodeNumbers } from '../search/NodeNumbers.ts';
import type { Market } from '../market/Market.ts';

/** Returns whether money reaches one entity from another within some legs, searching from both ends. */
export class BidirectionalReach {
  private readonly unspecified: Uint8Array;
  private readonly sides;
  private readonly maxLength: number;
  private readonly budget: Budget;
  private readonly known = new Map<number, boolean>();

  constructor({ unspecified }: Market, leaving: Legs, arriving: Legs, maxLength: number, budget: Budget) {
    this.unspecified = unspecified;
    this.sides = [leaving, arriving].map((legs) => ({ legs, seen: takeNodeNumbers(unspecified.length) }));
    this.maxLength = maxLength;
    this.budget = budget;
  }

  /** Paths as in `ShortestPaths`: through named entities only, and never back to their start. */
  reaches(from: number, to: number): boolean {
    const pair = from * this.unspecified.length + to;
    const known = this.known.get(pair) ?? (from !== to && this.find(from, to));
    this.known.set(pair, known);
    return known;
  }

  private find(from: number, to: number): boolean {
    const [ahead, behind] = this.sides.map(({ legs, seen }, side) => {
      const start = side === 0 ? from : to;
      seen.clear();
      seen.set(start, 1);
      return { legs, seen, frontier: [start], cost: legs.edgesAt(start) };
    }) as [Side, Side];
    for (let length = 1; length <= this.maxLength; length += 1) {
      const isMet = ahead.cost <= behind.cost ? this.extend(ahead, behind) : this.extend(behind, ahead);
      if (isMet) return true;
    }
    return false;
  }

  /** Goes one leg further on one side; returns whether it meets the other side. */
  private extend(side: Side, { seen: wanted }: Side): boolean {
    const { legs, seen, frontier } = side;
    side.frontier = [];
    side.cost = 0;
    for (const node of frontier) {
      const begin = legs.begin(node);
      const end = legs.end(node);
      for (let leg = begin; leg < end; leg += 1) {
        this.budget.spend();
        const next = legs.other[leg]!;
        if (wanted.get(next) !== -1) return true;
        if (seen.get(next) !== -1 || this.unspecified[next] === 1) continue;
        seen.set(next, 1);
        side.frontier.push(next);
        side.cost += legs.edgesAt(next);
      }
    }
    return false;
  }
}

interface Side {
  readonly legs: Legs;
  /** Named entities that a path may go through, and where it begins or ends. */
  readonly seen: ReturnType<typeof takeNodeNumbers>;
  frontier: number[];
  /** The most steps that one more leg can take. */
  cost: number;
}
