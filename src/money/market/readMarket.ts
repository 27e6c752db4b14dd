import { UserError } from '../../errors.ts';
import type { Graph } from '../../graph/connect.ts';
import { clientTimeout } from '../../graph/timeouts.ts';
import { readRows, streamRows } from '../../graph/Query.ts';
import * as queries from '../queries.ts';
import type { Edge, Node } from './Edge.ts';

type Reader = Pick<Graph, 'read' | 'stream'>;

/** An edge, with sums if it is a deal edge. */
function edgeOf(edge: Edge): Edge {
  if (edge.kind !== null && edge.committedUsd === null) throw outdated(edge.subjectKey);
  return edge;
}

const outdated = (deal: string): UserError =>
  new UserError(
    `The legs of the deal ${deal} have no sums: an earlier version of this program wrote them.\n` +
      '  Derive them again: npm run graph -- rebuild.',
  );

/** The version of the graph; 0 before the first write. */
export async function readVersion(graph: Reader): Promise<number> {
  const [row] = await readRows(graph, queries.version, {}, clientTimeout);
  return row?.version ?? 0;
}

export const streamEdges = (graph: Reader, take: (edge: Edge) => void): Promise<void> =>
  streamRows(graph, queries.relationships, (row) => take(edgeOf(row)));

export const streamNodes = (graph: Reader, take: (node: Node) => void): Promise<void> =>
  streamRows(graph, queries.entities, take);

/** The keys of everything written after a version; null if the log of changes is incomplete. */
export async function readChanges(graph: Reader, since: number, until: number) {
  const rows = await readRows(graph, queries.changes, { since });
  const versions = rows.map(({ version }) => version);
  if (until < since || !versions.includes(until) || versions[versions.length - 1]! - since !== versions.length)
    return null;
  return {
    subjects: [...new Set(rows.flatMap(({ subjects }) => subjects))],
    entities: [...new Set(rows.flatMap(({ entities }) => entities))],
  };
}

export const readEdgesOf = async (graph: Reader, keys: readonly string[]): Promise<Edge[]> =>
  (await readRows(graph, queries.relationshipsOf, { keys })).map(edgeOf);

export const readNodesOf = (graph: Reader, keys: readonly string[]): Promise<Node[]> =>
  readRows(graph, queries.entitiesOf, { keys });
