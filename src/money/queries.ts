import { z } from 'zod';
import { query } from '../graph/Query.ts';
import { DealKind } from '../model/dealKinds.ts';
import { AmountBasis, Binding, DatePrecision, Qualifier, Stage } from '../model/vocabulary.ts';

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

const amount = z.object({
  min: number,
  max: number,
  currency: z.string().nullable(),
  qualifier: Qualifier.nullable(),
  basis: AmountBasis.nullable(),
  usd: number,
});
const interval = z.object({ from: day.nullable(), to: day.nullable(), precision: DatePrecision.nullable() });
export const fundsOf = query('market/fundsOf', {
  dealKey: key,
  kind: DealKind,
  isCovered: z.boolean(),
  stage: Stage.nullable(),
  binding: Binding.nullable(),
  amount,
  inPartsUsd: number,
  date: interval,
  signed: interval,
  due: interval,
  schedule: z.array(interval.extend({ amount: z.number(), currency: z.string() })),
  parties: z.array(z.object({ key, roles: z.array(z.string()), share: number, units: keys })),
  parts: z.array(z.object({ payers: keys, payees: keys, sponsors: keys })),
  history: z.array(z.object({ since: day, stage: Stage.nullable(), date: interval, paid: amount.nullable() })),
});
export const needsOf = query('market/needsOf', {
  key,
  from: day.nullable(),
  to: day.nullable(),
  min: z.string().nullable(),
  max: z.string().nullable(),
  currency: z.string().nullable(),
  saidOn: day.nullable(),
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
