import { z } from 'zod';
import { query } from './Query.ts';

/** What the database holds beside the marker. */
export const others = query('upkeep/read/others', { nodes: z.int(), labels: z.array(z.string()) });

export const marker = query('upkeep/read/marker', { modelVersion: z.int().nullable() });

export const history = query('upkeep/read/history', {
  version: z.int(),
  name: z.string(),
  checksum: z.string(),
  statements: z.array(z.string()),
});

export const version = query('upkeep/read/version', { historyId: z.string().nullable(), graphVersion: z.int() });

/**
 * The version of the graph and the last recorded day. It is sent as a part of other statements, so only the check of
 * columns uses this shape.
 * @public
 */
export const state = query('upkeep/read/state', { row: z.tuple([z.int(), z.string().nullable()]) });

/** Claims of documents of which nobody knows when they appeared, counted by the days between which they are known. */
const undated = {
  graphVersion: z.int(),
  recordedThrough: z.string().nullable(),
  counts: z.array(z.tuple([z.string(), z.string().nullable(), z.int()])),
};
export const undatedClaims = query('upkeep/read/undatedClaims', undated);
export const undatedClaimsOn = query('upkeep/read/undatedClaimsOn', undated);
