import { isObjectType, type DocumentNode, type ExecutionResult, type GraphQLSchema } from 'graphql';
import type { SentStatement } from '../../src/compile/run/askRoots.ts';
import type { Executor } from '../../src/compile/createExecutor.ts';
import { readableCypher } from '../operations/readableCypher.ts';
import type { SlowReading } from './slowReading.ts';

/** The two that are asked. */
export interface Readers {
  readonly schema: GraphQLSchema;
  readonly execute: Executor;
  readonly read: SlowReading;
}

/** Both answers to one request as texts: equal exactly when the answers are. */
export interface Comparison {
  readonly isEqual: boolean;
  readonly ours: string;
  readonly slow: string;
  readonly statements: readonly string[];
}

/** Asks both. A fault of the executor that is thrown becomes its answer. */
export async function compareAnswers(
  { schema, execute, read }: Readers,
  document: DocumentNode,
  variables: Readonly<Record<string, unknown>>,
): Promise<Comparison> {
  const statements: string[] = [];
  const onStatement = ({ statement, parameters }: SentStatement) =>
    void statements.push(`// ${JSON.stringify(parameters)}\n${readableCypher(statement)}`);
  const ours = await execute({ document, variables, onStatement }).then(
    (result) => printAnswer(schema, result),
    (error: unknown) => [`thrown: ${error instanceof Error ? `${error.name}: ${error.message}` : String(error)}`],
  );
  const slow = printAnswer(schema, await read(document, variables));
  const isEqual = isSame(ours, slow);
  return { isEqual, ours: ours.join('\n'), slow: slow.join('\n'), statements };
}

/** Where nothing is left of the data, graphql-js stops at the first root field that fails; the executor asks them all. */
function isSame([data, ...errors]: readonly string[], [slowData, ...slowErrors]: readonly string[]): boolean {
  const isPart = slowErrors.every((error) => errors.includes(error));
  return data === slowData && isPart && (errors.length === slowErrors.length || data === 'null');
}

/**
 * The data in the order of its fields, then the errors in no order, each with its message, its path and its locations.
 */
function printAnswer(schema: GraphQLSchema, { data, errors = [] }: ExecutionResult): string[] {
  const lines = errors.map(({ message, path, locations }) => {
    // A refusal may speak of the first of several fields that are merged.
    const places = message.startsWith('Cannot return null') ? locations : locations?.slice(0, 1);
    return JSON.stringify({ message: byInterface(schema, message), path, locations: places });
  });
  return [JSON.stringify(data ?? null), ...lines.sort()];
}

/** Says `Deal.kind` for `Loan.kind`: the type of a row is asked for only where the answer depends on it. */
const byInterface = (schema: GraphQLSchema, message: string): string =>
  message.replace(/(\w+)\.(\w+)\.$/, (coordinate, typeName: string, fieldName: string) => {
    const type = schema.getType(typeName);
    const owner = isObjectType(type) ? type.getInterfaces().find((each) => fieldName in each.getFields()) : undefined;
    return owner === undefined ? coordinate : `${owner.name}.${fieldName}.`;
  });
