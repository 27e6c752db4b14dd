import type { FieldNode } from 'graphql';
import { badInput } from '../input/badInput.ts';
import { keyOf } from './globalId.ts';

type Values = Readonly<Record<string, unknown>>;
type Derive = (values: Values, node: FieldNode | undefined) => unknown;

/** Parameters of files that are not arguments themselves but follow from them. */
const derivedParameters: Readonly<Record<string, Derive>> = {
  'Query.deals(party:)': onlyParty,
  'Query.dealTotals(party:)': onlyParty,
};

/** The function behind a parameter, if it is derived. */
export const derivedParameter = (typeName: string, fieldName: string, name: string): Derive | undefined =>
  derivedParameters[`${typeName}.${fieldName}(${name}:)`];

/** The one party that the filter names. Null for none or several, unless the request groups by direction. */
function onlyParty({ groupBy, filter }: Values, node: FieldNode | undefined): string | null {
  const { key } = ((filter as Values | null)?.['party'] ?? {}) as {
    key?: { eq?: string | null; in?: string[] | null };
  };
  const keys = [...(key?.eq ? [key.eq] : []), ...(key?.in ?? [])];
  if (keys.length === 1 && keys[0] !== undefined) return keyOf(keys[0]);
  if (!((groupBy ?? []) as string[]).includes('DIRECTION')) return null;
  const found = keys.length === 0 ? 'none' : keys.join(', ');
  throw badInput(
    `DIRECTION needs the point of view of one entity: give one key in filter.party.key; found ${found}.`,
    node,
  );
}
