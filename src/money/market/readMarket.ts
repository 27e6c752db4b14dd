import { UserError } from '../../errors.ts';
import type { Reader } from '../../graph/connect.ts';
import { clientTimeout } from '../../graph/timeouts.ts';
import { readRows, streamRows } from '../../graph/Query.ts';
import * as queries from '../queries.ts';
import type { Edge, Node } from './Edge.ts';

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
export async function readVersion(reader: Reader): Promise<number> {
  const [row] = await readRows(reader, queries.version, {}, clientTimeout);
  return row?.version ?? 0;
}

export const streamEdges = (reader: Reader, take: (edge: Edge) => void): Promise<void> =>
  streamRows(reader, queries.relationships, (row) => take(edgeOf(row)));

export const streamNodes = (reader: Reader, take: (node: Node) => void): Promise<void> =>
  streamRows(reader, queries.entities, take);

/** The keys of everything written after a version; null if the log of changes is incomplete. */
export async function readChanges(reader: Reader, since: number, until: number) {
  const rows = await readRows(reader, queries.changes, { since });
  const versions = rows.map(({ version }) => version);
  if (until < since || !versions.includes(until) || versions[versions.length - 1]! - since !== versions.length)
    return null;
  return {
    subjects: [...new Set(rows.flatMap(({ subjects }) => subjects))],
    entities: [...new Set(rows.flatMap(({ entities }) => entities))],
  };
}

export const readEdgesOf = async (reader: Reader, keys: readonly string[]): Promise<Edge[]> =>
  (await readRows(reader, queries.relationshipsOf, { keys })).map(edgeOf);

export const readNodesOf = (reader: Reader, keys: readonly string[]): Promise<Node[]> =>
  readRows(reader, queries.entitiesOf, { keys });
