import type { DateInterval } from '../../model/dateInterval.ts';
import { toMinorUnits } from '../../model/money.ts';
import type { Figure } from '../choice/figures.ts';
import type { Context } from '../context.ts';
import { formatDate } from '../text/format.ts';
import type { Said, StatedParty } from './StatedField.ts';

/** Values of a field by their form; nothing where the claim does not state the field. */

export const saidInWords = (words: string | undefined): Said[] =>
  words === undefined ? [] : [{ text: words, value: words }];

export const saidDate = (date: DateInterval | undefined): Said[] =>
  date === undefined ? [] : [{ text: formatDate(date), date }];

export const saidParties = (
  parties: readonly StatedParty[] | undefined,
  { nameOf }: Pick<Context, 'nameOf'>,
): Said[] => (parties === undefined ? [] : [{ text: parties.map(({ entity }) => nameOf(entity)).join(', '), parties }]);

/** A figure of money in full units; without the amount if it has more decimals than its currency, as prices can. */
export function saidMoney(text: string, { min, max, qualifier }: Figure, currency: string): Said[] {
  const minor = (figure: string | null) => (figure === null ? null : (toMinorUnits(figure, currency) ?? undefined));
  const [least, most] = [minor(min), minor(max)];
  const value = valueOf({ min, max, qualifier });
  if (least === undefined || most === undefined) return [{ text, ...value }];
  const amount = { min: least?.toString() ?? null, max: most?.toString() ?? null, currency, qualifier, basis: null };
  return [{ text, amount, ...value }];
}

/** The figure as one: the upper bound for UP_TO, the lower one otherwise. */
export function valueOf({ min, max, qualifier }: Figure): Pick<Said, 'value'> {
  const value = qualifier === 'UP_TO' ? max : min;
  return value === null ? {} : { value };
}
