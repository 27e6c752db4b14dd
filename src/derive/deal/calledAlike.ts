import { foldName } from '../../model/foldName.ts';
import type { Claim, DealStates } from '../../bundle/claim.ts';

export type PartyField = 'payers' | 'payees' | 'participants' | 'sponsors';

/** Tells of two entities whether some claims mean now the one, now the other by one name, as their documents spell it. */
export function calledAlike(claims: readonly Claim<DealStates>[], field: PartyField) {
  const names = new Map<string, Set<string>>();
  for (const { entity, as } of claims.flatMap(({ states }) => states[field] ?? [])) {
    if (as !== undefined) names.set(entity, (names.get(entity) ?? new Set()).add(foldName(as)));
  }
  return (one: string, other: string): boolean =>
    [...(names.get(one) ?? [])].some((name) => names.get(other)?.has(name));
}
