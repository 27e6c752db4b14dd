import { foldName } from '../../model/foldName.ts';
import type { Claim, DealStates } from '../../bundle/claim.ts';
import type { PartyField } from '../../model/dealKinds.ts';

/** Returns a test: do documents use one name (`as`) for both of two entities? */
export function calledAlike(claims: readonly Claim<DealStates>[], field: PartyField) {
  const names = new Map<string, Set<string>>();
  for (const { entity, as } of claims.flatMap(({ states }) => states[field] ?? [])) {
    if (as !== undefined) names.set(entity, (names.get(entity) ?? new Set()).add(foldName(as)));
  }
  return (one: string, other: string): boolean =>
    [...(names.get(one) ?? [])].some((name) => names.get(other)?.has(name));
}
