import { ask } from '../server/ask.ts';
import { watchedGraph } from '../support/watchedGraph.ts';
import { openGraph } from '../support/graph.ts';
import { size } from '../support/graphSets.ts';
import { startSeededApi } from '../support/seededApi.ts';

/** The seeded API with an eye on the way to the database. */
export interface LimitedApi {
  readonly url: string;
  /** Sends a body to /graphql unchanged. */
  post(body: string): ReturnType<typeof ask>;
  /** How many statements were sent to the database for questions so far. */
  sent(): number;
  /** How many nodes and relationships there are. */
  size(): Promise<number[]>;
  stop(): Promise<void>;
}

export async function startLimitedApi(): Promise<LimitedApi> {
  let sent = 0;
  const api = await startSeededApi({
    logLevel: 'fatal',
    watched: (graph) => watchedGraph(graph, () => (sent += 1)),
  });
  const graph = openGraph();
  return {
    url: api.url,
    post: (body) =>
      ask(`${api.url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json' }, body }),
    sent: () => sent,
    size: () => size(graph),
    async stop() {
      await graph.close();
      await api.stop();
    },
  };
}
