import type { FieldNode, GraphQLField } from 'graphql';
import { argumentValues } from '../../compile/input/argumentValues.ts';
import { tooLongText } from './checkTokens.ts';
import { defaultLimits } from './limits.ts';
import type { Arguments } from './pageSizeOf.ts';

/**
 * Returns the coerced arguments of a field. Throws a GraphQLError if a non-null argument is null, which a variable with a
 * default can cause, and INPUT_TOO_LARGE if the text of a search is too long.
 */
export function checkedArguments(
  typeName: string,
  field: GraphQLField<unknown, unknown>,
  nodes: readonly FieldNode[],
  variables: Arguments,
): Arguments {
  const given = argumentValues(field, nodes, variables);
  const text = typeName === 'Query' && field.name === 'search' ? given['text'] : null;
  const length = typeof text === 'string' ? text.length : 0;
  const { searchLength } = defaultLimits;
  if (length > searchLength) throw tooLongText(length, searchLength, 'of "search"');
  return given;
}
