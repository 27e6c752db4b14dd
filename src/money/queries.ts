import { z } from 'zod';
import { query } from '../graph/Query.ts';
import { DealKind } from '../model/dealKinds.ts';
import { capacityUnits } from './bought/CapacityDeal.ts';
import { AmountBasis, Binding, DatePrecision, Qualifier, Stage } from '../model/vocabulary.ts';

/** The queries of `cypher/market/`. Days of the market are numbers since 1970-01-01, all others ISO strings. */

const key = z.string();
const keys = z.array(key);
const day = z.iso.date();
const number = z.number().nullable();
const cents = z.int().nullable();

export const changes = query('market/changes', {
  version: z.int(),
  historyId: z.string().nullable(),
  subjects: keys,
  entities: keys,
});

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

export const consolidating = query('market/consolidating', { key });

/** Paid, committed, up to, non-binding. */
const sums = z.tuple([z.number(), z.number(), z.number(), z.number()]);
export const exposedDeals = query('market/exposedDeals', {
  dealKey: key,
  kind: DealKind,
  isCompleted: z.boolean(),
  isBinding: z.boolean(),
  isSecured: z.boolean(),
  isAboutShares: z.boolean(),
  isBacked: z.boolean(),
  payers: keys,
  payees: keys,
  amountUsd: number,
  sums,
  repaidUsd: z.number(),
  parties: z.array(
    z.object({
      key,
      pays: z.boolean(),
      isSponsor: z.boolean(),
      isKnown: z.boolean(),
      sums,
      counterparties: keys,
      divided: z.array(z.array(z.string())).nullable(),
    }),
  ),
  parts: z.object({ open: keys, payers: keys, payees: keys, sponsors: keys }).nullable(),
});
export const revenueOf = query('market/revenueOf', {
  entityKey: key,
  key,
  metric: z.enum(['REVENUE', 'REVENUE_SHARE']),
  towardsKey: key.nullable(),
  min: number,
  max: number,
  unit: z.string().nullable(),
  currency: z.string().nullable(),
  rate: number,
  from: day.nullable(),
  to: day.nullable(),
});
const span = z.object({ least: number, most: number });
export const termsOf = query('market/termsOf', {
  key,
  years: z.array(span),
  days: span,
  dueDays: number,
  schedule: z.array(z.object({ from: z.string(), to: z.string(), usd: z.string() })),
});

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
  remainder: z.object({ min: number, max: number, usd: number }),
  date: interval,
  signed: interval,
  due: interval,
  schedule: z.array(interval.extend({ amount: z.number(), currency: z.string() })),
  parties: z.array(z.object({ key, roles: z.array(z.string()), share: number, behind: keys })),
  openParts: keys.nullable(),
  payersInParts: keys.nullable(),
  payeesInParts: keys.nullable(),
  sponsorsInParts: keys.nullable(),
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

const texts = z.array(z.string()).nullable();
const changed = {
  type: z.enum(['Deal', 'Tie', 'Observation', 'Statement']),
  key,
  beforeFields: texts,
  beforeTexts: texts,
  afterFields: texts,
  afterTexts: texts,
};
const some = { total: z.int(), rows: z.array(z.object(changed)) };
export const changedDeals = query('market/changedDeals', some);
export const changedTies = query('market/changedTies', some);
export const changedObservations = query('market/changedObservations', some);
export const changedStatements = query('market/changedStatements', some);
export const changedRetracted = query('market/changedRetracted', some);
export const changedAround = query('market/changedAround', {
  total: z.int(),
  rows: z.array(z.object({ place: z.int(), ...changed })),
});
export const concerned = query('market/concerned', { key, names: key });
export const boughtBy = query('market/boughtBy', {
  key,
  stage: Stage.nullable(),
  binding: Binding.nullable(),
  superseded: z.boolean(),
  partOf: key.nullable(),
  payers: keys,
  payees: keys,
  sponsors: keys,
  quantities: z.array(
    z.object({
      unit: z.enum(capacityUnits),
      of: z.string().nullable(),
      min: z.string().nullable(),
      max: z.string().nullable(),
      qualifier: Qualifier,
    }),
  ),
});
