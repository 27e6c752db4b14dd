import type { SumName } from './Arrow.ts';
import type { Market } from './Market.ts';
import { sumAt } from './SumColumns.ts';

/** US cents. */
export interface Sums extends Readonly<Record<SumName, number>> {
  /** Deals whose amount is unknown. */
  readonly undisclosedCount: number;
}

export const noSums: Sums = { committedUsd: 0, upToUsd: 0, paidUsd: 0, nonBindingUsd: 0, undisclosedCount: 0 };

/** What goes over an arrow, as it was written with its deal: nothing of what is rumoured or called off. */
export function sumsOf({ arrows, splits }: Market, arrow: number): Sums {
  const [amount, code] = [arrows.amount[arrow]!, arrows.sums[arrow]!];
  return {
    committedUsd: sumAt(splits, code, amount, 0),
    upToUsd: sumAt(splits, code, amount, 1),
    paidUsd: sumAt(splits, code, amount, 2),
    nonBindingUsd: sumAt(splits, code, amount, 3),
    undisclosedCount: Number.isNaN(amount) ? 1 : 0,
  };
}

const names = Object.keys(noSums) as (keyof Sums)[];

export function added(all: readonly Sums[]): Sums {
  const total: Record<keyof Sums, number> = { ...noSums };
  for (const sums of all) for (const name of names) total[name] += sums[name];
  return total;
}

/** A part of sums, in whole cents. Counts stay whole. */
export const scaled = (sums: Sums, factor: number): Sums => ({
  committedUsd: Math.round(sums.committedUsd * factor),
  upToUsd: Math.round(sums.upToUsd * factor),
  paidUsd: Math.round(sums.paidUsd * factor),
  nonBindingUsd: Math.round(sums.nonBindingUsd * factor),
  undisclosedCount: sums.undisclosedCount,
});

/** All that is at stake. */
export const totalOf = ({ committedUsd, upToUsd, paidUsd, nonBindingUsd }: Sums): number =>
  committedUsd + upToUsd + paidUsd + nonBindingUsd;
