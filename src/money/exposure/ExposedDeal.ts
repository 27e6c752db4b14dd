import type { DealKind } from '../../model/dealKinds.ts';

/** US cents: paid, committed, up to, non-binding. */
export type Figures = readonly [paid: number, committed: number, upTo: number, nonBinding: number];

/** A deal that counts on a day, with what matters if some entities cannot pay. Money is in US cents. */
export interface ExposedDeal {
  readonly dealKey: string;
  readonly kind: DealKind;
  readonly isCompleted: boolean;
  readonly isBinding: boolean;
  readonly isSecured: boolean;
  /** Shares or the whole of one of the entities are what is sold. */
  readonly isAboutShares: boolean;
  /** It guarantees a deal in which one of the entities pays. */
  readonly isBacked: boolean;
  readonly payers: readonly string[];
  readonly payees: readonly string[];
  /** The amount or, of a package, its remainder; null if unknown. */
  readonly amountUsd: number | null;
  readonly sums: Figures;
  readonly repaidUsd: number;
  /** Those with a part of their own. Of the entities that cannot pay, only sponsors. */
  readonly parties: readonly ExposedParty[];
  /** Of a package: those of its parts without a known amount that its sums contain, and the entities that its parts name. */
  readonly parts: Readonly<Record<'open' | 'payers' | 'payees' | 'sponsors', readonly string[]>> | null;
}

/** A party with its own part of the deal. */
export interface ExposedParty {
  readonly key: string;
  /** It pays, or sponsors a payer; otherwise it is paid. */
  readonly pays: boolean;
  readonly isSponsor: boolean;
  /** Whether its part is known; if not, its sums are 0. */
  readonly isKnown: boolean;
  readonly sums: Figures;
  /** The other side; an empty text for what no source divides. */
  readonly counterparties: readonly string[];
  /** Of several counterparties the four sums of each, as texts; an empty text where unknown. Null with only one. */
  readonly divided: readonly (readonly string[])[] | null;
}
