import { getVariableValues, GraphQLError, type DocumentNode, type ExecutionResult, type GraphQLSchema } from 'graphql';
import { QuestionError } from '../errors.ts';
import type { Graph } from '../graph/connect.ts';
import type { Variables } from './Compilation.ts';
import { introspect } from './introspect.ts';
import { operationOf } from './operationOf.ts';
import { openPlanner, type RootField } from './planOperation.ts';
import type { Searches } from './Search.ts';
import { completeValue, nullable, type Run } from './shape.ts';
import type { Sources } from './sources.ts';

/** A request after validation. */
export interface Request {
  readonly document: DocumentNode;
  readonly operationName?: string | null | undefined;
  readonly variables?: Variables | null | undefined;
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

/** The server ends a statement that takes longer. Milliseconds. */
const patience = 30_000;

/**
 * Executes an operation by compiling each of its root fields into one Cypher statement; introspection goes to
 * graphql-js. Expects a validated document. Errors stand in the result; only a fault of the program is thrown.
 */
export function createExecutor({ schema, sources, searches, graph }: Parts): Executor {
  const queryType = schema.getQueryType();
  if (!queryType) throw new Error('the schema has no Query');
  const plan = openPlanner({ schema, queryType, sources, searches });

  return async ({ document, operationName, variables: given, onStatement }) => {
    const operation = operationOf(document, operationName);
    if (operation instanceof GraphQLError) return { errors: [operation] };
    const { coerced: variables, errors: faults } = getVariableValues(
      schema,
      operation.variableDefinitions ?? [],
      given ?? {},
    );
    if (faults) return { errors: faults };

    const errors: GraphQLError[] = [];
    const report = (error: GraphQLError) => void errors.push(error);
    const send = async (statement: string, parameters: Readonly<Record<string, unknown>>) => {
      onStatement?.(statement, { p: parameters });
      const records = await graph.read(statement, { p: parameters }, { timeout: patience });
      return records.map(([value]) => value);
    };

    /** Begins to answer a root field; what comes back puts the answer into its final form. */
    const begin = async ({ key, nodes, field, plan: root, fault }: RootField): Promise<() => unknown> => {
      const path = { key, before: null };
      if (field === null) {
        if (nodes[0]?.name.value === '__typename') return () => queryType.name;
        const result = await introspect(schema, document, operation, nodes, given ?? {});
        errors.push(...(result.errors ?? []));
        return () => result.data?.[key];
      }
      const shape = root?.shape ?? (() => null);
      const complete = (raw: unknown, run: Run) =>
        completeValue(field.type, { coordinate: `Query.${field.name}`, nodes }, shape)(raw, path, run);
      try {
        if (root === null) throw fault;
        const { raw, parameters } = await root.answer(variables, send);
        return () => complete(raw, { report, parameters });
      } catch (error) {
        report(located(error, nodes, key));
        return () => complete(null, { report: () => {}, parameters: {} });
      }
    };

    const roots = planned(() => plan(document, operation, variables));
    if (roots instanceof GraphQLError) return { errors: [roots], data: null };
    const answers = await Promise.all(roots.map(async (root) => [root.key, await begin(root)] as const));
    const assemble = nullable(() => Object.fromEntries(answers.map(([key, complete]) => [key, complete()])));
    const data = assemble(null, { key: '', before: null }, { report, parameters: {} }) as Record<
      string,
      unknown
    > | null;
    return errors.length === 0 ? { data } : { errors, data };
  };
}

/** A fault in the selection of the root itself, such as `@include(if: null)`, leaves nothing to answer. */
function planned(plan: () => RootField[]): RootField[] | GraphQLError {
  try {
    return plan();
  } catch (error) {
    if (error instanceof GraphQLError) return forClient(error, error.nodes, undefined);
    throw error;
  }
}

/** What graphql-js itself finds wrong with a value comes without a code. */
function forClient(error: GraphQLError, nodes: GraphQLError['nodes'], path: string[] | undefined): GraphQLError {
  const extensions = error.extensions['code'] === undefined ? { code: 'BAD_USER_INPUT' } : error.extensions;
  return new GraphQLError(error.message, { nodes: nodes ?? null, path: path ?? null, extensions });
}

/** Keeps what the field says deliberately; anything else stands behind as the original error, for the log. */
function located(error: unknown, nodes: RootField['nodes'], key: string): GraphQLError {
  const place = { nodes, path: [key] };
  if (error instanceof GraphQLError) {
    return forClient(error, error.nodes ?? nodes, [key]);
  }
  if (error instanceof QuestionError) {
    return new GraphQLError(error.message, { ...place, extensions: { code: error.code } });
  }
  return new GraphQLError(String((error as Error).message), { ...place, originalError: error as Error });
}
