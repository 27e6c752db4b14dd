import { z } from 'zod';
import * as word from '../vocabulary.ts';
import { claim } from './claims.ts';
import { Amount, bounds, readBounds } from './figures.ts';
import { declaredKey, keyOf } from './keys.ts';
import { Percent, Text, When } from './scalars.ts';

const Shares = z
  .strictObject(bounds)
  .transform((written, context) => ({ ...readBounds(written, context), qualifier: written.qualifier }));

interface WrittenPercent {
  readonly percent?: string | undefined;
  readonly percentMin?: string | undefined;
  readonly percentMax?: string | undefined;
  readonly percentQualifier?: word.Qualifier | undefined;
}

/** One figure, with or without a qualifier, or a range. */
function checkPercent({ percent, percentMin, percentMax, percentQualifier }: WrittenPercent, context: z.RefinementCtx) {
  const isRange = percentQualifier === 'RANGE';
  const hasEnds = percentMin !== undefined || percentMax !== undefined;
  const isOrdered = Number(percentMin) <= Number(percentMax);
  if (isRange ? percent === undefined && isOrdered : !hasEnds && (percent !== undefined || !percentQualifier)) return;
  const message = isRange
    ? 'RANGE expects percentMin and percentMax, percentMin the smaller, and no percent'
    : `${percentQualifier ?? 'without a qualifier an ownership'} expects percent, and neither percentMin nor percentMax`;
  context.addIssue({ code: 'custom', path: ['percent'], message });
}

export const Tie = z.strictObject({
  key: declaredKey,
  type: word.TieType,
  from: keyOf('Entity').describe('the holder of the role, the member, the owner, the unit'),
  to: keyOf('Entity').describe('where the role is held, the whole, what is owned, the parent'),
  claims: z
    .array(
      z
        .strictObject({
          ...claim,
          title: Text.optional().describe('of a Role'),
          part: Text.optional().describe('of a Membership'),
          percent: Percent.optional().describe('of an Ownership: the one figure; leave it out for RANGE'),
          percentMin: Percent.optional().describe('lower end of a RANGE'),
          percentMax: Percent.optional().describe('upper end of a RANGE'),
          percentQualifier: word.Qualifier.exclude(['UNDISCLOSED']).optional().describe('EXACT if it is left out'),
          shares: Shares.optional().describe('of an Ownership: how many shares'),
          value: Amount.optional().describe('of an Ownership'),
          asOf: When.optional().describe('the day as of which the figures of an Ownership are stated'),
          since: When.optional().describe('open where no source gives it'),
          until: When.optional().describe('open where no source gives it'),
        })
        .superRefine(checkPercent),
    )
    .min(1),
});
