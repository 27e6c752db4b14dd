import { lastDay, type TimePair } from '../../model/days.ts';
import type { FieldArguments } from '../arguments.ts';

/** The two pairs of times of a comparison. */
export interface TwoPairs {
  readonly from: TimePair;
  readonly to: TimePair;
}

/** The pairs in the arguments `from` and `to`; a day that is left open is the last one, which the present includes. */
export const pairsIn = (args: FieldArguments): TwoPairs => ({ from: pairIn(args['from']), to: pairIn(args['to']) });

function pairIn(given: unknown): TimePair {
  const { asOf, knownAt } = given as { readonly [axis in keyof TimePair]?: string | null };
  return { asOf: asOf ?? lastDay, knownAt: knownAt ?? lastDay };
}

/** A pair of times; null for the present. */
export const presentAsNull = (pair: TimePair): TimePair | null =>
  pair.asOf === lastDay && pair.knownAt === lastDay ? null : pair;
