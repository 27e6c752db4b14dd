/** The first day, ISO 8601: an interval without a first day, and whatever has no known start, begins on it. */
export const firstDay = '0001-01-01';

/** The last day, ISO 8601. It replaces the day of a time axis that a question leaves open: the present includes it. */
export const lastDay = '9999-12-31';

/** A pair of times (glossary), as ISO days. */
export interface TimePair {
  readonly asOf: string;
  readonly knownAt: string;
}

/** A pair of times; null for the last day on both axes, which is the present. */
export const presentAsNull = (pair: TimePair): TimePair | null =>
  pair.asOf === lastDay && pair.knownAt === lastDay ? null : pair;
