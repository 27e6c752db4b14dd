import { QuestionError } from '../errors.ts';
import type { Family } from '../model/dealKinds.ts';
import { toMinorUnits } from '../model/money.ts';
import { nearest } from '../model/nearest.ts';
import { dayOf } from './days.ts';
import { keyAt, placeOf, sizeOf } from './KeyPool.ts';
import type { LegFilter, Moment } from './LegFilter.ts';
import type { Market } from './Market.ts';

/** The arguments of a root field, ids as keys. What was left out and has no default is absent or null. */
export type Given = Readonly<Record<string, unknown>>;
/** The days of the question, ISO; null for the present. */
export type Pair = { readonly asOf: string; readonly knownAt: string } | null;

export const keyIn = (given: Given, name: string): string | null => (given[name] as string | null | undefined) ?? null;

/** On the last of days what is present still holds, and nothing else does. */
const lastDay = '9999-12-31';
export const daysOf = (pair: Pair) => ({ asOf: pair?.asOf ?? lastDay, knownAt: pair?.knownAt ?? lastDay });

export const momentOf = (pair: Pair): Moment => pair && { asOf: dayOf(pair.asOf), knownAt: dayOf(pair.knownAt) };

export function filterIn(given: Given, pair: Pair): LegFilter {
  const least = given['minAmountUsd'] as string | null | undefined;
  const { kinds, families, stages, binding, avoid } = given as unknown as LegFilter;
  return {
    ...{ kinds, families, stages, binding, avoid },
    minAmountUsd: least ? Number(toMinorUnits(least, 'USD')) : null,
    moment: momentOf(pair),
  };
}

/** Families of which a leg can be. */
export function moneyIn(given: Given, name: string): Family[] {
  const families = (given[name] ?? []) as Family[];
  const others = families.filter((family) => family !== 'FUNDING' && family !== 'COMMERCIAL');
  if (others.length === 0) return families;
  throw new QuestionError('BAD_USER_INPUT', `"${name}" has ${others.join(', ')}; expected FUNDING or COMMERCIAL.`);
}

export function between(given: Given, name: string, least: number, most: number): number {
  const value = given[name] as number | null | undefined;
  if (typeof value === 'number' && value >= least && value <= most) return value;
  throw new QuestionError('BAD_USER_INPUT', `"${name}" is ${value ?? 'null'}; expected ${least} to ${most}.`);
}

/** Refuses keys that no entity has, all of them at once, with the nearest that some has. */
export function requireEntities({ nodes }: Market, given: Given, names: readonly string[]): void {
  const asked = names.flatMap((name) => [given[name] ?? []].flat().map((key) => [name, key as string] as const));
  const unknown = asked.filter(([, key]) => !Number.isInteger(placeOf(nodes, key)));
  if (unknown.length === 0) return;
  const keys = Array.from({ length: sizeOf(nodes) }, (_, place) => keyAt(nodes, place));
  const lines = unknown.map(
    ([name, key]) => `"${name}": no entity has the key "${key}". The nearest are ${nearest(key, keys, 3).join(', ')}.`,
  );
  throw new QuestionError('UNKNOWN_ENTITY', lines.join(' '));
}
