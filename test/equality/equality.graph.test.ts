import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Graph } from '../../src/graph/connect.ts';
import { readSchema } from '../../src/server/apollo/createGateway.ts';
import { openExecutor } from '../support/executor.ts';
import { openGraph } from '../support/graph.ts';
import { startSeededApi, type SeededApi } from '../support/seededApi.ts';
import { damage } from './damage.ts';
import { enrich } from './enrich.ts';
import { firstDifference } from './firstDifference.ts';
import { operationsFrom } from './operations.ts';
import { openSlowReading } from './slowReading.ts';
import { readStoredGraph } from './StoredGraph.ts';

/** How many operations of each graph are compared; in an ordinary run not longer than `patience` milliseconds. */
const more = Number(process.env['PROPERTY_RUNS'] ?? 0);
const bounds = more > 0 ? { runs: more, patience: Infinity } : { runs: 150, patience: 10_000 };
const first = Number(process.env['PROPERTY_SEED'] ?? 1);
const schema = readSchema();

describe('the executor answers as graphql-js does over a copy of the graph', () => {
  let api: SeededApi;
  let graph: Graph;
  beforeAll(async () => {
    api = await startSeededApi();
    graph = openGraph();
    await enrich(graph);
  });
  afterAll(async () => {
    await graph.close();
    await api.stop();
  });

  const look = async (seed: number) => {
    const stored = await readStoredGraph(graph);
    const read = openSlowReading(schema, graph, stored);
    const found = await firstDifference(
      { schema, openExecutor: () => openExecutor(graph), read },
      operationsFrom(schema, stored),
      {
        ...bounds,
        seed,
      },
    );
    expect(found.difference).toBeNull();
    expect(found.compared).toBeGreaterThan(20);
  };

  it('with the seeds in it', () => look(first), 3_600_000);

  it('with damage done to it: nulls in non-null places, values of no enum', async () => {
    await damage(graph);
    await look(first + 1_000_000);
  }, 3_600_000);
});
