import { z } from 'zod';
import { Deal } from './bundle/deals.ts';
import { Document } from './bundle/documents.ts';
import { Entity } from './bundle/entities.ts';
import { ExchangeRates } from './bundle/exchangeRates.ts';
import { Identity, Retraction } from './bundle/judgements.ts';
import { declaredKey } from './bundle/keys.ts';
import { Observation } from './bundle/observations.ts';
import { Day, Text } from './bundle/scalars.ts';
import { Statement } from './bundle/statements.ts';
import { Tie } from './bundle/ties.ts';

/**
 * A bundle as an editor writes it: documents, the entities and names that they introduce, and what they claim. Scalars
 * arrive as text, so that no figure passes through a float. They leave as text, dates as intervals, amounts in minor
 * units.
 */
export const Bundle = z.strictObject({
  bundle: declaredKey.describe('the key of the bundle'),
  title: Text,
  needs: z
    .array(declaredKey)
    .default([])
    .describe('bundles that must be in the graph before this one; those that it refers to are added'),
  recordedOn: Day.describe('the day on which it was written; never the clock of the load'),
  recordedBy: Text,
  documents: z.array(Document).default([]),
  entities: z.array(Entity).default([]),
  deals: z.array(Deal).default([]),
  ties: z.array(Tie).default([]),
  observations: z.array(Observation).default([]),
  statements: z.array(Statement).default([]),
  retractions: z.array(Retraction).default([]),
  identities: z.array(Identity).default([]),
  rates: z.array(ExchangeRates).default([]).describe('exchange rates, one entry a day'),
});

/** A bundle after the checks of its form: dates are intervals, amounts minor units, absent lists empty. */
export type Bundle = z.infer<typeof Bundle>;
