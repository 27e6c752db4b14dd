import type { Exchange } from './Exchange.ts';
import type { Log } from '../log.ts';

/** Logs one line once the response is sent: request, operation, status and duration. Never logs values of variables. */
export function logRequest({ request, response, path, entry }: Exchange, log: Log): void {
  // Pages, files and health probes would drown out the operations.
  const level = path === '/graphql' ? 'info' : 'debug';
  if (!log.isLevelEnabled(level)) return;
  const began = performance.now();
  response.once('close', () => {
    const milliseconds = Math.round((performance.now() - began) * 100) / 100;
    // A client that disconnected has not received the status.
    const aborted = response.writableFinished ? {} : { aborted: true };
    const status = response.statusCode;
    log[level]({ ...entry, method: request.method, path, status, ...aborted, milliseconds }, 'request');
  });
}
