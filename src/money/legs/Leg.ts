import type { DealKind, Family } from '../../model/dealKinds.ts';
import { dealKinds } from '../../model/dealKinds.ts';
import type { Binding, Qualifier, Stage } from '../../model/vocabulary.ts';
import { bindingCode, kindCode, qualifierCode, relationshipCode, stageCode } from '../market/codes.ts';
import { keyAt } from '../market/KeyPool.ts';
import { holding, passing, type LegFilter } from './LegFilter.ts';
import { leads } from './outranks.ts';
import type { Market } from '../market/Market.ts';
import { added, noSums, sumsOf, type Sums } from '../market/sums.ts';

/** All deals from one entity to another as the answer has them. What is said of a leg is said of its leading deal. */
export interface Leg {
  readonly fromKey: string;
  readonly toKey: string;
  /** Null where the leg is ownership. */
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
  /** What its deals come to. */
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
    (arrow) => holds(arrow) && ownershipRelationships.includes(relationshipCode.read(market.arrows.code[arrow]!)),
  );
  const keys = ties.map((arrow) => keyAt(market.subjects, market.arrows.subject[arrow]!));
  return {
    fromKey: keyAt(market.nodes, from),
    toKey: keyAt(market.nodes, to),
    ...{ kind: null, kinds: [], family: 'NONE', families: [], stage: null, binding: null },
    ...{ amountUsd: null, amountQualifier: null, undisclosedCount: 0, totals: noSums, dealKeys: [] },
    tieKeys: [...new Set(keys)].sort(),
  };
}

/** One leg of arrows that start and end alike. */
export function legOf(market: Market, parallel: readonly number[]): Leg {
  const { arrows, nodes, subjects } = market;
  const sorted = parallel.toSorted((one, other) => (leads(market, one, other) ? -1 : 1));
  const lead = sorted[0]!;
  const codes = sorted.map((arrow) => arrows.code[arrow]!);
  const code = arrows.code[lead]!;
  const kinds = [...new Set(codes.map(kindCode.read))].filter((kind) => kind !== null);
  const families = kinds.map((kind) => dealKinds[kind].family);
  const keys = sorted.map((arrow) => keyAt(subjects, arrows.subject[arrow]!));
  const amount = arrows.amount[lead]!;
  const totals = added(sorted.map((arrow) => sumsOf(market, arrow)));
  return {
    fromKey: keyAt(nodes, arrows.from[lead]!),
    toKey: keyAt(nodes, arrows.to[lead]!),
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

function between({ arrows, outgoing }: Market, from: number, to: number): number[] {
  const found: number[] = [];
  for (let arrow = outgoing[from]!; arrow < outgoing[from + 1]!; arrow += 1) {
    if (arrows.to[arrow] === to) found.push(arrow);
  }
  return found;
}
