import type { Figures } from './ExposedDeal.ts';

/** A result of an entity: its revenue, or the part of it that comes from another one. Days are ISO. */
export interface Result {
  readonly key: string;
  readonly metric: 'REVENUE' | 'REVENUE_SHARE';
  readonly towardsKey: string | null;
  readonly min: number | null;
  readonly max: number | null;
  readonly unit: string | null;
  /** US dollars for one unit of its currency; null for figures that are not money, and without exchange rates. */
  readonly rate: number | null;
  readonly from: string | null;
  readonly to: string | null;
}

/** What a supplier has in one contract, in US cents, and the term of the contract in years. */
export interface Contract {
  readonly sums: Figures;
  readonly isOpen: boolean;
  /** Null where no source states it. */
  readonly years: { readonly least: number | null; readonly most: number | null } | null;
  /** What a schedule divides the whole contract into, by calendar year, in US cents; null without one. */
  readonly scheduled: readonly number[] | null;
}

/** The part of a supplier's revenue that is at stake, from 0 to 1, and the key of the result it rests on. */
export interface ShareOfRevenue {
  readonly low: string;
  readonly high: string;
  readonly observationKey: string;
}

/**
 * The part of a year's revenue that the customer `towards` is: as a source states it, else one year of the contracts with it
 * over the latest revenue of a full year in dollars. Null where sources state neither.
 */
export function shareOfRevenue(
  contracts: readonly Contract[],
  results: readonly Result[],
  towards: string,
): ShareOfRevenue | null {
  const known = results.filter(({ min, max }) => min !== null || max !== null);
  const stated = latest(known.filter((result) => result.metric === 'REVENUE_SHARE' && result.towardsKey === towards));
  if (stated !== undefined) {
    const whole = stated.unit === 'PERCENT' ? 100 : 1;
    return { low: ratio(stated.min ?? 0, whole), high: ratio(stated.max ?? whole, whole), observationKey: stated.key };
  }
  const years = contracts.filter(({ isOpen }) => !isOpen).map(oneYear);
  const revenue = latest(known.filter(isFullYear));
  if (revenue === undefined || years.length === 0) return null;
  const total = (end: 'low' | 'high') => years.reduce((sum, year) => sum + year[end], 0) / 100;
  return {
    // A revenue without an upper bound can be so large that the share is nothing, one without a lower bound so small that
    // it is all.
    low: ratio(total('low'), (revenue.max ?? Infinity) * revenue.rate!),
    high: ratio(total('high'), (revenue.min ?? 0) * revenue.rate!),
    observationKey: revenue.key,
  };
}

/** At most 1, with six digits. */
function ratio(part: number, whole: number): string {
  const share = whole === 0 ? 1 : Math.min(1, part / whole);
  return String(Number(share.toFixed(6)));
}

/**
 * Paid and committed is certain, the rest possible. By a schedule, a year is between the smallest and the largest of its
 * years, in the proportion of the supplier's part. Without a term, it is anything up to the whole.
 */
function oneYear({ sums: [paid, committed, upTo, nonBinding], years, scheduled }: Contract) {
  const [least, most] = [paid + committed, paid + committed + upTo + nonBinding];
  const whole = (scheduled ?? []).reduce((sum, cents) => sum + cents, 0);
  if (scheduled !== null && whole > 0) {
    return { low: (Math.min(...scheduled) * least) / whole, high: (Math.max(...scheduled) * most) / whole };
  }
  // A contract of less than a year is paid within one.
  const [shortest, longest] = [Math.max(1, years?.least ?? 1), Math.max(1, years?.most ?? Infinity)];
  return { low: least / longest, high: most / shortest };
}

const day = (iso: string) => Date.parse(iso) / 86_400_000;

/** Dollars of a year; one of whole weeks has 364 or 371 days. */
function isFullYear({ metric, towardsKey, rate, from, to }: Result): boolean {
  if (metric !== 'REVENUE' || towardsKey !== null || rate === null || from === null || to === null) return false;
  const days = day(to) - day(from) + 1;
  return days >= 364 && days <= 371;
}

/** The one about the latest days; if equal, the one with the smaller key. */
const latest = (results: readonly Result[]): Result | undefined =>
  results.toSorted((one, other) =>
    one.to === other.to ? (one.key < other.key ? -1 : 1) : (one.to ?? '') > (other.to ?? '') ? -1 : 1,
  )[0];
