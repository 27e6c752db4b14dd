import { z } from 'zod';
import * as word from '../vocabulary.ts';
import { claim } from './claims.ts';
import { declaredKey, keyOf } from './keys.ts';
import { Text, When } from './scalars.ts';

export const Statement = z.strictObject({
  key: declaredKey,
  speaker: keyOf('Entity'),
  about: z
    .array(keyOf('Entity', 'Deal', 'Observation'))
    .min(1)
    .describe('entities, deals or observations'),
  summary: Text.describe('what was said, in our own words'),
  stance: word.Stance,
  topic: Text.optional(),
  saidOn: When.optional(),
  disputes: z
    .array(keyOf('Statement', 'Deal', 'Observation'))
    .min(1)
    .optional(),
  retracts: z
    .array(keyOf('Statement', 'Deal', 'Observation'))
    .min(1)
    .optional(),
  claims: z.array(z.strictObject({ ...claim, stance: word.Stance.optional(), saidOn: When.optional() })).min(1),
});
