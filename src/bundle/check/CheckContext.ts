import type { AnyStates } from '../claim.ts';
import type { KeyKind } from '../../model/keyKinds.ts';

/** A key of the graph (or of another bundle): what it identifies and, for an entity, its type. */
export interface ExistingKey {
  readonly key: string;
  readonly kind: KeyKind;
  readonly entityType: string | null;
}

/** A key that a bundle declares. */
export interface BroughtKey {
  readonly key: string;
  readonly kind: KeyKind;
  readonly bundle: string;
}

/** What a bundle is checked against: the graph, and other bundles that are ingested with it. */
export interface CheckContext {
  readonly keys: readonly ExistingKey[];
  readonly bundles: ReadonlySet<string>;
  /** The bundle itself and the bundles that it needs, directly or through others. */
  readonly within: ReadonlySet<string>;
  /** What other bundles claim about subjects of this one. */
  readonly foreign: readonly ForeignClaim[];
  /** Every key of a kind, to find the nearest one; filled only if a reference is unknown. */
  readonly pool: ReadonlyMap<KeyKind, readonly string[]>;
}

export interface ForeignClaim {
  readonly subject: string;
  readonly type: KeyKind;
  readonly bundle: string;
  readonly states: AnyStates;
}
