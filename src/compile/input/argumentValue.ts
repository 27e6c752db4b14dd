import { getNamedType, type GraphQLArgument, type GraphQLField } from 'graphql';
import { faultOfField } from '../../model/bundle/statedFields.ts';
import type { SubjectType } from '../../model/keyKinds.ts';
import { exactForm, lookUpForm } from '../../model/names/lookUpForm.ts';
import { keyOf, readId } from '../source/globalId.ts';
import { badInput } from './badInput.ts';

/** The name of a field of a subject; refuses any other text. */
function fieldOf(type: SubjectType) {
  return (name: string): string => {
    const fault = faultOfField(type, name);
    if (fault !== null) throw badInput(fault);
    return name;
  };
}

/** Arguments that a function changes before they are sent. */
const forms: Readonly<Record<string, (value: string) => unknown>> = {
  'Query.entityByName(name:)': (name) => ({ folded: lookUpForm(name), exact: exactForm(name) }),
  'Query.node(id:)': thingOf,
  'Query.nodes(ids:)': thingOf,
  'Deal.evidence(field:)': fieldOf('Deal'),
  'Tie.evidence(field:)': fieldOf('Tie'),
  'Observation.evidence(field:)': fieldOf('Observation'),
  'Statement.evidence(field:)': fieldOf('Statement'),
};

/** The value of an argument as it is sent: ids become keys, names are folded. */
export function argumentValue(
  typeName: string,
  field: GraphQLField<unknown, unknown>,
  argument: GraphQLArgument,
  value: unknown,
): unknown {
  if (typeof value === 'string') {
    const form = forms[`${typeName}.${field.name}(${argument.name}:)`];
    if (form !== undefined) return form(value);
    return getNamedType(argument.type).name === 'ID' ? keyOf(value) : value;
  }
  if (Array.isArray(value)) return value.map((item) => argumentValue(typeName, field, argument, item));
  return value;
}

/** What an id names, without its pair of times. */
function thingOf(id: string) {
  const { noun, key } = readId(id);
  return { noun, key };
}
