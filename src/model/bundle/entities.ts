import { z } from 'zod';
import * as word from '../vocabulary.ts';
import { Document } from './documents.ts';
import { declaredKey, keyOf } from './keys.ts';
import { Text } from './scalars.ts';

const Name = z.strictObject({
  text: Text,
  lang: Document.shape.lang.optional(),
  kind: word.NameKind,
  usedIn: z.array(keyOf('Document')).min(1).optional().describe('documents that use it'),
});

export const Entity = z
  .strictObject({
    key: declaredKey,
    type: word.EntityType,
    kind: word.OrganizationKind.optional(),
    name: Text.describe('the name by which a reader knows it'),
    country: z
      .string()
      .regex(/^[A-Z]{2}$/, 'expected an ISO 3166-1 country code, such as JP')
      .optional(),
    names: z.array(Name).default([]),
    identifiers: z.array(z.strictObject({ scheme: Text, value: Text })).default([]),
    reason: Text.optional().describe('of an Unspecified: why it has no name'),
    note: Text.optional(),
  })
  .refine(({ type, kind }) => (type === 'Organization') === (kind !== undefined), {
    path: ['kind'],
    message: 'an Organization has a kind, and nothing else has one',
  })
  .refine(({ type, reason }) => (type === 'Unspecified') === (reason !== undefined), {
    path: ['reason'],
    message: 'an Unspecified says in its reason why it has no name, and nothing else has one',
  });
