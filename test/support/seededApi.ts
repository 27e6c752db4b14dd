import { expect } from 'vitest';
import { readConfig } from '../../src/config.ts';
import type { Graph, ReadableGraph } from '../../src/graph/connect.ts';
import { createApi } from '../../src/server/createApi.ts';
import { createGateway } from '../../src/server/apollo/createGateway.ts';
import { createLog } from '../../src/server/log.ts';
import { checkDeclaredFill } from './declaredFill.ts';
import { fill } from './fill.ts';
import { openGraph } from './graph.ts';
import { testDatabase } from './testDatabase.ts';

/** The two bundles that most tests use, so that their answers do not change with each new story. */
export const firstBundles = ['seeds/seed-article.yaml', 'seeds/capacity-loop.yaml'];
/** Everything that is shipped. */
export const allBundles = ['seeds'];

/** The whole program over HTTP on a free port: the database of this test run with nothing but some seeds in it. */
export interface SeededApi {
  readonly url: string;
  /** Asks over HTTP; `errors` is undefined where there are none. */
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  ask(query: string, variables?: Record<string, unknown>): Promise<{ data: any; errors?: readonly any[] }>;
  stop(): Promise<void>;
}

interface Options {
  readonly bundles?: readonly string[];
  readonly logLevel?: string;
  readonly environment?: Readonly<Record<string, string>>;
  /** Wraps the database connection that answers questions. */
  readonly watched?: (graph: Graph) => ReadableGraph;
}

export async function startSeededApi({
  bundles = firstBundles,
  logLevel = 'warn',
  environment = {},
  watched = (graph) => graph,
}: Options = {}): Promise<SeededApi> {
  const config = readConfig({ NODE_ENV: 'test', PORT: '0', LOG_LEVEL: logLevel, ...environment });
  const graph = openGraph();
  checkDeclaredFill(
    expect.getState().testPath!,
    bundles === firstBundles ? 'firstBundles' : bundles === allBundles ? 'allBundles' : null,
  );
  await fill(graph, bundles);
  const { browserUrl } = testDatabase();
  const api = createApi({
    config,
    gateway: createGateway(watched(graph)),
    graph,
    log: createLog(config),
    address: { browserUrl },
  });
  const { url } = await api.listen();
  return {
    url,
    async ask(query, variables = {}) {
      const response = await fetch(`${url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query, variables }),
      });
      return (await response.json()) as Awaited<ReturnType<SeededApi['ask']>>;
    },
    async stop() {
      await api.stop();
      await graph.close();
    },
  };
}
