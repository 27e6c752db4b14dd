import {
  GraphQLError,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';
import { presentAsNull, type TimePair } from '../../model/days.ts';
import { nameOf, type FieldFile } from '../source/fieldFile.ts';
import { selectedFields, type SelectedFields } from '../source/selectedFields.ts';
import type { Sources } from '../source/sources.ts';
import type { SampleVariables, Variables } from './SampleVariables.ts';
import type { CompiledObject, Scope } from './Scope.ts';

/** Returns the value of a parameter for a request. Throws a GraphQLError if an argument is not valid. */
export type ReadValue = (variables: Variables) => unknown;

/** The pair of times of an answer, as the statement knows it. */
export interface StatementTimes {
  /** Expressions of the two days. */
  readonly asOf: string;
  readonly knownAt: string;
  /** The names of the two days in `$p`; null if each row has its own days. */
  readonly days: readonly [string, string] | null;
  /** The expressions of the days that a row has of its own, which its columns have to hold for `pairOf`. */
  readonly rowDays: readonly string[];
  /** The pair of times of a row, from the values of `$p` or of `rowDays`; null for the present. */
  pairOf(parameters: Readonly<Record<string, unknown>>, rowDays: readonly unknown[]): TimePair | null;
  /** `cypher/times/state.cypher`: how the state of a node is found. */
  readonly state: FieldFile;
  /** The labels of nodes that have states, and of nodes that are their own state. */
  readonly statefulLabels: ReadonlySet<string>;
  /** Those labels, and the labels and relationship types in `cypher/times/versions.cypher`. */
  readonly versionedWords: ReadonlySet<string>;
}

/**
 * What all emitters of one statement share. Emitters nest as the selection nests; the one call that returns to the
 * outermost of them is `object`.
 */
export interface StatementBuilder {
  readonly schema: GraphQLSchema;
  readonly sources: Sources;
  /** Null for the present. */
  readonly times: StatementTimes | null;
  /** The values of the map `$p` by name. One map, because Neo4j keeps one plan for each set of parameter names. */
  readonly parameters: ReadonlyMap<string, ReadValue>;
  /** Whether the plan answers other requests; false if a value of this request was refused below the root. */
  readonly isReusable: boolean;
  /** Returns a name that occurs nowhere else in the statement. */
  freshName(word: string): string;
  /** Adds a value that is sent beside the statement. Returns its name in `$p`. */
  addParameter(read: ReadValue): string;
  /** Reads a value of the request that decides the text of the statement or how its rows are shaped. */
  inline<Value>(read: (variables: Variables) => Value): Value;
  /**
   * Compiles a part below the root. Returns the GraphQLError if a value of this request is not valid there, such as an
   * argument or `@include(if: null)`, and removes the parameters of that part.
   */
  compileOrRefuse<Result>(compile: () => Result): Result | GraphQLError;
  /** Begins to record which properties the statement reads of a variable. */
  recordReads(variable: string): ReadonlySet<string>;
  /** Called for each property of a variable that enters the text. */
  noteRead(variable: string, property: string): void;
  /** The field files that the statement is made of, such as `cypher/Deal/evidence.cypher`. */
  readonly files: ReadonlySet<string>;
  /** Called for each of these files. */
  noteFile(file: FieldFile): void;
  /** Identifies fields of the document, with or without locations. */
  identityOf(nodes: readonly FieldNode[]): string;
  /** The fields that are selected on a type by these nodes. */
  fieldsOf(type: GraphQLObjectType, nodes: readonly FieldNode[]): SelectedFields;
  /** The same statement where it reads what a row leads to, at the days in these two properties of the row. */
  atDaysOf(row: string, days: readonly [asOf: string, knownAt: string]): StatementBuilder;
  /** Compiles what is selected on an object. */
  object(type: GraphQLCompositeType, nodes: readonly FieldNode[], scope: Scope): CompiledObject;
}

/** An operation whose root fields are compiled. */
export interface CompiledOperation {
  readonly schema: GraphQLSchema;
  readonly sources: Sources;
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>;
  readonly sample: SampleVariables;
}

/** The days of a pair of times. */
export interface ReadTimes {
  readonly asOf: ReadValue;
  readonly knownAt: ReadValue;
}

type CompileObject = (
  builder: StatementBuilder,
  type: GraphQLCompositeType,
  nodes: readonly FieldNode[],
  scope: Scope,
) => CompiledObject;

type ObjectArguments = Parameters<StatementBuilder['object']>;

/** Begins a statement. Names are numbered in the order of the selection: equal operations have equal texts. */
export function openBuilder(
  { schema, sources, fragments, sample }: CompiledOperation,
  readTimes: ReadTimes | null,
  compileObject: CompileObject,
): StatementBuilder {
  const parameters = new Map<string, ReadValue>();
  const identities = new Map<FieldNode, number>();
  const reads = new Map<string, Set<string>>();
  const files = new Set<string>();
  let names = 0;
  let isReusable = true;
  const addParameter = (read: ReadValue): string => {
    const name = `v${parameters.size}`;
    parameters.set(name, read);
    return name;
  };
  const times = readTimes && statementTimes(sources, [addParameter(readTimes.asOf), addParameter(readTimes.knownAt)]);

  const builder: StatementBuilder = {
    schema,
    sources,
    times,
    parameters,
    get isReusable() {
      return isReusable;
    },
    freshName: (word) => `${word}${(names += 1)}`,
    addParameter,
    inline: (read) => sample.inline(read),
    compileOrRefuse(compile) {
      const before = parameters.size;
      try {
        const result = compile();
        sample.validate([...parameters.values()].slice(before));
        return result;
      } catch (error) {
        if (!(error instanceof GraphQLError)) throw error;
        for (const name of [...parameters.keys()].slice(before)) parameters.delete(name);
        isReusable = false;
        return error;
      }
    },
    recordReads(variable) {
      const properties = new Set<string>();
      reads.set(variable, properties);
      return properties;
    },
    files,
    noteFile: (file) => void files.add(nameOf(file)),
    noteRead: (variable, property) => void reads.get(variable)?.add(property),
    identityOf(nodes) {
      for (const node of nodes) if (!identities.has(node)) identities.set(node, identities.size);
      return nodes.map((node) => identities.get(node)).join(' ');
    },
    fieldsOf: (type, nodes) => selectedFields(schema, fragments, sample.forDirectives, type, nodes),
    atDaysOf(row, days) {
      for (const day of days) builder.noteRead(row, day);
      const own: StatementBuilder = Object.create(builder, {
        times: { value: rowTimes(sources, row, days) },
        object: { value: (...[type, nodes, scope]: ObjectArguments) => compileObject(own, type, nodes, scope) },
      }) as StatementBuilder;
      return own;
    },
    object: (type, nodes, scope) => compileObject(builder, type, nodes, scope),
  };
  return builder;
}

/** One pair of times for the whole statement. */
const statementTimes = (sources: Sources, days: readonly [string, string]): StatementTimes => {
  const [asOf, knownAt] = days.map((name) => `date($p.${name})`) as [string, string];
  return {
    ...{ asOf, knownAt, days, rowDays: [], ...statesIn(sources) },
    pairOf: (parameters) => ({ asOf: parameters[days[0]] as string, knownAt: parameters[days[1]] as string }),
  };
};

/** A pair of times for each row, in two of its properties. The last day on both axes is the present. */
const rowTimes = (sources: Sources, row: string, days: readonly [string, string]): StatementTimes => {
  const rowDays = days.map((day) => `${row}.${day}`);
  const [asOf, knownAt] = rowDays.map((day) => `date(${day})`) as [string, string];
  return {
    ...{ asOf, knownAt, days: null, rowDays, ...statesIn(sources) },
    pairOf: (_, [asOf, knownAt]) => presentAsNull({ asOf: asOf as string, knownAt: knownAt as string }),
  };
};

function statesIn({ state, versions }: Sources): Pick<StatementTimes, 'state' | 'statefulLabels' | 'versionedWords'> {
  const statefulLabels = new Set(state.parentLabels);
  const versioned = versions.body.flatMap(({ kind, text }) => (kind === 'word' ? [text] : []));
  return { state, statefulLabels, versionedWords: new Set([...statefulLabels, ...versioned]) };
}
