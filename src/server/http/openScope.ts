import { setMaxListeners } from 'node:events';
import type { ServerResponse } from 'node:http';
import { clientLeft, timeOver } from '../../errors.ts';
import type { RequestScope } from '../../model/request/RequestScope.ts';

/** Begins the time of a request. Its work ends when the time is over, or when the client leaves before it is answered. */
export function openScope(
  response: ServerResponse,
  { requestId, client, timeoutMs }: Pick<RequestScope, 'requestId' | 'client'> & { readonly timeoutMs: number },
): RequestScope {
  const controller = new AbortController();
  const { signal } = controller;
  // Each statement and each search listens.
  setMaxListeners(0, signal);
  const timer = setTimeout(() => controller.abort(timeOver(timeoutMs)), timeoutMs);
  response.once('close', () => {
    clearTimeout(timer);
    if (!response.writableFinished) controller.abort(clientLeft());
  });
  return { signal, endsAt: performance.now() + timeoutMs, client, requestId };
}
