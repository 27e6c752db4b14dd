import {
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  typeFromAST,
  type GraphQLInputType,
  type GraphQLSchema,
  type NamedTypeNode,
  type OperationDefinitionNode,
} from 'graphql';
import type { Variables } from '../emit/Compilation.ts';

/**
 * What of the variables changes the text of the statements: which are null, what steers `@include` and `@skip`, the form
 * of filters, the order of lists. Two requests of one operation with the same signature share their statements.
 */
export function textSignature(schema: GraphQLSchema, operation: OperationDefinitionNode, variables: Variables): string {
  const definitions = operation.variableDefinitions ?? [];
  return definitions
    .map(({ variable, type }) =>
      signature(typeFromAST(schema, type as NamedTypeNode) as GraphQLInputType, variables[variable.name.value]),
    )
    .join(' ');
}

const textEnums = /OrderField$|^SortDirection$|^EntityType$/;

function signature(type: GraphQLInputType | undefined, value: unknown): string {
  if (value === null || value === undefined) return '0';
  if (typeof value === 'boolean') return String(value);
  const named = getNamedType(type);
  // A field and a direction of an order, and a type asked for by its label, are parts of the text.
  if (isEnumType(named)) return textEnums.test(named.name) ? JSON.stringify(value) : '1';
  if (!isInputObjectType(named)) return '1';
  if (Array.isArray(value)) {
    const item = getNullableType(type);
    return `[${value.map((each) => signature(isListType(item) ? (item.ofType as GraphQLInputType) : named, each)).join(' ')}]`;
  }
  const given = value as Readonly<Record<string, unknown>>;
  const fields = Object.values(named.getFields()).map((field) => signature(field.type, given[field.name]));
  return `{${fields.join(' ')}}`;
}
