import { Kind, OperationTypeNode, type DocumentNode, type GraphQLError, type OperationDefinitionNode } from 'graphql';
import { badInput } from '../input/badInput.ts';

/** The operation of a document that a request runs, or the error that says why there is none. */
export function operationOf(
  document: DocumentNode,
  name: string | null | undefined,
): OperationDefinitionNode | GraphQLError {
  const operations = document.definitions.filter((definition) => definition.kind === Kind.OPERATION_DEFINITION);
  const [operation, ...others] = name ? operations.filter((candidate) => candidate.name?.value === name) : operations;
  if (operation === undefined) {
    return badInput(name ? `The document has no operation named "${name}".` : 'The document has no operation.');
  }
  if (others.length > 0)
    return badInput('The document has several operations: name the one to run in "operationName".');
  if (operation.operation !== OperationTypeNode.QUERY) {
    return badInput(`This API answers queries; it has no ${operation.operation}.`);
  }
  return operation;
}
