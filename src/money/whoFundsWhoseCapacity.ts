import type { DealKind } from '../model/dealKinds.ts';
import { Best, type Rank, type Wanted } from './Best.ts';
import { patience, type Patience } from './bestChains.ts';
import { Budget, Exhausted } from './Budget.ts';
import { keyAt, placeOf } from './KeyPool.ts';
import { moneyLeg, type Leg } from './Leg.ts';
import type { LegFilter } from './LegFilter.ts';
import { Legs } from './Legs.ts';
import { releaseMarks } from './Marks.ts';
import type { Market } from './Market.ts';
import { remembered } from './remembered.ts';
import type { Coverage, Truncation } from './Truncation.ts';
import { widthNumbers, type Width } from './width.ts';
import { WidestPaths } from './WidestPaths.ts';

export interface CapacityQuestion {
  readonly consumer: string | null;
  readonly provider: string | null;
  readonly funder: string | null;
  readonly maxHops: number;
  readonly maxCapacityHops: number;
  readonly filter: LegFilter;
}

/** Who funds the capacity that somebody uses, and whose capacity it is. */
export interface FundedCapacity {
  /** funder, provider and consumer as one. */
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
  readonly ranks: readonly Rank[];
  /** How many were found; all there are where the answer is complete. */
  readonly totalCount: number;
}

/** Capacity that a provider may have bought or rented in turn; chips end the chain. */
const continuing: readonly DealKind[] = ['ComputeContract', 'Lease'];

/** The rows of a question: the largest smallest known amount first, those with unknown amounts last; then by keys. */
export function whoFundsWhoseCapacity(
  market: Market,
  question: CapacityQuestion,
  wanted: Wanted,
  costs: Patience = patience,
): FoundCapacity {
  releaseMarks();
  const { maxHops, maxCapacityHops, filter } = question;
  const budget = new Budget(costs.steps, costs.milliseconds);
  const place = (key: string | null) => (key === null ? null : placeOf(market.nodes, key));
  const asked = {
    consumer: place(question.consumer),
    provider: place(question.provider),
    funder: place(question.funder),
  };
  const filters = {
    funding: { ...filter, families: ['FUNDING'] },
    capacity: { ...filter, families: ['COMMERCIAL'] },
    rented: { ...filter, kinds: continuing.filter((kind) => filter.kinds?.includes(kind) ?? true) },
  } satisfies Record<string, LegFilter>;
  const legs = (name: keyof typeof filters, direction: 'leaving' | 'arriving') =>
    new Legs(market, filters[name], direction);
  const capacity = legs('capacity', 'leaving');
  const widest = (over: Legs, length: number) =>
    remembered((root: number) => new WidestPaths(market, over, root, length, budget));
  const fundersOf = widest(legs('funding', 'arriving'), maxHops);
  const chainsFrom = widest(legs('rented', 'leaving'), maxCapacityHops);
  const paidBy = widest(capacity, maxHops);

  /** Direct legs, chips among them, stand before chains: they say more. */
  function providersOf(consumer: number): Map<number, Width> {
    const chains = chainsFrom(consumer);
    const providers = new Map([...chains.ends()].map((provider) => [provider, chains.widthTo(provider)]));
    const begin = capacity.begin(consumer);
    for (let leg = begin; leg < capacity.end(consumer); leg += 1) {
      const width = capacity.width[leg]!;
      const isKnown = !Number.isNaN(width);
      providers.set(capacity.other[leg]!, { isKnown, weakest: isKnown ? width : null });
    }
    return providers;
  }

  function* consumers(): Iterable<number> {
    if (asked.consumer !== null) return yield asked.consumer;
    if (asked.provider === null && asked.funder === null) return yield* Array(market.unspecified.length).keys();
    const upstream = widest(legs('rented', 'arriving'), maxCapacityHops);
    const buyers = legs('capacity', 'arriving');
    const consumersOf = (provider: number) => {
      const begin = buyers.begin(provider);
      return [...buyers.other.slice(begin, buyers.end(provider)), ...upstream(provider).ends()];
    };
    if (asked.provider !== null) return yield* new Set(consumersOf(asked.provider));
    const funded = [...widest(legs('funding', 'leaving'), maxHops)(asked.funder!).ends()];
    yield* new Set(funded.flatMap((target) => [target, ...consumersOf(target)]));
  }

  const best = new Best<Rank>(wanted);
  let truncatedBy: Truncation | null = null;
  try {
    for (const consumer of consumers()) {
      for (const [provider, purchase] of providersOf(consumer)) {
        if (asked.provider !== null && provider !== asked.provider) continue;
        const [toConsumer, toProvider] = [fundersOf(consumer), fundersOf(provider)];
        const offer = (funder: number) => {
          budget.spend();
          const paths = [toConsumer, toProvider].filter((way) => way.reaches(funder)).map((way) => way.widthTo(funder));
          if (paths.length === 0) return;
          const [first, second] = widthNumbers(narrowest([purchase, ...paths]));
          best.offer(first, second, 0, () => ({ numbers: [first, second, 0], places: [funder, provider, consumer] }));
        };
        if (asked.funder !== null) offer(asked.funder);
        else for (const funder of new Set([...toConsumer.ends(), ...toProvider.ends()])) offer(funder);
      }
    }
  } catch (error) {
    if (!(error instanceof Exhausted)) throw error;
    truncatedBy = error.by;
  }

  // What was found is told in full, whatever the search has cost.
  budget.lift();
  const legsAlong = (by: LegFilter, places: readonly number[]) =>
    places.slice(1).map((end, index) => moneyLeg(market, by, places[index]!, end));
  const row = ({ places }: Rank): FundedCapacity => {
    const [funder, provider, consumer] = places as [number, number, number];
    const funding = [fundersOf(consumer), fundersOf(provider)]
      .filter((way) => way.reaches(funder))
      .flatMap((way) => legsAlong(filters.funding, way.pathTo(funder).places.toReversed()));
    const begin = capacity.begin(consumer);
    const isDirect = capacity.other.slice(begin, capacity.end(consumer)).includes(provider);
    const purchase = isDirect
      ? legsAlong(filters.capacity, [consumer, provider])
      : legsAlong(filters.rented, chainsFrom(consumer).pathTo(provider).places);
    const [funderKey, providerKey, consumerKey] = [funder, provider, consumer].map((at) => keyAt(market.nodes, at)) as [
      string,
      string,
      string,
    ];
    return {
      key: [funderKey, providerKey, consumerKey].join('>'),
      ...{ funderKey, providerKey, consumerKey, funding, purchase },
      flowsBackToFunder: provider === funder || paidBy(provider).reaches(funder),
    };
  };
  const ranks = best.rows();
  return {
    rows: ranks.map(row),
    ranks,
    totalCount: best.count,
    complete: truncatedBy === null,
    truncatedBy,
    searchedDepth: Math.max(maxHops, maxCapacityHops),
  };
}

function narrowest(widths: readonly Width[]): Width {
  const known = widths.flatMap(({ weakest }) => (weakest === null ? [] : [weakest]));
  return { isKnown: widths.every(({ isKnown }) => isKnown), weakest: known.length === 0 ? null : Math.min(...known) };
}
