import type { DateInterval } from '../../model/dateInterval.ts';
import type { DealStates } from '../claim.ts';
import type { Comparison } from './choose.ts';
import { figures } from './figures.ts';

export type Amount = NonNullable<DealStates['amounts']>[number];
export type Quantity = NonNullable<DealStates['quantities']>[number];

/** Words of which different ones contradict each other. */
export const words: Comparison<string> = { agree: (one, other) => one === other };

/** Free text, which sources put differently without contradicting each other. */
export const prose: Comparison<unknown> = { agree: () => true };

/** Intervals agree where they overlap; the shorter one says more. */
export const dates: Comparison<DateInterval> = {
  agree: (one, other) => one.from <= other.to && other.from <= one.to,
  narrower: (one, than) => one.from >= than.from && one.to <= than.to && one.from + one.to !== than.from + than.to,
};

/** Amounts in two currencies cannot be compared without rates, but the same figure in both cannot be right. */
export const amounts: Comparison<Amount> = {
  agree: (one, other) =>
    one.currency === other.currency || one.currency === null || other.currency === null
      ? figures.agree(one, other)
      : one.min !== other.min || one.max !== other.max,
  narrower: (one, than) => (one.currency === than.currency || than.currency === null) && figures.narrower(one, than),
};
