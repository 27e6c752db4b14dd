import { dollarsOf, figureOf, isKnown, minus, type Amount } from './Amount.ts';
import type { Fund } from './Fund.ts';
import type { Payment } from './Payment.ts';

/**
 * Divides a payment by the schedule of its deal, of which the first payments are those that were paid before. What is
 * scheduled after `until`, and what the schedule leaves open, stays together. A schedule of more than the amount is not used.
 */
export function bySchedule(payment: Payment, { schedule, amount }: Fund, until: string | null = null): Payment[] {
  const { before, after, isPaid } = payment;
  const sum = schedule.reduce((total, each) => total + each.amount, 0);
  if (sum === 0 || !isKnown(after) || !isKnown(amount)) return [payment];
  if (amount.currency !== after.currency || (before && before.currency !== after.currency)) return [payment];
  if (amount.max !== null && sum > amount.max) return [payment];
  const totalOf = (figure: number): Amount => ({
    ...{ min: figure, max: figure, currency: amount.currency, qualifier: 'EXACT', basis: amount.basis },
    usd: dollarsOf(amount, figure),
  });
  const found: Payment[] = [];
  let [total, paid] = [0, before];
  for (const { due, amount: part } of schedule) {
    total += part;
    if (until !== null && (due.to === null || due.to > until)) break;
    if (paid !== null && total <= figureOf(paid)) continue;
    found.push({ on: due, before: paid, after: totalOf(total), isPaid });
    paid = totalOf(total);
  }
  return minus(after, paid)?.max === 0 ? found : [...found, { ...payment, before: paid }];
}
