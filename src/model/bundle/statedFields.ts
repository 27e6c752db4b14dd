import { suggestion } from '../nearest.ts';
import type { SubjectType } from '../keyKinds.ts';
import { AmountBasis, Unit } from '../vocabulary.ts';

/**
 * The fields that a claim can state of a subject of each type, by the names that conflicts have, in the order in which the
 * API lists them. An amount and a quantity add what they measure: `amounts.PAID`, `quantities.CHIP GB200 chips`.
 */
export const statedFields = {
  Deal: [
    ...['kind', 'payers', 'payees', 'participants', 'sponsors', 'leads', 'arrangers', 'suppliersBehind', 'users'],
    ...['involves', 'amounts', 'quantities', 'stage', 'binding', 'date', 'due', 'schedule', 'instrument', 'round'],
    ...['pricePerShare', 'rate', 'secured', 'security', 'useOfProceeds', 'maturity', 'start', 'end', 'deliveredFrom'],
    ...['partOf', 'forObligation', 'conditionalOn'],
  ],
  Tie: ['title', 'part', 'percent', 'shares', 'value', 'asOf', 'since', 'until'],
  Observation: ['value', 'date'],
  Statement: ['stance', 'saidOn'],
} as const satisfies Readonly<Record<SubjectType, readonly string[]>>;

export type StatedFieldOf<Type extends SubjectType> = (typeof statedFields)[Type][number];

/** Fields that a bundle states once for a subject: conflicts can name them, and no single claim states them. */
const statedOnce: Readonly<Record<SubjectType, readonly string[]>> = {
  Deal: ['title', 'supersedes', 'forCapacity'],
  Tie: [],
  Observation: [],
  Statement: ['summary', 'topic', 'about', 'disputes', 'retracts'],
};

/** Why a text is not the name of a field of a subject, with the nearest name; null if it is one. */
export function faultOfField(type: SubjectType, name: string): string | null {
  const names: readonly string[] = [...statedFields[type], ...statedOnce[type]];
  const measures = [
    ...AmountBasis.options.map((basis) => `amounts.${basis}`),
    ...Unit.options.map((unit) => `quantities.${unit}`),
  ];
  const [measure = ''] = name.split(/[/ ]/);
  if (names.includes(name) || (type === 'Deal' && measures.includes(measure))) return null;
  const known = type === 'Deal' ? [...names, ...measures] : names;
  const near = suggestion(name, known).replace(', did', ' Did') || ` Expected one of ${names.join(', ')}.`;
  const noun = `${/^[AEIOU]/.test(type) ? 'An' : 'A'} ${type.toLowerCase()}`;
  return `${noun} has no field "${name}".${near}`;
}
