import type { FieldNode } from 'graphql';
import { lastDay, type TimePair } from '../../model/days.ts';
import type { SampleVariables, Variables } from '../emit/SampleVariables.ts';
import type { ReadTimes } from '../emit/StatementBuilder.ts';
import { argumentValues } from '../input/argumentValues.ts';
import type { Field } from '../schemaShape.ts';
import { readId } from '../source/globalId.ts';

/** A pair of times as a request states it; null for an axis that is left open. */
export interface Times {
  readonly asOf: string | null;
  readonly knownAt: string | null;
}

/** The pair of times in the arguments of a root field, or in the id that it looks up; null for the present. */
export function statedTimes(values: Readonly<Record<string, unknown>>): Times | null {
  const { asOf = null, knownAt = null, id = null } = values as Partial<Times> & { readonly id?: string | null };
  if (id !== null) return timesOfId(id);
  return asOf === null && knownAt === null ? null : { asOf, knownAt };
}

/** The pair of times that an id holds, as a request states it; null for the present. */
export function timesOfId(id: string): Times | null {
  const { times } = readId(id);
  const stated = (day: string) => (day === lastDay ? null : day);
  return times && { asOf: stated(times.asOf), knownAt: stated(times.knownAt) };
}

/** The same with a day for each axis. */
export function timePair(values: Readonly<Record<string, unknown>>): TimePair | null {
  const times = statedTimes(values);
  return times && { asOf: times.asOf ?? lastDay, knownAt: times.knownAt ?? lastDay };
}

/** Reads the days of a pair of times from any request; null if the sample asks for the present. */
export function readTimes(field: Field, nodes: readonly FieldNode[], sample: SampleVariables): ReadTimes | null {
  const read = (variables: Variables) => timePair(argumentValues(field, nodes, variables));
  if (sample.inline((variables) => read(variables) === null)) return null;
  return { asOf: (variables) => read(variables)?.asOf, knownAt: (variables) => read(variables)?.knownAt };
}
