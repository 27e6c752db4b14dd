import { z } from 'zod';
import { largestAmountOf, minorDigits, toMinorUnits } from '../money.ts';
import * as word from '../vocabulary.ts';
import { Currency, Decimal, Text } from './scalars.ts';

/** Bounds from what was written: one figure and a qualifier, or a range. */
export const bounds = {
  value: Decimal.optional().describe('the one figure; leave it out for RANGE and UNDISCLOSED'),
  min: Decimal.optional().describe('lower end of a RANGE'),
  max: Decimal.optional().describe('upper end of a RANGE'),
  qualifier: word.Qualifier.default('EXACT').describe('of a fall by more than 13%, UP_TO -13: it is -13 or lower'),
};

interface WrittenBounds {
  readonly value?: string | undefined;
  readonly min?: string | undefined;
  readonly max?: string | undefined;
  readonly qualifier: word.Qualifier;
}

export function readBounds(
  written: WrittenBounds,
  context: z.RefinementCtx,
): { min: string | null; max: string | null } {
  const { value, min, max, qualifier } = written;
  const fits = {
    RANGE: value === undefined && min !== undefined && max !== undefined && Number(min) <= Number(max),
    UNDISCLOSED: value === undefined && min === undefined && max === undefined,
  };
  const fit = qualifier in fits ? fits[qualifier as keyof typeof fits] : value !== undefined && !min && !max;
  if (!fit) {
    context.addIssue({
      code: 'custom',
      message: `${qualifier} expects ${{ RANGE: 'min and max, min the smaller', UNDISCLOSED: 'no figure' }[qualifier as 'RANGE'] ?? 'value, and neither min nor max'}`,
    });
  }
  return {
    min: qualifier === 'UP_TO' ? null : (value ?? min ?? null),
    max: qualifier === 'AT_LEAST' ? null : (value ?? max ?? null),
  };
}

/** Why an amount cannot be right, in words; null if it can. Only a gain may be below zero: it is a loss then. */
function faultOf(minor: bigint, currency: string, basis: word.AmountBasis): string | null {
  const most = largestAmountOf(currency);
  const mostMinor = most * 10n ** BigInt(minorDigits(currency) ?? 0);
  if (minor > mostMinor || minor < -mostMinor) {
    return `an amount is at most ${most} ${currency}; count the zeros and write it in full units, not in cents`;
  }
  return minor < 0n && basis !== 'GAIN' ? `${basis} cannot be below 0; only a GAIN can` : null;
}

export const Amount = z
  .strictObject({
    ...bounds,
    currency: Currency.optional(),
    basis: word.AmountBasis,
    scope: Text.optional().describe(
      'what else is counted than the whole of the deal alone, such as "with co-investors" or "a year"; the amount is in no sum then',
    ),
    estimatedBy: Text.optional().describe(
      'of an ESTIMATE, and needed there: who estimated the amount, such as "Epoch AI"',
    ),
  })
  .transform((written, context) => {
    const { qualifier, basis, currency, scope, estimatedBy } = written;
    const { min, max } = readBounds(written, context);
    const inMinorUnits = (figure: string | null) => {
      if (figure === null || currency === undefined) return null;
      const minor = toMinorUnits(figure, currency);
      const fault = minor === null ? `${figure} has more decimals than ${currency}` : faultOf(minor, currency, basis);
      if (fault !== null) context.addIssue({ code: 'custom', message: fault });
      return minor === null ? null : minor.toString();
    };
    if ((basis === 'ESTIMATE') !== (estimatedBy !== undefined)) {
      const message = 'an ESTIMATE says in estimatedBy who estimated it, and no other amount does';
      context.addIssue({ code: 'custom', path: ['estimatedBy'], message });
    }
    if (currency === undefined && qualifier !== 'UNDISCLOSED') {
      context.addIssue({ code: 'custom', path: ['currency'], message: 'an amount needs its currency' });
    }
    return {
      min: inMinorUnits(min),
      max: inMinorUnits(max),
      currency: currency ?? null,
      qualifier,
      basis,
      ...(scope && { scope }),
      ...(estimatedBy && { estimatedBy }),
    };
  });

export const Quantity = z
  .strictObject({ ...bounds, unit: word.Unit, of: Text.optional().describe('what is counted, such as GB200 chips') })
  .transform((written, context) => ({
    ...readBounds(written, context),
    unit: written.unit,
    qualifier: written.qualifier,
    of: written.of ?? null,
  }));

/** Per cent a year, alone or on top of a base rate. */
export const Rate = z
  .strictObject({
    ...bounds,
    over: Text.optional().describe('the base rate to which it is added, such as SOFR; without one the rate is fixed'),
  })
  .transform((written, context) => ({
    ...readBounds(written, context),
    qualifier: written.qualifier,
    ...(written.over && { over: written.over }),
  }));

/** The price of one share, in full units and with as many decimals as it has. */
export const Price = z.strictObject({ ...bounds, currency: Currency }).transform((written, context) => ({
  ...readBounds(written, context),
  qualifier: written.qualifier,
  currency: written.currency,
}));
