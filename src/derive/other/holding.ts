import { boundsOf, type DateInterval } from '../../model/dateInterval.ts';
import type { Claim, TieStates } from '../../bundle/claim.ts';
import type { Lineage } from '../choice/countIndependent.ts';
import { amounts, dates, type FieldForm } from '../choice/comparisons.ts';
import { fieldsOf } from '../choice/fieldsOf.ts';
import { figureConflict, figures, type Figure } from '../choice/figures.ts';
import { formatBounds, formatPercent, formatQuantity } from '../text/format.ts';

type TieClaim = Claim<TieStates>;

/** The days on which what is held changes by the claims: those as of which they state it. */
export const daysOfHolding = (claims: readonly TieClaim[]): string[] =>
  claims.flatMap(({ states: { asOf }, rank }) => (asOf && rank !== 'DEPRECATED' ? [lastDayOf(asOf)] : []));

/**
 * What an owner holds on a day, chosen among claims. A figure as of a day counts from that day on, until there is one as of
 * a later day; a figure without a day always counts.
 */
export function holdingOn(day: string, claims: readonly TieClaim[], lineage: Lineage) {
  const begun = claims.filter(({ states: { asOf } }) => asOf === undefined || lastDayOf(asOf) <= day);
  const [latest] = daysOfHolding(begun).sort().slice(-1);
  const current = begun
    .filter(({ states: { asOf } }) => asOf === undefined || latest === undefined || lastDayOf(asOf) >= latest)
    .map((claim) => ({ ...claim, states: { ...claim.states, percent: percentOf(claim.states) } }));
  const fields = fieldsOf(current, lineage);
  const values = {
    percent: fields.pick('percent', percents),
    shares: fields.pick('shares', shares),
    value: fields.pick('value', amounts),
    asOf: fields.pick('asOf', dates),
  };
  return { ...values, disagreements: fields.disagreements() };
}

const lastDayOf = (asOf: DateInterval): string => boundsOf(asOf)[1];

/** A percentage with its bounds: one figure and a qualifier, or a range. */
export function percentOf({
  percent,
  percentMin,
  percentMax,
  percentQualifier,
}: Partial<TieStates>): Figure | undefined {
  const qualifier = percentQualifier ?? 'EXACT';
  if (percent === undefined && percentMin === undefined) return undefined;
  return {
    min: qualifier === 'UP_TO' ? null : (percent ?? percentMin ?? null),
    max: qualifier === 'AT_LEAST' ? null : (percent ?? percentMax ?? null),
    qualifier,
  };
}

export const percents: FieldForm<Figure> = { ...figures, format: formatPercent, conflictOf: figureConflict };

export const shares: FieldForm<Figure> = {
  ...figures,
  format: (figure) => formatBounds(figure, (text) => formatQuantity(text, 'SHARE'), 'undisclosed'),
  conflictOf: () => 'TERMS',
};
