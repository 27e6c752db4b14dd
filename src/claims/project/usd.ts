import { comparable } from '../../model/money.ts';
import type { Amount } from './comparisons.ts';

/** US cents of an amount in dollars: the upper bound of UP_TO, the lower bound otherwise. Rates are not known yet. */
export function usdOf(amount: Amount | null): string | null {
  if (amount?.currency !== 'USD') return null;
  const bound = comparable({
    min: amount.min === null ? null : BigInt(amount.min),
    max: amount.max === null ? null : BigInt(amount.max),
    qualifier: amount.qualifier,
  });
  return bound?.toString() ?? null;
}
