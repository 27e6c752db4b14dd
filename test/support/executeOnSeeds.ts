import { afterAll, beforeAll, expect } from 'vitest';
import type { Executor } from '../../src/compile/createExecutor.ts';
import type { Graph } from '../../src/graph/connect.ts';
import { checkDeclaredFill } from './declaredFill.ts';
import { openExecutor } from './executor.ts';
import { fill } from './fill.ts';
import { openGraph } from './graph.ts';
import { firstBundles } from './seededApi.ts';

/** An executor for the tests of the `describe` that calls this, without a server. The graph has the first bundles. */
export function executeOnSeeds(): Executor {
  let graph: Graph;
  let execute: Executor;
  beforeAll(async () => {
    graph = openGraph();
    checkDeclaredFill(expect.getState().testPath!, 'firstBundles');
    await fill(graph, firstBundles);
    execute = openExecutor(graph);
  });
  afterAll(() => graph.close());
  return (request) => execute(request);
}
