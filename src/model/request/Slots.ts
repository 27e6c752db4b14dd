/** A bounded number of slots for work. Owners that wait for one are served in turn. */
export class Slots {
  readonly size: number;
  private free: number;
  private readonly queues = new Map<unknown, Waiting[]>();

  constructor(size: number) {
    this.size = size;
    this.free = size;
  }

  get taken(): number {
    return this.size - this.free;
  }

  /** How many wait for a slot. */
  get waiting(): number {
    let count = 0;
    for (const queue of this.queues.values()) count += queue.length;
    return count;
  }

  /** Takes a slot without waiting; false if none is free. */
  tryTake(): boolean {
    if (this.free === 0) return false;
    this.free -= 1;
    return true;
  }

  /** Takes a slot as soon as it is the owner's turn. Rejects with the reason if the signal aborts before. */
  take(signal?: AbortSignal, owner: unknown = signal): Promise<void> {
    if (signal?.aborted === true) return Promise.reject(signal.reason as Error);
    if (this.tryTake()) return Promise.resolve();
    return new Promise((resolve, reject) => {
      const leave = () => {
        this.remove(waiting);
        reject(signal?.reason as Error);
      };
      const waiting: Waiting = {
        owner,
        begin: () => {
          signal?.removeEventListener('abort', leave);
          resolve();
        },
        refuse: (error) => {
          signal?.removeEventListener('abort', leave);
          reject(error);
        },
      };
      signal?.addEventListener('abort', leave, { once: true });
      this.queues.set(owner, [...(this.queues.get(owner) ?? []), waiting]);
    });
  }

  /** Runs work as soon as a slot is free. */
  async run<Result>(work: () => Promise<Result>): Promise<Result> {
    await this.take();
    try {
      return await work();
    } finally {
      this.release();
    }
  }

  /** Returns a slot, which the next owner in turn gets. */
  release(): void {
    const [next] = this.queues.values();
    const [first, ...rest] = next ?? [];
    if (first === undefined) {
      this.free += 1;
      return;
    }
    // An owner with more to do moves behind all others.
    this.queues.delete(first.owner);
    if (rest.length > 0) this.queues.set(first.owner, rest);
    first.begin();
  }

  /** Refuses everything that waits. */
  refuseAll(error: unknown): void {
    const refused = [...this.queues.values()].flat();
    this.queues.clear();
    for (const { refuse } of refused) refuse(error);
  }

  private remove(waiting: Waiting): void {
    const left = (this.queues.get(waiting.owner) ?? []).filter((each) => each !== waiting);
    if (left.length > 0) this.queues.set(waiting.owner, left);
    else this.queues.delete(waiting.owner);
  }
}

interface Waiting {
  readonly owner: unknown;
  readonly begin: () => void;
  readonly refuse: (error: unknown) => void;
}
