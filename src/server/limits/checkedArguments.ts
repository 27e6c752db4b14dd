import type { FieldNode, GraphQLField } from 'graphql';
import { argumentValues } from '../../compile/input/argumentValues.ts';
import { tooLongText } from './checkTokens.ts';
import { defaultLimits } from './limits.ts';
import type { Arguments } from './pageSizeOf.ts';

/**
 * The arguments of a field after coercion. Throws a GraphQLError for a null where none may be, which a variable can bring
 * in behind a default, and INPUT_TOO_LARGE for a search for too many words.
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
