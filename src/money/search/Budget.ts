import { stopIfAsked } from './stopFlag.ts';
import type { Truncation } from './Truncation.ts';

/** Thrown when a search has used up its budget. */
export class Exhausted extends Error {
  readonly by: Truncation;

  constructor(by: Truncation) {
    super(`the budget of ${by} is used up`);
    this.by = by;
  }
}

/** Steps between two looks at the clock and at the flag that stops a search: less than a millisecond. */
const interval = 8_192;

/**
 * The budget of a search: legs visited, so that the same question is cut at the same point, and time as a last resort.
 */
export class Budget {
  steps = 0;
  private most: number;
  private deadline: number;

  constructor(most: number, milliseconds: number) {
    this.most = most;
    this.deadline = performance.now() + milliseconds;
  }

  /** Removes the limits, so that the rows found can be described in full. */
  lift(): void {
    this.most = Infinity;
    this.deadline = Infinity;
  }

  /** Pays for one step. Throws `Exhausted` if nothing is left, and `Stopped` if nobody waits for the answer. */
  spend(): void {
    this.steps += 1;
    if (this.steps > this.most) throw new Exhausted('WORK');
    if (this.steps % interval !== 0) return;
    stopIfAsked();
    if (performance.now() > this.deadline) throw new Exhausted('TIME');
  }
}
