import type { Config } from '../../config.ts';
import { FairQueue } from '../../model/request/FairQueue.ts';
import type { RequestScope } from '../../model/request/RequestScope.ts';
import { ClientRates } from './ClientRates.ts';
import { overloaded, overShare } from './Refusal.ts';
import { ServiceBound } from './ServiceBound.ts';

/** The cost of an operation that weighs as much as a look-up; a dearer one weighs in proportion. */
const costOfOne = 5_000;
/** The usual length of the queue, as a part of the bound: it adds a third of the time at work. */
const queueOfBound = 0.3;
/** Milliseconds. A burst may wait, even a long one. It begins after a time in which nobody waited, and is soon over. */
const [calmMs, burstMs] = [100, 50];
/** Milliseconds. Who waits less than this is not refused: some programs that each ask in turn are no overload. */
const shortWaitMs = 60;
/** The most requests of a burst that wait. */
const mostWaiting = 200;

interface Waiting {
  readonly weight: number;
  readonly begin: () => void;
  readonly refuse: (reason: Error) => void;
}

/** The right of one request to be worked on. */
export interface Admitted {
  /** Waits until the server can take on what the operation costs. Throws `OVERLOADED` if that would be too late. */
  weigh(operation: object, cost: number): Promise<void>;
  /** Gives the slot to the next request. */
  leave(): void;
}

/**
 * Decides which requests are worked on. `bound` says how many at a time; heavy ones, by their cost, have at most half of
 * that, so that light ones always get through. The others wait in two short queues that are fair between clients. What
 * would wait in vain is refused at once.
 */
export class Admission {
  private readonly bound: ServiceBound;
  private readonly rates: ClientRates;
  private readonly light = new FairQueue<Waiting>();
  private readonly heavy = new FairQueue<Waiting>();
  private lightAtWork = 0;
  /** Sums of weights. */
  private heavyAtWork = 0;
  private heavyWaiting = 0;
  /** Milliseconds that heavy work took lately, for each unit of weight. */
  private msOfWeight = 20;
  /** Milliseconds from the end of one request to the end of the next, while others wait. */
  private betweenEndsMs = 5;
  private lastEnd = -Infinity;
  private burstBegan = -Infinity;
  private lastWait = -Infinity;

  constructor(bound: ServiceBound, rates: ClientRates) {
    this.bound = bound;
    this.rates = rates;
  }

  /** What is at work and what waits. Light requests weigh 1. */
  get state() {
    const [lightWaiting, heavyWaiting] = [this.light.size, this.heavy.size];
    const { lightAtWork, heavyAtWork } = this;
    return { bound: this.bound.value, lightAtWork, heavyAtWork, lightWaiting, heavyWaiting };
  }

  /** Counts a request of a client. Throws a `Refusal` if it would be refused now, before anything of it is read. */
  arrive(client: string): void {
    this.rates.count(client);
    if (this.hasSlot() && this.light.size === 0) return;
    this.noteWait();
    if (this.isFull()) this.refuseFor(client);
  }

  /** Resolves when the request may begin. Rejects with a `Refusal`, or with the signal's reason. */
  async enter(scope: RequestScope): Promise<Admitted> {
    if (this.light.size === 0 && this.hasSlot()) this.lightAtWork += 1;
    else await this.waitLight(scope);
    // Requests that have arrived meanwhile are counted first: work that never waits would hide them.
    await new Promise((settle) => setImmediate(settle));
    const admitted = this.admitted(scope);
    if (!scope.signal.aborted) return admitted;
    admitted.leave();
    throw scope.signal.reason as Error;
  }

  private hasSlot(): boolean {
    const { value } = this.bound;
    return this.lightAtWork + 1 <= value - Math.min(this.heavyAtWork, value / 2);
  }

  /** Whether the queue is so long that a newcomer, or another in its slot, must be refused. */
  private isFull(): boolean {
    const { size } = this.light;
    if (size >= mostWaiting) return true;
    if (size * this.betweenEndsMs < shortWaitMs) return false;
    return size >= this.bound.value * queueOfBound && performance.now() - this.burstBegan > burstMs;
  }

  /** A request came that finds no slot. */
  private noteWait(): void {
    this.bound.reached();
    const now = performance.now();
    if (now - this.lastWait > calmMs) this.burstBegan = now;
    this.lastWait = now;
  }

  private noteEnd(): void {
    const now = performance.now();
    // After a pause, the time since the last end says nothing.
    if (this.light.size > 0 && now - this.lastEnd < 1_000) {
      this.betweenEndsMs += (now - this.lastEnd - this.betweenEndsMs) / 20;
    }
    this.lastEnd = now;
  }

  /** Throws, unless another client has more requests waiting than this one would have. */
  private refuseFor(client: string): string {
    const lanes = [...this.light.lanes()];
    const own = lanes.find(({ name }) => name === client)?.waiting ?? 0;
    const longest = lanes.reduce((one, other) => (other.waiting > one.waiting ? other : one), { name: '', waiting: 0 });
    if (longest.waiting > own + 1) return longest.name;
    throw lanes.some(({ name }) => name !== client) && own > 0 ? overShare : overloaded();
  }

  private async waitLight(scope: RequestScope): Promise<void> {
    this.noteWait();
    if (this.isFull()) this.light.removeLastOf(this.refuseFor(scope.client))?.refuse(overShare);
    await turnIn(this.light, scope, 1);
  }

  private admitted(scope: RequestScope): Admitted {
    const begun = performance.now();
    let heavy: { readonly weight: number; readonly begun: number } | null = null;
    let like: object | null = null;
    let isOver = false;
    return {
      weigh: async (operation, cost) => {
        like = operation;
        const weight = Math.ceil(cost / costOfOne);
        if (weight <= 1) return;
        this.lightAtWork -= 1;
        // Until it has its weight, it holds no slot.
        isOver = true;
        this.next();
        await this.enterHeavy(scope, weight);
        isOver = false;
        heavy = { weight, begun: performance.now() };
      },
      leave: () => {
        if (isOver) return;
        isOver = true;
        if (heavy !== null) {
          this.heavyAtWork -= heavy.weight;
          const each = (performance.now() - heavy.begun) / heavy.weight;
          this.msOfWeight += (each - this.msOfWeight) / 10;
        } else this.lightAtWork -= 1;
        const time = performance.now() - (heavy?.begun ?? begun);
        this.noteEnd();
        if (like !== null && !scope.signal.aborted) this.bound.record(like, time, this.isQuiet());
        this.next();
      },
    };
  }

  private isQuiet(): boolean {
    return this.light.size + this.heavy.size === 0 && this.lightAtWork + this.heavyAtWork <= this.bound.value / 2;
  }

  private async enterHeavy(scope: RequestScope, weight: number): Promise<void> {
    const most = this.bound.value / 2;
    if (this.heavy.size === 0 && this.heavyAtWork < most) return void (this.heavyAtWork += weight);
    this.bound.reached();
    const atOnce = Math.max(1, most / weight);
    const expectedMs = (this.msOfWeight * (this.heavyAtWork + this.heavyWaiting)) / atOnce;
    if (expectedMs > (scope.endsAt - performance.now()) / 2) throw overloaded(Math.ceil(expectedMs / 1_000));
    this.heavyWaiting += weight;
    await turnIn(this.heavy, scope, weight).finally(() => (this.heavyWaiting -= weight));
  }

  /** Begins what has room now. The last heavy request may exceed its half, so that the heaviest come in too. */
  private next(): void {
    while (this.light.size > 0 && this.hasSlot()) {
      this.lightAtWork += 1;
      beginNext(this.light);
    }
    while (this.heavy.size > 0 && this.heavyAtWork < this.bound.value / 2) {
      this.heavyAtWork += beginNext(this.heavy);
    }
  }
}

/** The admission of a server with these settings. */
export const openAdmission = (settings: AdmissionSettings): Admission =>
  new Admission(
    new ServiceBound({ least: settings.REQUESTS_AT_WORK_MIN, most: settings.REQUESTS_AT_WORK_MAX }),
    new ClientRates({ rate: settings.CLIENT_RATE, burst: settings.CLIENT_BURST }),
  );

type AdmissionSettings = Pick<Config, 'REQUESTS_AT_WORK_MIN' | 'REQUESTS_AT_WORK_MAX' | 'CLIENT_RATE' | 'CLIENT_BURST'>;

/** Waits in a queue. Rejects if the request ends or is refused before its turn. */
function turnIn(queue: FairQueue<Waiting>, { client, signal }: RequestScope, weight: number): Promise<void> {
  return new Promise((settle, fail) => {
    const end = (): void => {
      queue.remove(entry);
      fail(signal.reason as Error);
    };
    const done = (): void => signal.removeEventListener('abort', end);
    const entry = queue.push([client], {
      weight,
      begin: () => (done(), settle()),
      refuse: (reason) => (done(), fail(reason)),
    });
    signal.addEventListener('abort', end, { once: true });
  });
}

/** Returns the weight of what begins. */
function beginNext(queue: FairQueue<Waiting>): number {
  const entry = queue.take()!;
  const { weight, begin } = entry.item;
  // What is at work is counted in `Admission`; the queue charges each client for what it got.
  queue.finish(entry, weight);
  begin();
  return weight;
}
