// fills: firstBundles
import { afterAll, beforeAll, describe, expect, it, type TestContext } from 'vitest';
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

/** How many operations are compared over each graph. */
const runs = Number(process.env['PROPERTY_RUNS'] ?? 40);
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

  const compare = async (seed: number, context: TestContext) => {
    const stored = await readStoredGraph(graph);
    const read = openSlowReading(schema, graph, stored);
    const found = await firstDifference(
      { schema, openExecutor: () => openExecutor(graph), read },
      operationsFrom(schema, stored),
      { runs, seed },
    );
    expect(found.difference).toBeNull();
    expect(found.compared).toBeGreaterThanOrEqual(runs);
    await context.annotate(`${found.compared} requests of ${runs} operations were compared.`);
  };

  it('with the seeds in it', { timeout: 3_600_000 }, (context) => compare(first, context));

  it('with nulls in non-null positions and values outside an enum', { timeout: 3_600_000 }, async (context) => {
    await damage(graph);
    await compare(first + 1_000_000, context);
  });
});
