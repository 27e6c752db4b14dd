import type { DealValues } from '../dealValues.ts';
import type { Disagreement } from '../../choice/disagreements.ts';
import { usdOf, type PricedAmount } from '../pricing.ts';
import { addsNothing } from '../sums.ts';
import { figures } from '../../choice/figures.ts';
import { formatAmount } from '../../text/format.ts';

/** How a package and its parts add up. */
export interface Split {
  /**
   * The amount that the package states beyond its parts, in dollars, with its own qualifier; null if nothing is left.
   */
  readonly remainder: PricedAmount | null;
  /** The parts without a known amount that the remainder contains, if it is in a sum. */
  readonly openParts: readonly string[];
  /** Present if the package states less than its parts. */
  readonly disagreements: readonly Disagreement[];
}

/**
 * Compares what a package states with the sum of what its parts state, in US cents (of UP_TO the upper bound); a
 * difference within rounding does not count. A part without a known amount adds nothing.
 */
export function remainderOf({ amount, stage, leadingClaim }: DealValues, parts: readonly DealValues[]): Split {
  const none = { remainder: null, openParts: [], disagreements: [] };
  const whole = usdOf(amount);
  if (amount === null || whole === null || parts.length === 0) return none;
  const told = parts.flatMap((part) => (usdOf(part.amount) === null ? [] : [part]));
  const sum = told.reduce((total, part) => total + BigInt(usdOf(part.amount)!), 0n);
  const qualifier = amount.qualifier === 'ABOUT' ? ('ABOUT' as const) : ('EXACT' as const);
  const isRounding = figures.agree(
    { min: whole, max: whole, qualifier },
    { min: String(sum), max: String(sum), qualifier: 'EXACT' },
  );
  if (isRounding) return none;
  if (sum < BigInt(whole)) {
    const open = addsNothing(stage) ? [] : parts.filter((part) => usdOf(part.amount) === null);
    return { ...none, remainder: beyond(amount, sum), openParts: open.map(({ deal }) => deal).sort() };
  }
  const most = amount.dollars?.max ?? null;
  if (most === null || sum <= BigInt(most)) return none;
  const alternatives = told.map((part) => ({
    value: `${formatAmount(part.amount!)} (${part.deal})`,
    claim: part.leadingClaim!,
    conflict: 'SPLIT' as const,
  }));
  const field = `amounts.${amount.basis}`;
  return {
    ...none,
    disagreements: [{ field, chosen: { value: formatAmount(amount), claim: leadingClaim! }, alternatives }],
  };
}

function beyond(amount: PricedAmount, sum: bigint): PricedAmount {
  const { min, max } = amount.dollars!;
  const dollars = {
    min: min && String(largest(0n, BigInt(min) - sum)),
    max: max && String(BigInt(max) - sum),
  };
  return { ...amount, ...dollars, currency: 'USD', dollars };
}

const largest = (one: bigint, other: bigint): bigint => (one > other ? one : other);
