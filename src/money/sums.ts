import { bindingCode, kindCode, qualifierCode, stageCode } from './codes.ts';
import type { Market } from './Market.ts';

/** US cents; each amount is in one of the four. */
export interface Sums {
  readonly committedUsd: number;
  readonly upToUsd: number;
  readonly paidUsd: number;
  readonly nonBindingUsd: number;
  /** Deals whose amount is unknown, and in no sum. */
  readonly undisclosedCount: number;
}

export const noSums: Sums = { committedUsd: 0, upToUsd: 0, paidUsd: 0, nonBindingUsd: 0, undisclosedCount: 0 };

/** To which sum the amount of an arrow belongs: of what is rumoured or called off to none. */
export function sumsOf({ arrows }: Market, arrow: number): Sums {
  const amount = arrows.amount[arrow]!;
  if (Number.isNaN(amount)) return { ...noSums, undisclosedCount: 1 };
  const code = arrows.code[arrow]!;
  const stage = stageCode.read(code);
  if (stage === 'RUMOURED' || stage === 'TERMINATED') return noSums;
  if (stage === 'COMPLETED') return { ...noSums, paidUsd: amount };
  if (bindingCode.read(code) !== 'BINDING') return { ...noSums, nonBindingUsd: amount };
  const isCap = kindCode.read(code) === 'Guarantee' || qualifierCode.read(code) === 'UP_TO';
  return isCap ? { ...noSums, upToUsd: amount } : { ...noSums, committedUsd: amount };
}

const names = Object.keys(noSums) as (keyof Sums)[];

export const added = (all: readonly Sums[]): Sums =>
  Object.fromEntries(names.map((name) => [name, all.reduce((sum, sums) => sum + sums[name], 0)])) as unknown as Sums;

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
