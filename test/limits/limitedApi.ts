import { ingestFiles } from '../../src/claims/ingestFiles.ts';
import { readConfig } from '../../src/config.ts';
import type { Graph } from '../../src/graph/connect.ts';
import { guardDatabase } from '../../src/graph/guard.ts';
import { migrate } from '../../src/graph/migrate.ts';
import { createApi } from '../../src/server/createApi.ts';
import { createGateway } from '../../src/server/createGateway.ts';
import { createLog } from '../../src/server/log.ts';
import { ask } from '../server/ask.ts';
import { openGraph, wipe } from '../support/graph.ts';
import { size } from '../support/graphSets.ts';
import { firstBundles } from '../support/seededApi.ts';

/** The whole program over HTTP on the seeds, as `seededApi.ts` starts it, with an eye on the way to the database. */
export interface LimitedApi {
  readonly url: string;
  /** Sends a body to /graphql as it stands. */
  post(body: string): ReturnType<typeof ask>;
  /** How many statements were sent to the database for questions so far. */
  sent(): number;
  /** How many nodes and relationships there are. */
  size(): Promise<number[]>;
  stop(): Promise<void>;
}

export async function startLimitedApi(): Promise<LimitedApi> {
  const config = readConfig({ NODE_ENV: 'test', PORT: '0', LOG_LEVEL: 'fatal' });
  const graph = openGraph();
  await wipe(graph);
  await guardDatabase(graph, config);
  await migrate(graph, 'cypher/migrations');
  await ingestFiles(graph, firstBundles, () => {});

  let sent = 0;
  const counted: Pick<Graph, 'read' | 'stream'> = {
    read(...statement) {
      sent += 1;
      return graph.read(...statement);
    },
    stream(...statement) {
      sent += 1;
      return graph.stream(...statement);
    },
  };
  const api = createApi({ config, gateway: createGateway(counted), graph, log: createLog(config) });
  const { url } = await api.listen();
  return {
    url,
    post: (body) => ask(`${url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json' }, body }),
    sent: () => sent,
    size: () => size(graph),
    async stop() {
      await api.stop();
      await graph.close();
    },
  };
}
