import { UserError } from '../../errors.ts';
import type { Graph, Row } from '../../graph/connect.ts';
import { clientTimeout } from '../../graph/timeouts.ts';
import { statement } from '../../graph/statement.ts';
import { sumNames, type Arrow, type Node } from './Arrow.ts';

type Reader = Pick<Graph, 'read' | 'stream'>;

/** The columns of `relationships.cypher`, in their order. */
const columns = [
  'fromKey',
  'toKey',
  'relationship',
  'subjectKey',
  'kind',
  'stage',
  'binding',
  'amountUsd',
  'amountQualifier',
  ...sumNames,
  'validFrom',
  'validTo',
  'knownFrom',
  'knownTo',
] as const satisfies (keyof Arrow)[];

function arrowOf(row: Row): Arrow {
  const arrow = Object.fromEntries(columns.map((name, index) => [name, row[index] ?? null])) as unknown as Arrow;
  if (arrow.kind !== null && arrow.committedUsd === null) throw outdated(arrow.subjectKey);
  return arrow;
}

const outdated = (deal: string): UserError =>
  new UserError(
    `The legs of the deal ${deal} tell no sums: an earlier version of this program has written them.\n` +
      '  Compute anew what is derived: npm run graph -- rebuild.',
  );

const nodeOf = ([key, unspecified]: Row): Node => ({ key: key as string, unspecified: unspecified as boolean });

/** The version of the graph; 0 before the first write. */
export async function readVersion(graph: Reader): Promise<number> {
  const [row] = await graph.read(statement('market/version'), {}, clientTimeout);
  return (row?.[0] as number | undefined) ?? 0;
}

export const streamArrows = (graph: Reader, take: (arrow: Arrow) => void): Promise<void> =>
  graph.stream(statement('market/relationships'), {}, (row) => take(arrowOf(row)));

export const streamNodes = (graph: Reader, take: (node: Node) => void): Promise<void> =>
  graph.stream(statement('market/entities'), {}, (row) => take(nodeOf(row)));

/** What was written after a version, as keys; null where the graph does not tell all of it. */
export async function readChanges(graph: Reader, since: number, until: number) {
  const rows = await graph.read(statement('market/changes'), { since });
  const versions = rows.map(([version]) => version as number);
  if (until < since || !versions.includes(until) || versions[versions.length - 1]! - since !== versions.length)
    return null;
  return {
    subjects: [...new Set(rows.flatMap(([, subjects]) => subjects as string[]))],
    entities: [...new Set(rows.flatMap(([, , entities]) => entities as string[]))],
  };
}

export const readArrowsOf = async (graph: Reader, keys: readonly string[]): Promise<Arrow[]> =>
  (await graph.read(statement('market/relationshipsOf'), { keys })).map(arrowOf);

export const readNodesOf = async (graph: Reader, keys: readonly string[]): Promise<Node[]> =>
  (await graph.read(statement('market/entitiesOf'), { keys })).map(nodeOf);
