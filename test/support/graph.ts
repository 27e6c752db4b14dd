import { connect, type Graph } from '../../src/graph/connect.ts';
import { modelVersion } from '../../src/graph/guard.ts';
import { testDatabase } from './testDatabase.ts';

/** Connects to the database of this test run. */
export function openGraph(): Graph {
  return connect(testDatabase());
}

/**
 * Deletes all data. What a fresh graph has stays: constraints and indexes, the record of their migrations, the bare marker. So
 * the database keeps its plans too, which a migration would make it forget.
 */
export async function wipe(graph: Graph): Promise<void> {
  await graph.alter('MATCH (n:!Migration&!AiMarketGraph) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 5000 ROWS');
  await graph.alter(
    `MERGE (marker:AiMarketGraph {key: 'ai-market-graph'}) SET marker = {key: marker.key, modelVersion: ${modelVersion}}`,
  );
}

/** Deletes every node and relationship, as if no program had used the database; constraints and indexes stay. */
export async function wipeWhole(graph: Graph): Promise<void> {
  await graph.alter('MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 5000 ROWS');
}
