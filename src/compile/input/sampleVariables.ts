import {
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  typeFromAST,
  type GraphQLInputType,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';

/** A value of each scalar that any field accepts. */
const scalars: Readonly<Record<string, unknown>> = {
  Int: 1,
  Float: 1,
  Boolean: true,
  Date: '2025-01-01',
  DateTime: '2025-01-01T00:00:00Z',
  Decimal: '1',
  CurrencyCode: 'USD',
  URL: 'https://example.org/',
};

/** Variables with which an operation can be planned: those that are given, and a value for each that it requires. */
export function sampleVariables(
  schema: GraphQLSchema,
  { variableDefinitions = [] }: OperationDefinitionNode,
  given: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  return Object.fromEntries(
    variableDefinitions.flatMap(({ variable, type: written, defaultValue }) => {
      const name = variable.name.value;
      if (name in given) return [[name, given[name]]];
      const type = typeFromAST(schema, written as never) as GraphQLInputType | undefined;
      return type === undefined || !isNonNullType(type) || defaultValue !== undefined ? [] : [[name, sampleOf(type)]];
    }),
  );
}

function sampleOf(type: GraphQLInputType): unknown {
  const inner = getNullableType<GraphQLInputType>(type);
  if (isListType(inner)) return [sampleOf(inner.ofType)];
  if (isEnumType(inner)) return inner.getValues()[0]?.name;
  if (!isInputObjectType(inner)) return scalars[inner.name] ?? 'sample';
  const fields = Object.values(inner.getFields());
  const required = fields.filter(({ type, defaultValue }) => isNonNullType(type) && defaultValue === undefined);
  // An object of which exactly one field may be given needs one.
  const chosen = required.length === 0 && inner.isOneOf ? fields.slice(0, 1) : required;
  return Object.fromEntries(chosen.map(({ name, type }) => [name, sampleOf(type)]));
}
