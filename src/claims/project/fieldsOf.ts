import type { Claim } from '../claim.ts';
import { choose, type Comparison } from './choose.ts';
import type { Lineage } from './independence.ts';

/** Chooses fields one by one, and remembers whether any of them was disputed. */
export function fieldsOf<States extends object>(claims: readonly Claim<States>[], lineage: Lineage) {
  let anyDisputed = false;
  return {
    pick<Field extends keyof States>(
      field: Field,
      comparison: Comparison<NonNullable<States[Field]>>,
    ): NonNullable<States[Field]> | null {
      const stated = claims.flatMap((claim) => {
        const value = claim.states[field];
        return value === undefined || value === null ? [] : [{ claim: claim as Claim, value }];
      });
      const chosen = choose(stated, comparison, lineage);
      anyDisputed ||= chosen?.disputed ?? false;
      return chosen?.value ?? null;
    },
    disputed: () => anyDisputed,
  };
}
