import { getVariableValues, GraphQLError, type DocumentNode, type ExecutionResult, type GraphQLSchema } from 'graphql';
import { askRoots, type RootAnswer, type Sending } from './run/askRoots.ts';
import type { Variables } from './emit/Compilation.ts';
import { forClient } from './answer/errors.ts';
import { isMixed, type GraphState } from './run/graphState.ts';
import { introspect } from './run/introspect.ts';
import { operationOf } from './plan/operationOf.ts';
import { openPlanner, type RootField } from './plan/planOperation.ts';
import type { Times } from './plan/planRoot.ts';
import type { Searches } from './Search.ts';
import { completeValue, nullable, type Run } from './answer/shape.ts';
import type { Sources } from './source/sources.ts';

/** A request after validation. */
export interface Request extends Omit<Sending, 'graph'> {
  readonly document: DocumentNode;
  readonly operationName?: string | null | undefined;
  readonly variables?: Variables | null | undefined;
}

export type Executor = (request: Request) => Promise<ExecutionResult>;

/** What the answer says of itself beside the data. */
interface AnswerExtensions extends GraphState {
  /** The pair of times of each root field; null for the present. */
  readonly times: Readonly<Record<string, Times | null>>;
  /** Present where the graph was written to while it was read, so that not all of the answer need be of one state. */
  readonly mixedVersions?: true;
}

interface Parts extends Pick<Sending, 'graph'> {
  readonly schema: GraphQLSchema;
  readonly sources: Sources;
  readonly searches: Searches;
}

/** How often an operation is asked whose parts saw different states of the graph. */
const mostAttempts = 3;

/**
 * Executes an operation by compiling each of its root fields into one Cypher statement; introspection goes to
 * graphql-js. Expects a validated document. Errors stand in the result; only a fault of the program is thrown.
 */
export function createExecutor({ schema, sources, searches, graph }: Parts): Executor {
  const queryType = schema.getQueryType();
  if (!queryType) throw new Error('the schema has no Query');
  const plan = openPlanner({ schema, queryType, sources, searches });

  return async ({ document, operationName, variables: given, ...sending }) => {
    const operation = operationOf(document, operationName);
    if (operation instanceof GraphQLError) return { errors: [operation] };
    const { coerced: variables, errors: faults } = getVariableValues(
      schema,
      operation.variableDefinitions ?? [],
      given ?? {},
    );
    if (faults) return { errors: faults };
    const roots = planned(() => plan(document, operation, variables));
    if (roots instanceof GraphQLError) return { errors: [roots], data: null };

    const ask = () => askRoots(roots, variables, { graph, ...sending });
    let { answers, states } = await ask();
    for (let attempt = 1; attempt < mostAttempts && isMixed(states); attempt += 1) ({ answers, states } = await ask());

    const errors: GraphQLError[] = [];
    const report = (error: GraphQLError) => void errors.push(error);
    const values = await Promise.all(
      roots.map(async (root) => {
        const { key, nodes, field } = root;
        if (field !== null) return [key, () => completeRoot(root, field, answers, report)] as const;
        if (nodes[0]?.name.value === '__typename') return [key, () => queryType.name] as const;
        const result = await introspect(schema, document, operation, nodes, given ?? {});
        errors.push(...(result.errors ?? []));
        return [key, () => result.data?.[key]] as const;
      }),
    );
    const assemble = nullable(() => Object.fromEntries(values.map(([key, complete]) => [key, complete()])));
    const data = assemble(null, { key: '', before: null }, { report, parameters: {} }) as
      ExecutionResult['data'] | null;
    return {
      ...(errors.length > 0 && { errors }),
      data: data ?? null,
      ...extensionsOf(roots, states, variables),
    };
  };
}

/** Puts the answer of a root field into its final form; an error leaves null in its place. */
function completeRoot(
  { key, nodes }: RootField,
  field: NonNullable<RootField['field']>,
  answers: ReadonlyMap<string, RootAnswer>,
  report: Run['report'],
): unknown {
  const answer = answers.get(key);
  const place = { coordinate: `Query.${field.name}`, nodes };
  const path = { key, before: null };
  if (answer !== undefined && !('error' in answer)) {
    const { raw, parameters, lists } = answer;
    return completeValue(field.type, place, answer.shape)(raw, path, { report, parameters, lists });
  }
  if (answer !== undefined) report(answer.error);
  return completeValue(field.type, place, () => null)(null, path, { report: () => {}, parameters: {} });
}

function extensionsOf(
  roots: readonly RootField[],
  states: readonly GraphState[],
  variables: Variables,
): { extensions?: AnswerExtensions & Record<string, unknown> } {
  const [state] = states;
  if (state === undefined) return {};
  const times = roots.flatMap(({ key, plan }) => (plan === null ? [] : [[key, plan.times(variables)] as const]));
  return {
    extensions: {
      ...state,
      times: Object.fromEntries(times),
      ...(isMixed(states) && { mixedVersions: true as const }),
    },
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
