import { TopRows, type Wanted } from '../search/TopRows.ts';
import { Budget, Exhausted } from '../search/Budget.ts';
import type { Chain } from './chains.ts';
import { numbersOf, type ChainOrder, type ChainRow } from './chainRows.ts';
import type { Market } from '../market/Market.ts';
import { inOrder, positionsOf } from '../market/Nodes.ts';
import { EdgeLists } from '../market/Side.ts';
import type { Coverage, Truncation } from '../search/Truncation.ts';

/** Limits of one walk through the chains: only legs of at least this width, chains of at most this length. */
export interface WalkLimits {
  readonly minWidth: number | null;
  readonly maxLength: number;
}

/** Walks through all chains within limits. Throws `Exhausted` if the budget is used up. */
export type Walk = (
  limits: WalkLimits,
  budget: Budget,
  found: (chain: Chain, row: () => Pick<ChainRow, 'nodes' | 'leads'>) => void,
) => void;

export interface FoundChains extends Coverage {
  readonly rows: readonly ChainRow[];
  /** The number of chains found: all chains if the answer is complete. */
  readonly totalCount: number;
  /** Whether no chain between the rows, or before the first of them, was left out. */
  readonly isGapless: boolean;
}

/** The budget of a walk. */
export interface SearchLimits {
  readonly steps: number;
  readonly milliseconds: number;
}

/** About 60 million steps take two seconds. */
export const usualLimits: SearchLimits = { steps: 30_000_000, milliseconds: 2_000 };

/**
 * Returns the requested part of all chains. If there are too many chains to visit, the search follows only wide legs
 * first, then narrower ones; or short chains first, then longer ones. So the first chains of the ranking are found
 * first and come without a gap. After them, and if totals or dates rank, come other chains that were found, with gaps.
 * This is one list, the same for every page as long as work and not time limits the search, and a cursor continues in
 * it up to its end.
 */
export function bestChains(
  market: Market,
  walk: Walk,
  { order, maxLength, minLength }: { order: ChainOrder; maxLength: number; minLength: number },
  wanted: Wanted,
  { steps, milliseconds }: SearchLimits = usualLimits,
): FoundChains {
  const attempt = (limits: WalkLimits, budget: Budget): { best: TopRows<ChainRow>; cut: Truncation | null } => {
    const best = new TopRows<ChainRow>(wanted);
    try {
      walk(limits, budget, (chain, row) => {
        const numbers = numbersOf(market, chain, order);
        best.offer(numbers, () => {
          const { nodes, leads } = row();
          return { numbers, nodes, positions: positionsOf(market.nodes, nodes), leads };
        });
      });
      return { best, cut: null };
    } catch (error) {
      if (error instanceof Exhausted) return { best, cut: error.by };
      throw error;
    }
  };
  const whole = attempt({ minWidth: null, maxLength }, new Budget(steps, milliseconds));
  if (whole.cut === null) {
    return {
      ...{ rows: whole.best.rows(), totalCount: whole.best.count },
      ...{ complete: true, truncatedBy: null, searchedDepth: maxLength, isGapless: true },
    };
  }

  const budget = new Budget(steps, milliseconds);
  let head: readonly ChainRow[] | null = null;
  let totalCount = whole.best.count;
  let searchedDepth = 1;
  for (const limits of growing(market, order, { minLength, maxLength })) {
    const { best, cut } = attempt(limits, budget);
    if (cut !== null) break;
    head = best.rows();
    totalCount = Math.max(totalCount, best.count);
    if (limits.minWidth === null) searchedDepth = limits.maxLength;
    // Counted from the end, later chains may be nearer.
    if (!wanted.backward && head.length >= wanted.size) break;
  }
  const rows = joined(wanted, head ?? [], whole.best.rows());
  const first = new Set(head?.map(nameOf));
  const isGapless = head !== null && rows.every((row) => first.has(nameOf(row)));
  return { rows, totalCount, complete: false, truncatedBy: whole.cut, searchedDepth, isGapless };
}

/** The entities of a chain identify it. */
const nameOf = ({ nodes }: ChainRow): string => nodes.join();

/** The requested part of chains from several walks, each chain once. */
function joined(wanted: Wanted, ...found: readonly (readonly ChainRow[])[]): readonly ChainRow[] {
  const best = new TopRows<ChainRow>(wanted);
  const rows = new Map(found.flat().map((row) => [nameOf(row), row]));
  for (const row of rows.values()) best.offer(row.numbers, () => row);
  return best.rows();
}

/** Limits from narrow to wide, in the order of the ranking. */
function growing(
  market: Market,
  order: ChainOrder,
  { minLength, maxLength }: { minLength: number; maxLength: number },
): WalkLimits[] {
  if (order === 'LENGTH') {
    return Array.from({ length: maxLength - minLength }, (_, more) => ({
      minWidth: null,
      maxLength: minLength + more,
    }));
  }
  return order === 'WEAKEST' ? thresholds(market).map((minWidth) => ({ minWidth, maxLength })) : [];
}

/** The widest one in ten thousand of all known amounts, then more and more, up to all. US cents. */
function thresholds({ edges: { amount }, edgeCount, nodes, outgoing }: Market): number[] {
  const step = Math.max(1, Math.floor(edgeCount / 65_536));
  const sample: number[] = [];
  const lists = new EdgeLists(outgoing);
  let ahead = 0;
  for (const node of inOrder(nodes)) {
    lists.seek(node);
    const count = lists.end - lists.begin;
    for (; ahead < count; ahead += step) {
      const known = amount[lists.edges[lists.begin + ahead]!]!;
      if (!Number.isNaN(known)) sample.push(known);
    }
    ahead -= count;
  }
  sample.sort((one, other) => other - one);
  const parts = [0.0001, 0.0003, 0.001, 0.003, 0.01, 0.03, 0.1, 0.3];
  const widths = parts.map((part) => sample[Math.floor(part * sample.length)] ?? 0);
  return [...new Set([...widths, 0])];
}
