import { z } from 'zod';
import * as word from '../vocabulary.ts';
import { claim } from './claims.ts';
import { Amount } from './figures.ts';
import { declaredKey, keyOf } from './keys.ts';
import { Percent, Text, When } from './scalars.ts';

export const Tie = z.strictObject({
  key: declaredKey,
  type: word.TieType,
  from: keyOf('Entity').describe('the holder of the role, the member, the owner, the unit'),
  to: keyOf('Entity').describe('where the role is held, the whole, what is owned, the parent'),
  claims: z
    .array(
      z.strictObject({
        ...claim,
        title: Text.optional().describe('of a Role'),
        part: Text.optional().describe('of a Membership'),
        percent: Percent.optional().describe('of an Ownership'),
        value: Amount.optional().describe('of an Ownership'),
        since: When.optional().describe('open where no source gives it'),
        until: When.optional().describe('open where no source gives it'),
      }),
    )
    .min(1),
});
