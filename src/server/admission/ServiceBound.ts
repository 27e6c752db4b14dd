/** Times of requests between two adjustments. */
const window = 30;
/** How much longer than without a queue requests may take at work. Beyond it, more at once means only more waiting. */
const tolerance = 1.5;
const step = 0.5;
/** How fast the usual time follows the times. */
const pace = 0.1;

/**
 * The number of requests that are served well at a time, found from their times: a gradient limiter. While more wait and the
 * times stay near the usual, the bound grows step by step; if they are longer, it shrinks in proportion. A time is compared with the
 * usual time of the same operation without a queue, because operations differ by a factor of a thousand.
 */
export class ServiceBound {
  value: number;
  private readonly least: number;
  private readonly most: number;
  private readonly usual = new WeakMap<object, number>();
  private ratios: number[] = [];
  private isReached = false;

  constructor({ least, most }: { readonly least: number; readonly most: number }) {
    this.least = Math.min(least, most);
    this.most = most;
    this.value = Math.min(most, 2 * least);
  }

  /** Says that a request had to wait, or filled the last slot. */
  reached(): void {
    this.isReached = true;
  }

  /**
   * Takes the time of a request that was served. `operation` is the same for all requests that are alike; `isQuiet` says that
   * there was little to do beside it.
   */
  record(operation: object, milliseconds: number, isQuiet: boolean): void {
    // Below a millisecond the clock and the machine decide.
    const time = Math.max(1, milliseconds);
    const usual = this.usual.get(operation);
    // The first time contains the making of its plan.
    if (usual === undefined) return void this.usual.set(operation, time);
    // Beside others, a time says nothing about the usual one, unless it is much shorter.
    if (isQuiet || time < usual / 2) this.usual.set(operation, usual + (time - usual) * pace);
    this.ratios.push(time / usual);
    if (this.ratios.length >= window) this.adjust();
  }

  private adjust(): void {
    const median = this.ratios.sort((one, other) => one - other)[window >> 1]!;
    if (median > tolerance) this.value = Math.max(this.least, this.value * Math.max(0.5, tolerance / median));
    else if (this.isReached) this.value = Math.min(this.most, this.value + step);
    this.ratios = [];
    this.isReached = false;
  }
}
