import { getVariableValues, type GraphQLSchema, type OperationDefinitionNode } from 'graphql';

type Given = Readonly<Record<string, unknown>>;
type Coerced = ReturnType<typeof getVariableValues>;

const known = new WeakMap<Given, { readonly operation: OperationDefinitionNode; readonly coerced: Coerced }>();

/** The variables of a request after coercion. Both the limits and the executor ask for them. */
export function coerceVariables(schema: GraphQLSchema, operation: OperationDefinitionNode, given: Given): Coerced {
  const found = known.get(given);
  if (found?.operation === operation) return found.coerced;
  const coerced = getVariableValues(schema, operation.variableDefinitions ?? [], given);
  known.set(given, { operation, coerced });
  return coerced;
}
