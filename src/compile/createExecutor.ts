import { GraphQLError, type DocumentNode, type ExecutionResult, type GraphQLSchema } from 'graphql';
import { askRoots, type Asked, type RootAnswer, type Sending } from './run/askRoots.ts';
import type { Variables } from './emit/SampleVariables.ts';
import { forClient } from './answer/errors.ts';
import { isMixed, type GraphVersion } from './run/versionFrame.ts';
import { ownScope } from '../graph/timeouts.ts';
import type { RequestScope } from '../model/request/RequestScope.ts';
import { coerceVariables } from './input/coerceVariables.ts';
import { keepArguments } from './input/argumentValues.ts';
import { openLeftOut } from './run/leftOut.ts';
import { introspect } from './run/introspect.ts';
import { operationOf } from './plan/operationOf.ts';
import { openPlanner, type RootField } from './plan/planOperation.ts';
import type { Times } from './plan/times.ts';
import type { Searches } from '../model/search.ts';
import { completeValue, nullable, type Run, type Shaper } from './answer/shape.ts';
import type { Sources } from './source/sources.ts';

/** A request after validation. */
export interface Request extends Omit<Sending, 'graph' | 'countLeftOut' | 'scope'> {
  /** Absent for a request of the program itself. */
  readonly scope?: RequestScope | undefined;
  readonly document: DocumentNode;
  readonly operationName?: string | null | undefined;
  readonly variables?: Variables | null | undefined;
}

export type Executor = (request: Request) => Promise<ExecutionResult>;

/** The extensions of an answer. */
interface AnswerExtensions extends GraphVersion {
  /** The pair of times of each root field, null for the present; of `nodes`, one for each id. */
  readonly times: Readonly<Record<string, Times | null | readonly (Times | null)[]>>;
  /**
   * The number of claims that each root field under `knownAt` leaves out only because nobody knows when their documents
   * appeared. Absent without `knownAt`.
   */
  readonly leftOut?: Readonly<Record<string, number>>;
  /** Present if the graph changed while it was read: parts of the answer may be of different versions. */
  readonly mixedVersions?: true;
}

interface ExecutorOptions extends Pick<Sending, 'graph'> {
  readonly schema: GraphQLSchema;
  readonly sources: Sources;
  readonly searches: Searches;
}

/** How often an operation is asked if its parts read different versions of the graph. */
const mostAttempts = 3;

/**
 * Executes an operation: compiles each of its root fields into one Cypher statement; graphql-js answers introspection.
 * Expects a valid document. Returns errors in the result; throws only if the program itself is wrong.
 */
export function createExecutor({ schema, sources, searches, graph }: ExecutorOptions): Executor {
  const queryType = schema.getQueryType();
  if (!queryType) throw new Error('the schema has no Query');
  const plan = openPlanner({ schema, queryType, sources, searches });
  const countLeftOut = openLeftOut(graph);

  return async ({ document, operationName, variables: given, scope = ownScope(), ...sending }) => {
    const operation = operationOf(document, operationName);
    if (operation instanceof GraphQLError) return { errors: [operation] };
    const { coerced: variables, errors: faults } = coerceVariables(schema, operation, given ?? {});
    if (faults) return { errors: faults };
    keepArguments(variables);
    const roots = planned(() => plan(document, operation, variables));
    if (roots instanceof GraphQLError) return { errors: [roots], data: null };

    const ask = () => askRoots(roots, variables, { graph, countLeftOut, scope, ...sending });
    let { answers, versions } = await ask();
    for (let attempt = 1; attempt < mostAttempts && isMixed(versions); attempt += 1) {
      ({ answers, versions } = await ask());
    }

    const errors: GraphQLError[] = [];
    const report = (error: GraphQLError) => void errors.push(error);
    const introspected = new Map<string, unknown>();
    for (const { key, nodes, field } of roots) {
      if (field !== null || nodes[0]?.name.value === '__typename') continue;
      const result = await introspect(schema, document, operation, nodes, given ?? {});
      errors.push(...(result.errors ?? []));
      introspected.set(key, result.data?.[key]);
    }
    const assemble = nullable(() => {
      const values: Record<string, unknown> = Object.create(null);
      for (const root of roots) {
        const { key, field } = root;
        if (field !== null) values[key] = completeRoot(root, field, answers, report);
        else values[key] = introspected.has(key) ? introspected.get(key) : queryType.name;
      }
      return values;
    });
    const data = assemble(null, { key: '', before: null }, { report, parameters: {} }) as
      ExecutionResult['data'] | null;
    return {
      ...(errors.length > 0 && { errors }),
      data: data ?? null,
      ...extensionsOf(roots, { answers, versions }, variables),
    };
  };
}

/** The shaper of each root field, and what completes it. They are the same for all requests of a plan. */
const completers = new WeakMap<RootField, { readonly shape: Shaper; readonly complete: Shaper }>();

/** Turns what the database returned for a root field into its answer; an error becomes null. */
function completeRoot(
  root: RootField,
  field: NonNullable<RootField['field']>,
  answers: ReadonlyMap<string, RootAnswer>,
  report: Run['report'],
): unknown {
  const { key, nodes } = root;
  const answer = answers.get(key);
  const origin = { coordinate: `Query.${field.name}`, nodes };
  const path = { key, before: null };
  if (answer !== undefined && !('error' in answer)) {
    const { raw, parameters, lists, shape } = answer;
    const known = completers.get(root);
    const complete = known?.shape === shape ? known.complete : completeValue(field.type, origin, shape);
    if (known?.shape !== shape) completers.set(root, { shape, complete });
    return complete(raw, path, { report, parameters, lists });
  }
  if (answer !== undefined) report(answer.error);
  return completeValue(field.type, origin, () => null)(null, path, { report: () => {}, parameters: {} });
}

function extensionsOf(
  roots: readonly RootField[],
  { answers, versions }: Asked,
  variables: Variables,
): { extensions?: AnswerExtensions & Record<string, unknown> } {
  const [version] = versions;
  if (version === undefined) return {};
  const times = roots.flatMap(({ key, plan }) => (plan === null ? [] : [[key, plan.times(variables)] as const]));
  const leftOut = [...answers].flatMap(([key, answer]) =>
    'error' in answer || answer.leftOut === null ? [] : [[key, answer.leftOut] as const],
  );
  return {
    extensions: {
      graphVersion: version.graphVersion,
      recordedThrough: version.recordedThrough,
      times: Object.fromEntries(times),
      ...(leftOut.length > 0 && { leftOut: Object.fromEntries(leftOut) }),
      ...(isMixed(versions) && { mixedVersions: true as const }),
    },
  };
}

/** An error in the selection of the operation itself, such as `@include(if: null)`, leaves nothing to answer. */
function planned(plan: () => RootField[]): RootField[] | GraphQLError {
  try {
    return plan();
  } catch (error) {
    if (error instanceof GraphQLError) return forClient(error, error.nodes, undefined);
    throw error;
  }
}
