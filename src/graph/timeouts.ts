import { setMaxListeners } from 'node:events';
import type { RequestScope } from '../model/request/RequestScope.ts';
import type { ReadableGraph, Reader, ReadOptions } from './connect.ts';

/** Read options for a statement of the server itself: the database cancels it after 30 seconds. */
export const upkeepTimeout = { timeout: 30_000 } as const;

/** Read options for a statement of a request: it is cancelled with the request, and gets no more time than that has left. */
export function optionsFor({ signal, endsAt }: RequestScope): ReadOptions {
  // The driver takes 0 for no limit.
  return { signal, timeout: Math.max(1, Math.ceil(endsAt - performance.now())) };
}

/** The graph as one request reads it. */
export function graphFor(graph: ReadableGraph, scope: RequestScope): ReadableGraph {
  const bound = (reader: Reader): Reader => ({
    read: (statement, parameters, options) => reader.read(statement, parameters, { ...options, ...optionsFor(scope) }),
    stream: (statement, parameters, take) => reader.stream(statement, parameters, take),
  });
  return { ...bound(graph), readInOrder: (work) => graph.readInOrder((reader) => work(bound(reader))) };
}

/** The scope of a request of the program itself, which nobody leaves. */
export function ownScope(): RequestScope {
  const { signal } = new AbortController();
  // Each statement of a request listens.
  setMaxListeners(0, signal);
  return { signal, endsAt: performance.now() + upkeepTimeout.timeout, client: 'this program', requestId: '' };
}
