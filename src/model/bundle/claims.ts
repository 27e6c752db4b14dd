import { z } from 'zod';
import * as word from '../vocabulary.ts';
import { keyOf } from './keys.ts';
import { Day, Text } from './scalars.ts';

/** The document that states a claim. Several sources in one list state the same; each becomes a claim of its own. */
export const Source = z.strictObject({
  document: keyOf('Document'),
  locator: Text.describe('where in the document: a paragraph, a page, a section'),
  reportedAs: Text.optional().describe(
    'what is peculiar to this account: a spelling, a converted figure; our own words',
  ),
});

const Judgement = z.strictObject({ rank: word.Rank, by: Text, on: Day, why: Text });

/** What every claim has. */
export const claim = {
  sources: z.array(Source).min(1, 'a claim needs at least one source'),
  rank: Judgement.optional().describe('a judgement of a person: who, when and why; without one the claim is NORMAL'),
};
