import { setTimeout as sleep } from 'node:timers/promises';
import { connect, type Graph } from '../../graph/connect.ts';
import { hasPanicked } from '../../graph/failures.ts';
import { databaseErrors } from '../databaseErrors.ts';
import { processState } from '../processes.ts';
import type { Report } from '../Report.ts';
import { withLock } from '../withLock.ts';
import { consoleLog, lastLogLines } from './consoleLog.ts';
import type { LocalInstance } from './LocalInstance.ts';
import { findRunning, hasRecord, type RunningProcess } from './RunningProcess.ts';
import { startLocal, type LocalNeo4j } from './startLocal.ts';
import { lockOf, waitForExit } from './stopLocal.ts';

/** How a Neo4j is watched and started again. Times are in milliseconds. */
export interface Pace {
  /** Between two looks at its process. */
  readonly lookMs: number;
  /** Before the second attempt to start it. Doubles with each further one; the first attempt follows at once. */
  readonly pauseMs: number;
  /** Failed restarts in a row after which it is given up. One that runs for `settledMs` has not failed. */
  readonly attempts: number;
  readonly settledMs: number;
}

export const usualPace: Pace = { lookMs: 500, pauseMs: 1_000, attempts: 5, settledMs: 30_000 };

/** Every how many looks a statement is sent. */
const looksAProbe = 4;

interface Listener {
  readonly report: Report;
  /** Receives the reason why Neo4j is no longer kept running. */
  readonly onGivenUp: (error: unknown) => void;
}

/**
 * Watches a local Neo4j, starts it again when it has ended, and reports both. Returns a function that ends the watch; it
 * also cancels a restart in progress. A Neo4j that was stopped with `npm run db -- stop` is not started again.
 */
export function keepRunning(
  instance: LocalInstance,
  { running, address }: Pick<LocalNeo4j, 'running' | 'address'>,
  { report, onGivenUp }: Listener,
  pace: Pace = usualPace,
): () => Promise<void> {
  const ending = new AbortController();
  const graph = connect(address);
  const watching = watch({ instance, graph, report, pace, signal: ending.signal }, running)
    .catch((error: unknown) => {
      if (!ending.signal.aborted) onGivenUp(error);
    })
    .finally(() => graph.close());
  return () => {
    ending.abort();
    return watching;
  };
}

interface Watch {
  readonly instance: LocalInstance;
  readonly graph: Pick<Graph, 'verify'>;
  readonly report: Report;
  readonly pace: Pace;
  readonly signal: AbortSignal;
}

/** Never returns; throws when Neo4j is given up or the watch ends. */
async function watch(by: Watch, first: RunningProcess): Promise<never> {
  const { instance, report, pace, signal } = by;
  let failures = 0;
  for (let [running, isRestart] = [first, false]; ; isRestart = true) {
    const { ranMs, hasEnded } = await untilFailed(by, running.pid);
    const begin = performance.now();
    if (ranMs >= pace.settledMs) failures = 0;
    else if (isRestart) failures += 1;
    const byHand = await withLock(lockOf(instance.home), async () => !(await hasRecord(instance.home)));
    if (byHand) {
      report('Neo4j was stopped by hand. To start it again, run `npm run db -- start`.');
      running = await untilStarted(by);
    } else {
      const next = failures < pace.attempts ? ' Starting it again.' : '';
      const what = hasEnded ? 'has ended unexpectedly' : 'refuses all work after a fault, such as a full disk';
      report(`Neo4j (process ${running.pid}) ${what}.${next}`);
      ({ running, failures } = await restarted(by, failures));
    }
    signal.throwIfAborted();
    report(`Neo4j is ready again after ${((performance.now() - begin) / 1000).toFixed(1)} s.`);
  }
}

/** Waits until Neo4j fails, and reports when a signal stops it or lets it run on. Returns how long it ran. */
async function untilFailed(
  { graph, pace, report, signal }: Watch,
  pid: number,
): Promise<{ ranMs: number; hasEnded: boolean }> {
  const begin = performance.now();
  let [wasStopped, isAsking, panicked] = [false, false, false];
  for (let look = 1; ; look += 1) {
    await sleep(pace.lookMs, undefined, { signal });
    const state = await processState(pid);
    const hasEnded = state === 'gone';
    if (hasEnded) await waitForExit(pid);
    if (hasEnded || panicked) return { ranMs: performance.now() - begin, hasEnded };
    const isStopped = state === 'stopped';
    if (isStopped !== wasStopped)
      report(isStopped ? databaseErrors.stoppedBySignal(pid).message : `Neo4j (process ${pid}) runs on.`);
    wasStopped = isStopped;
    if (isStopped || isAsking || look % looksAProbe !== 0) continue;
    // Nobody waits for the answer: it may never come from a process that ends meanwhile.
    isAsking = true;
    void fails(graph).then((answer) => ([isAsking, panicked] = [false, answer]));
  }
}

/** A database that is only slow or busy has not failed. */
const fails = (graph: Pick<Graph, 'verify'>): Promise<boolean> => graph.verify().then(() => false, hasPanicked);

async function untilStarted({ instance, pace, signal }: Watch): Promise<RunningProcess> {
  while ((await findRunning(instance.home)) === null) await sleep(pace.lookMs, undefined, { signal });
  return (await underLock(instance, signal)).running;
}

/** Starts Neo4j, with growing pauses between attempts, and returns how many have failed since it last settled. */
async function restarted(
  { instance, report, pace, signal }: Watch,
  earlierFailures: number,
): Promise<{ running: RunningProcess; failures: number }> {
  let reason = `It ended within ${pace.settledMs / 1000} s of each start.`;
  for (let failures = earlierFailures; failures < pace.attempts; failures += 1) {
    if (failures > 0) await sleep(pace.pauseMs * 2 ** (failures - 1), undefined, { signal });
    try {
      return { running: (await underLock(instance, signal)).running, failures };
    } catch (error) {
      signal.throwIfAborted();
      reason = (error as Error).message;
      report(
        `Neo4j could not be started again (attempt ${failures + 1} of ${pace.attempts}): ${reason.split('\n')[0]}`,
      );
    }
  }
  const { home } = instance;
  throw databaseErrors.notKeptRunning(pace.attempts, reason, consoleLog(home), await lastLogLines(home));
}

const underLock = (instance: LocalInstance, signal: AbortSignal) =>
  withLock(lockOf(instance.home), () => startLocal(instance, () => {}, signal));
