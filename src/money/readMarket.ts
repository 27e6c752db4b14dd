import { readFileSync } from 'node:fs';
import type { Graph } from '../graph/connect.ts';
import type { Arrow } from './Arrow.ts';

const folder = new URL('../../cypher/market/', import.meta.url);
const statement = (name: string): string => `CYPHER 5 ${readFileSync(new URL(`${name}.cypher`, folder), 'utf8')}`;

const relationships = statement('relationships');
const entityKeys = statement('entityKeys');

/** The columns of `relationships.cypher`, in their order. */
const columns = [
  'fromKey',
  'toKey',
  'relationship',
  'dealKey',
  'kind',
  'family',
  'stage',
  'binding',
  'amountUsd',
  'amountQualifier',
  'validFrom',
  'validTo',
  'knownFrom',
  'knownTo',
  'fromUnspecified',
  'toUnspecified',
] as const satisfies (keyof Arrow)[];

/** Every arrow of the market, in all its states. */
export async function readArrows(graph: Pick<Graph, 'read'>): Promise<Arrow[]> {
  const rows = await graph.read(relationships);
  return rows.map((row) => Object.fromEntries(columns.map((name, index) => [name, row[index]])) as unknown as Arrow);
}

/** The keys of all entities. */
export async function readEntityKeys(graph: Pick<Graph, 'read'>): Promise<string[]> {
  return (await graph.read(entityKeys)).map(([key]) => key as string);
}
