import type { DateInterval } from '../../model/dateInterval.ts';
import { Stage } from '../../model/vocabulary.ts';
import type { Claim, DealStates } from '../../bundle/claim.ts';
import { ascending, choose } from '../choice/choose.ts';
import { dates } from '../choice/comparisons.ts';
import { certainFrom } from './certainFrom.ts';
import { paidSteps } from './paidSteps.ts';
import { disagreementsOn, type Disagreement } from '../choice/disagreements.ts';
import type { Lineage } from '../choice/countIndependent.ts';

/** When a deal reached a stage: `date` is from the chosen claim of that stage, `start` the first day on which it certainly holds. */
export interface StageStart {
  readonly stage: Stage | null;
  readonly date: DateInterval | null;
  readonly start: string;
  /** The keys of the claims about the stage. */
  readonly claims: ReadonlySet<string>;
  readonly disagreements: readonly Disagreement[];
}

/** A stage on a day on which it holds. */
export interface ReachedStage extends StageStart {
  /** When the deal was first signed; null if it was not, or nobody gives the date. */
  readonly signed: DateInterval | null;
}

const order = (stage: Stage | null) => (stage === null ? -1 : Stage.options.indexOf(stage));

/**
 * The stages in the claims, least developed first; null is the stage of claims that name none. A stage starts on the first
 * day on which it is certain; PARTLY_PAID starts again with each further total. Claims that name neither stage nor date apply
 * from the beginning of the deal. A deal with only deprecated claims has no stage.
 */
export function stagesOf(claims: readonly Claim<DealStates>[], lineage: Lineage): StageStart[] {
  const live = claims.filter(({ rank }) => rank !== 'DEPRECATED');
  const [first] = claims.map(({ knownFrom }) => knownFrom).sort();
  if (live.length === 0)
    return first === undefined ? [] : [{ stage: null, date: null, start: first, claims: new Set(), disagreements: [] }];
  const stages = [...new Set(live.map(({ states }) => states.stage ?? null))];
  const starts = stages.flatMap((stage) => {
    const own = claims.filter(({ states }) => (states.stage ?? null) === stage);
    return (stage === 'PARTLY_PAID' ? paidSteps(own) : [own]).map((some) => startOf(stage, some, lineage));
  });
  const beginning = starts.map(({ start }) => start).sort()[0] ?? '';
  const staged = starts.filter(({ stage }) => stage !== null).map(({ start }) => start);
  return starts
    .map((each) =>
      each.stage === null && each.date === null ? { ...each, start: staged.sort()[0] ?? beginning } : each,
    )
    .sort((one, other) => order(one.stage) - order(other.stage) || ascending(one.start, other.start));
}

/**
 * Claims with the stages that they are about. A claim that states a date and no stage, such as one that only contradicts
 * the date, is about the stage of the others if they are about one.
 */
export function aboutStages(claims: readonly Claim<DealStates>[]): readonly Claim<DealStates>[] {
  const live = claims.filter(({ rank }) => rank !== 'DEPRECATED');
  const [only, ...others] = new Set(live.flatMap(({ states }) => states.stage ?? []));
  if (only === undefined || others.length > 0) return claims;
  const isDatedOnly = ({ stage, date }: DealStates) => stage === undefined && date !== undefined;
  return claims.map((claim) =>
    isDatedOnly(claim.states) ? { ...claim, states: { ...claim.states, stage: only } } : claim,
  );
}

/** The most developed stage that has been reached on a day; a later stage always wins. */
export function stageOn(stages: readonly StageStart[], day: string): ReachedStage | undefined {
  const reached = stages.filter(({ start }) => start <= day);
  const last = reached.at(-1);
  return last && { ...last, signed: reached.find(({ stage }) => stage === 'SIGNED')?.date ?? null };
}

/** The keys of claims about totals that were paid before the last one on a day. */
export function earlierTotals(stages: readonly StageStart[], day: string): ReadonlySet<string> {
  const paid = stages.filter(({ stage, start }) => stage === 'PARTLY_PAID' && start <= day);
  return new Set(paid.slice(0, -1).flatMap(({ claims }) => [...claims]));
}

function startOf(stage: Stage | null, own: readonly Claim<DealStates>[], lineage: Lineage): StageStart {
  const dated = own.flatMap((claim) => (claim.states.date ? [{ claim, value: claim.states.date }] : []));
  const chosen = choose(dated, dates, lineage);
  return {
    stage,
    date: chosen?.value ?? null,
    start: certainFrom(
      chosen?.value ?? null,
      own.filter(({ rank }) => rank !== 'DEPRECATED'),
    ),
    claims: new Set(own.map(({ key }) => key)),
    disagreements: disagreementsOn(chosen, dated, { ...dates, field: 'date' }),
  };
}
