import type { UsdInterval } from './UsdInterval.ts';

/** A stated need of money over a period. */
export interface Need {
  readonly key: string;
  readonly from: string;
  readonly to: string;
  /** Null if no source gives a figure. */
  readonly usd: UsdInterval | null;
  /** The latest day on which it was stated. */
  readonly saidOn: string;
}

/**
 * The need that can be compared with a period: among those that lie wholly inside, the longest, then the one said last,
 * then the one with the smallest key.
 */
export function comparedNeed(needs: readonly Need[], from: string, to: string): Need | null {
  const length = (need: Need) => Date.parse(need.to) - Date.parse(need.from);
  const [first = null] = needs
    .filter((need) => from <= need.from && need.to <= to)
    .sort(
      (one, other) => length(other) - length(one) || -compare(one.saidOn, other.saidOn) || compare(one.key, other.key),
    );
  return first;
}

const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);
