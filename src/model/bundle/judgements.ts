import { z } from 'zod';
import { keyOf, references } from './keys.ts';
import { Day, Text } from './scalars.ts';

const judged = {
  by: Text.describe('who judged'),
  on: Day.describe('the day of the judgement: of several on one thing the latest holds'),
  why: Text.describe('the reason, for later readers'),
};

/** Retracts a claim or everything that a document states, or upholds it again. */
export const Retraction = z.strictObject({
  claim: z
    .string()
    .regex(/^[^@\s]+@[^@\s]+@[^@\s]+$/, 'expected the key of a claim: <subject>@<document>@<bundle>')
    .register(references, { refersTo: ['Claim'] })
    .optional()
    .describe('the key of the claim: <subject>@<document>@<bundle>, as `evidence` shows it'),
  document: keyOf('Document').optional().describe('instead of a claim: everything that this document says'),
  verdict: z.enum(['RETRACTED', 'UPHELD']).default('RETRACTED'),
  ...judged,
});

/** States that two keys identify the same entity, or that they do not. A similar spelling is no reason. */
export const Identity = z.strictObject({
  merged: keyOf('Entity').describe('the entity that is found under the other key from now on'),
  into: keyOf('Entity').describe('the surviving entity'),
  verdict: z.enum(['SAME', 'DIFFERENT']).default('SAME'),
  ...judged,
});
