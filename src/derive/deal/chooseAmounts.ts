import { AmountBasis } from '../../model/vocabulary.ts';
import type { Claim, DealStates, Amount } from '../../bundle/claim.ts';
import { foldName } from '../../model/foldName.ts';
import { groupBy } from '../../model/groupBy.ts';
import { ascending, choose, type Choice, type Stated } from '../choice/choose.ts';
import { amounts } from '../choice/comparisons.ts';
import { disagreementsOn, type Disagreement } from '../choice/disagreements.ts';
import type { Lineage } from '../choice/countIndependent.ts';
import { withinStage } from '../choice/withinStage.ts';

export interface ChosenAmounts {
  /** At most one for each basis, scope and estimator, in the order of the bases. */
  readonly amounts: readonly Amount[];
  /** The leading amount of the deal. */
  readonly leading: Choice<Amount> | null;
  readonly disagreements: readonly Disagreement[];
}

const leadingBases: readonly AmountBasis[] = ['CONTRACT_VALUE', 'COMMITTED', 'CAP', 'PAID', 'ESTIMATE'];

/** Whether an amount counts in sums. Amounts with a scope and estimates do not. */
export const isCounted = ({ scope, basis }: Amount): boolean => scope === undefined && basis !== 'ESTIMATE';

/** What an amount measures: its basis and, if stated, its scope and who estimated it. */
export const measureOf = ({ basis, scope, estimatedBy }: Amount): string => nameOf(basis, scope, estimatedBy);

const nameOf = (basis: AmountBasis, ...words: (string | undefined)[]): string =>
  [basis, ...words.flatMap((each) => (each === undefined ? [] : foldName(each)))].join('/');

/** What amounts have to measure alike to be compared: the basis and, if stated, who estimated it. */
export const themeOf = ({ basis, estimatedBy }: Amount): string => nameOf(basis, estimatedBy);

/**
 * Chooses one amount for each measure. Amounts of one basis that count different things contradict each other, unless one
 * claim states both. Bases never contradict each other, nor do estimates by different people.
 */
export function chooseAmounts(claims: readonly Claim<DealStates>[], lineage: Lineage): ChosenAmounts {
  const stated = claims.flatMap((claim) => (claim.states.amounts ?? []).map((value) => ({ claim, value })));
  const chosen = inGroups(stated, measureOf).flatMap((some) => choose(some, amounts, lineage) ?? []);
  const compared = stated.filter(({ claim, value }) => !isDetail(value, claim.states.amounts ?? []));
  return {
    amounts: chosen.map(({ value }) => value),
    leading: chosen.filter(({ value }) => leadingBases.includes(value.basis)).toSorted(byLead)[0] ?? null,
    disagreements: inGroups(compared, themeOf).flatMap((some) => {
      const choice = choose(some, amounts, lineage);
      const field = `amounts.${themeOf(some[0].value)}`;
      return disagreementsOn(choice && withinStage(choice), some, { ...amounts, field });
    }),
  };
}

/** Groups of amounts that have one name, in the order of the bases. */
function inGroups(stated: readonly Stated<Amount>[], nameOfAmount: typeof themeOf) {
  const groups = [...groupBy(stated, ({ value }) => nameOfAmount(value))].sort(([one], [other]) =>
    ascending(one, other),
  );
  const place = ([, [{ value }]]: (typeof groups)[number]) => AmountBasis.options.indexOf(value.basis);
  return groups.toSorted((one, other) => place(one) - place(other)).map(([, some]) => some);
}

/** Whether a claim states the amount beside that of the deal alone. */
const isDetail = ({ basis, scope }: Amount, beside: readonly Amount[]): boolean =>
  scope !== undefined && beside.some((other) => other.basis === basis && other.scope === undefined);

/** Disclosed amounts first, estimates last among them; of the others those of the deal alone first, then by the basis. */
function byLead({ value: one }: Choice<Amount>, { value: other }: Choice<Amount>): number {
  const rank = ({ qualifier, basis, scope }: Amount) => [
    Number(qualifier === 'UNDISCLOSED'),
    Number(basis === 'ESTIMATE'),
    Number(scope !== undefined),
    leadingBases.indexOf(basis),
  ];
  const [ranks, others] = [rank(one), rank(other)];
  return ranks.map((each, index) => each - others[index]!).find((difference) => difference !== 0) ?? 0;
}
