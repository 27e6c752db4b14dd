import { z } from 'zod';
import { query } from '../graph/Query.ts';

const key = z.string();
const list = z.array(z.unknown());
const properties = z.record(z.string(), z.unknown());

/** A row of an invariant's statement: the breach and its description. */
export const breaches = (invariant: string) => query(`check/${invariant}`, { key, breach: z.string() });

export const content = query('proof/content', { labels: z.array(z.string()), properties, links: list });
export const contentOfSubjects = query('proof/contentOfSubjects', {
  key,
  labels: list,
  properties,
  links: list,
  legs: list,
});
export const contentOfDescribed = query('proof/contentOfDescribed', {
  type: z.enum(['Bundle', 'Document', 'Entity']),
  key,
  labels: list,
  properties,
  parts: list,
  links: list,
});

export const namesOfEntities = query('proof/namesOfEntities', { entity: key, folded: z.string(), type: z.string() });
export const sharedIdentifiers = query('proof/sharedIdentifiers', { first: key, second: key, identifier: key });
export const differentEntities = query('proof/differentEntities', { one: key, other: key });
