import { identifierFault } from '../../model/identifiers/identifierFault.ts';
import { normalizedCode } from '../../model/identifiers/normalizedCode.ts';
import type { IdentifierScheme } from '../../model/vocabulary.ts';
import { badInput } from '../input/badInput.ts';
import { searchText } from '../input/searchText.ts';
import { keyOf } from './globalId.ts';

type Values = Readonly<Record<string, unknown>>;
type Derive = (values: Values) => unknown;

/** Parameters of files that are not arguments themselves but follow from them. */
const derivedParameters: Readonly<Record<string, Derive>> = {
  'Query.deals(party:)': onlyKeyOf('party'),
  'Query.deals(forCapacity:)': onlyKeyOf('forCapacity'),
  'Query.deals(partOf:)': onlyKeyOf('partOf'),
  'Query.documents(publisher:)': onlyKeyOf('publisher'),
  'Query.documents(origin:)': onlyKeyOf('origin'),
  'Query.dealTotals(party:)': onlyKeyOf('party'),
  'Query.entityByIdentifier(code:)': validCode,
  'Query.entityByIdentifier(exchange:)': ({ market }) =>
    market === null ? null : (market as string).trim().toUpperCase(),
  'Query.search(asked:)': ({ text }) => searchText(text as string),
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

/** The code as its scheme writes it. Throws BAD_USER_INPUT if the scheme has no such code. */
function validCode({ scheme, value }: Values): string {
  const code = normalizedCode(scheme as IdentifierScheme, value as string);
  const fault = identifierFault(scheme as IdentifierScheme, code);
  if (fault !== null) throw badInput(`"value" is not valid: ${fault}.`);
  return code;
}
