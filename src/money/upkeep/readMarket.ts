import { UserError } from '../../errors.ts';
import type { Reader } from '../../graph/connect.ts';
import { version as versionQuery } from '../../graph/queries.ts';
import { upkeepTimeout } from '../../graph/timeouts.ts';
import { readRows, streamRows } from '../../graph/Query.ts';
import * as queries from '../queries.ts';
import type { Edge, Node } from '../market/Edge.ts';
import { isSameState, type GraphState } from '../market/GraphState.ts';

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

export async function readState(reader: Pick<Reader, 'read'>): Promise<GraphState> {
  const [row] = await readRows(reader, versionQuery, {}, upkeepTimeout);
  return { version: row?.graphVersion ?? 0, historyId: row?.historyId ?? null };
}

export const streamEdges = (reader: Reader, take: (edge: Edge) => void): Promise<void> =>
  streamRows(reader, queries.relationships, (row) => take(edgeOf(row)));

export const streamNodes = (reader: Reader, take: (node: Node) => void): Promise<void> =>
  streamRows(reader, queries.entities, take);

/**
 * The keys of everything written between two states; null if the log of changes is incomplete, or if the graph has
 * another history than the earlier state.
 */
export async function readChanges(reader: Reader, since: GraphState, until: GraphState) {
  const [first, ...rows] = await readRows(reader, queries.changes, { since: since.version });
  const versions = rows.map(({ version }) => version);
  if (first === undefined || !isSameState(first, since) || !versions.includes(until.version)) return null;
  if (versions[versions.length - 1]! - since.version !== versions.length) return null;
  return {
    subjects: [...new Set(rows.flatMap(({ subjects }) => subjects))],
    entities: [...new Set(rows.flatMap(({ entities }) => entities))],
  };
}

export const readEdgesOf = async (reader: Reader, keys: readonly string[]): Promise<Edge[]> =>
  (await readRows(reader, queries.relationshipsOf, { keys })).map(edgeOf);

export const readNodesOf = (reader: Reader, keys: readonly string[]): Promise<Node[]> =>
  readRows(reader, queries.entitiesOf, { keys });
