import type { Graph } from '../graph/connect.ts';
import { statement } from '../graph/statement.ts';
import type { Arrow } from './Arrow.ts';

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
  const rows = await graph.read(statement('market/relationships'));
  return rows.map((row) => Object.fromEntries(columns.map((name, index) => [name, row[index]])) as unknown as Arrow);
}

/** The keys of all entities. */
export async function readEntityKeys(graph: Pick<Graph, 'read'>): Promise<string[]> {
  return (await graph.read(statement('market/entityKeys'))).map(([key]) => key as string);
}
