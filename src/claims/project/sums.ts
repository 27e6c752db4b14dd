import type { Binding, Stage } from '../../model/vocabulary.ts';
import type { DealKind } from '../../model/dealKinds.ts';
import type { PricedAmount } from './dollars.ts';

interface Summed {
  readonly kind: DealKind;
  readonly stage: Stage | null;
  readonly binding: Binding | null;
  readonly amount: PricedAmount | null;
  readonly amounts: readonly PricedAmount[];
  readonly package: boolean;
  /** Of a package: what it states beyond its parts, which count for themselves. */
  readonly remainder: PricedAmount | null;
}

/** The four disjoint sums to which a deal adds, in US cents as text. */
export interface Sums {
  readonly paidUsd: string;
  readonly committedUsd: string;
  readonly upToUsd: string;
  readonly nonBindingUsd: string;
}

/**
 * Each dollar of a deal is in one sum: paid (PAID amounts, and the whole amount of a completed deal), committed (binding
 * and unpaid, by the lower bound), up to (caps, the span of ranges, guarantees), or not binding. What is rumoured or
 * called off is in none. Of a package only the remainder counts.
 */
export function sumsOf({ kind, stage, binding, ...money }: Summed): Sums {
  const amount = money.package ? money.remainder : money.amount;
  const amounts = money.package ? [] : money.amounts;
  const paidDollars = amounts.find(({ basis }) => basis === 'PAID')?.dollars;
  const paid = BigInt(paidDollars?.min ?? paidDollars?.max ?? 0);
  const least = BigInt(amount?.dollars?.min ?? 0);
  const most = BigInt(amount?.dollars?.max ?? amount?.dollars?.min ?? 0);

  if (stage === 'RUMOURED' || stage === 'TERMINATED') return sums({});
  if (stage === 'COMPLETED') return sums({ paid: largest(paid, least === 0n ? most : least) });
  if (binding !== 'BINDING') return sums({ paid, nonBinding: largest(0n, (least === 0n ? most : least) - paid) });
  const isCap = kind === 'Guarantee' || amount?.basis === 'CAP';
  const committed = isCap ? 0n : largest(0n, least - paid);
  return sums({ paid, committed, upTo: largest(0n, most - committed - paid) });
}

const largest = (one: bigint, other: bigint): bigint => (one > other ? one : other);

const sums = ({ paid = 0n, committed = 0n, upTo = 0n, nonBinding = 0n }): Sums => ({
  paidUsd: String(paid),
  committedUsd: String(committed),
  upToUsd: String(upTo),
  nonBindingUsd: String(nonBinding),
});
