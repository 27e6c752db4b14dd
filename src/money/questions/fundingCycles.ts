import type { Family } from '../../model/dealKinds.ts';
import type { Wanted } from '../search/TopRows.ts';
import { bestChains, usualLimits, type FoundChains, type SearchLimits, type Walk } from '../paths/bestChains.ts';
import { ChainSearch, type Chain } from '../paths/chains.ts';
import { moneyChain, type ChainOrder, type MoneyChain } from '../paths/chainRows.ts';
import { familyBits } from '../market/codes.ts';
import type { LegFilter } from '../legs/LegFilter.ts';
import { Legs, ownership } from '../legs/Legs.ts';
import { releaseNodeNumbers } from '../search/NodeNumbers.ts';
import type { Market } from '../market/Market.ts';
import { inOrder, nodeOf, positionOf } from '../market/Nodes.ts';

export interface CycleQuestion {
  readonly minLength: number;
  readonly maxLength: number;
  /** Rings pass through all of these. */
  readonly through: readonly string[];
  /** The ring contains a deal of each of these. */
  readonly mustContain: readonly Family[];
  /** Whether owning counts as a leg: never two in a row, and two legs of the ring are money. */
  readonly throughOwnership: boolean;
  readonly orderBy: ChainOrder;
  readonly filter: LegFilter;
}

/** Rings: no entity twice, none without a name, parallel deals as one leg, each ring once. */
export function fundingCycles(
  market: Market,
  question: CycleQuestion,
  wanted: Wanted,
  limits: SearchLimits = usualLimits,
): FoundChains {
  releaseNodeNumbers();
  const { filter, throughOwnership, minLength, maxLength, orderBy } = question;
  const leaving = new Legs(market, filter, 'leaving', throughOwnership);
  const arriving = new Legs(market, filter, 'arriving', throughOwnership);
  const through = question.through
    .map((key) => nodeOf(market.nodes, key))
    .sort((one, other) => degree(one) - degree(other));
  const families = question.mustContain.reduce((bits, family) => bits | familyBits[family], 0);
  const [start] = through;

  function degree(node: number): number {
    return leaving.edgesAt(node) + arriving.edgesAt(node);
  }
  const isAsked = (chain: Chain) =>
    (families === 0 || hasFamilies(chain, families)) &&
    (!throughOwnership || isMoney(chain)) &&
    (through.length < 2 || passesThrough(chain, through));

  const search = new ChainSearch(market, leaving, arriving);
  const walk: Walk = (limits, budget, found) => {
    const from = (node: number, behind: number) => {
      if (market.unspecified[node] === 1) return;
      const ring = { start: node, target: node, minLength, ...limits, behind };
      search.follow(ring, budget, (chain) => {
        if (isAsked(chain)) found(chain, () => fromSmallest(market, chain));
      });
    };
    if (start !== undefined) return from(start, -1);
    // Without a given entity, the search finds each ring from its smallest one.
    for (const node of inOrder(market.nodes)) from(node, node);
  };
  return bestChains(market, walk, { order: orderBy, minLength, maxLength }, wanted, limits);
}

/** The rings as in the answer. */
export const cycleRows = (market: Market, { filter }: CycleQuestion, { rows }: FoundChains): MoneyChain[] =>
  rows.map((row) => moneyChain(market, filter, row, [...row.nodes.slice(1), row.nodes[0]!]));

function hasFamilies({ families, length }: Chain, wanted: number): boolean {
  let bits = 0;
  for (let leg = 0; leg < length; leg += 1) bits |= families[leg]!;
  return (bits & wanted) === wanted;
}

function isMoney({ leads, length }: Chain): boolean {
  let money = 0;
  for (let leg = 0; leg < length; leg += 1) {
    if (leads[leg] !== ownership) money += 1;
    else if (leads[(leg + 1) % length] === ownership) return false;
  }
  return money > 1;
}

const passesThrough = ({ nodes, length }: Chain, through: readonly number[]): boolean =>
  through.every((node) => {
    const index = nodes.indexOf(node);
    return index !== -1 && index < length;
  });

function fromSmallest({ nodes: all }: Market, { nodes, leads, length }: Chain) {
  const position = (leg: number) => positionOf(all, nodes[leg]!);
  let smallest = 0;
  for (let leg = 1; leg < length; leg += 1) if (position(leg) < position(smallest)) smallest = leg;
  const turned = (list: Int32Array) => Array.from({ length }, (_, leg) => list[(leg + smallest) % length]!);
  return { nodes: turned(nodes), leads: turned(leads) };
}
