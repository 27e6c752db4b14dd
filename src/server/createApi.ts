import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { ApolloServerPlugin } from '@apollo/server';
import { printSchema } from 'graphql';
import type { Config } from '../config.ts';
import type { Graph } from '../graph/connect.ts';
import { readRows } from '../graph/Query.ts';
import { version } from '../graph/queries.ts';
import { optionsFor } from '../graph/timeouts.ts';
import type { RequestScope } from '../model/request/RequestScope.ts';
import { RequestEnded } from '../errors.ts';
import { openAdmission } from './admission/Admission.ts';
import { answerRefusal } from './admission/answerRefusal.ts';
import { clientOf, trustedProxies } from './admission/clientOf.ts';
import { logRefusals } from './admission/logRefusals.ts';
import { Refusal } from './admission/Refusal.ts';
import { answerError } from './http/answer.ts';
import type { ApiContext } from './ApiContext.ts';
import { createApollo } from './apollo/createApollo.ts';
import type { Gateway } from './apollo/Gateway.ts';
import { readExampleOperations, validExamples, type ExampleOperation } from './routes/exampleOperations.ts';
import type { Exchange, Route } from './http/Exchange.ts';
import { ensureExplorer, type Explorer } from './explorer/ensureExplorer.ts';
import { explorerRoute } from './routes/explorerRoute.ts';
import { apiOrigins } from './http/crossOrigin.ts';
import { atLeastVersion } from './apollo/atLeastVersion.ts';
import { entityTags } from './apollo/entityTags.ts';
import { programBuild } from './programBuild.ts';
import { trustedIn, type TrustedDocuments } from './documents/readTrustedDocuments.ts';
import { graphqlRoute } from './routes/graphqlRoute.ts';
import { livez, readyz, type NamedCheck } from './routes/health.ts';
import { createHttpServer } from './http/createHttpServer.ts';
import { schemaRoute } from './routes/schemaRoute.ts';
import { indexRoute } from './routes/indexRoute.ts';
import type { Log } from './log.ts';
import { inOperationSpan } from './http/inOperationSpan.ts';
import { logRequest } from './http/logRequest.ts';
import { browserFiles, neo4jBrowserOrigins, neo4jBrowserRoute } from './routes/neo4jBrowserRoute.ts';
import { HttpError } from './http/HttpError.ts';
import type { ObservedParts } from './metrics/openGauges.ts';
import { openMetrics } from './metrics/openMetrics.ts';
import { readCoverage } from './routes/readCoverage.ts';
import { requireLocalHost } from './http/requireLocalHost.ts';
import { sandboxPage } from './apollo/sandboxPage.ts';
import { showCypher } from './apollo/showCypher.ts';

export interface ApiOptions {
  readonly config: Config;
  /** Supplies the schema and the executor. */
  readonly gateway: Gateway;
  readonly graph: Pick<Graph, 'verify' | 'read'>;
  readonly log: Log;
  /** `browserUrl` is the address of Neo4j Browser, if known. */
  readonly address?: { readonly browserUrl?: string | null | undefined };
  /** Checks that must pass, in addition to the database, before `/readyz` reports ready. */
  readonly checks?: readonly NamedCheck[];
  readonly explorer?: Explorer;
  /** Parts whose state `/metrics` shows beside that of the server. */
  readonly parts?: ObservedParts;
}

export interface Api {
  /** The only documents that run; null for any. */
  readonly trusted: TrustedDocuments | null;
  /** Resolves once the API accepts requests. `url` includes the actual port and has no trailing slash. */
  listen(): Promise<{ url: string }>;
  /** Gives pending requests up to ten seconds to finish, then closes. Further calls await the first. */
  stop(): Promise<void>;
}

/** How long pending requests may run on when the API stops. */
const drainTimeoutMs = 10_000;

/** Creates the API: maps each path to its route, starts and stops the server. */
export function createApi({ config, gateway, graph, log, address, checks = [], ...options }: ApiOptions): Api {
  const production = config.NODE_ENV === 'production';
  const explorer = options.explorer ?? ensureExplorer((message) => log.info(message));
  let examples = readExampleOperations();
  let sdl = '';
  let started = false;

  const keepValidExamples: ApolloServerPlugin<ApiContext> = {
    async serverWillStart({ schema }) {
      examples = validExamples(examples, schema);
      sdl = printSchema(schema);
    },
  };
  const firstExample = (): ExampleOperation | undefined => examples[0];
  const browser = address?.browserUrl ?? undefined;
  const readVersion = async (scope: RequestScope) => (await readRows(graph, version, {}, optionsFor(scope)))[0]!;
  const plugins = [
    keepValidExamples,
    atLeastVersion(readVersion),
    entityTags(programBuild(), readVersion),
    ...(production ? [] : [showCypher(browser), sandboxPage(firstExample)]),
  ];
  const trusted = trustedIn(config);
  const { apollo, known } = createApollo({ config, trusted, gateway, log, plugins });

  const admission = openAdmission(config);
  const isProxy = trustedProxies(config.TRUSTED_PROXIES);
  const countRefusal = logRefusals(log);
  const documents = [...examples.map(({ document }) => document), ...(trusted?.texts ?? [])];
  const metrics = openMetrics({ config, documents, graph, admission, parts: options.parts });

  const database = { name: 'database', check: () => graph.verify() };
  const graphiql = explorerRoute({ explorer, examples: () => examples, introspection: !production });
  const isAllowed = apiOrigins(config.CORS_ORIGINS, production);
  const origins = production ? [] : neo4jBrowserOrigins(config.NEO4J_HTTP_PORT, browser);
  const graphql = graphqlRoute(
    { apollo, known },
    {
      ...{ production, trusted, isAllowed, admission, timeoutMs: config.REQUEST_TIMEOUT_MS },
      clientOf: (request) => clientOf(request, isProxy),
    },
  );
  const exact: Readonly<Record<string, Route>> = {
    '/': indexRoute({
      ...{ production, browser, browserFiles, examples: () => examples },
      coverage: (exchange) => readCoverage({ apollo, admission }, examples, exchange),
    }),
    '/graphql': (exchange) => inOperationSpan(exchange, async () => graphql(exchange)),
    '/graphiql': graphiql,
    '/schema.graphql': schemaRoute({
      sdl: () => sdl,
      isPublished: config.PUBLISH_SCHEMA ?? !production,
      isAllowed,
    }),
    '/livez': livez,
    '/metrics': metrics.route,
    '/readyz': readyz([database, ...checks], () => server.draining, log),
  };
  const below: Readonly<Record<string, Route>> = {
    '/graphiql/': graphiql,
    '/neo4j-browser/': neo4jBrowserRoute('/neo4j-browser/', origins),
  };

  async function onRequest(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const exchange = exchangeOf(request, response);
    logRequest(exchange, log);
    if (exchange.path === '/graphql') metrics.requests.observe(exchange);
    try {
      // A page of a foreign host does not have the token. Prometheus asks each server by its address.
      if (exchange.path !== '/metrics' || config.METRICS_TOKEN === undefined)
        requireLocalHost(request, config.ALLOWED_HOSTS);
      await routeTo(exchange.path)(exchange);
    } catch (error) {
      if (error instanceof Refusal) countRefusal();
      exchange.entry.errors = [codeOf(error)];
      await answerFailure(exchange, error, log);
    }
  }

  function routeTo(path: string): Route {
    const route = Object.hasOwn(exact, path) ? exact[path] : undefined;
    return route ?? Object.entries(below).find(([prefix]) => path.startsWith(prefix))?.[1] ?? notFound;
  }

  const server = createHttpServer((request, response) => void onRequest(request, response));

  return {
    trusted,
    async listen() {
      await apollo.start();
      started = true;
      const listening = await server.listen(config.HOST, config.PORT);
      // Most tests do not need GraphiQL. Opening the page also starts the build.
      if (config.NODE_ENV !== 'test') void explorer.prepare();
      return listening;
    },
    async stop() {
      explorer.stop();
      await server.stop(drainTimeoutMs, config.DRAIN_MS ?? (production ? 2_000 : 0));
      if (started) await apollo.stop();
    },
  };
}

function exchangeOf(request: IncomingMessage, response: ServerResponse): Exchange {
  const [path = '', ...rest] = (request.url ?? '').split('?');
  const asked = request.headers['x-request-id'];
  const requestId = typeof asked === 'string' && /^[\w-]{1,64}$/.test(asked) ? asked : randomUUID();
  response.setHeader('x-request-id', requestId);
  response.setHeader('x-content-type-options', 'nosniff');
  const search = rest.length === 0 ? '' : `?${rest.join('?')}`;
  return { request, response, path, search, entry: { requestId } };
}

const notFound: Route = ({ path }) => {
  const paths =
    'GraphQL is at /graphql, GraphiQL at /graphiql, the schema at /schema.graphql, an overview at /, health at /livez and /readyz, metrics at /metrics.';
  throw new HttpError(404, 'NOT_FOUND', `There is nothing at ${path.slice(0, 100)}. ${paths}`);
};

const codeOf = (error: unknown): string =>
  error instanceof HttpError || error instanceof RequestEnded ? error.code : 'INTERNAL_SERVER_ERROR';

/** Answers any failure as JSON. */
async function answerFailure({ request, response, entry }: Exchange, error: unknown, log: Log): Promise<void> {
  // The client disconnected while its request was being read, so an answer would reach nobody.
  if (request.destroyed && !request.complete) return;
  if (error instanceof Refusal) return answerRefusal(response, error);
  if (error instanceof HttpError) return answerError(response, error);
  if (error instanceof RequestEnded) return answerError(response, new HttpError(503, error.code, error.message));
  log.error({ requestId: entry.requestId, err: error }, 'a route failed');
  if (response.headersSent) response.destroy();
  else
    await answerError(response, new HttpError(500, 'INTERNAL_SERVER_ERROR', `Internal error, id ${entry.requestId}`));
}
