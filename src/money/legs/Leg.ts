import type { DealKind, Family } from '../../model/dealKinds.ts';
import { dealKinds } from '../../model/dealKinds.ts';
import type { Binding, Qualifier, Stage } from '../../model/vocabulary.ts';
import { bindingCode, kindCode, qualifierCode, relationshipCode, stageCode } from '../market/codes.ts';
import { keyAt } from '../market/KeyPool.ts';
import { holding, passing, type LegFilter } from './LegFilter.ts';
import { outranks } from './outranks.ts';
import type { Market } from '../market/Market.ts';
import { lowerBound } from '../market/lowerBound.ts';
import { keyOf, positionOf } from '../market/Nodes.ts';
import { edgesAt } from '../market/Side.ts';
import { added, noSums, sumsOf, type Sums } from '../market/sums.ts';

/** All deals from one entity to another, as in the answer. The properties of a leg are those of its leading deal. */
export interface Leg {
  /** The keys of its ends, joined. */
  readonly key: string;
  readonly fromKey: string;
  readonly toKey: string;
  /** Null if the leg is ownership. */
  readonly kind: DealKind | null;
  readonly kinds: readonly DealKind[];
  readonly family: Family;
  readonly families: readonly Family[];
  readonly stage: Stage | null;
  readonly binding: Binding | null;
  /** US cents. */
  readonly amountUsd: number | null;
  readonly amountQualifier: Qualifier | null;
  readonly undisclosedCount: number;
  /** The sums of its deals. */
  readonly totals: Sums;
  /** The leading deal first. */
  readonly dealKeys: readonly string[];
  /** The ties behind a leg that is ownership. */
  readonly tieKeys: readonly string[];
}

/** Reads the leg of money from one entity to another under a filter. */
export function moneyLeg(market: Market, filter: LegFilter, from: number, to: number): Leg {
  const passes = passing(market, filter);
  return legOf(market, between(market, from, to).filter(passes));
}

const ownershipRelationships: readonly (string | null)[] = ['OWNS', 'PART_OF'];

/** Reads the leg of ownership between two entities, whichever of them owns the other. */
export function ownershipLeg(market: Market, filter: LegFilter, from: number, to: number): Leg {
  const holds = holding(market, filter.moment);
  const ties = [...between(market, from, to), ...between(market, to, from)].filter(
    (edge) => holds(edge) && ownershipRelationships.includes(relationshipCode.read(market.edges.code[edge]!)),
  );
  const keys = ties.map((edge) => keyAt(market.subjects, market.edges.subject[edge]!));
  return {
    ...endsOf(market, from, to),
    ...{ kind: null, kinds: [], family: 'NONE', families: [], stage: null, binding: null },
    ...{ amountUsd: null, amountQualifier: null, undisclosedCount: 0, totals: noSums, dealKeys: [] },
    tieKeys: [...new Set(keys)].sort(),
  };
}

/** One leg of edges that start and end alike. */
export function legOf(market: Market, parallel: readonly number[]): Leg {
  const { edges, subjects } = market;
  const sorted = parallel.toSorted((one, other) => (outranks(market, one, other) ? -1 : 1));
  const lead = sorted[0]!;
  const codes = sorted.map((edge) => edges.code[edge]!);
  const code = edges.code[lead]!;
  const kinds = [...new Set(codes.map(kindCode.read))].filter((kind) => kind !== null);
  const families = kinds.map((kind) => dealKinds[kind].family);
  const keys = sorted.map((edge) => keyAt(subjects, edges.subject[edge]!));
  const amount = edges.amount[lead]!;
  const totals = added(sorted.map((edge) => sumsOf(market, edge)));
  return {
    ...endsOf(market, edges.from[lead]!, edges.to[lead]!),
    kind: kindCode.read(code),
    kinds,
    family: families[0] ?? 'NONE',
    families: [...new Set(families)],
    stage: stageCode.read(code),
    binding: bindingCode.read(code),
    amountUsd: Number.isNaN(amount) ? null : amount,
    amountQualifier: qualifierCode.read(code),
    undisclosedCount: totals.undisclosedCount,
    totals,
    ...(kinds.length === 0 ? { dealKeys: [], tieKeys: [...new Set(keys)] } : { dealKeys: keys, tieKeys: [] }),
  };
}

function endsOf({ nodes }: Market, from: number, to: number) {
  const [fromKey, toKey] = [keyOf(nodes, from), keyOf(nodes, to)];
  return { key: `${fromKey}>${toKey}`, fromKey, toKey };
}

function between({ nodes, edges, outgoing }: Market, from: number, to: number): number[] {
  const list = edgesAt(outgoing, from);
  const position = positionOf(nodes, to);
  const found: number[] = [];
  let index = lowerBound(list.length, (index) => positionOf(nodes, edges.to[list[index]!]!) < position);
  for (; index < list.length && edges.to[list[index]!] === to; index += 1) found.push(list[index]!);
  return found;
}
