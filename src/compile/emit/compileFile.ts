import {
  getNamedType,
  getNullableType,
  isAbstractType,
  isCompositeType,
  isListType,
  isNonNullType,
  isObjectType,
  type FieldNode,
  type GraphQLField,
  type GraphQLObjectType,
} from 'graphql';
import { argumentValue } from '../input/argumentValue.ts';
import { argumentValues } from '../input/argumentValues.ts';
import type { Compilation, ReadValue } from './Compilation.ts';
import { compileFilterArgument } from './compileFilter.ts';
import { compileExpression, compileObject, rowOf } from './compileObject.ts';
import { compilePage } from './compilePage.ts';
import { derivedParameter } from '../source/derivedParameter.ts';
import type { FieldFile } from '../source/fieldFile.ts';
import { instantiate, placeOf, type FieldInstance, type Place } from './instantiate.ts';
import type { Shaper } from '../answer/shape.ts';

type Field = GraphQLField<unknown, unknown>;

/** A field that crosses the graph, as an expression in its parent's row. */
export function compileFile(
  c: Compilation,
  file: FieldFile,
  field: Field,
  nodes: readonly FieldNode[],
  parent: Place,
): { expression: string; shape: Shaper } {
  if (isConnection(field)) {
    const { page, count, shape } = compilePage(c, file, field, nodes, parent, parentTypeOf(file), c.fresh('row'));
    const expression = `[${page === null ? 'null' : `COLLECT { ${page} }`}, ${count ?? 'null'}]`;
    return { expression, shape };
  }
  const instance = instantiateFor(c, file, field, nodes, parent);
  const row = instance.body === '' ? compileParts(c, field, nodes, instance) : null;
  if (row !== null) return row;
  if (instance.body === '') {
    const result = instance.columns[0]?.expression ?? 'null';
    const { text, shape } = compileExpression(c, field.type, nodes, result);
    return { expression: text, shape };
  }
  const { text, shape } = compileRows(c, file, field, nodes, instance);
  const isList = isListType(getNullableType(field.type));
  return { expression: isList ? `COLLECT { ${text} }` : `COLLECT { ${text} LIMIT 1 }[0]`, shape };
}

/** A map that needs no pattern, read entry by entry; null where the answer is none. */
function compileParts(c: Compilation, field: Field, nodes: readonly FieldNode[], { parts }: FieldInstance) {
  const named = getNamedType(field.type);
  if (parts === null || !isCompositeType(named)) return null;
  const object = compileObject(c, named, nodes, { ...placeOf(''), entries: parts.entries, columns: new Map() });
  const expression =
    parts.condition === null ? rowOf(object) : `CASE WHEN ${parts.condition} THEN ${rowOf(object)} END`;
  return { expression, shape: object.shape };
}

/** The statement of a file whose answer is an object or a list of them: one row each, in the order of the file. */
export function compileRows(
  c: Compilation,
  file: FieldFile,
  field: Field,
  nodes: readonly FieldNode[],
  instance: FieldInstance,
  column = c.fresh('row'),
): { text: string; shape: Shaper } {
  const named = getNamedType(field.type);
  const order = instance.order(file.order);
  const entries = instance.parts?.condition === null ? instance.parts.entries : undefined;
  const { state } = instance.result;
  const isStated = state !== instance.result.variable;
  const needsNames = instance.columns.some(({ isVariable }) => !isVariable) && entries === undefined;
  const names = instance.columns.map(({ name, expression, isVariable }) =>
    isVariable || entries !== undefined ? expression : c.fresh(name),
  );
  const sorts = order.map(({ expression }) => (needsNames ? c.fresh('sort') : expression));
  const binding = needsNames
    ? ` WITH ${[
        ...instance.columns.map(({ expression }, index) => alias(expression, names[index] ?? '')),
        ...(isStated ? [state] : []),
        ...order.map(({ expression }, index) => alias(expression, sorts[index] ?? '')),
      ].join(', ')}`
    : '';
  const [variable = '', ...rest] = names;
  const columns = new Map(rest.map((name, index) => [instance.columns[index + 1]?.name ?? '', name]));
  const place = isStated ? instance.result : placeOf(variable);
  const object = isCompositeType(named)
    ? compileObject(c, named, nodes, { ...place, columns, ...(entries && { entries }) })
    : { columns: null, shape: ((raw) => raw) satisfies Shaper };
  const whole = object.columns === null ? variable : rowOf(object);
  const row = isStated && keepsPlaces(field) ? `CASE WHEN ${state} IS NOT NULL THEN ${whole} END` : whole;
  const sorting = order.map(({ descending }, index) => `${sorts[index]}${descending ? ' DESC' : ''}`).join(', ');
  const text = `${instance.body}${binding} RETURN ${row} AS ${column}${sorting && ` ORDER BY ${sorting}`}`;
  return { text, shape: object.shape };
}

const alias = (expression: string, name: string): string => (expression === name ? name : `${expression} AS ${name}`);

/** The file with the values of the field's arguments sent beside the statement. */
export function instantiateFor(
  c: Compilation,
  file: FieldFile,
  field: Field,
  nodes: readonly FieldNode[],
  parent: Place | null,
): FieldInstance {
  const typeName = parentTypeOf(file);
  const sent = new Map<string, string>();
  const parameter = (name: string, place: (name: string) => Place): string => {
    if (name === 'filter' && file.filterOn !== null) {
      return inBrackets(compileFilterArgument(c, field, nodes, place(file.filterOn), file.fulfils));
    }
    const text = sent.get(name) ?? `$p.${c.send(readParameter(file.path, typeName, field, nodes, name))}`;
    sent.set(name, text);
    return text;
  };
  const stated = !hasState(c, field) ? 'no' : keepsPlaces(field) ? 'optional' : 'yes';
  return instantiate(file, { parent, fresh: c.fresh, parameter, pair: c.pair, stated });
}

/** Whether a field, or an edge of it, leads to nodes that have states. */
function hasState(c: Compilation, field: Field): boolean {
  const named = getNamedType(field.type);
  const edge = isConnection(field) ? getNamedType((named as GraphQLObjectType).getFields()['edges']?.type) : undefined;
  const type = getNamedType((edge as GraphQLObjectType | undefined)?.getFields()['node']?.type) ?? named;
  const members = isAbstractType(type) ? c.schema.getPossibleTypes(type) : [type];
  return members.some(
    (member) =>
      isObjectType(member) &&
      [member.name, ...member.getInterfaces().map(({ name }) => name)].some((name) => c.pair?.labels.has(name)),
  );
}

/** A list in which what is not there stands as null. */
function keepsPlaces({ type }: Field): boolean {
  const list = getNullableType(type);
  return isListType(list) && !isNonNullType(list.ofType);
}

/** The value of a parameter of a file: of an argument, or worked out from several. */
function readParameter(
  path: string,
  typeName: string,
  field: Field,
  nodes: readonly FieldNode[],
  name: string,
): ReadValue {
  const argument = field.args.find((candidate) => candidate.name === name);
  const derived = derivedParameter(typeName, field.name, name);
  if (derived !== undefined) return (variables) => derived(argumentValues(field, nodes, variables), nodes[0]);
  if (argument === undefined) throw new Error(`${path}: $${name} is no argument of the field ${field.name}`);
  return (variables) => argumentValue(typeName, field, argument, argumentValues(field, nodes, variables)[name]);
}

const inBrackets = (condition: string): string => `(${condition})`;

/** The folder that a file lies in is the type that it belongs to. */
const parentTypeOf = ({ path }: FieldFile): string => path.split(/[\\/]/).at(-2) ?? '';

/** Whether a field is a connection in the sense of Relay. */
export function isConnection(field: Field): boolean {
  const type = getNullableType(field.type);
  return isObjectType(type) && 'pageInfo' in (type as GraphQLObjectType).getFields();
}
