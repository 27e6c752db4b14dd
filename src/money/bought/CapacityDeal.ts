import type { Binding, Qualifier, Stage } from '../../model/vocabulary.ts';

/** Units of capacity. They are never added to each other. */
export const capacityUnits = ['MW', 'CHIP'] as const;
export type CapacityUnit = (typeof capacityUnits)[number];

/** A deal by which capacity is bought, at a moment. */
export interface CapacityDeal {
  readonly key: string;
  readonly stage: Stage | null;
  readonly binding: Binding | null;
  readonly superseded: boolean;
  /** The key of its package; null if it is part of none. */
  readonly partOf: string | null;
  readonly payers: readonly string[];
  readonly payees: readonly string[];
  readonly sponsors: readonly string[];
  readonly quantities: readonly CapacityQuantity[];
}

/** A quantity with its bounds as decimal text. */
export interface CapacityQuantity {
  readonly unit: CapacityUnit;
  /** What is counted; null for the whole. */
  readonly of: string | null;
  readonly min: string | null;
  readonly max: string | null;
  readonly qualifier: Qualifier;
}
