import type { Judgement } from './Judgement.ts';

/** Something does not count from a day on. */
export type Retraction = Pick<Judgement, 'by' | 'on' | 'why'>;

/**
 * The retraction of every claim or document that was ever judged, or null if it counts. Takes the judgements in their
 * order.
 */
export function retractions(judgements: readonly Judgement[]): Map<string, Retraction | null> {
  return new Map(
    judgements
      .filter(({ into }) => into === null)
      .map(({ target, verdict, by, on, why }) => [target, verdict === 'RETRACTED' ? { by, on, why } : null]),
  );
}

/** A claim is retracted with its document: the earlier of the two days counts. */
export function earlier(one: Retraction | null, other: Retraction | null): Retraction | null {
  if (one === null || other === null) return one ?? other;
  return other.on < one.on ? other : one;
}
