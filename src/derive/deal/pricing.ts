import { comparable } from '../../model/money.ts';
import { toCents, type PerEuro } from '../../model/toCents.ts';
import type { Claim, DealStates, Amount, ObservationStates } from '../../bundle/claim.ts';
import { knownOn } from '../time/knownOn.ts';

/** The exchange rates of a day; `knownFrom` and `knownTo` are the days between which they are known. */
export interface ExchangeRates {
  readonly key: string;
  readonly day: string;
  readonly knownFrom: string;
  readonly knownTo: string | null;
  readonly perEuro: PerEuro;
}

/** An amount with its US cents; null if it is undisclosed, if no rate for its day is known, or if it is in no sum. */
export interface PricedAmount extends Amount {
  readonly dollars: Pick<Amount, 'min' | 'max'> | null;
  /** The key of the exchange rates; null if the amount is in dollars. */
  readonly rates: string | null;
}

/** Banks never close for longer, so older rates are not those of the day. */
const mostDays = 7;

type Priced = Claim<DealStates> | Claim<ObservationStates>;

/** Whether a claim states money that is not in dollars. */
export function isForeign({ states }: Priced): boolean {
  const currencies = 'metric' in states ? [states.currency] : (states.amounts ?? []).map(({ currency }) => currency);
  return currencies.some((currency) => currency !== undefined && currency !== null && currency !== 'USD');
}

/** The days whose rates a deal or an observation can need: the possible days of its stages, or of its figure. */
export const daysOf = (claims: readonly Priced[]): string[] => claims.flatMap(({ states }) => states.date?.to ?? []);

/** The rates by which amounts of a deal, or the figure of an observation, can be converted. */
export function ratesFor(claims: readonly Priced[], all: readonly ExchangeRates[]): ExchangeRates[] {
  if (all.length === 0 || !claims.some(isForeign)) return [];
  const days = daysOf(claims);
  return all.filter((rates) => days.some((day) => areOf(rates, day)));
}

/** The rates of a day that are known on another: those of the day or of the week before, in the order of `all`. */
export const ratesOn = (all: readonly ExchangeRates[], day: string | null, known: string): readonly ExchangeRates[] =>
  day === null ? [] : knownOn(all, known).filter((rates) => areOf(rates, day));

/**
 * Returns a function that converts amounts of `day` to dollars by the rates known on `known`: those of the day or the
 * last ones of the week before. `all` is in the order in which rates are tried, later days first.
 */
export function pricing(all: readonly ExchangeRates[], day: string | null, known: string) {
  const some = ratesOn(all, day, known);
  return (amount: Amount): PricedAmount => {
    const { min, max, currency } = amount;
    if (currency === null) return { ...amount, dollars: null, rates: null };
    if (currency === 'USD') return { ...amount, dollars: { min, max }, rates: null };
    for (const { key, perEuro } of some) {
      const cents = (minor: string | null) => (minor === null ? null : toCents(BigInt(minor), currency, perEuro));
      const [least, most] = [cents(min), cents(max)];
      if (least === null && most === null) continue;
      return { ...amount, dollars: { min: least?.toString() ?? null, max: most?.toString() ?? null }, rates: key };
    }
    return { ...amount, dollars: null, rates: null };
  };
}

/** US cents of an amount: the upper bound of UP_TO, the lower bound otherwise. */
export function usdOf(amount: PricedAmount | null): string | null {
  if (amount === null || amount.dollars === null) return null;
  const [min, max] = [amount.dollars.min, amount.dollars.max].map((cents) => (cents === null ? null : BigInt(cents)));
  return comparable({ min: min!, max: max!, qualifier: amount.qualifier })?.toString() ?? null;
}

const areOf = ({ day }: ExchangeRates, wanted: string): boolean => day <= wanted && wanted <= later(day, mostDays);

function later(day: string, days: number): string {
  return new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
}
