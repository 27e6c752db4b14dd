import type { DateInterval } from '../../model/dateInterval.ts';

/** Whether money certainly or possibly belongs to a period. */
export type Within = 'CERTAIN' | 'POSSIBLE';

/** CERTAIN if all days of an interval lie in the period, POSSIBLE if some do, else null. */
export function within(on: DateInterval, from: string, to: string): Within | null {
  const begins = on.from === null || on.from <= to;
  const ends = on.to === null || from <= on.to;
  if (!begins || !ends) return null;
  return on.from !== null && on.to !== null && from <= on.from && on.to <= to ? 'CERTAIN' : 'POSSIBLE';
}
