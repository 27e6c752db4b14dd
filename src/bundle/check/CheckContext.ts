import type { AnyStates } from '../claim.ts';
import type { KeyKind } from '../../model/keyKinds.ts';

/** A key of the graph (or of another bundle): what it stands for, and which type where it is an entity. */
export interface KnownKey {
  readonly key: string;
  readonly kind: KeyKind;
  readonly entityType: string | null;
}

/** A key that a bundle brings. */
export interface Brought {
  readonly key: string;
  readonly kind: KeyKind;
  readonly bundle: string;
}

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
