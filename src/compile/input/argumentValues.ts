import { getArgumentValues, type FieldNode, type GraphQLField } from 'graphql';

/** The arguments of a field after coercion. One that is null counts as absent: its default stands, if it has one. */
export function argumentValues(
  field: GraphQLField<unknown, unknown>,
  nodes: readonly FieldNode[],
  variables: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  const values = getArgumentValues(field, nodes[0] as FieldNode, variables);
  return Object.fromEntries(
    field.args.map(({ name, defaultValue }) => [name, values[name] ?? (defaultValue as unknown) ?? null]),
  );
}
