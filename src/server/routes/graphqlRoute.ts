import type { IncomingMessage } from 'node:http';
import { HeaderMap, type ApolloServer } from '@apollo/server';
import type { Admission } from '../admission/Admission.ts';
import { answer } from '../http/answer.ts';
import type { ApiContext } from '../ApiContext.ts';
import type { KnownOperations } from '../apollo/KnownOperations.ts';
import { requestedCypherDetail } from '../apollo/showCypher.ts';
import { requestChanges } from '../documents/requestChanges.ts';
import type { TrustedDocuments } from '../documents/readTrustedDocuments.ts';
import { allowOrigins, answerOptions, type IsAllowed } from '../http/crossOrigin.ts';
import type { Exchange, Route } from '../http/Exchange.ts';
import { HttpError, methodNotAllowed } from '../http/HttpError.ts';
import { openScope } from '../http/openScope.ts';
import { readJsonBody } from '../http/readJsonBody.ts';
import { changedBody, changedSearch } from './graphqlRequest.ts';

interface GraphqlOptions {
  readonly production: boolean;
  readonly isAllowed: IsAllowed;
  readonly trusted: TrustedDocuments | null;
  readonly admission: Admission;
  readonly clientOf: (request: IncomingMessage) => string;
  /** How long a request may take. */
  readonly timeoutMs: number;
}

interface Answering {
  readonly apollo: ApolloServer<ApiContext>;
  readonly known: KnownOperations;
}

const methods = 'GET, POST, OPTIONS';

/** Serves GraphQL at /graphql. Browsers get Apollo Sandbox in development and are sent to GraphiQL in production. */
export function graphqlRoute({ apollo, known }: Answering, options: GraphqlOptions): Route {
  const { production, isAllowed, trusted, admission, clientOf, timeoutMs } = options;
  return async (exchange) => {
    const { request, response, entry } = exchange;
    const { method } = request;
    response.appendHeader('vary', 'Accept');
    allowOrigins(exchange, isAllowed);
    if (method === 'OPTIONS') return answerOptions(exchange, methods);
    if (method !== 'GET' && method !== 'POST') throw methodNotAllowed(method, methods);
    if (method === 'GET' && production && wantsPage(request)) {
      response.writeHead(302, { location: '/graphiql' }).end();
      return;
    }

    const client = clientOf(request);
    admission.arrive(client);
    const scope = openScope(response, { requestId: entry.requestId, client, timeoutMs });
    const given = await bodyOrSearch(exchange, trusted);
    const admitted = await admission.enter(scope);
    const context: ApiContext = {
      requestId: entry.requestId,
      entry,
      scope,
      admitted,
      cost: 0,
      cypherDetail: production ? null : requestedCypherDetail(request),
      sent: [],
    };
    const ask = async () => {
      const answered = method === 'POST' ? await known.answer(given.body, request.headers, context) : null;
      if (answered !== null) return answered;
      const httpGraphQLRequest = { method, headers: headersOf(request), ...given };
      return apollo.executeHTTPGraphQLRequest({ httpGraphQLRequest, context: async () => context });
    };
    const result = await ask().finally(() => admitted.leave());
    if ('text' in result) return answer(response, 200, result.type, result.text);

    const { 'content-type': type = 'application/json; charset=utf-8', ...headers } = Object.fromEntries(result.headers);
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    if (result.status === 304) return void response.writeHead(304).end();
    // The executor never streams, so incremental delivery cannot happen.
    if (result.body.kind !== 'complete') throw new Error('The executor sent an incremental answer.');
    await answer(response, result.status ?? 200, type, result.body.string);
  };
}

async function bodyOrSearch({ request, search }: Exchange, trusted: TrustedDocuments | null) {
  const change = (given: Readonly<Record<string, unknown>>) => requestChanges(given, trusted);
  if (request.method === 'POST') return { search, body: changedBody(await readJsonBody(request), change) };
  if (!wantsPage(request) && !wantsJson(request)) throw noJson(request);
  return { search: changedSearch(search, change), body: undefined };
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

/** A picture or script of a foreign page does not ask for JSON, so it cannot make the server work. */
const wantsJson = ({ headers: { accept = '' } }: IncomingMessage): boolean =>
  /\bapplication\/(json|graphql-response\+json)\b/.test(accept);

function noJson({ headers: { accept } }: IncomingMessage): HttpError {
  const found = accept === undefined ? 'The header Accept is missing' : `The header Accept is ${accept.slice(0, 200)}`;
  return new HttpError(
    406,
    'NOT_ACCEPTABLE',
    `${found}. A query by GET must accept JSON: send Accept: application/json.`,
  );
}
