import {
  getNamedType,
  getNullableType,
  GraphQLError,
  isAbstractType,
  isCompositeType,
  isListType,
  isNonNullType,
  type FieldNode,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLOutputType,
} from 'graphql';
import type { Compilation } from './Compilation.ts';
import { compileFile } from './compileFile.ts';
import { placeOf, type Place } from './instantiate.ts';
import { atPlaces, type Repeats } from './sharedRows.ts';
import { completeValue, nullable, refuse, type Shaper } from '../answer/shape.ts';

/** Where an object stands in the statement. */
export interface Scope extends Place {
  /** What stands for its properties, where it is a map that was taken apart. */
  readonly entries?: ReadonlyMap<string, string>;
  /** Further columns that its file returns, by name: each answers the field, or is the member of a union, so named. */
  readonly columns: ReadonlyMap<string, string>;
  /** Where it is one of the rows of a search: what they hold in common. */
  readonly repeats?: Repeats;
}

/** An object of the answer: the expressions that make its row, and what turns a row into the object. */
export interface CompiledObject {
  readonly columns: readonly string[];
  readonly shape: Shaper;
}

/** The text of a row: its columns by position, which costs a third less to decode than a map. */
export const rowOf = ({ columns }: Pick<CompiledObject, 'columns'>): string => `[${columns.join(', ')}]`;

/** Compiles the fields that are selected on an object. */
export function compileObject(
  c: Compilation,
  type: GraphQLCompositeType,
  nodes: readonly FieldNode[],
  scope: Scope,
): CompiledObject {
  const columns: string[] = [];
  const add = (expression: string): number => {
    const known = columns.indexOf(expression);
    return known >= 0 ? known : columns.push(expression) - 1;
  };
  if (!isAbstractType(type)) return { columns, shape: compileConcrete(c, type, nodes, scope, add) as Shaper };

  const members = c.schema.getPossibleTypes(type);
  const [anyMember] = members;
  // Where nothing is selected, only the type tells something from nothing.
  const isAlike = (member: GraphQLObjectType) =>
    c.attempt(() => c.fieldsOf(member, nodes).size > 0 && isSelectedAlike(c, members, nodes)) === true;
  if (anyMember !== undefined && isAlike(anyMember)) {
    return { columns, shape: compileConcrete(c, anyMember, nodes, scope, add) as Shaper };
  }
  const typeName = add(typeNameOf(c, members, scope));
  const shared = new Map<string, Shaper<unknown[]>>();
  const shapes = new Map(
    members.map((member) => {
      const apart = scope.columns.get(member.name);
      const at = apart === undefined ? scope : { ...scope, ...placeOf(apart) };
      return [member.name, compileConcrete(c, member, nodes, at, add, shared)];
    }),
  );
  return {
    columns,
    shape(raw, path, run) {
      const row = raw as unknown[];
      return shapes.get(row[typeName] as string)?.(row, path, run) ?? null;
    },
  };
}

/** Whether an answer looks the same whatever the type is, so that nobody need ask which it is. */
function isSelectedAlike(c: Compilation, members: readonly GraphQLObjectType[], nodes: readonly FieldNode[]): boolean {
  const selections = members.map((member) =>
    [...c.fieldsOf(member, nodes)]
      .map(([key, fields]) => {
        const name = fields[0]?.name.value ?? '';
        const source = name === '__typename' ? member.name : sourceIdentity(c, member, name);
        return [key, source, c.placesOf(fields)].join(' ');
      })
      .join(),
  );
  return selections.every((selection) => selection === selections[0]);
}

/** The name of a node's type is one of its labels; members of a union that are no nodes come in columns of their own. */
function typeNameOf(c: Compilation, members: readonly GraphQLObjectType[], { labels, columns }: Scope): string {
  const names = members.map(({ name }) => name);
  const apart = names.filter((name) => columns.has(name));
  const label = `[label IN ${labels} WHERE label IN $p.${c.send(() => names)}][0]`;
  if (apart.length === 0) return label;
  return `CASE ${apart.map((name) => `WHEN ${columns.get(name)} IS NOT NULL THEN '${name}'`).join(' ')} ELSE ${label} END`;
}

type AddColumn = (expression: string) => number;

/** `shared` keeps what several types of an interface select alike, so that it is compiled and sent once. */
function compileConcrete(
  c: Compilation,
  type: GraphQLObjectType,
  nodes: readonly FieldNode[],
  scope: Scope,
  add: AddColumn,
  shared = new Map<string, Shaper<unknown[]>>(),
): Shaper<unknown[]> {
  const selected = c.attempt(() => [...c.fieldsOf(type, nodes)]);
  if (selected instanceof GraphQLError) return refuse(nodes, selected);
  const fields = selected.map(([key, fieldNodes]) => {
    const name = fieldNodes[0]?.name.value ?? '';
    if (name === '__typename') return { key, shape: () => type.name };
    const identity = [scope.variable, sourceIdentity(c, type, name), c.placesOf(fieldNodes)].join(' ');
    const shape = shared.get(identity) ?? compileField(c, type, fieldNodes, scope, add);
    shared.set(identity, shape);
    return { key, shape };
  });
  return (row, path, run) => {
    const object: Record<string, unknown> = Object.create(null);
    for (const { key, shape } of fields) object[key] = shape(row, { key, before: path }, run);
    return object;
  };
}

/** The text that reads a property of an object. */
const propertyOf = ({ variable, state, entries }: Scope, name: string): string =>
  entries === undefined ? `${name === 'key' ? variable : state}.${name}` : (entries.get(name) ?? 'null');

/** Types share a field exactly when it comes from the same source; properties of one name are one source. */
function sourceIdentity(c: Compilation, type: GraphQLObjectType, name: string): string {
  const source = c.sources.of(type.name, name);
  if (source.from === 'file') return source.file.path;
  return source.from === 'function' ? `${source.owner}.${name}` : name;
}

function compileField(
  c: Compilation,
  type: GraphQLObjectType,
  nodes: readonly FieldNode[],
  scope: Scope,
  add: AddColumn,
): Shaper<unknown[]> {
  const name = nodes[0]?.name.value ?? '';
  const field = type.getFields()[name] as GraphQLField<unknown, unknown>;
  // Types of an interface share what they select alike, so a message names the interface.
  const declaring = type.getInterfaces().find((each) => name in each.getFields()) ?? type;
  const place = { coordinate: `${declaring.name}.${name}`, nodes };
  const at = (index: number, shapeObject: Shaper): Shaper<unknown[]> => {
    const complete = completeValue(field.type, place, shapeObject);
    return (row, path, run) => complete(row[index], path, run);
  };

  const column = scope.columns.get(name);
  if (column !== undefined) return bound(`(${column})`);
  const source = c.sources.of(type.name, name);
  switch (source.from) {
    case 'property':
      return scope.repeats !== undefined && isCompositeType(getNamedType(field.type))
        ? repeated(source.name, scope.repeats)
        : bound(propertyOf(scope, source.name));
    case 'function': {
      const indexes = source.computed.needs.map((property) => add(`toString(${propertyOf(scope, property)})`));
      const complete = completeValue(field.type, place, (raw) => raw);
      const { compute } = source.computed;
      return (row, path, run) =>
        complete(compute(...indexes.map((index) => (row[index] ?? null) as string | null)), path, run);
    }
    case 'file': {
      const compiled = c.attempt(() => compileFile(c, source.file, field, nodes, scope));
      if (compiled instanceof GraphQLError) {
        const refused = refuse(nodes, compiled);
        return isNonNullType(field.type) ? refused : nullable(refused);
      }
      return at(add(compiled.expression), compiled.shape);
    }
  }

  function repeated(property: string, repeats: Repeats): Shaper<unknown[]> {
    const variable = c.fresh('item');
    const named = getNamedType(field.type) as GraphQLCompositeType;
    const object = compileObject(c, named, nodes, { ...placeOf(variable), columns: new Map() });
    const list = repeats.add(property, variable, rowOf(object));
    const index = add(`${scope.variable}.${list}`);
    const complete = completeValue(field.type, place, object.shape);
    return (row, path, run) => complete(atPlaces(run.lists?.get(list) ?? [], row[index]), path, run);
  }

  function bound(expression: string): Shaper<unknown[]> {
    const { text, shape } = compileExpression(c, field.type, nodes, expression);
    return at(add(text), shape);
  }
}

/** A value that needs no pattern: a leaf as it is, an object or a list of objects as rows. */
export function compileExpression(
  c: Compilation,
  type: GraphQLOutputType,
  nodes: readonly FieldNode[],
  expression: string,
): { text: string; shape: Shaper } {
  const named = getNamedType(type);
  if (!isCompositeType(named)) return { text: asText(named.name, expression), shape: (raw) => raw };
  // A bare variable is the parent itself under another type: it is there, and needs no name of its own.
  if (/^(?!null$)\w+$/.test(expression) && !isListType(getNullableType(type))) {
    const object = compileObject(c, named, nodes, { ...placeOf(expression), columns: new Map() });
    return { text: rowOf(object), shape: object.shape };
  }
  const variable = c.fresh('item');
  const object = compileObject(c, named, nodes, { ...placeOf(variable), columns: new Map() });
  const isList = isListType(getNullableType(type));
  const source = isList ? expression : `[${expression}]`;
  const rows = `[${variable} IN ${source} WHERE ${variable} IS NOT NULL | ${rowOf(object)}]`;
  return { text: isList ? rows : `${rows}[0]`, shape: object.shape };
}

/** Days and decimals travel as text: the driver's dates are slow to decode, and a float would round. */
const asText = (typeName: string, expression: string): string =>
  ['Date', 'Decimal'].includes(typeName) ? `toString(${expression})` : expression;
