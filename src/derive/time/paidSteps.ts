import { comparable } from '../../model/money.ts';
import { boundsOf } from '../../model/dateInterval.ts';
import type { Amount, Claim, DealStates } from '../../bundle/claim.ts';
import { amounts, dates } from '../choice/comparisons.ts';

type Told = Claim<DealStates>;

/**
 * The claims of a partly paid deal, a list for each total that was paid by days of its own, in order of time: $8 billion by
 * November and $12 billion by December are both true. Claims about one total, or about overlapping days, are of one list, and
 * so are totals that fall. Claims without a total or a day are of the first list on whose days they agree, else of the first.
 */
export function paidSteps(claims: readonly Told[]): Told[][] {
  let steps: Told[][] = [];
  for (const claim of claims.filter(isTotal)) {
    const near = steps.filter((step) => step.some((other) => isOneStep(claim, other)));
    steps = [...steps.filter((step) => !near.includes(step)), [...near.flat(), claim]];
  }
  if (steps.length < 2) return [[...claims]];
  steps.sort((one, other) => (dayOf(one[0]!) < dayOf(other[0]!) ? -1 : 1));
  for (const claim of claims.filter((each) => !isTotal(each))) {
    const { date } = claim.states;
    const step = date && steps.find((each) => each.some(({ states }) => dates.agree(states.date!, date)));
    (step ?? steps[0]!).push(claim);
  }
  return steps;
}

const paidIn = ({ states }: Told): Amount | undefined =>
  states.amounts?.find(({ basis, scope, currency }) => basis === 'PAID' && scope === undefined && currency !== null);

const isTotal = (claim: Told): boolean =>
  claim.rank !== 'DEPRECATED' && claim.states.date !== undefined && paidIn(claim) !== undefined;

const dayOf = ({ states }: Told): string => boundsOf(states.date!)[1];

function isOneStep(one: Told, other: Told): boolean {
  const [earlier, later] = dayOf(one) <= dayOf(other) ? [one, other] : [other, one];
  const [before, after] = [paidIn(earlier)!, paidIn(later)!];
  if (dates.agree(one.states.date!, other.states.date!) || before.currency !== after.currency) return true;
  return amounts.agree(before, after) || figureOf(after) <= figureOf(before);
}

const figureOf = ({ min, max, qualifier }: Amount): bigint => {
  const [least, most] = [min, max].map((figure) => (figure === null ? null : BigInt(figure)));
  return comparable({ min: least!, max: most!, qualifier }) ?? 0n;
};
