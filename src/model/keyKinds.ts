import { z } from 'zod';

/** What claims are about. Deals, ties, observations and statements share one space of keys. */
export const SubjectType = z.enum(['Deal', 'Tie', 'Observation', 'Statement']);
export type SubjectType = z.infer<typeof SubjectType>;

/** What a key can identify. */
export const KeyKind = z.enum(['Document', 'Entity', ...SubjectType.options, 'Claim']);
export type KeyKind = z.infer<typeof KeyKind>;
