import { QuestionError } from '../errors.ts';
import { lastDay, type TimePair } from '../model/days.ts';
import { kindsWhere, moneyFamilies, type Family } from '../model/dealKinds.ts';
import { toMinorUnits } from '../model/money.ts';
import { dayOf } from './market/days.ts';
import type { LegFilter, Moment } from './legs/LegFilter.ts';
import type { Market } from './market/Market.ts';
import { nodeOf } from './market/Nodes.ts';
import { edgesAt } from './market/Side.ts';

/**
 * The arguments of a root field, with ids as keys. Arguments without a value and without a default are absent or null.
 */
export type FieldArguments = Readonly<Record<string, unknown>>;
/** The days of the question, ISO; null for the present. */
export type Pair = TimePair | null;

export const keyIn = (args: FieldArguments, name: string): string | null =>
  (args[name] as string | null | undefined) ?? null;

export const keysIn = (args: FieldArguments, name: string): readonly string[] | null =>
  (args[name] as readonly string[] | null | undefined) ?? null;

export const daysOf = (pair: Pair) => ({ asOf: pair?.asOf ?? lastDay, knownAt: pair?.knownAt ?? lastDay });

export const momentOf = (pair: Pair): Moment => pair && { asOf: dayOf(pair.asOf), knownAt: dayOf(pair.knownAt) };

export function filterIn(args: FieldArguments, pair: Pair): LegFilter {
  const least = args['minAmountUsd'] as string | null | undefined;
  const { kinds, families, stages, binding, avoid } = args as Partial<LegFilter>;
  requireMoney('families', families ?? [], moneyFamilies);
  requireMoney('kinds', kinds ?? [], moneyKinds);
  return {
    ...{ kinds, families, stages, binding, avoid },
    minAmountUsd: least ? centsIn(least) : null,
    moment: momentOf(pair),
  };
}

function centsIn(usd: string): number {
  const cents = toMinorUnits(usd, 'USD');
  if (cents !== null) return Number(cents);
  throw new QuestionError(
    'BAD_USER_INPUT',
    `"minAmountUsd" is ${usd}, which is not an amount of US dollars; expected at most two decimals.`,
  );
}

/** The families that legs can have. */
export function moneyIn(args: FieldArguments, name: string): Family[] {
  const families = (args[name] ?? []) as Family[];
  requireMoney(name, families, moneyFamilies);
  return families;
}

const moneyKinds = kindsWhere(({ family }) => moneyFamilies.includes(family));

/** No money leg has another family or kind, so the answer to such a question would always be empty. */
function requireMoney(name: string, values: readonly string[], expected: readonly string[]): void {
  const others = values.filter((value) => !expected.includes(value));
  if (others.length === 0) return;
  throw new QuestionError(
    'BAD_USER_INPUT',
    `"${name}" has ${others.join(', ')}, which no money leg has; expected ${expected.join(', ')}.`,
  );
}

/** ISO days; null if the period is open. */
export function periodIn(args: FieldArguments): { readonly from: string | null; readonly to: string | null } {
  const [from, to] = [keyIn(args, 'from'), keyIn(args, 'to')];
  if (from === null || to === null || from <= to) return { from, to };
  throw new QuestionError('BAD_USER_INPUT', `"from" is ${from}, after "to", ${to}; expected an earlier day.`);
}

export function between(args: FieldArguments, name: string, least: number, most: number): number {
  const value = args[name] as number | null | undefined;
  if (typeof value === 'number' && value >= least && value <= most) return value;
  throw new QuestionError('BAD_USER_INPUT', `"${name}" is ${value ?? 'null'}; expected ${least} to ${most}.`);
}

/** Keys in the arguments that no leg or tie of the market has: unknown keys, merged keys, or entities without legs. */
export function doubtfulIn(
  market: Market,
  args: FieldArguments,
  names: readonly string[],
): [name: string, key: string][] {
  const { nodes, outgoing, incoming } = market;
  const isTouched = (key: string): boolean => {
    const node = nodeOf(nodes, key);
    // Unknown entities have no edges.
    return [outgoing, incoming].some((side) => edgesAt(side, node).length > 0);
  };
  const asked = names.flatMap((name) =>
    [args[name] ?? []].flat().map((key): [string, string] => [name, key as string]),
  );
  return asked.filter(([, key]) => !isTouched(key));
}

/** The arguments with some keys replaced. */
export function withKeys(
  args: FieldArguments,
  names: readonly string[],
  keys: ReadonlyMap<string, string>,
): FieldArguments {
  const other = (key: unknown) => keys.get(key as string) ?? key;
  const changed = names.map((name) => [name, Array.isArray(args[name]) ? args[name].map(other) : other(args[name])]);
  return { ...args, ...Object.fromEntries(changed) };
}

/** The number of unknown keys for which an error lists the nearest known ones. */
const unknownTold = 3;

/** An error that lists unknown keys, the first of them with the keys that `nearest` finds. */
export async function unknownKeys(
  unknown: readonly (readonly [name: string, key: string])[],
  noun: string,
  nearest: (words: readonly string[]) => Promise<readonly (readonly string[])[]>,
): Promise<QuestionError> {
  const words = unknown.slice(0, unknownTold).map(([, key]) => key);
  const lines = (await nearest(words)).map((keys, index) => {
    const [name, key] = unknown[index]!;
    const near = keys.length > 0 ? `; the nearest are ${keys.join(', ')}` : '';
    return `"${name}": no ${noun} has the key "${key}"${near}.`;
  });
  const more = unknown.length - lines.length;
  if (more > 0) lines.push(`${more} more keys are unknown.`);
  return new QuestionError('UNKNOWN_ENTITY', [...lines, '"search" finds keys by names.'].join(' '));
}
