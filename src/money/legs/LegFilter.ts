import { moneyFamilies, type DealKind, type Family } from '../../model/dealKinds.ts';
import type { Binding, Stage } from '../../model/vocabulary.ts';
import { bindingCode, kindCode, maskOf, maskOfFamilies, stageCode } from '../market/codes.ts';
import { open } from '../market/days.ts';
import { placeOf } from '../market/KeyPool.ts';
import type { Market } from '../market/Market.ts';

/** The days for which an answer is asked, numbered as in `days.ts`; null for the present. */
export type Moment = { readonly asOf: number; readonly knownAt: number } | null;

/** Which arrows may be part of an answer. What is absent or null does not restrict. */
export interface LegFilter {
  readonly kinds?: readonly DealKind[] | null | undefined;
  readonly families?: readonly Family[] | null | undefined;
  readonly stages?: readonly Stage[] | null | undefined;
  readonly binding?: readonly Binding[] | null | undefined;
  /** US cents: arrows whose known amount reaches it. */
  readonly minAmountUsd?: number | null;
  /** Keys of entities that no leg touches. */
  readonly avoid?: readonly string[] | null | undefined;
  readonly moment: Moment;
}

/** Tells for an arrow, by its place, whether it holds at a moment; the present is what has no end on either axis. */
export function holding({ arrows }: Market, moment: Moment): (arrow: number) => boolean {
  const { validFrom, validTo, knownFrom, knownTo } = arrows;
  if (moment === null) return (arrow) => validTo[arrow] === open && knownTo[arrow] === open;
  const { asOf, knownAt } = moment;
  return (arrow) =>
    validFrom[arrow]! <= asOf && asOf < validTo[arrow]! && knownFrom[arrow]! <= knownAt && knownAt < knownTo[arrow]!;
}

/** Tells for an arrow, by its place, whether it is a leg of money under the filter. */
export function passing(market: Market, filter: LegFilter): (arrow: number) => boolean {
  const { code, amount } = market.arrows;
  const kinds =
    maskOf(filter.kinds, kindCode) & maskOfFamilies(filter.families ?? moneyFamilies) & maskOfFamilies(moneyFamilies);
  const stages = maskOf(filter.stages, stageCode);
  const bindings = maskOf(filter.binding, bindingCode);
  const least = filter.minAmountUsd ?? null;
  const holds = holding(market, filter.moment);
  return (arrow) => {
    // What it is tells most of them apart, and stands in one place.
    const word = code[arrow]!;
    return (
      (kinds & (1 << kindCode.number(word))) !== 0 &&
      (stages & (1 << stageCode.number(word))) !== 0 &&
      (bindings & (1 << bindingCode.number(word))) !== 0 &&
      holds(arrow) &&
      (least === null || amount[arrow]! >= least)
    );
  };
}

/** The places of the entities to avoid. */
export const avoided = ({ nodes }: Market, { avoid }: LegFilter): ReadonlySet<number> =>
  new Set((avoid ?? []).map((key) => placeOf(nodes, key)));
