import type { Claim, DealStates } from '../claim.ts';
import type { DealContext } from './context.ts';
import { dealValues, type DealValues } from './dealValues.ts';
import { stageOn, stagesOf, type StageStart } from './stages.ts';
import { covers, coversKnown, tile, type Rectangle } from './tile.ts';

/** What is stored of a deal for each rectangle of the two axes, and what its legs follow from. */
export interface DealState extends Pick<
  DealValues,
  'kind' | 'stage' | 'stageDate' | 'binding' | 'amount' | 'parties' | 'involves'
> {
  /** Another deal replaces it. */
  readonly superseded: boolean;
  /** It stands for its parts. */
  readonly package: boolean;
}

/** Everything that the claims on a deal make of it, over both axes, other deals apart. */
export function ownStates(claims: readonly Claim<DealStates>[], context: DealContext): Rectangle<DealValues>[] {
  const days = [...claims, ...context.affiliations].map(({ knownFrom }) => knownFrom);
  const views = new Map(
    days.map((day) => {
      const known = claims.filter(({ knownFrom }) => knownFrom <= day);
      return [day, { known, stages: stagesOf(known, context.lineage) }];
    }),
  );
  return tile(
    days,
    (day) => views.get(day)!.stages.map(({ start }) => start),
    (valid, day) => {
      const { known, stages } = views.get(day)!;
      const stage = stageOn(stages, valid);
      if (stage === undefined) return undefined;
      const begun = known.filter(({ states, rank }) => rank === 'DEPRECATED' || hasBegun(states, stages, valid));
      return dealValues(begun, stage, context, day);
    },
  );
}

/** A claim tells nothing of the time before its stage was reached. */
function hasBegun({ stage }: DealStates, stages: readonly StageStart[], valid: string): boolean {
  return stages.some((each) => each.stage === (stage ?? null) && each.start <= valid);
}

/**
 * The states of a deal among others: `newer` are states of deals that replace it, from the day they begin; `parts` are
 * states of its parts, which count from the day that they are known.
 */
export function dealStates(
  own: readonly Rectangle<DealValues>[],
  newer: readonly Rectangle<DealValues>[],
  parts: readonly Rectangle<DealValues>[],
): Rectangle<DealState>[] {
  const pieces = [...own, ...newer, ...parts];
  return tile(
    pieces.flatMap(({ knownFrom, knownTo }) => (knownTo === null ? [knownFrom] : [knownFrom, knownTo])),
    (known) => [...own, ...newer].filter((each) => coversKnown(each, known)).map(({ validFrom }) => validFrom),
    (valid, known) => {
      const values = own.find((each) => covers(each, valid, known))?.value;
      if (values === undefined) return undefined;
      const { kind, stage, stageDate, binding, amount, parties, involves } = values;
      return {
        ...{ kind, stage, stageDate, binding, amount, parties, involves },
        superseded: newer.some((each) => covers(each, valid, known)),
        package: parts.some((each) => coversKnown(each, known)),
      };
    },
  );
}

/** The piece that ends on neither axis: the present, by all that is known. */
export const presentOf = <Value>(rectangles: readonly Rectangle<Value>[]): Value | undefined =>
  rectangles.find(({ validTo, knownTo }) => validTo === null && knownTo === null)?.value;
