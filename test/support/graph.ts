import { inject } from 'vitest';
import { connect, type Graph } from '../../src/graph/connect.ts';

/** Connects to the database of this test run. */
export function openGraph(): Graph {
  return connect(inject('neo4j'));
}

/** Deletes every node and relationship; constraints and indexes stay. */
export async function wipe(graph: Graph): Promise<void> {
  await graph.alter('MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 5000 ROWS');
}
