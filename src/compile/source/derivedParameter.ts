import { keyOf } from './globalId.ts';

type Values = Readonly<Record<string, unknown>>;
type Derive = (values: Values) => unknown;

/** Parameters of files that are not arguments themselves but follow from them. */
const derivedParameters: Readonly<Record<string, Derive>> = {
  'Query.deals(party:)': onlyKeyOf('party'),
  'Query.deals(forCapacity:)': onlyKeyOf('forCapacity'),
  'Query.deals(partOf:)': onlyKeyOf('partOf'),
  'Query.dealTotals(party:)': onlyKeyOf('party'),
};

/** The function behind a parameter, if it is derived. */
export const derivedParameter = (typeName: string, fieldName: string, name: string): Derive | undefined =>
  derivedParameters[`${typeName}.${fieldName}(${name}:)`];

/** The one key that a relation of the filter names; null for none or several. */
function onlyKeyOf(relation: string): Derive {
  return ({ filter }) => {
    const { key } = ((filter as Values | null)?.[relation] ?? {}) as {
      key?: { eq?: string | null; in?: string[] | null };
    };
    const keys = [...(key?.eq ? [key.eq] : []), ...(key?.in ?? [])];
    return keys.length === 1 && keys[0] !== undefined ? keyOf(keys[0]) : null;
  };
}
