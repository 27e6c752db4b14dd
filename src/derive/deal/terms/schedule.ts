import { canonicalJson } from '../../../model/canonicalJson.ts';
import { boundsOf, type DateInterval } from '../../../model/dateInterval.ts';
import { toMajorUnits, toMinorUnits } from '../../../model/money.ts';
import type { Amount, Claim, DealStates } from '../../../bundle/claim.ts';
import { scheduledOf } from '../../../bundle/scheduledOf.ts';
import { ascending, choose } from '../../choice/choose.ts';
import type { FieldForm } from '../../choice/comparisons.ts';
import type { Lineage } from '../../choice/countIndependent.ts';
import { disagreementsOn } from '../../choice/disagreements.ts';
import { withinStage } from '../../choice/withinStage.ts';
import { formatDate, formatMoney } from '../../text/format.ts';
import { isCounted } from '../chooseAmounts.ts';
import { usdOf, type PricedAmount } from '../pricing.ts';

export interface Payment {
  readonly due: DateInterval;
  readonly amount: Amount;
}

export interface PricedPayment {
  readonly due: DateInterval;
  readonly amount: PricedAmount;
}

/** Two schedules contradict each other if a payment differs. */
const schedules: FieldForm<readonly Payment[]> = {
  agree: (one, other) => canonicalJson(one) === canonicalJson(other),
  format: (payments) => payments.map((payment) => paymentInWords(payment)).join(', '),
  conflictOf: () => 'TERMS',
};

/**
 * Chooses the payments by a schedule, in order of time, each in the currency of the amount of its claim. Only schedules that
 * divide the leading amount of the deal can be chosen: those in its currency that do not come to more.
 */
export function chooseSchedule(claims: readonly Claim<DealStates>[], leading: Amount | null, lineage: Lineage) {
  const stated = claims.flatMap((claim) => {
    const value = paymentsIn(claim.states);
    return value.length === 0 ? [] : [{ claim, value }];
  });
  const [fitting, others] = [true, false].map((fits) =>
    stated.filter(({ value }) => isDivisionOf(leading, value) === fits),
  ) as [typeof stated, typeof stated];
  const best = choose(fitting, schedules, lineage);
  const unfit = others.map((other) => ({ ...other, compatible: false }));
  const chosen = best && { ...best, passedOver: [...best.passedOver, ...unfit] };
  return {
    schedule: chosen?.value ?? [],
    disagreements: disagreementsOn(chosen && withinStage(chosen), stated, { ...schedules, field: 'schedule' }),
  };
}

function isDivisionOf(amount: Amount | null, payments: readonly Payment[]): boolean {
  if (amount === null || !isCounted(amount) || payments[0]?.amount.currency !== amount.currency) return false;
  const sum = payments.reduce((total, payment) => total + BigInt(payment.amount.min!), 0n);
  return amount.max === null || sum <= BigInt(amount.max);
}

/** The payments that a claim states, in order of time. */
export function paymentsIn({ schedule = [], amounts = [] }: Pick<DealStates, 'schedule' | 'amounts'>): Payment[] {
  const of = scheduledOf(amounts);
  const currency = of?.currency;
  if (!of || !currency) return [];
  return schedule
    .flatMap(({ due, amount }): Payment[] => {
      const minor = toMinorUnits(amount, currency)?.toString();
      if (minor === undefined) return [];
      return [{ due, amount: { min: minor, max: minor, currency, qualifier: 'EXACT', basis: of.basis } }];
    })
    .sort((one, other) => ascending(position(one), position(other)));
}

const position = ({ due }: Payment): string => boundsOf(due).toReversed().join(' ');

/** `$2B Q1 2026` */
export const paymentInWords = ({ due, amount: { min, currency } }: Payment, inMoney = formatMoney): string =>
  `${inMoney(toMajorUnits(BigInt(min!), currency!), currency!)} ${formatDate(due)}`;

/** A schedule as it is stored: parallel lists, with an empty text where a value is missing. */
export function scheduleProperties({ schedule }: { readonly schedule: readonly PricedPayment[] }) {
  const each = (part: (payment: PricedPayment) => string | null) =>
    schedule.length === 0 ? null : schedule.map((payment) => part(payment) ?? '');
  return {
    scheduleFrom: each(({ due }) => due.from),
    scheduleTo: each(({ due }) => due.to),
    schedulePrecision: each(({ due }) => due.precision),
    scheduleAmounts: each(({ amount }) => amount.min),
    scheduleUsd: each(({ amount }) => usdOf(amount)),
    scheduleCurrency: schedule[0]?.amount.currency ?? null,
    scheduleRates: schedule[0]?.amount.rates ?? null,
  };
}
