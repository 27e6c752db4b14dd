import type { Bundle } from '../../model/bundle.ts';
import type { ExistingKey } from '../../bundle/check/CheckContext.ts';
import { entityTypes } from '../../bundle/check/checkFields.ts';
import { claimRows } from '../../bundle/claimRows.ts';
import { keysIn } from '../../bundle/form/keysIn.ts';
import type { Keyed } from '../../bundle/order/inOrderOfNeeds.ts';
import type { Needs } from '../../bundle/order/needs.ts';

/** A bundle to be ingested; `bundle` is null if its form is wrong. */
export interface Incoming extends Keyed {
  readonly bundle: Bundle | null;
}

/** The content of a bundle, without its claims. */
export function declaredBy({ file }: Incoming): ExistingKey[] {
  const types = entityTypes(file, { keys: [] });
  return keysIn(file.written).declarations.map(({ key, kind }) => ({
    key,
    kind,
    entityType: kind === 'Entity' ? (types.get(key) ?? null) : null,
  }));
}

export const claimsOf = ({ bundle }: Incoming): ExistingKey[] =>
  (bundle === null ? [] : claimRows(bundle)).map(({ key }) => ({ key, kind: 'Claim', entityType: null }));

/** The needs of the bundles of the graph, replaced and completed by those of other bundles. */
export const needsWith = (inGraph: Needs, incoming: readonly Keyed[]): Map<string, readonly string[]> =>
  new Map([...inGraph, ...incoming.map(({ key, needs }) => [key, needs.map((need) => need.key)] as const)]);
