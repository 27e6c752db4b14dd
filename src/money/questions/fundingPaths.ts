import type { Wanted } from '../search/TopRows.ts';
import { bestChains, patience, type FoundChains, type Patience, type Walk } from '../paths/bestChains.ts';
import { ChainSearch } from '../paths/chains.ts';
import { moneyChain, type ChainOrder, type MoneyChain } from '../paths/chainRows.ts';
import { placeOf } from '../market/KeyPool.ts';
import type { LegFilter } from '../legs/LegFilter.ts';
import { Legs } from '../legs/Legs.ts';
import { releaseMarks } from '../search/NodeNumbers.ts';
import type { Market } from '../market/Market.ts';

export interface PathQuestion {
  /** Two different entities. */
  readonly from: string;
  readonly to: string;
  readonly maxLength: number;
  readonly orderBy: ChainOrder;
  readonly filter: LegFilter;
}

/** The ways over which money gets from one entity to another, no entity twice; none passes through one without a name. */
export function fundingPaths(
  market: Market,
  { from, to, maxLength, orderBy, filter }: PathQuestion,
  wanted: Wanted,
  costs: Patience = patience,
): FoundChains {
  releaseMarks();
  const leaving = new Legs(market, filter, 'leaving');
  const arriving = new Legs(market, filter, 'arriving');
  const target = placeOf(market.nodes, to);
  const ends = { start: placeOf(market.nodes, from), target, minLength: 1, behind: -1 };
  const search = new ChainSearch(market, leaving, arriving);
  const walk: Walk = (limits, budget, found) =>
    search.follow({ ...ends, ...limits }, budget, (chain) =>
      found(chain, () => ({
        places: [...chain.nodes.subarray(0, chain.length), target],
        leads: [...chain.leads.subarray(0, chain.length)],
      })),
    );
  return bestChains(market, walk, { order: orderBy, minLength: 1, maxLength }, wanted, costs);
}

/** The paths as the answer has them. */
export const pathRows = (market: Market, { filter }: PathQuestion, { rows }: FoundChains): MoneyChain[] =>
  rows.map((row) => moneyChain(market, filter, row, row.places.slice(1)));
