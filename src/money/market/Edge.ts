import type { DealKind } from '../../model/dealKinds.ts';
import type { Binding, Qualifier, Stage } from '../../model/vocabulary.ts';

/** The sums to which a deal adds; each of its dollars is in one. */
export const sumNames = ['committedUsd', 'upToUsd', 'paidUsd', 'nonBindingUsd'] as const;
export type SumName = (typeof sumNames)[number];

/**
 * One relationship of the graph between two entities, in one state of a deal or tie. Its sums are its part of the
 * deal's sums, in US cents; null for ties.
 */
export interface Edge extends Readonly<Record<SumName, number | null>> {
  readonly fromKey: string;
  readonly toKey: string;
  /** The type of the relationship: INVESTS_IN, OWNS, HOLDS_ROLE ... */
  readonly relationship: string;
  /** The key of the deal or the tie. */
  readonly subjectKey: string;
  /** Null for ties, like all fields below up to the days. */
  readonly kind: DealKind | null;
  readonly stage: Stage | null;
  readonly binding: Binding | null;
  /** US cents; null if undisclosed or unknown for this pair of entities. */
  readonly amountUsd: number | null;
  readonly amountQualifier: Qualifier | null;
  /** Days since 1970-01-01; half-open intervals, null if open. */
  readonly validFrom: number | null;
  readonly validTo: number | null;
  readonly knownFrom: number | null;
  readonly knownTo: number | null;
}

/** An entity as the searches see it. */
export interface Node {
  readonly key: string;
  /** Money starts or ends at a party without a name, and never passes through it. */
  readonly unspecified: boolean;
}
