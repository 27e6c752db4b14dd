import { z } from 'zod';
import { dateForms, isDay, parseDateInterval } from '../dateInterval.ts';
import { currencyCodes, isDecimal, largestAmount, minorDigits } from '../money.ts';
import { firstInvisible } from './invisible.ts';

const isBelowZero = (decimal: string): boolean => decimal.startsWith('-') && /[1-9]/.test(decimal);

const visible = (context: z.core.ParsePayload<string>): void => {
  const message = firstInvisible(context.value);
  if (message !== null) context.issues.push({ code: 'custom', input: context.value, message });
};

/** Text that a reader can see, in Unicode's form NFC. */
export const Text = z.string().normalize('NFC').trim().min(1, 'expected some text').check(visible);

const isOpen = (url: string): boolean => {
  const { username, password } = new URL(url);
  return username === '' && password === '';
};

/** The address of a page, without a user or a password. */
export const WebAddress = z
  .url({ protocol: /^https?$/, error: 'expected the address of a page, such as https://example.com/news', abort: true })
  .refine(isOpen, 'an address has no user or password in it: remove the part before @')
  .check(visible)
  .meta({ pattern: '^[hH][tT]{2}[pP][sS]?://' });

/** True or false: text in YAML and in tables, a word of its own in JSON. */
export const Flag = z
  .preprocess(
    (written) => (typeof written === 'boolean' ? String(written) : written),
    z.enum(['true', 'false']).meta({ type: ['boolean', 'string'], enum: [true, false, 'true', 'false'] }),
  )
  .transform((word) => word === 'true');

/** A day that some year has: only a parser knows leap years. */
const dayPattern =
  '\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|02-(?:0[1-9]|[12]\\d))';
const whenPattern = `(?:${dayPattern}|\\d{4}(?:-(?:0[1-9]|1[0-2]|Q[1-4]|H[12]))?)`;

export const Day = z
  .string({ error: 'a day, such as 2025-11-11' })
  .refine(isDay, 'expected a day of the calendar, such as 2025-11-11')
  .meta({ pattern: `^${dayPattern}$` });

/** An editor reads a figure as a number, and a year too. */
const figure = { type: ['string', 'number'] } as const;

const withCommas = /^-?\d{1,3}(,\d{3})+(\.\d+)?$/;

export const Decimal = z
  .string({ error: 'a figure, such as 5830000000' })
  .refine(isDecimal, {
    error: ({ input }) =>
      withCommas.test(String(input))
        ? `a comma in a figure: write ${String(input).replaceAll(',', '')}`
        : 'expected a plain decimal, such as 5830000000 or -2.96',
    abort: true,
  })
  .meta({ ...figure, pattern: '^-?\\d+(?:\\.\\d+)?$' });

/** A part of a whole in percent. */
export const Percent = Decimal.refine(
  (text) => !isBelowZero(text) && Number(text) <= 100,
  'expected a percentage from 0 to 100',
).meta({ ...figure, pattern: '^(?:100(?:\\.0+)?|\\d{1,2}(?:\\.\\d+)?)$', minimum: 0, maximum: 100 });

/** A party's own part of an amount, in major units. */
export const Share = Decimal.refine(
  (text) => !isBelowZero(text) && Number(text) <= Number(largestAmount),
  `expected a part from 0 to ${largestAmount}`,
).meta({ ...figure, pattern: '^\\d+(?:\\.\\d+)?$', minimum: 0, maximum: Number(largestAmount) });

const dated = (pattern: string) =>
  z
    .string({ error: 'a date, such as 2025-11-11 or 2025-Q4' })
    .meta({ ...figure, pattern: `^(?:${pattern})$`, minimum: 1000, maximum: 9999 })
    .transform((text, context) => {
      const interval = parseDateInterval(text);
      if (interval !== null) return interval;
      context.addIssue({ code: 'custom', message: `"${text}" is no date; expected ${dateForms}` });
      return z.NEVER;
    });

/** A day, a period, or a span of days with at most one open end. */
export const When = dated(`${whenPattern}(?:/(?:${whenPattern}|\\.\\.))?|\\.\\./${whenPattern}`);

/** When a document was published: by a day at the latest. */
export const Published = dated(`(?:(?:${whenPattern}|\\.\\.)/)?${whenPattern}`).refine(
  ({ to }) => to !== null,
  'a publication has a last day: write ../2025-11-11 if the document was public by that day',
);

export const Currency = z
  .string({ error: 'an ISO 4217 currency, such as USD or JPY' })
  .refine((code) => minorDigits(code) !== null, 'expected an ISO 4217 currency, such as USD or JPY')
  .meta({ enum: [...currencyCodes] });
