import type { ExchangeRates } from './deal/pricing.ts';
import type { Lineage } from './choice/countIndependent.ts';

/**
 * One entity is a unit of another; `knownFrom` and `knownTo` are the days between which this is known, `validTo` is the day
 * from which on it is one no longer.
 */
export interface Affiliation {
  readonly unit: string;
  readonly parent: string;
  readonly knownFrom: string;
  readonly knownTo: string | null;
  readonly validTo?: string | null;
}

/** What derivation needs besides the claims of a subject. */
export interface Context {
  readonly lineage: Lineage;
  /** The name of an entity, by its key. */
  readonly nameOf: (entity: string) => string;
  /** In the order in which they are tried: later days first. */
  readonly rates: readonly ExchangeRates[];
}

export interface DealContext extends Context {
  /** True for an `:Unspecified`: a party that no source names. */
  unnamed(entity: string): boolean;
  readonly affiliations: readonly Affiliation[];
}
