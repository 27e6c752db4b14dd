import type { CapacityDeal, CapacityUnit } from './CapacityDeal.ts';

/** A number between two bounds, in millionths of its unit; `high` is null if no upper bound is known. */
export interface Figure {
  readonly low: number;
  readonly high: number | null;
}

const millionth = 1e6;

export const decimalOf = (figure: number): string => String(figure / millionth);

/**
 * What a deal states in a unit; null for nothing, UNKNOWN for a figure that no source gives. A figure without `of` counts
 * the whole. Others can be parts of each other or separate: together they are at least the largest and at most the sum.
 */
export function statedFigure({ quantities }: CapacityDeal, unit: CapacityUnit): Figure | 'UNKNOWN' | null {
  const inUnit = quantities.filter((quantity) => quantity.unit === unit);
  const whole = inUnit.filter(({ of }) => of === null);
  const counted = whole.length > 0 ? whole : inUnit;
  if (counted.length === 0) return null;
  const known = counted
    .filter(({ qualifier }) => qualifier !== 'UNDISCLOSED')
    .map(({ min, max }) => ({
      low: numberIn(min) ?? 0,
      high: numberIn(max),
    }));
  if (known.length === 0) return 'UNKNOWN';
  return {
    low: Math.max(...known.map(({ low }) => low)),
    high: known.length === counted.length ? sumOf(known).high : null,
  };
}

export function sumOf(figures: readonly Figure[]): Figure {
  const highs = figures.map(({ high }) => high);
  return {
    low: figures.reduce((sum, { low }) => sum + low, 0),
    high: highs.reduce((sum, high) => (sum === null || high === null ? null : sum + high), 0),
  };
}

/** What a whole has beyond its parts. */
export const beyond = (whole: Figure, parts: Figure): Figure => ({
  low: parts.high === null ? 0 : Math.max(0, whole.low - parts.high),
  high: whole.high === null ? null : Math.max(0, whole.high - parts.low),
});

const numberIn = (decimal: string | null): number | null =>
  decimal === null ? null : Math.round(Number(decimal) * millionth);
