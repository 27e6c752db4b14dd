import { answer } from '../http/answer.ts';
import { allowOrigins, answerOptions, type IsAllowed } from '../http/crossOrigin.ts';
import type { Route } from '../http/Exchange.ts';
import { HttpError } from '../http/HttpError.ts';
import { entityTag, isFresh } from '../http/entityTag.ts';
import { requireGetOrHead } from '../http/serveFile.ts';

interface SchemaOptions {
  /** The schema as text, once the server has started. */
  readonly sdl: () => string;
  readonly isPublished: boolean;
  readonly isAllowed: IsAllowed;
}

/** Serves the schema at /schema.graphql, for generators and editors. */
export function schemaRoute({ sdl, isPublished, isAllowed }: SchemaOptions): Route {
  return async (exchange) => {
    const { request, response } = exchange;
    allowOrigins(exchange, isAllowed);
    if (request.method === 'OPTIONS') return answerOptions(exchange, 'GET, HEAD, OPTIONS');
    requireGetOrHead(request.method);
    if (!isPublished) {
      const fix =
        'To serve it, start the API with PUBLISH_SCHEMA=1; the file schema.graphql of the project has it too.';
      throw new HttpError(404, 'NOT_FOUND', `This server does not publish its schema. ${fix}`);
    }
    const text = sdl();
    const etag = entityTag(text);
    response.setHeader('etag', etag);
    response.setHeader('cache-control', 'no-cache');
    if (isFresh(request.headers['if-none-match'], etag)) return void response.writeHead(304).end();
    await answer(response, 200, 'text/plain; charset=utf-8', text);
  };
}
