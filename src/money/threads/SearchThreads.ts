import { Worker } from 'node:worker_threads';
import { FairQueue, type Entry } from '../../model/request/FairQueue.ts';
import { inSpan } from '../../model/request/inSpan.ts';
import type { RequestScope } from '../../model/request/RequestScope.ts';
import type { Market } from '../market/Market.ts';
import type { Tasks } from './tasks.ts';
import type { Outcome, Task } from './worker.ts';

const entry = new URL(import.meta.url.endsWith('.ts') ? './workerFromSource.mjs' : './worker.js', import.meta.url);

interface Thread {
  readonly worker: Worker;
  /** The number of the task that is to stop. */
  readonly flag: Int32Array;
  /** The market that it holds. */
  market: Market | null;
}

interface Errand {
  readonly number: number;
  readonly name: keyof Tasks;
  readonly market: Market;
  readonly parameters: readonly unknown[];
  readonly settle: (value: unknown) => void;
  readonly fail: (fault: unknown) => void;
}

/** Runs one of the tasks of `tasks.ts`. */
export type Ask = <Name extends keyof Tasks>(
  name: Name,
  market: Market,
  ...parameters: Parameters<Tasks[Name]> extends [Market, ...infer Rest] ? Rest : never
) => Promise<ReturnType<Tasks[Name]>>;

type Scope = Pick<RequestScope, 'client' | 'requestId' | 'signal'>;

/** A thread that still works after this many milliseconds on what nobody waits for is ended, and replaced. */
const patienceMs = 2_000;

/**
 * A few threads that answer questions about markets. While all are busy, questions wait in a queue that is fair between
 * clients and between the requests of a client, by the time that their searches took. A question that its client
 * abandons leaves the queue or stops.
 */
export class SearchThreads {
  private readonly most: number;
  private readonly idle: Thread[] = [];
  private readonly waiting = new FairQueue<Errand>();
  private readonly all = new Set<Thread>();
  private numbers = 0;
  private latest: Market | null = null;

  constructor(most: number) {
    this.most = most;
  }

  /** For a question of the program itself. */
  readonly ask: Ask = (...question) => this.askFor(null)(...question);

  /** Questions that threads work on, and questions that wait for a thread. */
  get load(): { readonly working: number; readonly queued: number } {
    return { working: this.working.size, queued: this.waiting.size };
  }

  askFor(scope: Scope | null): Ask {
    const ask = this.asker(scope);
    return (name, ...question) => inSpan({ name: `search ${name}` }, () => ask(name, ...question));
  }

  private asker(scope: Scope | null): Ask {
    return (name, market, ...parameters) =>
      new Promise((settle, fail) => {
        const { signal, client = '', requestId = '' } = scope ?? {};
        if (signal?.aborted === true) return fail(signal.reason as Error);
        this.numbers += 1;
        const question = { number: this.numbers, name, market, parameters };
        const errand = this.waiting.push([client, requestId], {
          ...question,
          settle: (value) => {
            signal?.removeEventListener('abort', abandon);
            settle(value as never);
          },
          fail: (fault) => {
            signal?.removeEventListener('abort', abandon);
            fail(fault);
          },
        });
        const abandon = (): void => {
          this.abandon(errand);
          fail(signal?.reason as Error);
        };
        signal?.addEventListener('abort', abandon, { once: true });
        this.next();
      });
  }

  /** Has idle threads keep this market, so that the memory of the one before it becomes free. */
  keep(market: Market): void {
    this.latest = market;
    for (const thread of this.idle) this.renew(thread);
  }

  async close(): Promise<void> {
    await Promise.all([...this.all].map(({ worker }) => worker.terminate()));
  }

  private readonly working = new Map<Entry<Errand>, Thread>();

  private abandon(errand: Entry<Errand>): void {
    const thread = this.working.get(errand);
    if (thread === undefined) return this.waiting.remove(errand);
    Atomics.store(thread.flag, 0, errand.item.number);
    const lastResort = setTimeout(() => {
      if (this.working.get(errand) !== thread) return;
      // Its answer may still arrive before it has ended; then nothing may be sent to it.
      this.all.delete(thread);
      void thread.worker.terminate();
    }, patienceMs);
    lastResort.unref();
  }

  private next(): void {
    while (this.waiting.size > 0) {
      const thread = this.idle.pop() ?? (this.all.size < this.most ? this.begin() : undefined);
      if (thread === undefined) return;
      this.send(thread, this.waiting.take()!);
    }
  }

  private begin(): Thread {
    const flag = new Int32Array(new SharedArrayBuffer(4));
    const thread: Thread = {
      worker: new Worker(entry, { execArgv: [], workerData: flag }),
      ...{ flag, market: null },
    };
    // A waiting thread does not keep the process alive.
    thread.worker.unref();
    this.all.add(thread);
    return thread;
  }

  private renew(thread: Thread): void {
    if (this.latest === null || thread.market === this.latest) return;
    thread.market = this.latest;
    thread.worker.postMessage({ number: 0, name: null, market: this.latest, parameters: [] } satisfies Task);
  }

  private send(thread: Thread, errand: Entry<Errand>): void {
    const { worker } = thread;
    const { number, name, market, parameters, settle, fail } = errand.item;
    const begun = performance.now();
    const done = () => {
      worker.off('message', answered);
      worker.off('error', broken);
      worker.off('exit', ended);
      this.working.delete(errand);
      this.waiting.finish(errand, performance.now() - begun);
    };
    const answered = (outcome: Outcome) => {
      done();
      if (this.all.has(thread)) this.idle.push(thread);
      this.renew(thread);
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
    this.working.set(errand, thread);
    const isKnown = thread.market === market;
    thread.market = market;
    worker.postMessage({ number, name, market: isKnown ? null : market, parameters } satisfies Task);
  }
}
