import {
  getNamedType,
  getNullableType,
  GraphQLError,
  isListType,
  type FieldNode,
  type GraphQLField,
  type GraphQLObjectType,
} from 'graphql';
import { argumentValues } from '../input/argumentValues.ts';
import { badInput } from '../input/badInput.ts';
import {
  beginCompilation,
  type Compilation,
  type CompiledOperation,
  type ReadPair,
  type Variables,
} from '../emit/Compilation.ts';
import { compileConnection } from '../emit/compileConnection.ts';
import { compileRows, instantiateFor, isConnection } from '../emit/compileFile.ts';
import { compileObject, rowOf } from '../emit/compileObject.ts';
import { compilePage } from '../emit/compilePage.ts';
import { decodeCursor } from '../answer/cursor.ts';
import { beginningWith, type FieldFile } from '../source/fieldFile.ts';
import { keyOf } from '../source/globalId.ts';
import { rowColumn } from '../run/graphState.ts';
import { pageArguments } from '../input/pageArguments.ts';
import { placeOf } from '../emit/instantiate.ts';
import { listName, pageOf } from '../answer/pageOf.ts';
import { openRepeats, trimmer, unfold, type Lists } from '../emit/sharedRows.ts';
import type { Search, SearchPage } from '../Search.ts';
import type { Shaper } from '../answer/shape.ts';

type Field = GraphQLField<unknown, unknown>;
type Parameters = Readonly<Record<string, unknown>>;

/** Sends a statement whose one column is `rowColumn`, with its `$p`; gives the values of the column. */
export type Send = (text: string, parameters: Parameters) => Promise<readonly unknown[]>;

/** A root field made ready: asks what has to be asked for a request, and shapes what comes back. */
export interface PlannedRoot {
  answer(variables: Variables, send: Send): Promise<Answer>;
  /** The pair of times that is used for a request; null for the present. */
  times(variables: Variables): Times | null;
  /** Reads the graph more than once. */
  readonly isSearch: boolean;
  /** Answers no other request: a value of this one was refused below the root. */
  readonly isForOnce: boolean;
}

/** What came back, and what puts it into its final form. */
export interface Answer {
  readonly raw: unknown;
  readonly parameters: Parameters;
  readonly shape: Shaper;
  readonly lists?: Lists | undefined;
  /** The version that a search saw before anything was sent. */
  readonly graphVersion?: number | undefined;
}

/** A pair of times as it was asked for; null where an axis is left open. */
export interface Times {
  readonly asOf: string | null;
  readonly knownAt: string | null;
}

/** A root field that a file answers: one statement. */
export function planFileRoot(
  operation: CompiledOperation,
  file: FieldFile,
  field: Field,
  nodes: readonly FieldNode[],
): PlannedRoot {
  const c = beginCompilation(operation, readPair(field, nodes, operation.variables));
  const begun = narrowed(operation, file, field, nodes);
  const { statement, gather, shape } = isConnection(field)
    ? compileRootPage(c, begun, field, nodes)
    : compileRootRows(c, begun, field, nodes);
  return {
    isSearch: false,
    isForOnce: c.isForOnce,
    times: (variables) => timesOf(argumentValues(field, nodes, variables)),
    async answer(variables, send) {
      checkLookUp(field, nodes, variables);
      const parameters = readParameters(c, variables);
      // A value that makes no sense is known to the plan that is made for it.
      if (parameters === null)
        return planFileRoot({ ...operation, variables }, file, field, nodes).answer(variables, send);
      return { raw: gather(statement === null ? [] : await send(statement, parameters)), parameters, shape };
    },
  };
}

/**
 * A file that answers the question as it is asked, in place of one for all: `entity.key.cypher` where the argument `key`
 * is given, `deals.party.cypher` where the filter names a party by its key. Where a file sums up, it has beginnings for
 * such conditions itself.
 */
function narrowed(
  { sources, variables }: CompiledOperation,
  file: FieldFile,
  field: Field,
  nodes: readonly FieldNode[],
): FieldFile {
  const find = (name: string): FieldFile | null => {
    const source = sources.of('Query', `${field.name}.${name}`);
    return source.from === 'file' ? source.file : null;
  };
  const { filter, ...values } = argumentValues(field, nodes, variables);
  const given = Object.keys(values).filter((name) => values[name] !== null);
  const chosen = given.map(find).find((own) => own !== null) ?? file;
  for (const [relation, operand] of Object.entries(filter ?? {})) {
    if (!isOneKey(operand)) continue;
    const own = find(relation);
    const begun = own === null ? beginningWith(chosen, relation) : { ...own, fulfils: relation };
    if (begun !== null) return begun;
  }
  return chosen;
}

/** `{ key: { eq: ... } }` and nothing else. */
function isOneKey(operand: unknown): boolean {
  const given = (value: unknown) => Object.entries(value ?? {}).filter(([, each]) => each !== null);
  const [[name, condition] = [], ...others] = given(operand);
  const operators = name === 'key' && others.length === 0 ? given(condition) : [];
  return operators.length === 1 && operators[0]?.[0] === 'eq';
}

function compileRootPage(c: Compilation, file: FieldFile, field: Field, nodes: readonly FieldNode[]) {
  const { page, count, shape } = compilePage(c, file, field, nodes, null, 'Query', rowColumn);
  const parts = [count === null ? null : `RETURN ${count} AS ${rowColumn}`, page].filter((part) => part !== null);
  return {
    statement: parts.length === 0 ? null : parts.join(' UNION ALL '),
    gather: (records: readonly unknown[]) => (count === null ? [records, null] : [records.slice(1), records[0]]),
    shape,
  };
}

function compileRootRows(c: Compilation, file: FieldFile, field: Field, nodes: readonly FieldNode[]) {
  const { text, shape } = compileRows(c, file, field, nodes, instantiateFor(c, file, field, nodes, null), rowColumn);
  const isList = isListType(getNullableType(field.type));
  return {
    statement: isList ? text : `${text} LIMIT 1`,
    gather: (records: readonly unknown[]) => (isList ? records : (records[0] ?? null)),
    shape,
  };
}

/** A root field that a search answers: one statement fetches what is selected on the rows of the page. */
export function planSearchRoot(
  operation: CompiledOperation,
  search: Search,
  field: Field,
  nodes: readonly FieldNode[],
): PlannedRoot {
  const c = beginCompilation(operation, readPair(field, nodes, operation.variables));
  const variable = c.fresh('this');
  const rowsName = c.send(() => []);
  const repeats = openRepeats(c);
  const scope = { ...placeOf(variable), columns: new Map<string, string>() };
  const type = getNamedType(field.type) as GraphQLObjectType;
  const connection = isConnection(field) ? compileConnection(c, type, nodes, { ...scope, repeats }) : null;
  const compiled = connection ?? compileObject(c, type, nodes, scope);
  const rowPart = `UNWIND $p.${rowsName} AS ${variable} RETURN ${rowOf(compiled)} AS ${rowColumn}`;
  const statement = [rowPart, ...repeats.parts()].join('\nUNION ALL\n');
  const trim = trimmer(rowPart, variable);

  return {
    isSearch: true,
    isForOnce: c.isForOnce,
    times: (variables) => timesOf(argumentValues(field, nodes, variables)),
    async answer(variables, send) {
      const given = keysIn(field, argumentValues(field, nodes, variables));
      const values = readParameters(c, variables);
      if (values === null)
        return planSearchRoot({ ...operation, variables }, search, field, nodes).answer(variables, send);
      const asked = connection === null ? wholeRow : { ...pageIn(field, nodes, given), counts: connection.needsCount };
      const answer = await search(given, pairOf(given), asked);
      const { rows, page } = pageOf(field, nodes, given, answer);
      const folded = repeats.fold(rows);
      const parameters = { ...values, [rowsName]: folded.rows.map(trim), ...Object.fromEntries(folded.lists) };
      const isAsked = compiled.columns.length > 0 && rows.length > 0;
      const records = isAsked ? await send(statement, parameters) : rows.map(() => []);
      const { graphVersion } = answer;
      const raw = page(records.slice(0, rows.length) as readonly (readonly unknown[])[]);
      const lists = unfold(folded.lists, records.slice(rows.length));
      return { raw, parameters, lists, shape: compiled.shape as Shaper, graphVersion };
    },
  };
}

/** What is no list has no pages. */
const wholeRow: SearchPage = { size: 1, backward: false, counts: false, cursor: () => null };

function pageIn(field: Field, nodes: readonly FieldNode[], given: Parameters): Omit<SearchPage, 'counts'> {
  const { size, backward, after, before } = pageArguments(given, nodes[0]);
  const cursors = { after, before };
  return {
    size,
    backward,
    cursor: (name, length) =>
      cursors[name] === null ? null : decodeCursor(cursors[name], listName(field, given), length),
  };
}

/**
 * The values of a request. Null where one makes no sense that did in the request for which the plan was made: another
 * plan may refuse only the field that it belongs to. Throws where it is of this very request.
 */
function readParameters(c: Compilation, variables: Variables): Record<string, unknown> | null {
  try {
    return Object.fromEntries([...c.parameters].map(([name, read]) => [name, read(variables)]));
  } catch (error) {
    if (error instanceof GraphQLError && variables !== c.variables) return null;
    throw error;
  }
}

/** Beyond every day that a document can name: stands for the time that was not given. */
const open = '9999-12-31';

/** The pair of times of a root field: null for the present. */
function timesOf(values: Parameters): Times | null {
  const { asOf = null, knownAt = null } = values as Partial<Times>;
  return asOf === null && knownAt === null ? null : { asOf, knownAt };
}

/** The same as days to compare with. */
function pairOf(values: Parameters): { asOf: string; knownAt: string } | null {
  const times = timesOf(values);
  return times && { asOf: times.asOf ?? open, knownAt: times.knownAt ?? open };
}

function readPair(field: Field, nodes: readonly FieldNode[], sample: Variables): ReadPair | null {
  const read = (variables: Variables) => pairOf(argumentValues(field, nodes, variables));
  if (read(sample) === null) return null;
  return { asOf: (variables) => read(variables)?.asOf, knownAt: (variables) => read(variables)?.knownAt };
}

/** A check that stands in no type: of `key` and `name` exactly one. */
function checkLookUp(field: Field, nodes: readonly FieldNode[], variables: Variables): void {
  if (field.name !== 'entity') return;
  const { key, name } = argumentValues(field, nodes, variables);
  if ((key === null) === (name === null)) throw badInput('Give exactly one of "key" and "name".', nodes[0]);
}

/** A search gets keys, whatever ids were given. */
function keysIn(field: Field, values: Parameters): Record<string, unknown> {
  const toKeys = (value: unknown): unknown =>
    Array.isArray(value) ? value.map(toKeys) : typeof value === 'string' ? keyOf(value) : value;
  const ids = new Set(field.args.filter(({ type }) => getNamedType(type).name === 'ID').map(({ name }) => name));
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, ids.has(name) ? toKeys(value) : value]),
  );
}
