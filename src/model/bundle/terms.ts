import { z } from 'zod';
import { bounds, readBounds } from './figures.ts';
import { Flag, Text, When } from './scalars.ts';

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

/** What a claim states of the terms of a loan or a contract. */
export const terms = {
  maturity: When.optional().describe('of a Loan: when it has to be repaid'),
  rate: Rate.optional().describe('of a Loan: the interest in per cent a year'),
  secured: Flag.optional().describe(
    'of a Loan: whether anything secures it; a claim that states security need not say so',
  ),
  security: Text.optional().describe('of a Loan: what secures it, such as shares of Arm'),
  useOfProceeds: Text.optional().describe('of a Loan or an Investment: what the money is for'),
  start: When.optional().describe('the first day of the term of a contract'),
  end: When.optional().describe('the last day of the term of a contract'),
  deliveredFrom: When.optional().describe('the first day on which goods or capacity are delivered'),
};
