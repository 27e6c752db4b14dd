import type { DateInterval } from '../../model/dateInterval.ts';
import { Stage } from '../../model/vocabulary.ts';
import type { Claim, DealStates } from '../../bundle/claim.ts';
import { choose } from '../choice/choose.ts';
import { dates } from '../choice/comparisons.ts';
import { certainFrom } from './certainFrom.ts';
import { disagreementsOn, type Disagreement } from '../choice/disagreements.ts';
import type { Lineage } from '../choice/countIndependent.ts';

/** When a deal reached a stage: `date` is from the chosen claim of that stage, `start` the first day on which it certainly holds. */
export interface StageStart {
  readonly stage: Stage | null;
  readonly date: DateInterval | null;
  readonly start: string;
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
 * day on which it is certain. Claims that name
 * neither stage nor date apply from the beginning of the deal. A deal with only deprecated claims has no stage.
 */
export function stagesOf(claims: readonly Claim<DealStates>[], lineage: Lineage): StageStart[] {
  const live = claims.filter(({ rank }) => rank !== 'DEPRECATED');
  const [first] = claims.map(({ knownFrom }) => knownFrom).sort();
  if (live.length === 0)
    return first === undefined ? [] : [{ stage: null, date: null, start: first, disagreements: [] }];
  const stages = [...new Set(live.map(({ states }) => states.stage ?? null))];
  const starts = stages.map((stage) => startOf(stage, claims, lineage));
  const beginning = starts.map(({ start }) => start).sort()[0] ?? '';
  const staged = starts.filter(({ stage }) => stage !== null).map(({ start }) => start);
  return starts
    .map((each) =>
      each.stage === null && each.date === null ? { ...each, start: staged.sort()[0] ?? beginning } : each,
    )
    .sort((one, other) => order(one.stage) - order(other.stage));
}

/** The most developed stage that has been reached on a day; a later stage always wins. */
export function stageOn(stages: readonly StageStart[], day: string): ReachedStage | undefined {
  const reached = stages.filter(({ start }) => start <= day);
  const last = reached.at(-1);
  return last && { ...last, signed: reached.find(({ stage }) => stage === 'SIGNED')?.date ?? null };
}

function startOf(stage: Stage | null, claims: readonly Claim<DealStates>[], lineage: Lineage): StageStart {
  const own = claims.filter(({ states }) => (states.stage ?? null) === stage);
  const dated = own.flatMap((claim) => (claim.states.date ? [{ claim, value: claim.states.date }] : []));
  const chosen = choose(dated, dates, lineage);
  return {
    stage,
    date: chosen?.value ?? null,
    start: certainFrom(
      chosen?.value ?? null,
      own.filter(({ rank }) => rank !== 'DEPRECATED'),
    ),
    disagreements: disagreementsOn(chosen, dated, { ...dates, field: 'date' }),
  };
}
