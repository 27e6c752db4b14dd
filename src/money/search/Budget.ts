import type { Truncation } from './Truncation.ts';

/** Thrown where a search has used up what it was given. */
export class Exhausted extends Error {
  readonly by: Truncation;

  constructor(by: Truncation) {
    super(`the budget of ${by} is used up`);
    this.by = by;
  }
}

/** Steps between two looks at the clock. */
const interval = 65_536;

/** What a search may cost: legs looked at, so that the same question is cut at the same point, and time, should all else fail. */
export class Budget {
  steps = 0;
  private most: number;
  private deadline: number;

  constructor(most: number, milliseconds: number) {
    this.most = most;
    this.deadline = performance.now() + milliseconds;
  }

  /** From now on anything may be spent: to tell in full what was found. */
  lift(): void {
    this.most = Infinity;
    this.deadline = Infinity;
  }

  /** Pays for one step. Throws `Exhausted` where there is nothing left. */
  spend(): void {
    this.steps += 1;
    if (this.steps > this.most) throw new Exhausted('WORK');
    if (this.steps % interval === 0 && performance.now() > this.deadline) throw new Exhausted('TIME');
  }
}
