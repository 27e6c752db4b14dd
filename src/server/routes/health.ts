import { setTimeout } from 'node:timers/promises';
import { isUnavailable } from '../../graph/failures.ts';
import { answerJson } from '../http/answer.ts';
import type { Route } from '../http/Exchange.ts';
import type { Log } from '../log.ts';
import { requireGetOrHead } from '../http/serveFile.ts';

/** A precondition for answering operations. `check` rejects if it is not met. */
export interface NamedCheck {
  readonly name: string;
  check(): Promise<unknown>;
}

/** A check that takes longer counts as failed. */
const checkTimeoutMs = 1_000;

/** Answers /livez: the process is up and its event loop responds. */
export const livez: Route = ({ request, response }) => {
  requireGetOrHead(request.method);
  return answerJson(response, 200, { status: 'alive' });
};

/**
 * Answers /readyz: 200 if operations can be answered now, otherwise 503 with the result of each check. Causes appear only
 * in the log.
 */
export function readyz(checks: readonly NamedCheck[], isDraining: () => boolean, log: Log): Route {
  return async ({ request, response }) => {
    requireGetOrHead(request.method);
    response.setHeader('cache-control', 'no-store');
    if (isDraining()) return answerJson(response, 503, { status: 'draining' });
    const results = await Promise.all(checks.map(async (check) => [check.name, await resultOf(check, log)] as const));
    const ready = results.every(([, result]) => result === 'ok');
    return answerJson(response, ready ? 200 : 503, {
      status: ready ? 'ready' : 'not ready',
      checks: Object.fromEntries(results),
    });
  };
}

async function resultOf({ name, check }: NamedCheck, log: Log): Promise<string> {
  const timer = new AbortController();
  const late = setTimeout(checkTimeoutMs, `no answer within ${checkTimeoutMs} ms`, {
    signal: timer.signal,
    ref: false,
  });
  late.catch(() => {});
  try {
    return await Promise.race([check().then(() => 'ok'), late]);
  } catch (error) {
    log.warn({ err: error, check: name }, 'a readiness check failed');
    return isUnavailable(error) ? 'cannot be reached' : 'failed; the log has the cause';
  } finally {
    timer.abort();
  }
}
