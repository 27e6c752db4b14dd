import type { Exchange } from './Exchange.ts';

/** Origins of Apollo Sandbox: Apollo Studio, and the frame that the landing page embeds. */
export const apolloOrigins = ['https://studio.apollographql.com', 'https://sandbox.embed.apollographql.com'];

/** Allows pages of these origins, and no others, to read the answer. */
export function allowOrigins({ request, response }: Exchange, origins: readonly string[]): void {
  response.appendHeader('vary', 'Origin');
  const { origin } = request.headers;
  if (origin === undefined || !origins.includes(origin)) return;
  response.setHeader('access-control-allow-origin', origin);
  if (request.method !== 'OPTIONS') return;
  response.setHeader('access-control-allow-methods', 'GET, POST');
  response.setHeader('access-control-max-age', '600');
  const asked = request.headers['access-control-request-headers'];
  // Sandbox lets its user add any header, and its origin is trusted.
  if (asked !== undefined) response.setHeader('access-control-allow-headers', asked);
  if (request.headers['access-control-request-private-network'] === 'true') {
    response.setHeader('access-control-allow-private-network', 'true');
  }
}

/** Answers an OPTIONS request. The answer is in the headers. */
export function answerOptions({ response }: Exchange, allowed: string): void {
  response.writeHead(204, { allow: allowed }).end();
}
