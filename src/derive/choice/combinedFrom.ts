import type { Amount, Claim, DealStates } from '../../bundle/claim.ts';
import type { Stage } from '../../model/vocabulary.ts';
import { byRule, type Stated } from './choose.ts';
import { figures } from './figures.ts';

/**
 * The claims behind an amount and a stage that no claim states together: those that give the one and the other. Empty if
 * one claim states both, rounded or not, and if one of them is unknown.
 */
export function combinedFrom(
  leading: Stated<Amount> | null,
  stage: Stage | null,
  claims: readonly Claim<DealStates>[],
): readonly string[] {
  if (leading === null || leading.value.qualifier === 'UNDISCLOSED' || stage === null) return [];
  const ofStage = claims.filter(({ rank, states }) => rank !== 'DEPRECATED' && states.stage === stage);
  const saysBoth = ofStage.some(({ states }) => states.amounts?.some((amount) => isSame(amount, leading.value)));
  return saysBoth ? [] : [leading.claim, ...ofStage.toSorted(byRule).slice(0, 1)].map(({ key }) => key);
}

/** The bases of what a deal is worth: a figure that was committed and is paid is still the same figure. */
const ofDeal: readonly Amount['basis'][] = ['CONTRACT_VALUE', 'COMMITTED', 'CAP', 'PAID'];

/** Whether two amounts are one figure: of one thing, with the same bounds within rounding. */
function isSame(one: Amount, other: Amount): boolean {
  const isAlike = (['scope', 'estimatedBy', 'currency'] as const).every((name) => one[name] === other[name]);
  const isOfDeal = one.basis === other.basis || [one, other].every(({ basis }) => ofDeal.includes(basis));
  return isAlike && isOfDeal && isSameBound(one, other, 'min') && isSameBound(one, other, 'max');
}

function isSameBound(one: Amount, other: Amount, end: 'min' | 'max'): boolean {
  const [bound, otherBound] = [plainly(one, end), plainly(other, end)];
  return bound === null || otherBound === null ? bound === otherBound : figures.agree(bound, otherBound);
}

function plainly({ qualifier, ...bounds }: Amount, end: 'min' | 'max') {
  const figure = bounds[end];
  return figure === null
    ? null
    : { min: figure, max: figure, qualifier: qualifier === 'ABOUT' ? qualifier : ('EXACT' as const) };
}
