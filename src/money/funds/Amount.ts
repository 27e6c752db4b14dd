import type { AmountBasis, Qualifier } from '../../model/vocabulary.ts';

/** Minor units of the currency; `usd` US cents: of UP_TO the upper bound, else the lower one. */
export interface Amount {
  readonly min: number | null;
  readonly max: number | null;
  readonly currency: string | null;
  readonly qualifier: Qualifier;
  readonly basis: AmountBasis | null;
  readonly usd: number | null;
}

export const isKnown = (amount: Amount | null): amount is Amount =>
  amount !== null && amount.currency !== null && (amount.min !== null || amount.max !== null);

/** The figure by which amounts are compared: the upper bound of UP_TO, the lower bound otherwise. */
export const figureOf = ({ min, max, qualifier }: Amount): number => (qualifier === 'UP_TO' ? max : min) ?? 0;

/** What remains of a known amount after a part of it, at least 0. Null if the two cannot be compared. */
export function minus(whole: Amount, part: Amount | null): Amount | null {
  if (part === null) return whole;
  if (!isKnown(part)) return null;
  if (whole.currency !== part.currency) {
    const [one, other] = [inDollars(whole), inDollars(part)];
    return one && other && minus(one, other);
  }
  const least = Math.max(0, (whole.min ?? 0) - (part.max ?? Infinity));
  const most = whole.max === null ? null : Math.max(0, whole.max - (part.min ?? 0));
  return between(whole, least, most, isExact(whole) && isExact(part));
}

/** A part of an amount in the proportion of a share to the amount of the deal; null if these cannot be compared. */
export function shareOf(total: Amount, share: number, whole: Amount): Amount | null {
  if (!isKnown(whole) || !isKnown(total) || total.currency !== whole.currency || figureOf(whole) === 0) return null;
  const isAtMost = total.qualifier === 'UP_TO';
  const isWhole = total.max === whole.max && (isAtMost || total.min === whole.min);
  if (isWhole) return between(total, isAtMost ? 0 : share, share, true);
  const scaled = (figure: number) => Number((BigInt(figure) * BigInt(share)) / BigInt(figureOf(whole)));
  return between(total, scaled(total.min ?? 0), total.max === null ? null : scaled(total.max), false);
}

/** At most this amount. */
export const upTo = (amount: Amount): Amount => between(amount, 0, amount.max, false);

const isExact = ({ qualifier }: Amount): boolean => qualifier === 'EXACT';

/** The amount with other bounds, in dollars in the same proportion. */
function between(amount: Amount, least: number, most: number | null, isExactly: boolean): Amount {
  const bounds =
    most === null
      ? ({ min: least, max: null, qualifier: 'AT_LEAST' } as const)
      : least === most
        ? ({ min: least, max: most, qualifier: isExactly ? 'EXACT' : 'ABOUT' } as const)
        : least === 0
          ? ({ min: null, max: most, qualifier: 'UP_TO' } as const)
          : ({ min: least, max: most, qualifier: 'RANGE' } as const);
  const changed = { ...amount, ...bounds };
  return { ...changed, usd: dollarsOf(amount, figureOf(changed)) };
}

/** US cents of a figure in the currency of an amount, by the rate at which the amount is converted. */
export function dollarsOf(amount: Amount, figure: number): number | null {
  if (amount.currency === 'USD') return figure;
  const converted = figureOf(amount);
  return amount.usd === null || converted === 0 ? null : Math.round((figure * amount.usd) / converted);
}

function inDollars(amount: Amount): Amount | null {
  if (amount.usd === null) return null;
  const inUsd = (figure: number | null) => (figure === null ? null : dollarsOf(amount, figure));
  return { ...amount, min: inUsd(amount.min), max: inUsd(amount.max), currency: 'USD' };
}
