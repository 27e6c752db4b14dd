import { isoOf } from '../market/days.ts';
import type { Chain } from './chains.ts';
import { moneyLeg, ownershipLeg, type Leg } from '../legs/Leg.ts';
import type { LegFilter } from '../legs/LegFilter.ts';
import { ownership } from '../legs/Legs.ts';
import type { Market } from '../market/Market.ts';
import { keyOf } from '../market/Nodes.ts';
import type { Numbers, RankedNodes } from '../search/TopRows.ts';
import { widthOf } from './width.ts';

/** How chains are ranked; equal chains are ordered by width, length and keys. */
export type ChainOrder = 'WEAKEST' | 'TOTAL' | 'LENGTH' | 'DATE';

/** A chain that is kept. `nodes` are its entities, those of a ring start with the smallest. */
export interface ChainRow extends RankedNodes {
  readonly leads: readonly number[];
}

export const numbersOf = (market: Market, chain: Chain, order: ChainOrder): Numbers => {
  const { length } = chain;
  let [weakest, total, isKnown, latest] = [Infinity, 0, true, 0];
  for (let leg = 0; leg < length; leg += 1) {
    const width = chain.widths[leg]!;
    const lead = chain.leads[leg]!;
    if (lead === ownership) continue;
    if (Number.isNaN(width)) isKnown = false;
    else {
      if (width < weakest) weakest = width;
      total += width;
    }
    const day = market.edges.validFrom[lead]!;
    if (day > latest) latest = day;
  }
  const byWidth = isKnown ? 0 : 1;
  const narrow = weakest === Infinity ? 1 : -weakest;
  switch (order) {
    case 'WEAKEST':
      return [byWidth, narrow, length];
    case 'TOTAL':
      return [byWidth, -total, length];
    case 'LENGTH':
      return [length, byWidth, narrow];
    case 'DATE':
      return [-latest, byWidth, narrow];
  }
};

/** A chain as in the answer. */
export interface MoneyChain {
  /** The keys of its entities, joined. */
  readonly key: string;
  readonly length: number;
  readonly entityKeys: readonly string[];
  readonly legs: readonly Leg[];
  readonly weakestLeg: Leg | null;
  /** US cents, over the legs whose amount is known. */
  readonly totalUsd: number;
  /** The day since which the chain is as it is: the latest day on which the leading deal of a leg reached its stage. */
  readonly since: string | null;
}

/** `ends` has the end of each leg. */
export function moneyChain(market: Market, filter: LegFilter, row: ChainRow, ends: readonly number[]): MoneyChain {
  const { nodes, leads } = row;
  const legs = leads.map((lead, index) =>
    (lead === ownership ? ownershipLeg : moneyLeg)(market, filter, nodes[index]!, ends[index]!),
  );
  const money = legs.filter((_, index) => leads[index] !== ownership);
  const { weakest } = widthOf(money.map(({ amountUsd }) => amountUsd ?? NaN));
  const entityKeys = nodes.map((node) => keyOf(market.nodes, node));
  const days = leads.filter((lead) => lead !== ownership).map((lead) => market.edges.validFrom[lead]!);
  return {
    key: entityKeys.join('>'),
    length: legs.length,
    entityKeys,
    legs,
    weakestLeg: money.find(({ amountUsd }) => amountUsd !== null && amountUsd === weakest) ?? null,
    totalUsd: money.reduce((sum, { amountUsd }) => sum + (amountUsd ?? 0), 0),
    since: isoOf(Math.max(0, ...days)),
  };
}
