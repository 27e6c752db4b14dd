/** The last day, ISO 8601. It replaces the day of an axis of time that a question leaves open: what is present holds on it. */
export const lastDay = '9999-12-31';

/** A pair of times (glossary), as ISO days. */
export interface TimePair {
  readonly asOf: string;
  readonly knownAt: string;
}
