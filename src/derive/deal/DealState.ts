import type { Certainty } from '../choice/certainty.ts';
import type { Conflict } from '../choice/conflicts.ts';
import type { DealValues } from './dealValues.ts';
import type { PricedAmount } from './pricing.ts';

/** What is stored of a deal for each rectangle of the two axes. */
export interface DealState extends DealValues {
  readonly caption: string;
  /** Another deal replaces it. */
  readonly superseded: boolean;
  /** It stands for its parts. */
  readonly package: boolean;
  /** Of a package: what it states beyond its parts. */
  readonly remainder: PricedAmount | null;
  /** Of a remainder: who pays whom by parts that state an amount. */
  readonly paidInParts: readonly string[];
  readonly conflicts: readonly Conflict[];
  readonly certainty: Certainty;
}
