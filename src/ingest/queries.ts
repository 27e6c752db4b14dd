import { z } from 'zod';
import { KeyKind, SubjectType } from '../model/keyKinds.ts';
import { Rank, Tier } from '../model/vocabulary.ts';
import { query } from '../graph/Query.ts';

/** The queries of `cypher/ingest/`. Days are ISO strings, `states` is JSON. */

const key = z.string();
const keys = z.array(key);
const day = z.iso.date();
const oneKey = { key };

// Bundles
export const bundles = query('ingest/read/bundles', {
  key,
  fingerprint: z.string().nullable(),
  needs: keys,
  recordedOn: day,
});
export const bundleNeeds = query('ingest/read/bundleNeeds', { key, needs: keys });
export const bundleFingerprints = query('ingest/read/bundleFingerprints', { key, fingerprint: z.string() });
export const bundleSource = query('ingest/read/bundleSource', { text: z.string() });

export const bundleToRemove = query('ingest/read/bundleToRemove', {
  title: z.string(),
  recordedOn: day,
  recordedBy: z.string(),
  claims: z.number(),
  neededBy: keys,
});

// Keys
export const existingKeys = query('ingest/read/existingKeys', {
  key,
  kind: KeyKind,
  type: z.string().nullable(),
  bundles: keys,
});
export const keysOfKind = query('ingest/read/keysOfKind', oneKey);

// Documents and entities
const DescribedType = z.enum(['Document', 'Entity']);
export const brings = query('ingest/write/brings', { bundle: key, type: DescribedType, key, shared: z.boolean() });
export const bringsNoMore = query('ingest/write/bringsNoMore', { type: DescribedType, key });
export const described = query('ingest/read/described', { key, bundle: key, recordedOn: day, states: z.string() });
export const documents = query('ingest/write/documents', { key, existed: z.boolean() });
export const entities = query('ingest/write/entities', { key, renamed: z.boolean() });
export const removeDocuments = query('ingest/write/removeDocuments', { key, needed: z.string() });
export const removeEntities = query('ingest/write/removeEntities', { key, needed: z.string() });
export const documentFacts = query('ingest/read/documentFacts', {
  key,
  tier: Tier,
  publishedTo: day.nullable(),
  publisher: key,
  documents: keys,
  publishers: keys,
});
export const entityFacts = query('ingest/read/entityFacts', { key, name: z.string(), unspecified: z.boolean() });
export const entitiesNamedIn = query('ingest/read/entitiesNamedIn', oneKey);
export const affiliations = query('ingest/read/affiliations', {
  unit: key,
  parent: key,
  knownFrom: day,
  knownTo: day.nullable(),
  validTo: day.nullable(),
});

// Judgements
export const judgementsOf = query('ingest/read/judgementsOf', {
  verdict: z.enum(['RETRACTED', 'UPHELD', 'SAME', 'DIFFERENT']),
  target: key,
  into: key.nullable(),
  by: z.string(),
  on: day,
  why: z.string(),
});
export const judgementsOfDay = query('ingest/read/judgementsOfDay', oneKey);
export const merged = query('ingest/read/merged', { merged: key, into: key });
export const claimsUnder = query('ingest/read/claimsUnder', { claim: key, document: key });
export const retractClaims = query('ingest/write/retractClaims', oneKey);

// Claims and their subjects
export const claimsOf = query('ingest/read/claimsOf', {
  subject: key,
  type: SubjectType,
  fingerprint: z.string().nullable(),
  claim: key.nullable(),
  rank: Rank.nullable(),
  knownFrom: day.nullable(),
  knownTo: day.nullable(),
  states: z.string().nullable(),
  own: keys.nullable(),
  document: key.nullable(),
  bundle: key.nullable(),
});
export const removeClaims = query('ingest/write/removeClaims', oneKey);
export const stillNeeded = query('ingest/read/stillNeeded', { key, other: key, bundle: key });
export const subjectsNaming = query('ingest/read/subjectsNaming', oneKey);
export const subjectsOfDocuments = query('ingest/read/subjectsOfDocuments', oneKey);
export const entitiesOf = query('ingest/read/entitiesOf', oneKey);
/** From a subject to those that it links to, or to it from those that link to it. */
const Direction = z.enum(['outward', 'inward']);
export const denials = query('ingest/read/denials', { key, direction: Direction });
export const endsOfTies = query('ingest/read/endsOfTies', { tie: key, from: key, to: key });
export const dealsOf = query('ingest/read/dealsOf', oneKey);
export const linkedDeals = query('ingest/read/linkedDeals', { key, direction: Direction });
export const dealsInCircle = query('ingest/read/dealsInCircle', { key, link: z.string(), deals: keys });

// Exchange rates
export const currenciesRated = query('ingest/read/currenciesRated', { currency: z.string() });
export const subjectsInCurrencies = query('ingest/read/subjectsInCurrencies', oneKey);
export const ratesOf = query('ingest/read/ratesOf', {
  key,
  day,
  currencies: z.array(z.string()),
  perEuro: z.array(z.string()),
  knownFrom: day,
  knownTo: day.nullable(),
});

// The data that a dry run compares
const view = { key, fingerprint: z.string().nullable(), caption: z.string() };
export const subjectsView = query('ingest/read/subjectsView', view);
export const conflictsView = query('ingest/read/conflictsView', view);
export const describedView = query('ingest/read/describedView', view);
export const ringsClosed = query('ingest/read/ringsClosed', { deal: key, keys, names: z.array(z.string()) });
export const ringsStanding = query('ingest/read/ringsStanding', { ring: keys });
