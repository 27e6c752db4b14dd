import { parentPort, workerData } from 'node:worker_threads';
import type { Market } from '../market/Market.ts';
import { beginTask, watchFlag } from '../search/stopFlag.ts';
import { withGcBallast, type BallastedMarket } from '../upkeep/withGcBallast.ts';
import { tasks } from './tasks.ts';

/** A question to a thread. The first question about a market includes it. */
export interface Task {
  readonly number: number;
  /** Null for a market without a question, which the thread only keeps in place of the one before it. */
  readonly name: keyof typeof tasks | null;
  readonly market: Market | null;
  readonly parameters: readonly unknown[];
}

/** The answer: a value, or the error that was thrown. */
export type Outcome = { readonly value: unknown } | { readonly fault: unknown };

let held: BallastedMarket | null = null;

watchFlag(workerData as Int32Array);

/** Searches outside of the thread that serves requests, one question after the other. */
parentPort?.on('message', ({ number, name, market, parameters }: Task) => {
  beginTask(number);
  if (market !== null) held = withGcBallast(market);
  if (name !== null) parentPort?.postMessage(outcomeOf(name, held?.market ?? null, parameters));
});

function outcomeOf(name: keyof typeof tasks, market: Market | null, parameters: readonly unknown[]): Outcome {
  try {
    const answer = tasks[name] as (market: Market | null, ...parameters: readonly unknown[]) => unknown;
    return { value: answer(market, ...parameters) };
  } catch (fault) {
    return { fault };
  }
}
