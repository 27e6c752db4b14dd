import {
  getNamedType,
  isInputObjectType,
  type FieldNode,
  type GraphQLField,
  type GraphQLInputObjectType,
} from 'graphql';
import { toMinorUnits } from '../../model/money.ts';
import { argumentValues } from '../input/argumentValues.ts';
import { badInput } from '../input/badInput.ts';
import type { Compilation, ReadValue, Variables } from './Compilation.ts';
import { keyOf } from '../source/globalId.ts';
import { instantiate, placeOf, type Place } from './instantiate.ts';

type Operands = Readonly<Record<string, unknown>>;
/** Finds the operands again for another request of the same form. */
type ReadOperands = (variables: Variables) => Operands;

/**
 * A filter as a condition on a variable. A field of a filter is a condition on a property, on an expression
 * (`cypher/<Filter>/<field>.cypher` without a pattern), or on what a pattern reaches (such a file with one). An operand
 * that is null counts as absent.
 */
export function compileFilter(c: Compilation, type: GraphQLInputObjectType, read: ReadOperands, place: Place): string {
  const conditions = given(read(c.variables)).map(([name, operand]) => {
    const inner: ReadOperands = (variables) => read(variables)[name] as Operands;
    const parts = () =>
      (operand as Operands[]).map((_, index) =>
        compileFilter(c, type, (variables) => (read(variables)[name] as Operands[])[index] ?? {}, place),
      );
    switch (name) {
      case 'and':
        return all(parts());
      case 'or':
        return any(parts());
      case 'not':
        return not(compileFilter(c, type, inner, place));
      default:
        return compileCondition(c, type, name, inner, place);
    }
  });
  return all(conditions);
}

/** The argument `filter` of a field as a condition on a variable, less what is `fulfilled` already; `true` for none. */
export function compileFilterArgument(
  c: Compilation,
  field: GraphQLField<unknown, unknown>,
  nodes: readonly FieldNode[],
  place: Place,
  fulfilled: string | null = null,
): string {
  const type = getNamedType(field.args.find(({ name }) => name === 'filter')?.type);
  const read = (variables: Variables) => argumentValues(field, nodes, variables)['filter'] as Operands;
  if (!isInputObjectType(type) || read(c.variables) === null) return 'true';
  const rest = (variables: Variables): Operands =>
    Object.fromEntries(Object.entries(read(variables)).filter(([name]) => name !== fulfilled));
  return compileFilter(c, type, rest, place);
}

function compileCondition(
  c: Compilation,
  type: GraphQLInputObjectType,
  name: string,
  read: ReadOperands,
  place: Place,
): string {
  const operandType = getNamedType(type.getFields()[name]?.type);
  if (!isInputObjectType(operandType)) throw new Error(`${type.name}.${name} is no condition`);
  const source = c.sources.of(type.name, name);
  if (source.from !== 'file')
    return compileComparison(c, operandType, read, `${name === 'key' ? place.variable : place.state}.${name}`);

  const { body, columns } = instantiate(source.file, {
    parent: place,
    fresh: c.fresh,
    parameter: (parameter) => {
      throw new Error(`${source.file.path}: a filter has no parameter $${parameter}`);
    },
    pair: c.pair,
  });
  const result = columns[0]?.expression ?? 'null';
  if (body === '') return compileComparison(c, operandType, read, result);
  const exists = (condition: string) => {
    const where = source.file.openToWhere ? `WHERE ${condition}` : `WITH ${result} WHERE ${condition}`;
    return `EXISTS { ${body} ${where} RETURN ${result} }`;
  };
  return compileRelation(c, operandType, read, result, exists);
}

/** Conditions on what a pattern reaches: some of it, none of it, all of it. */
function compileRelation(
  c: Compilation,
  type: GraphQLInputObjectType,
  read: ReadOperands,
  variable: string,
  exists: (condition: string) => string,
): string {
  const quantified = ['some', 'none', 'all'] as const;
  const isQuantifier = (name: string) => (quantified as readonly string[]).includes(name);
  const plain: ReadOperands = (variables) =>
    Object.fromEntries(Object.entries(read(variables)).filter(([name]) => !isQuantifier(name)));
  const conditions = given(read(c.variables)).filter(([name]) => isQuantifier(name));
  const parts = conditions.map(([name]) => {
    const inner = getNamedType(type.getFields()[name]?.type) as GraphQLInputObjectType;
    const condition = compileFilter(c, inner, (variables) => read(variables)[name] as Operands, placeOf(variable));
    if (name === 'some') return exists(condition);
    return `NOT ${exists(name === 'none' ? condition : not(condition))}`;
  });
  const isPlain = given(plain(c.variables)).length > 0 || parts.length === 0;
  // What stands beside the quantifiers is a filter like the one under `some`, with the sources of that.
  const plainType = getNamedType(type.getFields()['some']?.type) as GraphQLInputObjectType;
  return all([...(isPlain ? [exists(compileFilter(c, plainType, plain, placeOf(variable)))] : []), ...parts]);
}

/** The operators of a condition on one value. */
function compileComparison(c: Compilation, type: GraphQLInputObjectType, read: ReadOperands, value: string): string {
  const conditions = given(read(c.variables)).map(([operator]) => {
    const operatorType = getNamedType(type.getFields()[operator]?.type);
    const operand: ReadValue = (variables) => read(variables)[operator];
    const send = (form: (operand: unknown) => unknown) => `$p.${c.send((variables) => form(operand(variables)))}`;
    const sent = () => send(operatorType?.name === 'ID' ? toKeys : type.name === 'UsdFilter' ? toCents : (as) => as);
    switch (operator) {
      case 'eq':
        return isLabels(value) ? hasLabel(value, [operand(c.variables)]) : `${value} = ${sent()}`;
      case 'in':
        return isLabels(value) ? hasLabel(value, operand(c.variables) as unknown[]) : `${value} IN ${sent()}`;
      case 'gte':
        return `${value} >= ${sent()}`;
      case 'lte':
        return `${value} <= ${sent()}`;
      case 'contains':
        return `${value} CONTAINS ${sent()}`;
      case 'startsWith':
        return `${value} STARTS WITH ${sent()}`;
      case 'isNull':
        return `(${operatorIsDate(type) ? `${value}.from` : value} IS NULL) = ${send((as) => as)}`;
      case 'within':
      case 'overlaps':
        return compileDays(c, (variables) => operand(variables) as Operands, value, operator);
      default:
        throw new Error(`${type.name}.${operator} is no operator`);
    }
  });
  return all(conditions);
}

/** A condition on `labels(x)` becomes one on its labels, which are a part of the text: `x:Person|Project`. */
const isLabels = (value: string): boolean => value.startsWith('labels(');
const hasLabel = (value: string, labels: readonly unknown[]): string =>
  labels.length === 0 ? 'false' : `${value.slice('labels('.length, -1)}:${labels.join('|')}`;

const operatorIsDate = (type: GraphQLInputObjectType): boolean => type.name === 'DateFilter';

/** A date is an interval: it certainly lies within some days where both its ends do, and may where one of its days does. */
function compileDays(c: Compilation, read: ReadOperands, value: string, operator: 'within' | 'overlaps'): string {
  const [least, most] = operator === 'within' ? ['from', 'to'] : ['to', 'from'];
  const bounds = given(read(c.variables)).map(([end]) => {
    const day = `date($p.${c.send((variables) => read(variables)[end])})`;
    return end === 'from' ? `${value}.${least} >= ${day}` : `${value}.${most} <= ${day}`;
  });
  return all([`${value}.from IS NOT NULL`, ...bounds]);
}

const toCents = (usd: unknown): unknown => {
  const cents = toMinorUnits(usd as string, 'USD');
  if (cents === null) throw badInput(`${String(usd)} is no amount of US dollars: it has more than two decimals.`);
  return Number(cents);
};

const toKeys = (ids: unknown): unknown => (Array.isArray(ids) ? ids.map(toKeys) : keyOf(ids as string));

/** What is unknown fulfils no condition, and so fulfils its opposite. */
const not = (condition: string): string => `NOT coalesce(${condition}, false)`;

const given = (operands: Operands): [string, unknown][] =>
  Object.entries(operands).filter(([, value]) => value !== null && value !== undefined);

const all = (conditions: string[]): string =>
  conditions.length === 0 ? 'true' : conditions.map(inBrackets).join(' AND ');
const any = (conditions: string[]): string =>
  conditions.length === 0 ? 'false' : conditions.map(inBrackets).join(' OR ');
const inBrackets = (condition: string, _: number, conditions: string[]): string =>
  conditions.length > 1 ? `(${condition})` : condition;
