import { getArgumentValues, type FieldNode, type GraphQLField } from 'graphql';

type Variables = Readonly<Record<string, unknown>>;
type Values = Readonly<Record<string, unknown>>;

const known = new WeakMap<Variables, Map<FieldNode | undefined, Values>>();

/**
 * Keeps the arguments of each field for as long as these variables are in use. A plan reads the arguments of a field
 * several times for each request: for its plan key, its parameters and its pair of times.
 */
export const keepArguments = (variables: Variables): void => void known.set(variables, new Map());

/** Variables under which a field has these arguments instead of those in the document. */
export function withArguments(variables: Variables, nodes: readonly FieldNode[], values: Values): Variables {
  const own = { ...variables };
  known.set(own, new Map([...(known.get(variables) ?? []), [nodes[0], values]]));
  return own;
}

/** The arguments of a field after coercion. An argument that is null counts as absent: it gets its default, if any. */
export function argumentValues(
  field: GraphQLField<unknown, unknown>,
  nodes: readonly FieldNode[],
  variables: Variables,
): Values {
  const kept = known.get(variables);
  const values = kept?.get(nodes[0]) ?? read(field, nodes, variables);
  kept?.set(nodes[0], values);
  return values;
}

function read(field: GraphQLField<unknown, unknown>, nodes: readonly FieldNode[], variables: Variables): Values {
  const values = getArgumentValues(field, nodes[0] as FieldNode, variables);
  return Object.fromEntries(field.args.map(({ name, defaultValue }) => [name, values[name] ?? defaultValue ?? null]));
}
