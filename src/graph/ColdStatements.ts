import { Slots } from '../model/request/Slots.ts';
import { untilAborted } from '../model/request/untilAborted.ts';
import { isUnreachable } from './failures.ts';

/** How many texts the database may plan at the same time. Planning keeps a processor of the database busy. */
const plannedAtOnce = 4;

/** Half of the plans that Neo4j keeps by default, so that a text that counts as planned has a plan. */
const mostKnown = 500;

/** Runs a statement. Calls `planned` as soon as the database has its plan; null if it had it before. */
export type RunStatement<Result> = (planned: (() => void) | null) => Promise<Result>;

/**
 * Lets the database plan each text once. The first caller of a cold text runs it; others of the same text wait until it is
 * planned, without holding a connection. Only a few cold texts are planned at the same time, so that connections and
 * processors are left for warm ones.
 */
export class ColdStatements {
  private readonly known = new RecentTexts(mostKnown);
  private readonly flights = new Map<string, Promise<void>>();
  private readonly slots = new Slots(plannedAtOnce);

  /** Runs a statement when it is warm, or when it is its turn to be planned. Rejects early if the signal aborts. */
  run<Result>(text: string, signal: AbortSignal | undefined, run: RunStatement<Result>): Promise<Result> {
    return this.known.has(text) ? run(null) : this.whenPlanned(text, signal, run);
  }

  /** Texts that are planned now, or wait for their turn. */
  get planning(): number {
    return this.flights.size;
  }

  /** Counts every text as cold: the database could not be reached, and has no plans after it was started again. */
  forget(): void {
    this.known.clear();
  }

  private async whenPlanned<Result>(
    text: string,
    signal: AbortSignal | undefined,
    run: RunStatement<Result>,
  ): Promise<Result> {
    for (let flight = this.flights.get(text); flight !== undefined; flight = this.flights.get(text)) {
      await (signal === undefined ? flight : untilAborted(signal, flight));
      if (this.known.has(text)) return run(null);
    }
    return this.plan(text, signal, run);
  }

  /** The flight of a text: ends when it is planned or has failed. Those who wait then look again. */
  private async plan<Result>(
    text: string,
    signal: AbortSignal | undefined,
    run: RunStatement<Result>,
  ): Promise<Result> {
    const { promise, resolve, reject } = withResolvers();
    promise.catch(nothing);
    this.flights.set(text, promise);
    let holdsSlot = false;
    let isOver = false;
    const end = (settle: () => void) => {
      if (isOver) return;
      isOver = true;
      this.flights.delete(text);
      if (holdsSlot) this.slots.release();
      settle();
    };
    try {
      await this.slots.take(signal);
      holdsSlot = true;
      return await run(() => {
        this.known.add(text);
        end(resolve);
      });
    } catch (error) {
      if (isUnreachable(error)) {
        // Each of those who wait would find the same, one after the other.
        this.slots.refuseAll(error);
        end(() => reject(error));
      }
      throw error;
    } finally {
      end(resolve);
    }
  }
}

/** The texts that were used last, in two halves: when the younger is full, it becomes the older. */
class RecentTexts {
  private young = new Set<string>();
  private old = new Set<string>();
  private readonly half: number;

  constructor(size: number) {
    this.half = size / 2;
  }

  has(text: string): boolean {
    if (this.young.has(text)) return true;
    if (!this.old.has(text)) return false;
    this.add(text);
    return true;
  }

  add(text: string): void {
    if (this.young.size >= this.half) {
      this.old = this.young;
      this.young = new Set();
    }
    this.young.add(text);
  }

  clear(): void {
    this.young.clear();
    this.old.clear();
  }
}

function withResolvers() {
  let resolve: () => void = nothing;
  let reject: (error: unknown) => void = nothing;
  const promise = new Promise<void>((done, fail) => {
    resolve = done;
    reject = fail;
  });
  return { promise, resolve, reject };
}

const nothing = (): void => {};
