import type { Exchange } from './Exchange.ts';

/** Whether pages of an origin may read an answer. */
export type IsAllowed = (origin: string) => boolean;

/** Origins of Apollo Sandbox: Apollo Studio, and the frame that the landing page embeds. */
const apolloOrigins = ['https://studio.apollographql.com', 'https://sandbox.embed.apollographql.com'];

/** An origin of this machine, such as a development server at any port. */
const loopback = /^https?:\/\/(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/;

/** The origins whose pages may use the API: those of the setting and, in development, Sandbox and this machine. */
export const apiOrigins =
  (listed: readonly string[], production: boolean): IsAllowed =>
  (origin) =>
    listed.includes(origin) || (!production && (apolloOrigins.includes(origin) || loopback.test(origin)));

/** Allows pages of these origins, and no others, to read the answer. */
export function allowOrigins({ request, response }: Exchange, isAllowed: IsAllowed): void {
  response.appendHeader('vary', 'Origin');
  const { origin } = request.headers;
  if (origin === undefined || !isAllowed(origin)) return;
  response.setHeader('access-control-allow-origin', origin);
  response.setHeader('access-control-expose-headers', 'ETag, Retry-After, X-Request-Id');
  if (request.method !== 'OPTIONS') return;
  response.setHeader('access-control-allow-methods', 'GET, POST');
  response.setHeader('access-control-max-age', '600');
  const asked = request.headers['access-control-request-headers'];
  // No header gives a request any right, so a page may send all of them.
  if (asked !== undefined) response.setHeader('access-control-allow-headers', asked);
  if (request.headers['access-control-request-private-network'] === 'true') {
    response.setHeader('access-control-allow-private-network', 'true');
  }
}

/** Answers an OPTIONS request. The answer is in the headers. */
export function answerOptions({ response }: Exchange, allowed: string): void {
  response.writeHead(204, { allow: allowed }).end();
}
