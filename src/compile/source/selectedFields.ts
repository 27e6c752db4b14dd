import { Kind, type FieldNode, type FragmentDefinitionNode, type GraphQLObjectType, type GraphQLSchema } from 'graphql';
// Internal to graphql-js, which has no public function for it. Only this file imports it.
import { collectFields } from 'graphql/execution/collectFields.js';

type Fragments = Readonly<Record<string, FragmentDefinitionNode>>;
type Variables = Readonly<Record<string, unknown>>;

/** Fields by response key, each with all its nodes in the document. */
export type SelectedFields = Map<string, readonly FieldNode[]>;

/**
 * Collects the fields that are selected on a type by the selection sets of these nodes (GraphQL specification, 6.3.2).
 * Throws a GraphQLError if `@include` or `@skip` gets null.
 */
export function selectedFields(
  schema: GraphQLSchema,
  fragments: Fragments,
  variables: Variables,
  type: GraphQLObjectType,
  nodes: readonly Pick<FieldNode, 'selectionSet'>[],
): SelectedFields {
  const selections = nodes.flatMap(({ selectionSet }) => selectionSet?.selections ?? []);
  return collectFields(schema, fragments, variables, type, { kind: Kind.SELECTION_SET, selections });
}
