import type { DealKind } from '../../model/dealKinds.ts';
import type { Binding, Qualifier, Stage } from '../../model/vocabulary.ts';

/** The sums to which a deal adds; each of its dollars is in one. */
export const sumNames = ['committedUsd', 'upToUsd', 'paidUsd', 'nonBindingUsd'] as const;
export type SumName = (typeof sumNames)[number];

/**
 * What two entities have to do with each other in one state of a deal or tie: one relationship of the graph. Its sums are
 * what goes over it of those of its deal, US cents, null for ties.
 */
export interface Edge extends Readonly<Record<SumName, number | null>> {
  readonly fromKey: string;
  readonly toKey: string;
  /** The type of the relationship: INVESTS_IN, OWNS, HOLDS_ROLE ... */
  readonly relationship: string;
  /** The key of the deal or the tie. */
  readonly subjectKey: string;
  /** Null for ties, as all that follows up to the days. */
  readonly kind: DealKind | null;
  readonly stage: Stage | null;
  readonly binding: Binding | null;
  /** US cents; null where undisclosed or not to be told for this leg. */
  readonly amountUsd: number | null;
  readonly amountQualifier: Qualifier | null;
  /** Days since 1970-01-01; half-open intervals, null where open. */
  readonly validFrom: number | null;
  readonly validTo: number | null;
  readonly knownFrom: number | null;
  readonly knownTo: number | null;
}

/** An entity as the searches know it. */
export interface Node {
  readonly key: string;
  /** Money starts or ends at a party without a name, and never passes through it. */
  readonly unspecified: boolean;
}
