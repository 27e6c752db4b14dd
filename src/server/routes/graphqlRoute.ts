import type { IncomingMessage } from 'node:http';
import type { Socket } from 'node:net';
import { HeaderMap, type ApolloServer } from '@apollo/server';
import { answer } from '../http/answer.ts';
import type { ApiContext } from '../ApiContext.ts';
import { allowOrigins, answerOptions, apolloOrigins } from '../http/crossOrigin.ts';
import type { Route } from '../http/Exchange.ts';
import { readJsonBody } from '../http/readJsonBody.ts';
import { methodNotAllowed } from '../http/HttpError.ts';
import { requestedCypherDetail } from '../apollo/showCypher.ts';

const methods = 'GET, POST, OPTIONS';

/** Serves GraphQL at /graphql. Browsers get Apollo Sandbox in development and are sent to GraphiQL in production. */
export function graphqlRoute(apollo: ApolloServer<ApiContext>, production: boolean): Route {
  return async (exchange) => {
    const { request, response, search, entry } = exchange;
    const { method } = request;
    if (!production) allowOrigins(exchange, apolloOrigins);
    if (method === 'OPTIONS') return answerOptions(exchange, methods);
    if (method !== 'GET' && method !== 'POST') throw methodNotAllowed(method, methods);
    if (production && method === 'GET' && wantsPage(request)) {
      response.writeHead(302, { location: '/graphiql' }).end();
      return;
    }

    const body = method === 'POST' ? await readJsonBody(request) : undefined;
    const result = await apollo.executeHTTPGraphQLRequest({
      httpGraphQLRequest: { method, headers: headersOf(request), search, body },
      context: async () => ({
        requestId: entry.requestId,
        entry,
        signal: closeSignal(request.socket),
        cypherDetail: production ? null : requestedCypherDetail(request),
        sent: [],
      }),
    });

    const { 'content-type': type = 'application/json; charset=utf-8', ...headers } = Object.fromEntries(result.headers);
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    // The executor never streams, so incremental delivery cannot happen.
    if (result.body.kind !== 'complete') throw new Error('The executor sent an incremental answer.');
    answer(response, result.status ?? 200, type, result.body.string);
  };
}

/** One signal for each connection, since consecutive requests share a connection. */
const closeSignals = new WeakMap<Socket, AbortSignal>();

/** Returns a signal that aborts when the connection closes, that is, when the client has left. */
function closeSignal(socket: Socket): AbortSignal {
  const known = closeSignals.get(socket);
  if (known !== undefined) return known;
  const controller = new AbortController();
  socket.once('close', () => controller.abort());
  closeSignals.set(socket, controller.signal);
  return controller.signal;
}

function headersOf({ headers }: IncomingMessage): HeaderMap {
  const map = new HeaderMap();
  for (const [name, value] of Object.entries(headers)) {
    if (value !== undefined) map.set(name, Array.isArray(value) ? value.join(', ') : value);
  }
  return map;
}

/** Browsers ask for HTML; programs ask for JSON or accept anything. */
function wantsPage({ headers: { accept = '' } }: IncomingMessage): boolean {
  return accept.includes('text/html') && !accept.includes('json');
}
