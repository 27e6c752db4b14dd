import { dealKinds, type Family } from '../../src/model/dealKinds.ts';
import type { Edge } from '../../src/money/market/Edge.ts';

/**
 * The traversals once more, as slowly and plainly as possible, independent of the program: sequences of entities are
 * written down and kept where every step is a leg. To compare the program with.
 */

export interface Filter {
  readonly kinds?: readonly string[] | null | undefined;
  readonly families?: readonly Family[] | null | undefined;
  readonly stages?: readonly string[] | null | undefined;
  readonly binding?: readonly string[] | null | undefined;
  readonly minAmountUsd?: number | null | undefined;
  readonly avoid?: readonly string[] | null | undefined;
  /** Days since 1970-01-01. */
  readonly at?: { readonly asOf: number; readonly knownAt: number } | null | undefined;
}

interface PlainLeg {
  readonly from: string;
  readonly to: string;
  /** The leading one first; none where the leg is ownership. */
  readonly deals: readonly Edge[];
  readonly ownership: boolean;
}

const nobody = 'nobody';
const familyOf = ({ kind }: Edge): Family | null => (kind === null ? null : dealKinds[kind].family);

export function isThen({ validFrom, validTo, knownFrom, knownTo }: Edge, at: Filter['at']): boolean {
  if (!at) return validTo === null && knownTo === null;
  const within = (day: number, from: number | null, to: number | null) =>
    (from ?? -Infinity) <= day && day < (to ?? Infinity);
  return within(at.asOf, validFrom, validTo) && within(at.knownAt, knownFrom, knownTo);
}

export function isMoney(edge: Edge, filter: Filter): boolean {
  const family = familyOf(edge);
  return (
    (family === 'FUNDING' || family === 'COMMERCIAL') &&
    isThen(edge, filter.at) &&
    (!filter.kinds || filter.kinds.includes(edge.kind!)) &&
    (!filter.families || filter.families.includes(family)) &&
    (!filter.stages || (edge.stage !== null && filter.stages.includes(edge.stage))) &&
    (!filter.binding || (edge.binding !== null && filter.binding.includes(edge.binding))) &&
    (!filter.minAmountUsd || (edge.amountUsd !== null && edge.amountUsd >= filter.minAmountUsd)) &&
    !filter.avoid?.some((key) => key === edge.fromKey || key === edge.toKey)
  );
}

const bindings = [null, 'NON_BINDING', 'OPTION', 'BINDING'];
const stages = [null, 'RUMOURED', 'ANNOUNCED', 'SIGNED', 'PARTLY_PAID', 'COMPLETED', 'TERMINATED'];

/** The leading one of parallel edges first. */
export function byLead(one: Edge, other: Edge): number {
  const terms = [
    bindings.indexOf(other.binding) - bindings.indexOf(one.binding),
    stages.indexOf(other.stage) - stages.indexOf(one.stage),
    (other.amountUsd ?? -1) - (one.amountUsd ?? -1),
    one.subjectKey < other.subjectKey ? -1 : 1,
  ];
  return terms.find((term) => term !== 0) ?? 0;
}

/** The leg from one entity to another; undefined where there is none. */
export function legBetween(
  edges: readonly Edge[],
  filter: Filter,
  from: string,
  to: string,
  ownership = false,
): PlainLeg | undefined {
  const joins = (edge: Edge, start: string, end: string) => edge.fromKey === start && edge.toKey === end;
  const deals = edges.filter((edge) => joins(edge, from, to) && isMoney(edge, filter)).sort(byLead);
  if (deals.length > 0) return { from, to, deals, ownership: false };
  if (!ownership || filter.avoid?.includes(from) || filter.avoid?.includes(to)) return undefined;
  const owns = edges.some(
    (edge) =>
      ['OWNS', 'PART_OF'].includes(edge.relationship) &&
      isThen(edge, filter.at) &&
      (joins(edge, from, to) || joins(edge, to, from)),
  );
  return owns ? { from, to, deals: [], ownership: true } : undefined;
}

const keysOf = (edges: readonly Edge[]) => [...new Set(edges.flatMap(({ fromKey, toKey }) => [fromKey, toKey]))];

function sequences(keys: readonly string[], length: number): string[][] {
  if (length === 0) return [[]];
  return sequences(keys, length - 1).flatMap((start) =>
    keys.filter((key) => !start.includes(key)).map((key) => [...start, key]),
  );
}

/** The legs over which a sequence of entities goes; null where one is missing. */
function legsAlong(edges: readonly Edge[], filter: Filter, keys: readonly string[], ownership = false) {
  const legs: PlainLeg[] = [];
  for (const [index, to] of keys.slice(1).entries()) {
    const leg = legBetween(edges, filter, keys[index]!, to, ownership);
    if (leg === undefined) return null;
    legs.push(leg);
  }
  return legs;
}

export interface PlainChain {
  readonly keys: readonly string[];
  readonly legs: readonly PlainLeg[];
}

/** All rings, each written from its smallest entity on. */
export function rings(
  edges: readonly Edge[],
  filter: Filter,
  {
    minLength,
    maxLength,
    through = [],
    mustContain = [],
    throughOwnership = false,
  }: {
    minLength: number;
    maxLength: number;
    through?: readonly string[];
    mustContain?: readonly Family[];
    throughOwnership?: boolean;
  },
): PlainChain[] {
  const keys = keysOf(edges).filter((key) => key !== nobody);
  const found: PlainChain[] = [];
  for (let length = minLength; length <= maxLength; length += 1) {
    for (const ring of sequences(keys, length)) {
      if (ring[0] !== [...ring].sort()[0] || !through.every((key) => ring.includes(key))) continue;
      const legs = legsAlong(edges, filter, [...ring, ring[0]!], throughOwnership);
      if (legs === null) continue;
      const families = legs.flatMap(({ deals }) => deals.map(familyOf));
      const inRow = legs.some((leg, index) => leg.ownership && legs[(index + 1) % length]!.ownership);
      const money = legs.filter(({ ownership }) => !ownership).length;
      if (mustContain.every((family) => families.includes(family)) && !inRow && money > 1) {
        found.push({ keys: ring, legs });
      }
    }
  }
  return found;
}

/** All paths from one entity to another; none passes through a party without a name. */
export function paths(
  edges: readonly Edge[],
  filter: Filter,
  from: string,
  to: string,
  maxLength: number,
): PlainChain[] {
  const between = keysOf(edges).filter((key) => key !== from && key !== to && key !== nobody);
  if (from === to) return [];
  return Array.from({ length: maxLength }, (_, count) => sequences(between, count))
    .flat()
    .map((middle) => [from, ...middle, to])
    .flatMap((keys) => {
      const legs = legsAlong(edges, filter, keys);
      return legs === null ? [] : [{ keys, legs }];
    });
}

const amountsOf = (legs: readonly PlainLeg[]) =>
  legs.filter(({ ownership }) => !ownership).map(({ deals }) => deals[0]!.amountUsd);

/** What ranks chains, the best first; equal chains are ordered by their keys. */
export function rankOfChain({ legs, keys }: PlainChain, order: 'WEAKEST' | 'TOTAL' | 'LENGTH' | 'DATE') {
  const amounts = amountsOf(legs);
  const known = amounts.filter((amount) => amount !== null);
  const isKnown = known.length === amounts.length ? 0 : 1;
  const weakest = known.length === 0 ? 1 : -Math.min(...known);
  const total = -known.reduce((sum, amount) => sum + amount, 0);
  const days = legs.flatMap(({ deals }) => (deals.length === 0 ? [] : [deals[0]!.validFrom ?? -Infinity]));
  const latest = -Math.max(...days);
  const numbers = {
    WEAKEST: [isKnown, weakest, legs.length],
    TOTAL: [isKnown, total, legs.length],
    LENGTH: [legs.length, isKnown, weakest],
    DATE: [latest, isKnown, weakest],
  }[order];
  return [...numbers, ...keys];
}

/** Negative if the first comes before the second. */
export function compareLists(one: readonly (string | number)[], other: readonly (string | number)[]): number {
  for (const [index, value] of one.entries()) {
    const against = other[index];
    if (against === undefined) return 1;
    if (value !== against) return value < against ? -1 : 1;
  }
  return one.length - other.length;
}

export interface PlainFunding {
  readonly funder: string;
  readonly provider: string;
  readonly consumer: string;
  readonly back: boolean;
  readonly funding: readonly (readonly string[])[];
  readonly purchase: readonly string[];
  /** Every amount known first, then the larger smallest amount. */
  readonly width: readonly [number, number];
}

/** Known before not; then the larger weakest leg, where all is known; the shorter; the smaller keys from one end on. */
function widest(ways: readonly PlainChain[], fromEnd: boolean): PlainChain | undefined {
  const rankOf = (chain: PlainChain) => {
    const [isKnown = 0, weakest = 0] = rankOfChain(chain, 'WEAKEST') as number[];
    const keys = fromEnd ? chain.keys.toReversed() : chain.keys;
    return [isKnown, isKnown === 0 ? weakest : 0, chain.legs.length, ...keys];
  };
  return ways.toSorted((one, other) => compareLists(rankOf(one), rankOf(other)))[0];
}

/** Who funds whose capacity, by the definition. */
export function fundings(
  edges: readonly Edge[],
  filter: Filter,
  maxHops: number,
  maxCapacityHops: number,
): PlainFunding[] {
  const keys = keysOf(edges);
  const commercial: Filter = { ...filter, families: ['COMMERCIAL'] };
  const funding: Filter = { ...filter, families: ['FUNDING'] };
  const rented: Filter = {
    ...filter,
    kinds: ['ComputeContract', 'Lease'].filter((kind) => filter.kinds?.includes(kind) ?? true),
  };
  const rows: PlainFunding[] = [];
  for (const consumer of keys) {
    for (const provider of keys) {
      if (provider === consumer) continue;
      const [direct] = paths(edges, commercial, consumer, provider, 1);
      const purchase = direct ?? widest(paths(edges, rented, consumer, provider, maxCapacityHops), false);
      if (purchase === undefined) continue;
      for (const funder of keys) {
        const ways = [consumer, provider]
          .map((target) => widest(paths(edges, funding, funder, target, maxHops), true))
          .filter((way) => way !== undefined);
        if (ways.length === 0) continue;
        const all = { keys: [], legs: [...purchase.legs, ...ways.flatMap(({ legs }) => legs)] };
        rows.push({
          ...{ funder, provider, consumer },
          back: funder === provider || paths(edges, commercial, provider, funder, maxHops).length > 0,
          funding: ways.map((way) => way.keys),
          purchase: purchase.keys,
          width: rankOfChain(all, 'WEAKEST').slice(0, 2) as [number, number],
        });
      }
    }
  }
  return rows.sort((one, other) =>
    compareLists(
      [...one.width, one.funder, one.provider, one.consumer],
      [...other.width, other.funder, other.provider, other.consumer],
    ),
  );
}
