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

/** Is sent as a part of other statements, which read its one column: the version of the graph, and a day. */
export const state = query('upkeep/read/state', { row: z.tuple([z.int(), z.string().nullable()]) });
