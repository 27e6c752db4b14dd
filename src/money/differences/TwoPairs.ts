import type { TimePair } from '../../model/days.ts';
import { daysOf, type FieldArguments, type Pair } from '../arguments.ts';

/** The two pairs of times of a comparison. */
export interface TwoPairs {
  readonly from: TimePair;
  readonly to: TimePair;
}

/** The pairs in the arguments `from` and `to`; a day that is left open is the last one, which the present includes. */
export const pairsIn = ({ from, to }: FieldArguments): TwoPairs => ({
  from: daysOf(from as Pair),
  to: daysOf(to as Pair),
});
