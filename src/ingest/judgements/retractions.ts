import type { Judgement } from './Judgement.ts';

/** That something does not count from a day on. */
export type Retraction = Pick<Judgement, 'by' | 'on' | 'why'>;

/** What every claim or document that was ever judged is: retracted, or null where it counts. Judgements in their order. */
export function retractions(judgements: readonly Judgement[]): Map<string, Retraction | null> {
  return new Map(
    judgements
      .filter(({ into }) => into === null)
      .map(({ target, verdict, by, on, why }) => [target, verdict === 'RETRACTED' ? { by, on, why } : null]),
  );
}

/** A claim falls with its document: the earlier of both days counts. */
export function earlier(one: Retraction | null, other: Retraction | null): Retraction | null {
  if (one === null || other === null) return one ?? other;
  return other.on < one.on ? other : one;
}
