import type { Claim } from '../../bundle/claim.ts';
import { knownDays, knownOn } from './knownOn.ts';
import { tile, type Rectangle } from './tile.ts';

/** A value and the first day of the valid axis on which it holds. */
export interface Beginning<Value> {
  readonly start: string;
  readonly value: Value;
}

/**
 * The states of an observation, statement or tie. By the claims known on a day, the subject holds from one day on; each
 * further value replaces the one before it. `valuesOf` chooses among the claims that count on a day of the known axis, and
 * returns the values in the order of their days. A subject can change on the days of its claims and on `others`.
 */
export function subjectStates<Stated, Value>(
  claims: readonly Claim<Stated>[],
  others: readonly string[],
  valuesOf: (live: readonly Claim<Stated>[], known: string) => readonly Beginning<Value>[],
): Rectangle<Value>[] {
  const days = [...knownDays(claims), ...others];
  const views = new Map(
    days.map((day) => {
      const live = knownOn(claims, day);
      return [day, live.length === 0 ? [] : valuesOf(live, day)];
    }),
  );
  return tile(
    days,
    (known) => views.get(known)!.map(({ start }) => start),
    (valid, known) => views.get(known)!.findLast(({ start }) => start <= valid)?.value,
  );
}

/** States as stored, each with the properties of its subject and the chosen values in words. */
export const stateRows = <Properties extends object, Chosen extends object>(
  subject: string,
  states: readonly Rectangle<{ readonly properties: Properties; readonly chosen: Chosen }>[],
) =>
  states.map(({ value: { properties, chosen }, ...dates }) => ({
    key: `${subject}@${dates.validFrom}@${dates.knownFrom}`,
    ...properties,
    ...chosen,
    ...dates,
  }));
