import fc from 'fast-check';
import type { Amount } from '../../src/money/funds/Amount.ts';
import type { Fund } from '../../src/money/funds/Fund.ts';
import { rarely } from './randomEdges.ts';

/** Deals in plain words: a calendar of few days, amounts of few dollars, parties inside and outside of a group. */

/** The days of the calendar; whatever is open ends one day outside. */
const firstDay = 1;
export const lastDay = 9;
export type Days = readonly [first: number | null, last: number | null];
export type Period = readonly [first: number, last: number];
/** The least and the most; null is without a bound. */
export type Bounds = readonly [least: number, most: number | null];

interface PlainAmount {
  readonly qualifier: 'EXACT' | 'ABOUT' | 'UP_TO' | 'AT_LEAST' | 'RANGE' | 'UNDISCLOSED';
  readonly least: number;
  readonly most: number;
}

export interface PlainParty {
  readonly key: string;
  /** Its part of the amount in quarters. */
  readonly quarters: number | null;
}

export interface PlainFund {
  readonly key: string;
  readonly kind: 'Investment' | 'Loan' | 'Guarantee' | 'Purchase';
  readonly stage: 'RUMOURED' | 'ANNOUNCED' | 'SIGNED' | 'PARTLY_PAID' | 'COMPLETED' | 'TERMINATED';
  readonly binding: 'BINDING' | 'NON_BINDING' | null;
  readonly isCovered: boolean;
  readonly amount: PlainAmount | null;
  readonly basis: 'CONTRACT_VALUE' | 'CAP';
  readonly agreed: Days | null;
  /** What was paid in all until a day. */
  readonly totals: readonly { readonly day: number; readonly paid: number | null }[];
  readonly completed: Days | null;
  readonly completedKnown: number;
  readonly due: Days | null;
  /** Payments by a schedule, by their last days. */
  readonly schedule: readonly { readonly days: Days; readonly dollars: number }[];
  readonly payers: readonly PlainParty[];
  readonly payees: readonly PlainParty[];
  /** The sponsors, each with the payers behind which it is. */
  readonly sponsors: readonly { readonly key: string; readonly behind: readonly string[] }[];
  /** Of a package, the entities that its parts name. */
  readonly inParts: {
    readonly payers: readonly string[];
    readonly payees: readonly string[];
    readonly sponsors: readonly string[];
  } | null;
  /** Of a package, the deals without a known amount that its amount contains. */
  readonly contains: readonly string[];
}

export const group: ReadonlySet<string> = new Set(['parent', 'fund']);

const figure = fc.constantFrom(8, 16, 24, 32);
const amounts = fc.record({
  qualifier: fc.constantFrom('EXACT', 'ABOUT', 'UP_TO', 'AT_LEAST', 'AT_LEAST', 'RANGE', 'UNDISCLOSED'),
  least: figure,
  most: fc.constantFrom(32, 40),
});
const day = fc.integer({ min: firstDay, max: lastDay });
const span = fc.tuple(day, day).map(([one, other]): Days => (one < other ? [one, other] : [other, one]));
const dates = fc.oneof(
  { weight: 4, arbitrary: day.map((one): Days => [one, one]) },
  { weight: 2, arbitrary: span },
  day.map((one): Days => [null, one]),
  day.map((one): Days => [one, null]),
);
const side = (...outside: string[]) =>
  fc.uniqueArray(
    fc.record({ key: fc.constantFrom('parent', 'fund', ...outside), quarters: fc.constantFrom(null, 1, 1, 2) }),
    { minLength: 1, maxLength: 3, selector: ({ key }) => key },
  );
const some = (...names: string[]) => fc.subarray(names);
const sponsors = rarely(
  fc.uniqueArray(fc.record({ key: fc.constantFrom('parent', 'sponsor'), behind: some('fund', 'bank', 'third') }), {
    ...{ minLength: 1, maxLength: 2, selector: ({ key }) => key },
  }),
  3,
).map((found) => found ?? []);
const inParts = rarely(
  fc.record({
    payers: some('parent', 'fund', 'bank'),
    payees: some('parent', 'fund', 'lab'),
    sponsors: some('parent', 'sponsor'),
  }),
  3,
);
const onDay = (dates: fc.Arbitrary<Days>) => dates.filter(([first, last]) => first !== null && last !== null);

const fundsWith = (dated: fc.Arbitrary<Days>): fc.Arbitrary<PlainFund[]> =>
  fc
    .array(
      fc.record({
        kind: fc.constantFrom('Investment', 'Loan', 'Guarantee', 'Purchase'),
        stage: fc.constantFrom(
          'RUMOURED',
          'ANNOUNCED',
          'SIGNED',
          'PARTLY_PAID',
          'PARTLY_PAID',
          'COMPLETED',
          'TERMINATED',
        ),
        binding: fc.constantFrom('BINDING', 'BINDING', 'NON_BINDING', null),
        isCovered: rarely(fc.constant(true)).map((some) => some ?? false),
        amount: fc.option(amounts, { freq: 8 }),
        basis: fc.constantFrom('CONTRACT_VALUE', 'CONTRACT_VALUE', 'CAP'),
        agreed: fc.option(onDay(dated)),
        totals: fc.uniqueArray(fc.record({ day, paid: fc.option(fc.constantFrom(4, 8, 16), { freq: 4 }) }), {
          maxLength: 3,
          selector: ({ day }) => day,
        }),
        completed: fc.option(onDay(dated), { freq: 4 }),
        completedKnown: fc.constant(lastDay),
        due: fc.option(dated, { freq: 3 }),
        schedule: rarely(
          fc.array(fc.record({ days: dated, dollars: fc.constantFrom(4, 8) }), { minLength: 1, maxLength: 3 }),
          3,
        ).map((some) => (some ?? []).sort((one, other) => (one.days[1] ?? 99) - (other.days[1] ?? 99))),
        payers: side('bank', 'third'),
        payees: side('lab', 'cloud'),
        sponsors,
        inParts,
        contains: some('deal-0', 'deal-1', 'deal-2', 'deal-3'),
      }),
      { maxLength: 4 },
    )
    .map((all) => all.map((fund, index): PlainFund => ordered(consistent({ ...fund, key: `deal-${index}` }))));

/** A sponsor is no payer and is behind payers; only a package contains others. */
function consistent(fund: PlainFund): PlainFund {
  const payers = fund.payers.map(({ key }) => key);
  return {
    ...fund,
    sponsors: fund.sponsors
      .filter(({ key }) => !payers.includes(key))
      .map(({ key, behind }) => ({ key, behind: behind.filter((payer) => payers.includes(payer)) })),
    contains: fund.inParts === null ? [] : fund.contains.filter((key) => key !== fund.key),
  };
}

/** Totals grow, and only deals that are paid have some. */
function ordered(fund: PlainFund): PlainFund {
  const isPaid = fund.stage === 'PARTLY_PAID' || fund.stage === 'COMPLETED';
  const before = fund.stage === 'COMPLETED' ? endOf(fund) : lastDay + 1;
  const days = fund.totals.map(({ day }) => day).sort((one, other) => one - other);
  const paid = fund.totals.map((each) => each.paid);
  const known = paid.filter((each) => each !== null).sort((one, other) => one - other);
  const totals = days.map((each, index) => ({ day: each, paid: paid[index] === null ? null : known.shift()! }));
  return { ...fund, totals: isPaid ? totals.filter((total) => total.day < before) : [] };
}

export const endOf = ({ completed, completedKnown }: PlainFund): number => completed?.[1] ?? completedKnown;

export const anyFunds = fundsWith(dates);
/** Every date is a day, and everything paid was completed on it. */
export const datedFunds = fundsWith(day.map((one): Days => [one, one])).map((funds) =>
  funds.map((fund) => ({ ...fund, totals: [], completed: fund.completed ?? ([firstDay, firstDay] as const) })),
);

export const iso = (day: number): string => `2025-10-${String(day).padStart(2, '0')}`;
const interval = (days: Days | null) =>
  days && {
    from: days[0] === null ? null : iso(days[0]),
    to: days[1] === null ? null : iso(days[1]),
    precision: 'RANGE' as const,
  };

const amountOf = (amount: PlainAmount, basis: Amount['basis']): Amount => {
  const { qualifier, least, most } = amount;
  const [min, max] = boundsIn(amount) ?? [null, null];
  const bounds = { min: qualifier === 'UP_TO' ? null : min, max };
  const usd = qualifier === 'UP_TO' ? most : least;
  if (qualifier === 'UNDISCLOSED') return { ...bounds, qualifier, basis, currency: null, usd: null };
  return { ...bounds, qualifier, basis, currency: 'USD', usd };
};

/** The deal as it is read from the graph. */
export function fundOf(fund: PlainFund): Fund {
  const { kind, stage, binding, isCovered, amount, agreed, due, completed, sponsors, inParts } = fund;
  const whole = amount && figureOf(amount);
  const sharing = (parties: readonly PlainParty[]) =>
    parties.map(({ key, quarters }) => ({ key, share: quarters && whole ? (whole * quarters) / 4 : null }));
  const paidBy = (total: number | null) =>
    total === null ? null : amountOf({ qualifier: 'EXACT', least: total, most: total }, 'PAID');
  const known = fund.totals.filter(({ paid }) => paid !== null).at(-1)?.paid ?? null;
  return {
    ...{ dealKey: fund.key, kind, stage, binding, isCovered, openParts: fund.contains, inParts, sponsors },
    amount: amount && amountOf(amount, fund.basis),
    ...{ date: interval(agreed), signed: interval(agreed), due: interval(due) },
    schedule: fund.schedule.map(({ days, dollars }) => ({ due: interval(days)!, amount: dollars })),
    payers: sharing(fund.payers),
    payees: sharing(fund.payees),
    history: [
      ...fund.totals.map(({ day, paid }) => {
        return { since: iso(day), stage: 'PARTLY_PAID' as const, date: interval([day, day]), paid: paidBy(paid) };
      }),
      ...(stage === 'COMPLETED'
        ? [{ since: iso(endOf(fund)), stage, date: interval(completed), paid: paidBy(known) }]
        : []),
    ],
  };
}

export function boundsIn({ qualifier, least, most }: PlainAmount): Bounds | null {
  const bounds = { EXACT: [least, least], ABOUT: [least, least], UP_TO: [0, most], AT_LEAST: [least, null] } as const;
  return qualifier === 'UNDISCLOSED' ? null : qualifier === 'RANGE' ? [least, most] : bounds[qualifier];
}

export const figureOf = ({ qualifier, least, most }: PlainAmount): number => (qualifier === 'UP_TO' ? most : least);
