import { isDay } from '../../model/dateInterval.ts';
import type { TimePair } from '../../model/days.ts';

const nouns = ['Entity', 'Deal', 'Document', 'Observation', 'Statement'] as const;
export type Noun = (typeof nouns)[number];

/** What an id names. */
export interface Identified {
  /** Null for a key alone, which can be of any noun. */
  readonly noun: Noun | null;
  readonly key: string;
  /** The pair of times under which the object was read; null for the present. */
  readonly times: TimePair | null;
}

/** The `id` of a node: unique across all types and pairs of times, opaque to clients. */
export function globalId(noun: Noun, key: string, times: TimePair | null): string {
  const at = times === null ? '' : `@${times.asOf}/${times.knownAt}`;
  return Buffer.from(`${noun}:${key}${at}`).toString('base64url');
}

/** Reads an ID argument: the `id` of a node, or a key alone. */
export function readId(id: string): Identified {
  const text = Buffer.from(id, 'base64url').toString('utf8');
  const [, noun, key = '', asOf, knownAt] = /^(\w+):([^@]*)(?:@([^/]*)\/(.*))?$/s.exec(text) ?? [];
  const bare = { noun: null, key: id, times: null };
  if (!nouns.some((each) => each === noun)) return bare;
  if (asOf !== undefined && !(isDay(asOf) && isDay(knownAt ?? ''))) return bare;
  const times = asOf === undefined || knownAt === undefined ? null : { asOf, knownAt };
  const read = { noun: noun as Noun, key, times };
  return globalId(read.noun, key, times) === id ? read : bare;
}

/** An ID argument takes a key or the `id` of a node; both become the key. */
export const keyOf = (id: string): string => readId(id).key;
