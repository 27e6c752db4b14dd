import type { IncomingMessage, ServerResponse } from 'node:http';
import { answerError } from '../../src/server/http/answer.ts';
import { createHttpServer } from '../../src/server/http/createHttpServer.ts';
import type { Route } from '../../src/server/http/Exchange.ts';
import { HttpError } from '../../src/server/http/HttpError.ts';

/** Serves a single route, for tests that cannot use the whole API. */
export async function serveRoute(route: Route): Promise<{ url: string; stop(): Promise<void> }> {
  async function onRequest(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const [path = '', search = ''] = (request.url ?? '').split('?');
    try {
      await route({ request, response, path, search, entry: { requestId: 'test' } });
    } catch (error) {
      if (!(error instanceof HttpError)) throw error;
      await answerError(response, error);
    }
  }
  const server = createHttpServer((request, response) => void onRequest(request, response));
  return { ...(await server.listen('127.0.0.1', 0)), stop: () => server.stop(1_000, 0) };
}
