import {
  getNamedType,
  getNullableType,
  isInputObjectType,
  isListType,
  typeFromAST,
  type GraphQLInputType,
  type GraphQLSchema,
  type NamedTypeNode,
  type OperationDefinitionNode,
} from 'graphql';
import type { Variables } from './Compilation.ts';

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

function signature(type: GraphQLInputType | undefined, value: unknown): string {
  if (value === null || value === undefined) return '0';
  if (typeof value === 'boolean') return String(value);
  const named = getNamedType(type);
  if (!isInputObjectType(named)) return '1';
  if (Array.isArray(value)) {
    const item = getNullableType(type);
    return `[${value.map((each) => signature(isListType(item) ? (item.ofType as GraphQLInputType) : named, each)).join(' ')}]`;
  }
  // An order is a part of the text, and so are labels.
  if (named.name.endsWith('Order') || named.name === 'EntityTypeFilter') return JSON.stringify(value);
  const given = value as Readonly<Record<string, unknown>>;
  const fields = Object.values(named.getFields()).map((field) => signature(field.type, given[field.name]));
  return `{${fields.join(' ')}}`;
}
