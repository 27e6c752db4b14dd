// fills: firstBundles
import { parse } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Executor } from '../../src/compile/createExecutor.ts';
import type { Graph } from '../../src/graph/connect.ts';
import { readSchema } from '../../src/server/apollo/createGateway.ts';
import { readExampleOperations, validExamples } from '../../src/server/routes/exampleOperations.ts';
import { openExecutor } from '../support/executor.ts';
import { openGraph } from '../support/graph.ts';
import { startSeededApi, type SeededApi } from '../support/seededApi.ts';
import { failureOf } from './failureOf.ts';
import { readableCypher } from './readableCypher.ts';

const schema = readSchema();

/**
 * Each operation with its answer on the seeds and what was sent to Neo4j for it: `npx vitest run -u` writes them again.
 */
describe('golden cases', () => {
  let api: SeededApi;
  let graph: Graph;
  let execute: Executor;
  beforeAll(async () => {
    api = await startSeededApi();
    graph = openGraph();
    execute = openExecutor(graph);
  });
  afterAll(async () => {
    await graph.close();
    await api.stop();
  });

  it.each(validExamples(readExampleOperations(), schema))('$name', async ({ name, document, variables }) => {
    const statements: string[] = [];
    const result = await execute({
      document: parse(document),
      variables,
      onStatement: ({ statement, parameters }) =>
        void statements.push(`// ${JSON.stringify(parameters)}\n${readableCypher(statement)}\n`),
    });
    // Before the snapshots, which -u would write with the errors in them.
    expect(failureOf(result)).toBeNull();
    await expect(`${JSON.stringify(result, null, 2)}\n`).toMatchFileSnapshot(`golden/${name}.answer.json`);
    await expect(statements.join('\n')).toMatchFileSnapshot(`golden/${name}.cypher`);
    expect(statements).toHaveLength(1);
  });
});
