import {
  execute,
  Kind,
  type DocumentNode,
  type ExecutionResult,
  type FieldNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import type { Variables } from '../emit/SampleVariables.ts';

/** Answers one field of introspection with graphql-js, from the document with that field and the fragments only. */
export async function introspect(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  nodes: readonly FieldNode[],
  variableValues: Variables,
): Promise<ExecutionResult> {
  const alone = { ...operation, selectionSet: { kind: Kind.SELECTION_SET, selections: nodes } } as const;
  const fragments = document.definitions.filter(({ kind }) => kind === Kind.FRAGMENT_DEFINITION);
  const part: DocumentNode = { kind: Kind.DOCUMENT, definitions: [alone, ...fragments] };
  return execute({ schema, document: part, variableValues });
}
