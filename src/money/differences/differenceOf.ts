import type { RowOf } from '../../graph/Query.ts';
import type { TimePair } from '../../model/days.ts';
import type { changedDeals } from '../queries.ts';
import type { TwoPairs } from './TwoPairs.ts';

/** A field that differs, in words; null where no source states it. */
interface FieldDifference {
  readonly field: string;
  readonly before: string | null;
  readonly after: string | null;
}

/** What differs in a subject between two pairs of times. It is read at the pair `asOf`, `knownAt`. */
export interface Difference extends TimePair {
  readonly type: 'Deal' | 'Tie' | 'Observation' | 'Statement';
  /** The key of the subject. */
  readonly subject: string;
  readonly change: 'CAME' | 'WENT' | 'CHANGED';
  readonly fields: readonly FieldDifference[];
  /** Claims of which a day on the known axis is later than the first of these days and not later than the second. */
  readonly knownAfter: string;
  readonly knownUntil: string;
}

/** The lists of two states, compared. A subject that has one of them only came or went. */
export function differenceOf(row: RowOf<typeof changedDeals>['rows'][number], { from, to }: TwoPairs): Difference {
  const [before, after] = [
    valuesOf(row.beforeFields ?? [], row.beforeTexts ?? []),
    valuesOf(row.afterFields ?? [], row.afterTexts ?? []),
  ];
  const change = row.beforeFields === null ? 'CAME' : row.afterFields === null ? 'WENT' : 'CHANGED';
  const [knownAfter, knownUntil] = [from.knownAt, to.knownAt].sort() as [string, string];
  return {
    ...(change === 'WENT' ? from : to),
    type: row.type,
    subject: row.key,
    change,
    fields: [...new Set([...after.keys(), ...before.keys()])].flatMap((field) => {
      const values = { before: before.get(field) ?? null, after: after.get(field) ?? null };
      return values.before === values.after ? [] : [{ field, ...values }];
    }),
    knownAfter,
    knownUntil,
  };
}

const valuesOf = (fields: readonly string[], texts: readonly string[]): ReadonlyMap<string, string> =>
  new Map(fields.map((field, index) => [field, texts[index]!]));
