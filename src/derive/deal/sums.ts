import type { AmountBasis, Binding, Stage } from '../../model/vocabulary.ts';
import { dealKinds, type DealKind } from '../../model/dealKinds.ts';
import { isCounted } from './chooseAmounts.ts';
import { usdOf, type PricedAmount } from './pricing.ts';

interface Summed {
  readonly kind: DealKind;
  readonly stage: Stage | null;
  readonly binding: Binding | null;
  readonly amount: PricedAmount | null;
  readonly amounts: readonly PricedAmount[];
  readonly package: boolean;
  /** For a package: the amount that it states beyond its parts, which count separately. */
  readonly remainder: PricedAmount | null;
}

/** The four disjoint sums to which a deal adds, in US cents as decimal strings. */
export interface Sums {
  readonly paidUsd: string;
  readonly committedUsd: string;
  readonly upToUsd: string;
  readonly nonBindingUsd: string;
}

/**
 * Each dollar of a deal is in one sum: paid (PAID amounts, and the whole amount of a completed deal), committed (binding
 * and unpaid, by the lower bound), up to (caps, the span of ranges, guarantees), or non-binding. Rumoured and terminated
 * deals are in none, nor are amounts with a scope and estimates. Of a package only the remainder counts.
 *
 * With a `share` (US cents), the sums are those of one party: its amount is exactly the share, or at most that if the
 * amount is UP_TO, and it is taken to have paid its part of what is paid, in whole cents.
 */
export function sumsOf(state: Summed, share: string | null = null): Sums {
  const { kind, stage, binding } = state;
  const amount = state.package ? state.remainder : state.amount;
  const { least, most } = share === null ? boundsOf(amount?.dollars ?? null) : boundsOfShare(share, amount);
  const paid = share === null ? paidOf(state) : partOf(paidOf(state), share, amount);

  if (addsNothing(stage)) return noSums;
  if (stage === 'COMPLETED') return sums({ paid: largest(paid, least === 0n ? most : least) });
  if (binding !== 'BINDING') return sums({ paid, nonBinding: largest(0n, (least === 0n ? most : least) - paid) });
  const isCap = dealKinds[kind].isContingent || amount?.basis === 'CAP';
  const committed = isCap ? 0n : largest(0n, least - paid);
  return sums({ paid, committed, upTo: largest(0n, most - committed - paid) });
}

/** Whether a deal is in no sum, whatever its amount. */
export const addsNothing = (stage: Stage | null): boolean => stage === 'RUMOURED' || stage === 'TERMINATED';

/** What of the paid sum is paid back, in US cents. It is in no sum. */
export function repaidOf(state: Summed): string {
  const [repaid, paid] = [dollarsOf(state, 'REPAID'), BigInt(sumsOf(state).paidUsd)];
  return String(repaid < paid ? repaid : paid);
}

interface Bounds {
  readonly least: bigint;
  readonly most: bigint;
}

const boundsOf = (dollars: PricedAmount['dollars']): Bounds => ({
  least: BigInt(dollars?.min ?? 0),
  most: BigInt(dollars?.max ?? dollars?.min ?? 0),
});

const boundsOfShare = (share: string, amount: PricedAmount | null): Bounds =>
  boundsOf({ min: amount?.qualifier === 'UP_TO' ? null : share, max: share });

const paidOf = (state: Summed): bigint => dollarsOf(state, 'PAID');

function dollarsOf(state: Summed, basis: AmountBasis): bigint {
  const dollars = state.package ? null : state.amounts.find((each) => each.basis === basis && isCounted(each))?.dollars;
  return BigInt(dollars?.min ?? dollars?.max ?? 0);
}

function partOf(paid: bigint, share: string, amount: PricedAmount | null): bigint {
  const whole = BigInt(usdOf(amount) ?? 0);
  return whole === 0n ? 0n : (paid * BigInt(share)) / whole;
}

const largest = (one: bigint, other: bigint): bigint => (one > other ? one : other);

const sums = ({ paid = 0n, committed = 0n, upTo = 0n, nonBinding = 0n }): Sums => ({
  paidUsd: String(paid),
  committedUsd: String(committed),
  upToUsd: String(upTo),
  nonBindingUsd: String(nonBinding),
});

/** The sums of a deal that is unknown or counts nowhere. */
export const noSums: Sums = sums({});

const inEach = (one: Sums, other: Sums, add: (left: bigint, right: bigint) => bigint): Sums => {
  const column = (name: keyof Sums) => String(add(BigInt(one[name]), BigInt(other[name])));
  return {
    paidUsd: column('paidUsd'),
    committedUsd: column('committedUsd'),
    upToUsd: column('upToUsd'),
    nonBindingUsd: column('nonBindingUsd'),
  };
};

/** Sum by sum. */
export const plus = (one: Sums, other: Sums): Sums => inEach(one, other, (left, right) => left + right);
export const minus = (one: Sums, other: Sums): Sums => inEach(one, other, (left, right) => left - right);

/** Whether no sum of `one` is larger than that of `other`. */
export const isWithin = (one: Sums, other: Sums): boolean =>
  Object.values(minus(other, one)).every((cents: string) => BigInt(cents) >= 0n);
