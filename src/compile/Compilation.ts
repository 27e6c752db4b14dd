import {
  Kind,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLObjectType,
  type GraphQLSchema,
  type SelectionSetNode,
} from 'graphql';
import { collectFields } from 'graphql/execution/collectFields.js';
import type { Sources } from './sources.ts';

/** The pair of times for which an answer is asked: days as ISO 8601. */
export interface TimePair {
  readonly asOf: string;
  readonly knownAt: string;
}

/** What the parts of one statement share while it is put together. */
export interface Compilation {
  readonly schema: GraphQLSchema;
  readonly sources: Sources;
  readonly variables: Readonly<Record<string, unknown>>;
  /** Null for the present. */
  readonly pair: TimePair | null;
  /** What is sent beside the statement, as the map `$p`: one parameter keeps one entry in Neo4j's plan cache. */
  readonly parameters: Readonly<Record<string, unknown>>;
  /** A name that occurs nowhere else in the statement. */
  fresh(name: string): string;
  /** Sends a value beside the statement; gives what stands for it in the text. */
  parameter(value: unknown): string;
  /** The fields selected on a type by these fields, by response key (GraphQL specification, 6.3.2). */
  fieldsOf(type: GraphQLObjectType, nodes: readonly FieldNode[]): Map<string, readonly FieldNode[]>;
}

interface Operation {
  readonly schema: GraphQLSchema;
  readonly sources: Sources;
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** Begins a statement. Names come from a counter in the order of the selection: equal operations give equal texts. */
export function beginCompilation(operation: Operation, pair: TimePair | null): Compilation {
  const { schema, sources, fragments, variables } = operation;
  const parameters: Record<string, unknown> = {};
  let names = 0;
  return {
    schema,
    sources,
    variables,
    pair,
    parameters,
    fresh: (name) => `${name}${(names += 1)}`,
    parameter(value) {
      const name = `v${Object.keys(parameters).length}`;
      parameters[name] = value;
      return `$p.${name}`;
    },
    fieldsOf(type, nodes) {
      const selections = nodes.flatMap(({ selectionSet }) => selectionSet?.selections ?? []);
      const selectionSet: SelectionSetNode = { kind: Kind.SELECTION_SET, selections };
      return collectFields(schema, fragments, variables, type, selectionSet);
    },
  };
}
