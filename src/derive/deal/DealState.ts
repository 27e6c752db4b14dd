import type { PartyField } from '../../model/dealKinds.ts';
import type { Certainty } from '../choice/certainty.ts';
import type { Conflict } from '../choice/conflicts.ts';
import type { DealValues } from './dealValues.ts';
import type { PricedAmount } from './pricing.ts';

/** The values of a deal in one rectangle of the two axes. */
export interface DealState extends DealValues {
  readonly caption: string;
  /** The keys of the deals that replace it. */
  readonly supersededBy: readonly string[];
  /** It has parts. */
  readonly package: boolean;
  /** For a package: the amount that it states beyond its parts. */
  readonly remainder: PricedAmount | null;
  /** The parts without a known amount that the sums of a package contain. */
  readonly openParts: readonly string[];
  /** For a remainder: the pairs of payer and payee that parts with an amount connect. */
  readonly paidInParts: readonly string[];
  /** The parties that its parts name, by role. */
  readonly partiesOfParts: Readonly<Record<PartyField, readonly string[]>>;
  readonly conflicts: readonly Conflict[];
  readonly certainty: Certainty;
}
