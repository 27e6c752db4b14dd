import { z } from 'zod';
import { minorDigits } from '../money.ts';
import { Source } from './claims.ts';
import { Day, Decimal } from './scalars.ts';

const Rate = Decimal.refine((text) => !text.startsWith('-') && /[1-9]/.test(text), 'expected a rate above 0');

/** Reference rates of the European Central Bank: what one euro was worth on a day. */
export const ExchangeRates = z.strictObject({
  day: Day.describe('for which they were published: an amount takes those of its day, or the last of the week before'),
  source: Source.pick({ document: true, locator: true }),
  perEuro: z
    .record(z.string(), Rate)
    .superRefine((rates, context) => {
      for (const currency of Object.keys(rates)) {
        if (currency !== 'EUR' && minorDigits(currency) !== null) continue;
        const message = 'expected an ISO 4217 currency other than the euro, such as USD or JPY';
        context.addIssue({ code: 'custom', path: [currency], message });
      }
      if (!('USD' in rates))
        context.addIssue({ code: 'custom', message: 'USD is missing; amounts are converted to dollars by it' });
    })
    .describe('units of each currency for one euro; USD among them'),
});
