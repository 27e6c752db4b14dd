import type { DateInterval } from '../../model/dateInterval.ts';
import { dealKinds } from '../../model/dealKinds.ts';
import { isKnown, minus, upTo, type Amount } from './Amount.ts';
import { bySchedule } from './bySchedule.ts';
import type { Fund, FundState } from './Fund.ts';
import type { Payment } from './Payment.ts';

/** The payments of a deal, each as exactly dated as the sources allow (docs/rules.md, "Sources and uses"). */
export function payments(fund: Fund): Payment[] {
  const { stage, binding } = fund;
  if (fund.isCovered || !dealKinds[fund.kind].movesMoney || stage === 'RUMOURED' || stage === 'TERMINATED') return [];
  const paid = paidOf(fund);
  return stage === 'COMPLETED' || binding !== 'BINDING' ? paid : [...paid, ...dueOf(fund, paid)];
}

/** When a deal was agreed, if it is known: the date of its signing, else of a stage before any payment. */
export const agreedOn = ({ signed, stage, date }: Fund): DateInterval | null =>
  signed ?? (stage === 'PARTLY_PAID' || stage === 'COMPLETED' ? null : date);

interface Step {
  readonly since: string;
  readonly total: Amount | null;
  readonly isCompletion: boolean;
  /** When it was completed, if a source gives the first day. */
  readonly completed: DateInterval | null;
}

/**
 * Each total that was paid, less the one before it. The first lies between the agreement and its day, each later one
 * between the day before it and its own; what completes a deal is paid on the day of completion.
 */
function paidOf(fund: Fund): Payment[] {
  const found: Payment[] = [];
  let from = fund.signed?.from ?? null;
  let before: Amount | null = null;
  let unknown: Step | null = null;
  for (const step of stepsOf(fund)) {
    const more: Amount | null = isKnown(step.total) ? minus(step.total, before) : null;
    if (more === null) {
      unknown = unknown ? { ...step, completed: null } : step;
    } else {
      const on: DateInterval = (unknown ? null : step.completed) ?? span(from, step.since);
      if (more.max !== 0) {
        const payment = { on, before, after: step.total, isPaid: true };
        found.push(...(step.isCompletion && !unknown ? bySchedule(payment, fund, step.since) : [payment]));
        [from, before] = [step.since, step.total];
      }
      unknown = null;
    }
  }
  if (unknown === null) return found;
  return [...found, { on: unknown.completed ?? span(from, unknown.since), before, after: null, isPaid: true }];
}

function stepsOf(fund: Fund): Step[] {
  const states = fund.history.filter(
    ({ stage, paid }) => stage !== 'RUMOURED' && (isKnown(paid) || stage === 'PARTLY_PAID' || stage === 'COMPLETED'),
  );
  return states.filter(isNew).map(({ since, stage, date, paid }) => ({
    since,
    total: stage === 'COMPLETED' ? completeOf(fund.amount, paid) : paid,
    isCompletion: stage === 'COMPLETED',
    completed: stage === 'COMPLETED' && date?.from ? { ...date, to: date.to ?? since } : null,
  }));
}

const isNew = ({ stage, date, paid }: FundState, index: number, states: readonly FundState[]): boolean => {
  const last = states[index - 1];
  return (
    last?.stage !== stage || last.date?.to !== date?.to || last.paid?.min !== paid?.min || last.paid?.max !== paid?.max
  );
};

/** What a completed deal has paid: the amount, or what is stated as paid if that is not less. */
function completeOf(amount: Amount | null, paid: Amount | null): Amount | null {
  if (!isKnown(paid) || !isKnown(amount)) return isKnown(paid) ? paid : amount;
  const isLess = paid.currency === amount.currency && (paid.min ?? 0) < (amount.min ?? 0);
  return isLess && amount.basis !== 'CAP' ? amount : paid;
}

/**
 * What is not paid yet: of a cap, and where an unknown part is paid, at most that. Of a credit line, only the drawn amount
 * is money.
 */
function dueOf(fund: Fund, paid: readonly Payment[]): Payment[] {
  const { amount, due } = fund;
  const isLine = dealKinds[fund.kind].isCredit && amount?.basis === 'CAP';
  if (isLine || amount?.basis === 'PAID') return [];
  const last = paid.at(-1);
  const isOpen = last?.after === null;
  const after = isKnown(amount) && (isOpen || amount.basis === 'CAP') ? upTo(amount) : amount;
  const before = last?.after ?? last?.before ?? null;
  if (isKnown(after) && minus(after, before)?.max === 0) return [];
  const payment = { on: due, before, after, isPaid: false };
  return isOpen ? [payment] : bySchedule(payment, fund);
}

/** Between two days; open at the beginning if the first is unknown or later. */
const span = (from: string | null, to: string): DateInterval =>
  from === to
    ? { from, to, precision: 'DAY' }
    : { from: from !== null && from < to ? from : null, to, precision: 'RANGE' };
