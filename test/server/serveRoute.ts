import { answerError } from '../../src/server/http/answer.ts';
import { createHttpServer } from '../../src/server/http/createHttpServer.ts';
import type { Route } from '../../src/server/http/Exchange.ts';
import { HttpError } from '../../src/server/http/HttpError.ts';

/** Serves a single route, for tests that cannot use the whole API. */
export async function serveRoute(route: Route): Promise<{ url: string; stop(): Promise<void> }> {
  const server = createHttpServer(async (request, response) => {
    const [path = '', search = ''] = (request.url ?? '').split('?');
    try {
      await route({ request, response, path, search, entry: { requestId: 'test' } });
    } catch (error) {
      if (!(error instanceof HttpError)) throw error;
      answerError(response, error);
    }
  });
  return { ...(await server.listen('127.0.0.1', 0)), stop: () => server.stop(1_000) };
}
