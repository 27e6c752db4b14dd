import type { Exchange } from './Exchange.ts';
import type { Log } from '../log.ts';

/** Writes one line when the answer is out: who, what, how it ended, how long it took. Never a value of a variable. */
export function logRequest({ request, response, path, entry }: Exchange, log: Log): void {
  const began = performance.now();
  response.once('close', () => {
    const milliseconds = Math.round((performance.now() - began) * 100) / 100;
    // A client that hung up never saw the status.
    const aborted = response.writableFinished ? {} : { aborted: true };
    const status = response.statusCode;
    // Pages, files and probes would drown the questions.
    const level = path === '/graphql' ? 'info' : 'debug';
    log[level]({ ...entry, method: request.method, path, status, ...aborted, milliseconds }, 'request');
  });
}
