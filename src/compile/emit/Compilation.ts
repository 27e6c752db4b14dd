import {
  GraphQLError,
  Kind,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLObjectType,
  type GraphQLSchema,
  type SelectionSetNode,
} from 'graphql';
import { collectFields } from 'graphql/execution/collectFields.js';
import type { FieldFile } from '../source/fieldFile.ts';
import type { Sources } from '../source/sources.ts';

/** The variables of a request after coercion. */
export type Variables = Readonly<Record<string, unknown>>;

/** Gives the value of a parameter for a request. Throws a GraphQLError where an argument makes no sense. */
export type ReadValue = (variables: Variables) => unknown;

/** The pair of times for which an answer is asked, as expressions of the statement. */
export interface TimePair {
  readonly asOf: string;
  readonly knownAt: string;
  /** `cypher/times/state.cypher`: how the state of a node is found. */
  readonly state: FieldFile;
  /** The labels of nodes that have a state, or are their own. */
  readonly labels: ReadonlySet<string>;
  /** Those labels, and what `cypher/times/versions.cypher` names: labels and types. */
  readonly words: ReadonlySet<string>;
  /** The names in `$p` of the two days. */
  readonly days: readonly [string, string];
}

/**
 * What the parts of one statement share while it is put together. The text depends on `variables` only as far as
 * `textSignature` tells requests apart; every value is read anew for each request.
 */
export interface Compilation {
  readonly schema: GraphQLSchema;
  readonly sources: Sources;
  readonly variables: Variables;
  /** Null for the present. */
  readonly pair: TimePair | null;
  /** What is sent beside the statement, as the map `$p`: one parameter keeps one entry in Neo4j's plan cache. */
  readonly parameters: ReadonlyMap<string, ReadValue>;
  /** A name that occurs nowhere else in the statement. */
  fresh(name: string): string;
  /** Sends a value beside the statement; gives its name in `$p`. */
  send(read: ReadValue): string;
  /**
   * Compiles a part below the root. Gives the error where a value of this request makes no sense there, an argument or an
   * `@include(if: null)`; what the part would have sent is forgotten.
   */
  attempt<Result>(compile: () => Result): Result | GraphQLError;
  /** Whether an attempt failed: what was compiled answers this request alone. */
  readonly isForOnce: boolean;
  /** Tells fields of the document apart by where they stand, also where it was parsed without locations. */
  placesOf(nodes: readonly FieldNode[]): string;
  /** The fields selected on a type by these fields, by response key (GraphQL specification, 6.3.2). */
  fieldsOf(type: GraphQLObjectType, nodes: readonly FieldNode[]): Map<string, readonly FieldNode[]>;
}

/** An operation whose root fields are compiled. */
export interface CompiledOperation {
  readonly schema: GraphQLSchema;
  readonly sources: Sources;
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>;
  readonly variables: Variables;
}

function beginPair({ state, versions }: Sources, days: readonly [string, string]): TimePair {
  const [asOf, knownAt] = days.map((name) => `date($p.${name})`) as [string, string];
  const labels = new Set(state.parentLabels);
  const named = versions.body.flatMap(({ kind, text }) => (kind === 'word' ? [text] : []));
  return { asOf, knownAt, state, labels, words: new Set([...labels, ...named]), days };
}

/** The days of a pair of times, each read for each request. */
export interface ReadPair {
  readonly asOf: ReadValue;
  readonly knownAt: ReadValue;
}

/** Begins a statement. Names come from a counter in the order of the selection: equal operations give equal texts. */
export function beginCompilation(operation: CompiledOperation, pair: ReadPair | null): Compilation {
  const { schema, sources, fragments, variables } = operation;
  const parameters = new Map<string, ReadValue>();
  const places = new Map<FieldNode, number>();
  let names = 0;
  let isForOnce = false;
  const send = (read: ReadValue): string => {
    const name = `v${parameters.size}`;
    parameters.set(name, read);
    return name;
  };
  return {
    schema,
    sources,
    variables,
    pair: pair && beginPair(sources, [send(pair.asOf), send(pair.knownAt)]),
    parameters,
    fresh: (name) => `${name}${(names += 1)}`,
    send,
    attempt(compile) {
      const known = parameters.size;
      try {
        const result = compile();
        for (const read of [...parameters.values()].slice(known)) read(variables);
        return result;
      } catch (error) {
        if (!(error instanceof GraphQLError)) throw error;
        for (const name of [...parameters.keys()].slice(known)) parameters.delete(name);
        isForOnce = true;
        return error;
      }
    },
    get isForOnce() {
      return isForOnce;
    },
    placesOf(nodes) {
      for (const node of nodes) if (!places.has(node)) places.set(node, places.size);
      return nodes.map((node) => places.get(node)).join(' ');
    },
    fieldsOf(type, nodes) {
      const selections = nodes.flatMap(({ selectionSet }) => selectionSet?.selections ?? []);
      const selectionSet: SelectionSetNode = { kind: Kind.SELECTION_SET, selections };
      return collectFields(schema, fragments, variables, type, selectionSet);
    },
  };
}
