import { Worker } from 'node:worker_threads';
import type { Market } from '../market/Market.ts';

import type { Tasks } from './tasks.ts';
import type { Outcome, Task } from './worker.ts';

const entry = new URL(import.meta.url.endsWith('.ts') ? './workerFromSource.mjs' : './worker.js', import.meta.url);

interface Thread {
  readonly worker: Worker;
  /** The market that it holds. */
  market: Market | null;
}

interface Errand {
  readonly name: Task['name'];
  readonly market: Market;
  readonly parameters: readonly unknown[];
  readonly settle: (value: unknown) => void;
  readonly fail: (fault: unknown) => void;
}

/** A few threads that answer questions about markets; questions wait while all threads are busy. */
export class SearchThreads {
  private readonly most: number;
  private readonly idle: Thread[] = [];
  private readonly waiting: Errand[] = [];
  private readonly all = new Set<Thread>();

  constructor(most: number) {
    this.most = most;
  }

  /** Runs one of the tasks of `tasks.ts`. */
  ask<Name extends keyof Tasks>(
    name: Name,
    market: Market,
    ...parameters: Parameters<Tasks[Name]> extends [Market, ...infer Rest] ? Rest : never
  ): Promise<ReturnType<Tasks[Name]>> {
    return new Promise((settle, fail) => {
      this.waiting.push({ name, market, parameters, settle: settle as (value: unknown) => void, fail });
      this.next();
    });
  }

  async close(): Promise<void> {
    await Promise.all([...this.all].map(({ worker }) => worker.terminate()));
  }

  private next(): void {
    if (this.waiting.length === 0) return;
    const thread = this.idle.pop() ?? (this.all.size < this.most ? this.begin() : undefined);
    if (thread !== undefined) this.send(thread, this.waiting.shift()!);
  }

  private begin(): Thread {
    const thread: Thread = { worker: new Worker(entry, { execArgv: [] }), market: null };
    // A waiting thread does not keep the process alive.
    thread.worker.unref();
    this.all.add(thread);
    return thread;
  }

  private send(thread: Thread, { name, market, parameters, settle, fail }: Errand): void {
    const { worker } = thread;
    const done = () => {
      worker.off('message', answered);
      worker.off('error', broken);
      worker.off('exit', ended);
    };
    const answered = (outcome: Outcome) => {
      done();
      this.idle.push(thread);
      if ('fault' in outcome) fail(outcome.fault);
      else settle(outcome.value);
      this.next();
    };
    const broken = (fault: unknown) => {
      done();
      this.all.delete(thread);
      fail(fault);
      this.next();
    };
    const ended = () => broken(new Error('the thread of the search has ended'));
    worker.on('message', answered).on('error', broken).on('exit', ended);
    const isKnown = thread.market === market;
    thread.market = market;
    worker.postMessage({ name, market: isKnown ? null : market, parameters } satisfies Task);
  }
}
