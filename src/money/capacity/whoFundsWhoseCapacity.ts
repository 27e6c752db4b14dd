import type { Rank, RankedNodes, Wanted } from '../search/TopRows.ts';
import { usualLimits, type SearchLimits } from '../paths/bestChains.ts';
import { Budget } from '../search/Budget.ts';
import { capacitySearch, type CapacityQuestion, type CapacitySearch, type RankedCapacity } from './capacitySearch.ts';
import { everyCapacity } from './everyCapacity.ts';
import { moneyLeg, type Leg } from '../legs/Leg.ts';
import type { LegFilter } from '../legs/LegFilter.ts';
import { memoized } from '../search/memoized.ts';
import { releaseNodeNumbers } from '../search/NodeNumbers.ts';
import { stopIfAsked } from '../search/stopFlag.ts';
import type { Market } from '../market/Market.ts';
import { keyOf } from '../market/Nodes.ts';
import type { Coverage } from '../search/Truncation.ts';
import { widestCapacity } from './widestCapacity.ts';

/** Finds who funds the capacity that a consumer uses, and who provides it. */
export interface FundedCapacity {
  /** Funder, provider and consumer as one key. */
  readonly key: string;
  readonly funderKey: string;
  readonly providerKey: string;
  readonly consumerKey: string;
  /** The widest funding path to the consumer, then the widest to the provider, in order of money. */
  readonly funding: readonly Leg[];
  /** The legs of capacity from the consumer to the provider. */
  readonly purchase: readonly Leg[];
  readonly flowsBackToFunder: boolean;
}

export interface FoundCapacity extends Coverage {
  readonly rows: readonly FundedCapacity[];
  readonly ranks: readonly RankedNodes[];
  /** The number of rows found: all rows if the answer is complete. Null if they were not counted. */
  readonly totalCount: number | null;
}

/** The rows of a question, ordered by width (the widest first, rows with unknown amounts last), then by keys. */
export function whoFundsWhoseCapacity(
  market: Market,
  question: CapacityQuestion,
  wanted: Wanted,
  limits: SearchLimits = usualLimits,
): FoundCapacity {
  releaseNodeNumbers();
  const search = capacitySearch(market, question);
  const parts = find(search, wanted, limits);
  const { totalCount, truncatedBy } = parts.at(-1)!;
  return {
    ...{ rows: parts.flatMap((part) => rowsOf(search, part)), ranks: parts.flatMap(({ ranks }) => ranks), totalCount },
    ...{ complete: truncatedBy === null, truncatedBy },
    searchedDepth: Math.max(question.maxHops, question.maxCapacityHops),
  };
}

/**
 * A first page needs no search of the rows after it, unless they are counted or some of its amounts are unknown. If
 * there are too many rows to visit, those with known amounts come first without a gap, followed by other rows that were
 * found.
 */
function find(search: CapacitySearch, wanted: Wanted, limits: SearchLimits): readonly RankedCapacity[] {
  const { consumer } = search.asked;
  const isKnown = ({ numbers }: Rank) => numbers[0] === 0;
  const isBehindKnown = wanted.after !== null && !isKnown(wanted.after);
  if (consumer === null || wanted.counts || wanted.backward || isBehindKnown) {
    return [everyCapacity(search, wanted, limits)];
  }
  const widest = widestCapacity(search, consumer, wanted, limits);
  if (widest.isEnough || widest.truncatedBy !== null) return [widest];
  const every = everyCapacity(search, wanted, limits);
  if (every.truncatedBy === null) return [every];
  const others = every.ranks.filter((rank) => !isKnown(rank)).slice(0, wanted.size - widest.ranks.length);
  return [widest, { ...every, ranks: others }];
}

function rowsOf(search: CapacitySearch, { ranks, ways }: RankedCapacity): FundedCapacity[] {
  const { market, filters, legs } = search;
  const capacity = legs('capacity', 'leaving');
  const pays = search.reach('capacity', new Budget(Infinity, Infinity));
  const count = market.unspecified.length;
  /** Rows share legs, so each leg is read once under a filter. */
  const reader = (filter: LegFilter) =>
    memoized((pair) => moneyLeg(market, filter, Math.floor(pair / count), pair % count));
  const legOf = {
    funding: reader(filters.funding),
    capacity: reader(filters.capacity),
    rented: reader(filters.rented),
  };
  const legsAlong = (by: keyof typeof filters, nodes: readonly number[]) =>
    nodes.slice(1).map((end, index) => legOf[by](nodes[index]! * count + end));
  return ranks.map(({ nodes }) => {
    stopIfAsked();
    const [funder, provider, consumer] = nodes as [number, number, number];
    const funding = [ways.fundersOf(consumer), ways.fundersOf(provider)]
      .filter((way) => way.reaches(funder))
      .flatMap((way) => legsAlong('funding', way.pathTo(funder).nodes.toReversed()));
    const purchase = capacity.has(consumer, provider)
      ? legsAlong('capacity', [consumer, provider])
      : legsAlong('rented', ways.chainsFrom(consumer).pathTo(provider).nodes);
    const [funderKey, providerKey, consumerKey] = [funder, provider, consumer].map((at) => keyOf(market.nodes, at)) as [
      string,
      string,
      string,
    ];
    return {
      key: [funderKey, providerKey, consumerKey].join('>'),
      ...{ funderKey, providerKey, consumerKey, funding, purchase },
      flowsBackToFunder: provider === funder || pays.reaches(provider, funder),
    };
  });
}
