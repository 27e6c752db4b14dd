import { dollarsOf, isKnown, type Amount } from './Amount.ts';

/** US cents between two bounds; without a known upper bound `high` is null. */
export interface UsdInterval {
  readonly low: number;
  readonly high: number | null;
}

/** The dollars of an amount. Null if it is undisclosed or cannot be converted. */
export function dollars(amount: Amount | null): UsdInterval | null {
  if (!isKnown(amount) || amount.usd === null) return null;
  const { min, max } = amount;
  return { low: min === null ? 0 : (dollarsOf(amount, min) ?? 0), high: max === null ? null : dollarsOf(amount, max) };
}

export const sum = (intervals: readonly UsdInterval[]): UsdInterval => ({
  low: intervals.reduce((total, { low }) => total + low, 0),
  high: intervals.reduce<number | null>(
    (total, { high }) => (total === null || high === null ? null : total + high),
    0,
  ),
});

/** How much of `whole` may be left after `part`, at least 0. */
export const excess = (whole: UsdInterval, part: UsdInterval): UsdInterval => ({
  low: part.high === null ? 0 : Math.max(0, whole.low - part.high),
  high: whole.high === null ? null : Math.max(0, whole.high - part.low),
});
