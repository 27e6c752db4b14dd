import { AmountBasis } from '../../model/vocabulary.ts';
import type { Claim, DealStates, Amount } from '../../bundle/claim.ts';
import { groupBy } from '../../model/groupBy.ts';
import { choose, type Choice } from '../choice/choose.ts';
import { amounts } from '../choice/comparisons.ts';
import { disagreementsOn, type Disagreement } from '../choice/disagreements.ts';
import type { Lineage } from '../choice/countIndependent.ts';
import { withinStage } from '../choice/withinStage.ts';

export interface ChosenAmounts {
  /** At most one a basis, in the order of the bases. */
  readonly amounts: readonly Amount[];
  /** The leading amount of the deal. */
  readonly leading: Choice<Amount> | null;
  readonly disagreements: readonly Disagreement[];
}

const leadingBases: readonly AmountBasis[] = ['CONTRACT_VALUE', 'COMMITTED', 'CAP', 'PAID'];

/** Chooses one amount a basis: bases never conflict with each other. */
export function chooseAmounts(claims: readonly Claim<DealStates>[], lineage: Lineage): ChosenAmounts {
  const stated = claims.flatMap((claim) => (claim.states.amounts ?? []).map((value) => ({ claim, value })));
  const byBasis = groupBy(stated, ({ value }) => value.basis);
  const chosen = AmountBasis.options.flatMap((basis) => choose(byBasis.get(basis) ?? [], amounts, lineage) ?? []);
  const leading = leadingBases.flatMap((basis) => chosen.filter(({ value }) => value.basis === basis));
  return {
    amounts: chosen.map(({ value }) => value),
    leading: leading.find(({ value }) => value.qualifier !== 'UNDISCLOSED') ?? leading[0] ?? null,
    disagreements: chosen.flatMap((choice) =>
      disagreementsOn(withinStage(choice), { ...amounts, field: `amounts.${choice.value.basis}` }),
    ),
  };
}
