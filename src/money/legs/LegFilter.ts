import { moneyFamilies, type DealKind, type Family } from '../../model/dealKinds.ts';
import type { Binding, Stage } from '../../model/vocabulary.ts';
import { bindingCode, kindCode, maskOf, maskOfFamilies, stageCode } from '../market/codes.ts';
import { open } from '../market/days.ts';
import type { Market } from '../market/Market.ts';
import { nodeOf } from '../market/Nodes.ts';

/** The pair of times of a question, numbered as in `days.ts`; null for the present. */
export type Moment = { readonly asOf: number; readonly knownAt: number } | null;

/** The edges that may be part of an answer. Absent or null fields do not restrict. */
export interface LegFilter {
  readonly kinds?: readonly DealKind[] | null | undefined;
  readonly families?: readonly Family[] | null | undefined;
  readonly stages?: readonly Stage[] | null | undefined;
  readonly binding?: readonly Binding[] | null | undefined;
  /** US cents: edges whose known amount is at least this. */
  readonly minAmountUsd?: number | null;
  /** Keys of entities to avoid. */
  readonly avoid?: readonly string[] | null | undefined;
  readonly moment: Moment;
}

/**
 * Returns whether an edge, by its index, holds at a moment. In the present are the edges without an end on either axis.
 */
export function holding({ edges }: Market, moment: Moment): (edge: number) => boolean {
  const { validFrom, validTo, knownFrom, knownTo } = edges;
  if (moment === null) return (edge) => validTo[edge] === open && knownTo[edge] === open;
  const { asOf, knownAt } = moment;
  return (edge) =>
    validFrom[edge]! <= asOf && asOf < validTo[edge]! && knownFrom[edge]! <= knownAt && knownAt < knownTo[edge]!;
}

/** Returns whether an edge, by its index, is money under the filter. */
export function passing(market: Market, filter: LegFilter): (edge: number) => boolean {
  const { code, amount } = market.edges;
  const kinds =
    maskOf(filter.kinds, kindCode) & maskOfFamilies(filter.families ?? moneyFamilies) & maskOfFamilies(moneyFamilies);
  const stages = maskOf(filter.stages, stageCode);
  const bindings = maskOf(filter.binding, bindingCode);
  const least = filter.minAmountUsd ?? null;
  const holds = holding(market, filter.moment);
  return (edge) => {
    // Checking the code rules out most edges with one read.
    const word = code[edge]!;
    return (
      (kinds & (1 << kindCode.number(word))) !== 0 &&
      (stages & (1 << stageCode.number(word))) !== 0 &&
      (bindings & (1 << bindingCode.number(word))) !== 0 &&
      holds(edge) &&
      (least === null || amount[edge]! >= least)
    );
  };
}

/** The entities to avoid. */
export const avoided = ({ nodes }: Market, { avoid }: LegFilter): ReadonlySet<number> =>
  new Set((avoid ?? []).map((key) => nodeOf(nodes, key)));
