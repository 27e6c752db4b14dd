import { z } from 'zod';
import { query } from '../graph/Query.ts';
import { DealKind } from '../model/dealKinds.ts';
import { AmountBasis, Binding, Qualifier, Stage } from '../model/vocabulary.ts';

/** The queries of `cypher/market/`. Days of the market are numbers since 1970-01-01, all others ISO strings. */

const key = z.string();
const keys = z.array(key);
const day = z.iso.date();
const number = z.number().nullable();
const cents = z.int().nullable();

export const version = query('market/version', { version: z.int() });
export const changes = query('market/changes', { version: z.int(), subjects: keys, entities: keys });

const relationship = {
  fromKey: key,
  toKey: key,
  relationship: z.string(),
  subjectKey: key,
  kind: DealKind.nullable(),
  stage: Stage.nullable(),
  binding: Binding.nullable(),
  amountUsd: cents,
  amountQualifier: Qualifier.nullable(),
  committedUsd: cents,
  upToUsd: cents,
  paidUsd: cents,
  nonBindingUsd: cents,
  validFrom: number,
  validTo: number,
  knownFrom: number,
  knownTo: number,
};
export const relationships = query('market/relationships', relationship);
export const relationshipsOf = query('market/relationshipsOf', relationship);

const entity = { key, unspecified: z.boolean() };
export const entities = query('market/entities', entity);
export const entitiesOf = query('market/entitiesOf', entity);
export const resolvedKeys = query('market/resolvedKeys', { key, resolvesTo: key });

export const consolidated = query('market/consolidated', { key, entityKey: key, tieKeys: keys });

export const guarantees = query('market/guarantees', { key, guarantor: key, beneficiary: key, payer: key });

const figures = {
  min: number,
  max: number,
  currency: z.string().nullable(),
  usd: number,
};
export const fundsOf = query('market/fundsOf', {
  dealKey: key,
  kind: DealKind,
  isCovered: z.boolean(),
  stage: Stage.nullable(),
  stageOn: day.nullable(),
  binding: Binding.nullable(),
  min: number,
  max: number,
  currency: z.string().nullable(),
  qualifier: Qualifier.nullable(),
  basis: AmountBasis.nullable(),
  usd: number,
  paid: z.object({ ...figures, qualifier: Qualifier }).nullable(),
  agreedOn: day.nullable(),
  due: day.nullable(),
  unit: key,
  roles: z.array(z.string()),
  share: number,
  ties: z.array(z.tuple([day.nullable(), day.nullable()])),
  payers: z.int(),
  payees: z.int(),
});
export const needsOf = query('market/needsOf', {
  key,
  from: day.nullable(),
  to: day.nullable(),
  least: z.union([z.string(), z.number()]).nullable(),
  currency: z.string().nullable(),
});

export const timeline = query('market/timeline', {
  type: z.enum(['Deal', 'Statement', 'Observation']),
  subject: key,
  caption: z.string(),
  first: day.nullable(),
  last: day.nullable(),
  precision: z.string(),
  stage: z.string().nullable(),
});
