import { z } from 'zod';
import { dateForms, isDay, parseDateInterval } from '../dateInterval.ts';
import { isDecimal, minorDigits } from '../money.ts';

export const Text = z.string().trim().min(1, 'expected some text');
export const Day = z.string().refine(isDay, 'expected a day of the calendar, such as 2025-11-11');
export const Decimal = z.string().refine(isDecimal, 'expected a plain decimal, such as 5830000000 or -2.96');

export const When = z.string().transform((text, context) => {
  const interval = parseDateInterval(text);
  if (interval !== null) return interval;
  context.addIssue({ code: 'custom', message: `"${text}" is no date; expected ${dateForms}` });
  return z.NEVER;
});

export const Currency = z
  .string()
  .refine((code) => minorDigits(code) !== null, 'expected an ISO 4217 currency, such as USD or JPY');
