import { z } from 'zod';
import { identifierFault } from '../identifiers/identifierFault.ts';
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

const Identifier = z
  .strictObject({
    scheme: word.IdentifierScheme,
    value: Text.describe('the code, as the scheme writes it'),
    market: z
      .string()
      .regex(/^[A-Z0-9]{4}$/, 'expected the ISO 10383 code of an exchange (MIC), such as XNAS')
      .optional()
      .describe('of a TICKER: its exchange, by ISO 10383; without it the ticker may be that of several entities'),
    note: Text.optional().describe(
      'what it identifies instead of the entity or its common share, or why it is in doubt',
    ),
    usedIn: z.array(keyOf('Document')).min(1).optional().describe('documents that give the entity this code'),
  })
  .check(({ value: { scheme, value, market }, issues }) => {
    const fault = identifierFault(scheme, value);
    if (fault !== null) issues.push({ code: 'custom', input: value, path: ['value'], message: fault });
    if (market !== undefined && scheme !== 'TICKER') {
      const message = `a ${scheme} has no market; only a TICKER belongs to one`;
      issues.push({ code: 'custom', input: market, path: ['market'], message });
    }
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
    identifiers: z.array(Identifier).default([]),
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
