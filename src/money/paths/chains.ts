import type { Budget } from '../search/Budget.ts';
import type { Legs } from '../legs/Legs.ts';
import { takeNodeNumbers } from '../search/NodeNumbers.ts';
import type { Market } from '../market/Market.ts';
import { positionOf, type Nodes } from '../market/Nodes.ts';
import { NearestLegs } from '../legs/NearestLegs.ts';

/** Chains of legs by which money flows from one entity to another, no entity twice; a ring ends where it starts. */
export interface ChainQuestion {
  readonly start: number;
  readonly target: number;
  readonly minLength: number;
  readonly maxLength: number;
  /** Between start and target only entities after this one in the order of the keys; -1 for all. */
  readonly behind: number;
  /** Only legs whose known amount is at least this many US cents; null for all legs. */
  readonly minWidth: number | null;
}

/** A chain that was found; the search owns the lists and changes them as it continues. */
export interface Chain {
  readonly length: number;
  /** The start of each leg. */
  readonly nodes: Int32Array;
  readonly leads: Int32Array;
  readonly widths: Float64Array;
  readonly families: Uint8Array;
}

/** Finds chains among the legs of a market. They pass through named entities only; their ends may be without a name. */
export class ChainSearch {
  private readonly nodes: Nodes;
  private readonly unspecified: Uint8Array;
  private readonly leaving: Legs;
  private readonly arriving: Legs;
  private readonly onward: NearestLegs;
  private readonly closing;
  private readonly distances;
  private readonly visited;

  constructor({ nodes, unspecified }: Market, leaving: Legs, arriving: Legs) {
    this.nodes = nodes;
    this.unspecified = unspecified;
    this.leaving = leaving;
    this.arriving = arriving;
    this.onward = new NearestLegs(leaving, unspecified.length);
    this.closing = takeNodeNumbers(unspecified.length);
    this.distances = takeNodeNumbers(unspecified.length);
    this.visited = takeNodeNumbers(unspecified.length);
  }

  /** Calls `found` with every chain. Each leg visited is a step; throws `Exhausted` if there are too many. */
  follow(question: ChainQuestion, budget: Budget, found: (chain: Chain) => void): void {
    const { nodes, leaving, arriving, onward, closing, distances, visited } = this;
    const { start, target, minLength, maxLength, behind } = question;
    const minWidth = question.minWidth ?? -1;
    const isNarrow = (width: number) => minWidth >= 0 && !(width >= minWidth);
    const first = behind === -1 ? -Infinity : positionOf(nodes, behind);
    const isPassable = (node: number) =>
      this.unspecified[node] === 0 && (first === -Infinity || positionOf(nodes, node) > first);
    const measured = maxLength >> 1;
    this.measureDistances(question, budget, isNarrow, isPassable);
    onward.aim(measured + 1, (leg) => {
      const next = leaving.other[leg]!;
      if (next === target || !isPassable(next) || isNarrow(leaving.width[leg]!)) return 0;
      const distance = distances.get(next);
      return distance === -1 ? measured + 1 : distance;
    });
    closing.clear();
    for (let leg = arriving.begin(target); leg < arriving.end(target); leg += 1) closing.set(arriving.other[leg]!, leg);
    visited.clear();

    const chain = {
      length: 0,
      nodes: new Int32Array(maxLength),
      leads: new Int32Array(maxLength),
      widths: new Float64Array(maxLength),
      families: new Uint8Array(maxLength),
    };
    const take = (legs: Legs, leg: number, depth: number) => {
      chain.leads[depth] = legs.lead[leg]!;
      chain.widths[depth] = legs.width[leg]!;
      chain.families[depth] = legs.families[leg]!;
    };
    const visit = (node: number, depth: number): void => {
      chain.nodes[depth] = node;
      const close = closing.get(node);
      if (close !== -1 && depth + 1 >= minLength && !isNarrow(arriving.width[close]!)) {
        take(arriving, close, depth);
        chain.length = depth + 1;
        found(chain);
      }
      const rest = maxLength - depth - 1;
      if (rest === 0) return;
      visited.set(node, 1);
      const row = onward.rowOf(node, budget);
      const end = onward.end(row, rest);
      for (let index = onward.begin(row); index < end; index += 1) {
        budget.spend();
        const leg = onward.legs[index]!;
        const next = leaving.other[leg]!;
        if (visited.get(next) === 1) continue;
        take(leaving, leg, depth);
        visit(next, depth + 1);
      }
      visited.set(node, 0);
    };
    visit(start, 0);
  }

  /** Legs to the target, up to half of the longest chain. An entity further away is given up only after that. */
  private measureDistances(
    { start, target, maxLength }: ChainQuestion,
    budget: Budget,
    isNarrow: (width: number) => boolean,
    isPassable: (node: number) => boolean,
  ): void {
    const { arriving, distances } = this;
    distances.clear();
    distances.set(target, 0);
    let frontier = [target];
    for (let distance = 1; distance <= maxLength >> 1; distance += 1) {
      const reached: number[] = [];
      for (const node of frontier) {
        const begin = arriving.begin(node);
        for (let leg = begin; leg < arriving.end(node); leg += 1) {
          budget.spend();
          const before = arriving.other[leg]!;
          if (distances.get(before) !== -1 || isNarrow(arriving.width[leg]!)) continue;
          if (before !== start && !isPassable(before)) continue;
          distances.set(before, distance);
          reached.push(before);
        }
      }
      frontier = reached;
    }
  }
}
