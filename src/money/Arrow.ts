import type { DealKind, Family } from '../model/dealKinds.ts';
import type { Binding, Qualifier, Stage } from '../model/vocabulary.ts';

/** What two entities have to do with each other in one state of a deal or tie, as one relationship of the graph. */
export interface Arrow {
  readonly fromKey: string;
  readonly toKey: string;
  /** The type of the relationship: INVESTS_IN, OWNS, HOLDS_ROLE ... */
  readonly relationship: string;
  /** Null for ties, as all that follows up to the dates. */
  readonly dealKey: string | null;
  readonly kind: DealKind | null;
  readonly family: Family | null;
  readonly stage: Stage | null;
  readonly binding: Binding | null;
  /** US cents; null where undisclosed or not to be told for this leg. */
  readonly amountUsd: number | null;
  readonly amountQualifier: Qualifier | null;
  readonly validFrom: string | null;
  readonly validTo: string | null;
  readonly knownFrom: string | null;
  readonly knownTo: string | null;
  /** Money starts or ends at a party without a name, and never passes through it. */
  readonly fromUnspecified: boolean;
  readonly toUnspecified: boolean;
}

/** The days for which an answer is asked, ISO 8601; null for the present. */
export type Moment = { readonly asOf: string; readonly knownAt: string } | null;

/** Whether the arrow holds at that moment. Open ends hold; the present is what has neither end. */
export function holds(arrow: Arrow, moment: Moment): boolean {
  if (moment === null) return arrow.validTo === null && arrow.knownTo === null;
  return (
    isWithin(moment.asOf, arrow.validFrom, arrow.validTo) && isWithin(moment.knownAt, arrow.knownFrom, arrow.knownTo)
  );
}

const isWithin = (day: string, from: string | null, to: string | null): boolean =>
  (from === null || from <= day) && (to === null || day < to);
