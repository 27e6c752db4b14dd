import { z } from 'zod';
import * as word from '../vocabulary.ts';
import { declaredKey, keyOf } from './keys.ts';
import { Day, Published, Text, WebAddress } from './scalars.ts';

export const Document = z.strictObject({
  key: declaredKey,
  url: WebAddress,
  title: Text,
  publisher: Text,
  lang: z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/, 'expected a BCP 47 language tag, such as en or zh-Hant'),
  publishedOn: Published.optional().describe(
    'leave it out where the document shows no date; ../2025-11-11 where a page of that day cites it',
  ),
  retrievedOn: Day.optional(),
  tier: word.Tier,
  derivesFrom: z
    .array(z.strictObject({ how: word.Derivation, document: keyOf('Document').optional(), publisher: Text.optional() }))
    .optional(),
  note: Text.optional(),
});
