import {
  getNamedType,
  getNullableType,
  isListType,
  type FieldNode,
  type GraphQLField,
  type GraphQLObjectType,
} from 'graphql';
import { badInput } from './badInput.ts';
import type { Compilation } from './Compilation.ts';
import { argumentValues } from './argumentValues.ts';
import { compileRows, instantiateFor } from './compileFile.ts';
import { compileConnection } from './compileConnection.ts';
import { compileObject, rowOf } from './compileObject.ts';
import { compilePage, pageSize } from './compilePage.ts';
import { decodeCursor, encodeCursor } from './cursor.ts';
import type { FieldFile } from './fieldFile.ts';
import { keyOf } from './globalId.ts';
import type { SearchAnswer } from './Search.ts';
import type { Shaper } from './shape.ts';

type Field = GraphQLField<unknown, unknown>;

/** A root field ready to run: one statement (null where nothing is asked of the graph), and what shapes its records. */
export interface CompiledRoot {
  readonly statement: string | null;
  /** Turns the records, one value each, into what `shape` takes. */
  readonly gather: (records: readonly unknown[]) => unknown;
  readonly shape: Shaper;
}

/** Cypher's version is named, so that a server with another default reads the statement alike. */
const statementOf = (text: string): string => `CYPHER 5 ${text}`;

/** A root field that a file answers. */
export function compileFileRoot(
  c: Compilation,
  file: FieldFile,
  field: Field,
  nodes: readonly FieldNode[],
): CompiledRoot {
  const type = getNullableType(field.type);
  if (isConnection(field)) {
    const { page, count, shape } = compilePage(c, file, field, nodes, null, 'Query', 'row');
    const parts = [count === null ? null : `RETURN COUNT { ${count} } AS row`, page];
    const text = parts.filter((part) => part !== null).join(' UNION ALL ');
    return {
      statement: text === '' ? null : statementOf(text),
      gather: (records) => (count === null ? [records, null] : [records.slice(1), records[0]]),
      shape,
    };
  }
  const { text, shape } = compileRows(c, file, field, nodes, instantiateFor(c, file, field, nodes, null));
  const isList = isListType(type);
  return {
    statement: statementOf(isList ? text : `${text} LIMIT 1`),
    gather: (records) => (isList ? records : (records[0] ?? null)),
    shape,
  };
}

/** A root field that a search answers: the page of rows that is asked for goes along as a parameter. */
export function compileSearchRoot(
  c: Compilation,
  field: Field,
  nodes: readonly FieldNode[],
  answer: SearchAnswer,
): CompiledRoot {
  const variable = c.fresh('this');
  const scope = { variable, columns: new Map<string, string>() };
  const type = getNamedType(field.type) as GraphQLObjectType;
  const over = (rows: readonly unknown[], columns: readonly string[]) =>
    columns.length === 0 || rows.length === 0
      ? null
      : statementOf(`UNWIND ${c.parameter(rows)} AS ${variable} RETURN ${rowOf({ columns })} AS row`);

  if (answer.kind === 'object') {
    const { columns, shape } = compileObject(c, type, nodes, scope);
    return { statement: over([answer.row], columns), gather: (records) => records[0] ?? [], shape };
  }
  const values = argumentValues(field, nodes, c.variables);
  const first = pageSize(values['first'], nodes[0]);
  const order = `Query.${field.name}`;
  const rest = behind(answer, values['after'] as string | null | undefined, order);
  const rows = rest.slice(0, first);
  const connection = compileConnection(c, type, nodes, scope);
  return {
    statement: over(rows, connection.columns),
    gather: (records) => ({
      rows: connection.columns.length === 0 ? rows.map(() => []) : records,
      cursors: rows.map((row) => encodeCursor(order, answer.position(row))),
      hasNextPage: rest.length > first,
      fields: { ...answer.fields, totalCount: answer.rows.length },
    }),
    shape: connection.shape as Shaper,
  };
}

function behind(answer: Extract<SearchAnswer, { kind: 'list' }>, after: string | null | undefined, order: string) {
  if (typeof after !== 'string') return answer.rows;
  const [sample] = answer.rows;
  if (sample === undefined) return [];
  const position = decodeCursor(after, order, answer.position(sample).length);
  return answer.rows.filter((row) => answer.compare(answer.position(row), position) > 0);
}

/** Checks that stand in no type: of `key` and `name` exactly one. Gives the arguments with ids as keys. */
export function checkArguments(c: Compilation, field: Field, nodes: readonly FieldNode[]): Record<string, unknown> {
  const values = argumentValues(field, nodes, c.variables);
  if (field.name === 'entity' && ((values['key'] ?? null) === null) === ((values['name'] ?? null) === null)) {
    throw badInput('Give exactly one of "key" and "name".', nodes[0]);
  }
  const ids = field.args.filter(({ type }) => getNamedType(type).name === 'ID').map(({ name }) => name);
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, ids.includes(name) ? toKeys(value) : value]),
  );
}

const toKeys = (value: unknown): unknown =>
  Array.isArray(value) ? value.map(toKeys) : typeof value === 'string' ? keyOf(value) : value;

const isConnection = (field: Field): boolean => {
  const type = getNamedType(field.type) as GraphQLObjectType;
  return !isListType(getNullableType(field.type)) && 'getFields' in type && 'edges' in type.getFields();
};
