import type { Claim } from '../../bundle/claim.ts';
import { choose } from './choose.ts';
import type { FieldForm } from './comparisons.ts';
import { disagreementsOn, type Disagreement } from './disagreements.ts';
import type { Lineage } from './countIndependent.ts';

/** Chooses fields one by one and collects the disagreements on them. */
export function fieldsOf<States extends object>(claims: readonly Claim<States>[], lineage: Lineage) {
  const disagreements: Disagreement[] = [];
  return {
    pick<Field extends keyof States & string>(
      field: Field,
      form: FieldForm<NonNullable<States[Field]>>,
    ): NonNullable<States[Field]> | null {
      const stated = claims.flatMap((claim) => {
        const value = claim.states[field];
        return value === undefined || value === null ? [] : [{ claim: claim as Claim, value }];
      });
      const chosen = choose(stated, form, lineage);
      disagreements.push(...disagreementsOn(chosen, stated, { ...form, field }));
      return chosen?.value ?? null;
    },
    disagreements: (): readonly Disagreement[] => disagreements,
  };
}
