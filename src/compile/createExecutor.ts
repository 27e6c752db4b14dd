import {
  execute as executeByResolvers,
  getVariableValues,
  GraphQLError,
  Kind,
  OperationTypeNode,
  type DocumentNode,
  type ExecutionResult,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import { collectFields } from 'graphql/execution/collectFields.js';
import { QuestionError } from '../errors.ts';
import type { Graph } from '../graph/connect.ts';
import { argumentValues } from './argumentValues.ts';
import { badInput } from './badInput.ts';
import { beginCompilation, type Compilation, type TimePair } from './Compilation.ts';
import { checkArguments, compileFileRoot, compileSearchRoot, type CompiledRoot } from './compileRoot.ts';
import type { Searches } from './Search.ts';
import { nullable, completeValue } from './shape.ts';
import type { Sources } from './sources.ts';

/** A request after validation. */
export interface Request {
  readonly document: DocumentNode;
  readonly operationName?: string | null | undefined;
  readonly variables?: Readonly<Record<string, unknown>> | null | undefined;
  /** Told of every statement that is sent. */
  readonly onStatement?: (statement: string, parameters: Readonly<Record<string, unknown>>) => void;
}

export type Executor = (request: Request) => Promise<ExecutionResult>;

interface Parts {
  readonly schema: GraphQLSchema;
  readonly sources: Sources;
  readonly searches: Searches;
  readonly graph: Pick<Graph, 'read'>;
}

/** Beyond every day that a document can name: stands for the time that was not given. */
const open = '9999-12-31';

/**
 * Executes an operation by compiling each of its root fields into one Cypher statement; introspection goes to graphql-js.
 * Expects a validated document. Errors stand in the result; only a fault of the program is thrown.
 */
export function createExecutor({ schema, sources, searches, graph }: Parts): Executor {
  const queryType = schema.getQueryType();
  if (!queryType) throw new Error('the schema has no Query');

  return async ({ document, operationName, variables: given, onStatement }) => {
    const operation = operationOf(document, operationName);
    if (operation instanceof GraphQLError) return { errors: [operation] };
    const { coerced: variables, errors: faults } = getVariableValues(
      schema,
      operation.variableDefinitions ?? [],
      given ?? {},
    );
    if (faults) return { errors: faults };

    const fragments = Object.fromEntries(
      document.definitions
        .filter((definition): definition is FragmentDefinitionNode => definition.kind === Kind.FRAGMENT_DEFINITION)
        .map((definition) => [definition.name.value, definition]),
    );
    const fields = collectFields(schema, fragments, variables, queryType, operation.selectionSet);
    const errors: GraphQLError[] = [];
    const report = (error: GraphQLError) => void errors.push(error);

    const answerField = async (key: string, nodes: readonly FieldNode[]): Promise<() => unknown> => {
      const name = nodes[0]?.name.value ?? '';
      if (name === '__typename') return () => queryType.name;
      if (name.startsWith('__')) return introspect(nodes);
      const field = queryType.getFields()[name] as GraphQLField<unknown, unknown>;
      const place = { coordinate: `Query.${name}`, nodes };
      const path = { key, before: null };
      try {
        const pair = timePair(argumentValues(field, nodes, variables));
        const c = beginCompilation({ schema, sources, fragments, variables }, pair);
        const root = await compileRoot(c, field, nodes);
        if (root.statement !== null) onStatement?.(root.statement, { p: c.parameters });
        const records = root.statement === null ? [] : await graph.read(root.statement, { p: c.parameters });
        const raw = root.gather(records.map(([value]) => value));
        const complete = completeValue(field.type, place, root.shape);
        return () => complete(raw, path, report);
      } catch (error) {
        report(located(error, nodes, key));
        return () => completeValue(field.type, place, () => null)(null, path, () => {});
      }
    };
    const introspect = async (nodes: readonly FieldNode[]) => {
      const part: OperationDefinitionNode = {
        ...operation,
        selectionSet: { kind: Kind.SELECTION_SET, selections: nodes },
      };
      const definitions = [part, ...Object.values(fragments)];
      const result = await executeByResolvers({
        schema,
        document: { kind: Kind.DOCUMENT, definitions },
        variableValues: given ?? {},
      });
      errors.push(...(result.errors ?? []));
      return () => Object.values(result.data ?? {})[0];
    };
    const compileRoot = async (
      c: Compilation,
      field: GraphQLField<unknown, unknown>,
      nodes: readonly FieldNode[],
    ): Promise<CompiledRoot> => {
      const values = checkArguments(c, field, nodes);
      const search = searches[field.name];
      if (search !== undefined) return compileSearchRoot(c, field, nodes, await search(values, c.pair));
      const source = sources.of('Query', field.name);
      if (source.from !== 'file') throw new Error(`Query.${field.name} has neither a file nor a search`);
      return compileFileRoot(c, source.file, field, nodes);
    };

    const answers = await Promise.all(
      [...fields].map(async ([key, nodes]) => [key, await answerField(key, nodes)] as const),
    );
    const data = nullable(() => {
      const object: Record<string, unknown> = Object.create(null);
      for (const [key, complete] of answers) object[key] = complete();
      return object;
    })(null, { key: '', before: null }, report) as Record<string, unknown> | null;
    return errors.length === 0 ? { data } : { errors, data };
  };
}

function operationOf(document: DocumentNode, name: string | null | undefined): OperationDefinitionNode | GraphQLError {
  const operations = document.definitions.filter((definition) => definition.kind === Kind.OPERATION_DEFINITION);
  const [operation, ...others] = name ? operations.filter((candidate) => candidate.name?.value === name) : operations;
  if (operation === undefined) {
    return badInput(name ? `The document has no operation named "${name}".` : 'The document has no operation.');
  }
  if (others.length > 0)
    return badInput('The document has several operations: say by "operationName" which one to run.');
  if (operation.operation !== OperationTypeNode.QUERY) {
    return badInput(`This API answers queries; it has no ${operation.operation}.`);
  }
  return operation;
}

/** The pair of times of a root field: null for the present; where only one is given, the other is open. */
function timePair(values: Readonly<Record<string, unknown>>): TimePair | null {
  const { asOf = null, knownAt = null } = values as { asOf?: string | null; knownAt?: string | null };
  return asOf === null && knownAt === null ? null : { asOf: asOf ?? open, knownAt: knownAt ?? open };
}

/** Keeps what the field says deliberately; anything else stands behind as the original error, for the log. */
function located(error: unknown, nodes: readonly FieldNode[], key: string): GraphQLError {
  if (error instanceof GraphQLError) {
    return new GraphQLError(error.message, { nodes, path: [key], extensions: error.extensions });
  }
  if (error instanceof QuestionError) {
    return new GraphQLError(error.message, { nodes, path: [key], extensions: { code: error.code } });
  }
  return new GraphQLError(String((error as Error).message), { nodes, path: [key], originalError: error as Error });
}
