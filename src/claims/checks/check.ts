import type { AnyStates } from '../claim.ts';
import type { BundleFile } from '../bundleFile.ts';
import type { KnownKey } from '../known.ts';
import { outlineOf, type KeyKind } from '../outline.ts';
import type { Problem } from '../problems.ts';
import { checkFields } from './checkFields.ts';
import { checkIdentity } from './checkIdentity.ts';
import { checkKeys } from './checkKeys.ts';
import { checkParties } from './checkParties.ts';
import { checkReferences } from './checkReferences.ts';

/** What a bundle is checked against: the graph, and other bundles on their way into it. */
export interface Surroundings {
  readonly keys: readonly KnownKey[];
  readonly bundles: ReadonlySet<string>;
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

/** Everything that is wrong with a bundle beyond its form; works on what is written, so that both are told at once. */
export function check(file: BundleFile, around: Surroundings): Problem[] {
  const outline = outlineOf(file.written);
  return [
    ...checkKeys(file, outline, around),
    ...checkReferences(file, outline, around),
    ...checkFields(file, around),
    ...checkIdentity(file, around),
    ...checkParties(file, around),
  ];
}
