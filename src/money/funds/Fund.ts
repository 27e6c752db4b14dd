import type { DateInterval } from '../../model/dateInterval.ts';
import type { DealKind } from '../../model/dealKinds.ts';
import type { Binding, Stage } from '../../model/vocabulary.ts';
import type { Amount } from './Amount.ts';

/** A deal in which an entity, or another that is consolidated with it, takes part. */
export interface Fund {
  readonly dealKey: string;
  readonly kind: DealKind;
  /** It is replaced, or its parts count instead of it. */
  readonly isCovered: boolean;
  readonly stage: Stage | null;
  readonly binding: Binding | null;
  /** Of a package, what it states beyond its parts. */
  readonly amount: Amount | null;
  readonly date: DateInterval | null;
  /** The date of its signing. */
  readonly signed: DateInterval | null;
  readonly due: DateInterval | null;
  /** Payments by a schedule, in order of time, in minor units of the currency of the amount. */
  readonly schedule: readonly { readonly due: DateInterval; readonly amount: number }[];
  readonly payers: readonly FundParty[];
  readonly payees: readonly FundParty[];
  readonly sponsors: readonly FundSponsor[];
  /** Of a package: its parts without a known amount that it contains. */
  readonly openParts: readonly string[];
  /** Of a package: the entities that its parts name. */
  readonly inParts: Readonly<Record<'payers' | 'payees' | 'sponsors', readonly string[]>> | null;
  /** What held at each day on which something changed, in order of time. */
  readonly history: readonly FundState[];
}

export interface FundParty {
  readonly key: string;
  /** Minor units of the currency of the amount. */
  readonly share: number | null;
}

export interface FundSponsor {
  readonly key: string;
  /** The payers behind which it is. Empty if no source says. */
  readonly behind: readonly string[];
}

export interface FundState {
  /** The first day on which it certainly held. */
  readonly since: string;
  readonly stage: Stage | null;
  /** The date of the stage. */
  readonly date: DateInterval | null;
  /** Everything paid until then; null if no source gives it. */
  readonly paid: Amount | null;
}
