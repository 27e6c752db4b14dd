import { getNamedType, isInputObjectType, type GraphQLInputObjectType } from 'graphql';
import type { Compilation } from './Compilation.ts';
import { keyOf } from './globalId.ts';
import { instantiate } from './instantiate.ts';

type Operands = Readonly<Record<string, unknown>>;

/**
 * A filter as a condition on a variable. A field of a filter is a condition on a property, on an expression
 * (`cypher/<Filter>/<field>.cypher` without a pattern), or on what a pattern reaches (such a file with one). An operand
 * that is null counts as absent.
 */
export function compileFilter(
  c: Compilation,
  type: GraphQLInputObjectType,
  filter: Operands,
  variable: string,
): string {
  const conditions = given(filter).map(([name, operand]) => {
    switch (name) {
      case 'and':
        return all((operand as Operands[]).map((part) => compileFilter(c, type, part, variable)));
      case 'or':
        return any((operand as Operands[]).map((part) => compileFilter(c, type, part, variable)));
      case 'not':
        return `NOT (${compileFilter(c, type, operand as Operands, variable)})`;
      default:
        return compileCondition(c, type, name, operand as Operands, variable);
    }
  });
  return all(conditions);
}

function compileCondition(
  c: Compilation,
  type: GraphQLInputObjectType,
  name: string,
  operand: Operands,
  variable: string,
): string {
  const operandType = getNamedType(type.getFields()[name]?.type);
  if (!isInputObjectType(operandType)) throw new Error(`${type.name}.${name} is no condition`);
  const source = c.sources.of(type.name, name);
  if (source.from !== 'file') return compileComparison(c, operandType, operand, `${variable}.${name}`);

  const { body, columns } = instantiate(source.file, {
    parent: variable,
    fresh: (variableName) => c.fresh(variableName),
    parameter: (parameter) => {
      throw new Error(`${source.file.path}: a filter has no parameter $${parameter}`);
    },
    pair: null,
  });
  const result = columns[0]?.expression ?? 'null';
  if (body === '') return compileComparison(c, operandType, operand, result);
  const condition = compileFilter(c, operandType, operand, result);
  const where = source.file.openToWhere ? `WHERE ${condition}` : `WITH ${result} WHERE ${condition}`;
  return `EXISTS { ${body} ${where} RETURN ${result} }`;
}

/** The operators of a condition on one value. */
function compileComparison(c: Compilation, type: GraphQLInputObjectType, operand: Operands, value: string): string {
  const conditions = given(operand).map(([operator, operandValue]) => {
    const isId = getNamedType(type.getFields()[operator]?.type)?.name === 'ID';
    const sent = c.parameter(isId ? toKeys(operandValue) : operandValue);
    switch (operator) {
      case 'eq':
        return `${value} = ${sent}`;
      case 'in':
        return `${value} IN ${sent}`;
      case 'contains':
        return `${value} CONTAINS ${sent}`;
      case 'startsWith':
        return `${value} STARTS WITH ${sent}`;
      case 'isNull':
        return `(${value} IS NULL) = ${sent}`;
      default:
        throw new Error(`${type.name}.${operator} is no operator`);
    }
  });
  return all(conditions);
}

const toKeys = (ids: unknown): unknown => (Array.isArray(ids) ? ids.map(toKeys) : keyOf(ids as string));

const given = (operands: Operands): [string, unknown][] =>
  Object.entries(operands).filter(([, value]) => value !== null && value !== undefined);

const all = (conditions: string[]): string =>
  conditions.length === 0 ? 'true' : conditions.map(inBrackets).join(' AND ');
const any = (conditions: string[]): string =>
  conditions.length === 0 ? 'false' : conditions.map(inBrackets).join(' OR ');
const inBrackets = (condition: string, _: number, conditions: string[]): string =>
  conditions.length > 1 ? `(${condition})` : condition;
