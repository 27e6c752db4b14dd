import { expect, inject } from 'vitest';
import { connect, type Graph } from '../../src/graph/connect.ts';

/** Connects to the database of this test run. */
export function openGraph(): Graph {
  const address = inject('neo4j');
  if (address === undefined) {
    const file = expect.getState().testPath ?? 'This file';
    throw new Error(
      `${file} is in the project unit, which has no database. Rename it to *.graph.test.ts to move it to the project graph.`,
    );
  }
  return connect(address);
}

/** Deletes every node and relationship; constraints and indexes stay. */
export async function wipe(graph: Graph): Promise<void> {
  await graph.alter('MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 5000 ROWS');
}
