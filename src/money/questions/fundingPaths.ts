import type { Wanted } from '../search/TopRows.ts';
import { bestChains, usualLimits, type FoundChains, type SearchLimits, type Walk } from '../paths/bestChains.ts';
import { ChainSearch } from '../paths/chains.ts';
import { moneyChain, type ChainOrder, type MoneyChain } from '../paths/chainRows.ts';
import type { LegFilter } from '../legs/LegFilter.ts';
import { Legs } from '../legs/Legs.ts';
import { releaseNodeNumbers } from '../search/NodeNumbers.ts';
import type { Market } from '../market/Market.ts';
import { nodeOf } from '../market/Nodes.ts';

export interface PathQuestion {
  /** Two different entities. */
  readonly from: string;
  readonly to: string;
  readonly maxLength: number;
  readonly orderBy: ChainOrder;
  readonly filter: LegFilter;
}

/**
 * Paths by which money flows from one entity to another, no entity twice, and never through an entity without a name.
 */
export function fundingPaths(
  market: Market,
  { from, to, maxLength, orderBy, filter }: PathQuestion,
  wanted: Wanted,
  limits: SearchLimits = usualLimits,
): FoundChains {
  releaseNodeNumbers();
  const leaving = new Legs(market, filter, 'leaving');
  const arriving = new Legs(market, filter, 'arriving');
  const target = nodeOf(market.nodes, to);
  const ends = { start: nodeOf(market.nodes, from), target, minLength: 1, behind: -1 };
  const search = new ChainSearch(market, leaving, arriving);
  const walk: Walk = (limits, budget, found) =>
    search.follow({ ...ends, ...limits }, budget, (chain) =>
      found(chain, () => ({
        nodes: [...chain.nodes.subarray(0, chain.length), target],
        leads: [...chain.leads.subarray(0, chain.length)],
      })),
    );
  return bestChains(market, walk, { order: orderBy, minLength: 1, maxLength }, wanted, limits);
}

/** The paths as in the answer. */
export const pathRows = (market: Market, { filter }: PathQuestion, { rows }: FoundChains): MoneyChain[] =>
  rows.map((row) => moneyChain(market, filter, row, row.nodes.slice(1)));
