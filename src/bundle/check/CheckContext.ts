import type { AnyStates } from '../claim.ts';
import type { Brought, KnownKey } from '../../ingest/storedKeys.ts';
import type { KeyKind } from '../form/outline.ts';

/** What a bundle is checked against: the graph, and other bundles on their way into it. */
export interface Surroundings {
  readonly keys: readonly KnownKey[];
  readonly bundles: ReadonlySet<string>;
  /** The bundle itself and those that it needs, by way of others too. */
  readonly within: ReadonlySet<string>;
  /** What only other bundles bring. */
  readonly elsewhere: readonly Brought[];
  /** What other bundles claim about subjects of this one. */
  readonly foreign: readonly ForeignClaim[];
  /** Every key of a kind, to look for the nearest; filled only where a reference leads nowhere. */
  readonly pool: ReadonlyMap<KeyKind, readonly string[]>;
}

export interface ForeignClaim {
  readonly subject: string;
  readonly type: KeyKind;
  readonly bundle: string;
  readonly states: AnyStates;
}
