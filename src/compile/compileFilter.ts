import { getNamedType, isInputObjectType, type GraphQLInputObjectType } from 'graphql';
import type { Compilation, Variables } from './Compilation.ts';
import { keyOf } from './globalId.ts';
import { instantiate } from './instantiate.ts';

type Operands = Readonly<Record<string, unknown>>;
/** Finds the operands again for another request of the same form. */
type ReadOperands = (variables: Variables) => Operands;

/**
 * A filter as a condition on a variable. A field of a filter is a condition on a property, on an expression
 * (`cypher/<Filter>/<field>.cypher` without a pattern), or on what a pattern reaches (such a file with one). An operand
 * that is null counts as absent.
 */
export function compileFilter(
  c: Compilation,
  type: GraphQLInputObjectType,
  read: ReadOperands,
  variable: string,
): string {
  const conditions = given(read(c.variables)).map(([name, operand]) => {
    const inner: ReadOperands = (variables) => read(variables)[name] as Operands;
    const parts = () =>
      (operand as Operands[]).map((_, index) =>
        compileFilter(c, type, (variables) => (read(variables)[name] as Operands[])[index] ?? {}, variable),
      );
    switch (name) {
      case 'and':
        return all(parts());
      case 'or':
        return any(parts());
      case 'not':
        return `NOT (${compileFilter(c, type, inner, variable)})`;
      default:
        return compileCondition(c, type, name, inner, variable);
    }
  });
  return all(conditions);
}

function compileCondition(
  c: Compilation,
  type: GraphQLInputObjectType,
  name: string,
  read: ReadOperands,
  variable: string,
): string {
  const operandType = getNamedType(type.getFields()[name]?.type);
  if (!isInputObjectType(operandType)) throw new Error(`${type.name}.${name} is no condition`);
  const source = c.sources.of(type.name, name);
  if (source.from !== 'file') return compileComparison(c, operandType, read, `${variable}.${name}`);

  const { body, columns } = instantiate(source.file, {
    parent: variable,
    fresh: c.fresh,
    parameter: (parameter) => {
      throw new Error(`${source.file.path}: a filter has no parameter $${parameter}`);
    },
    pair: null,
  });
  const result = columns[0]?.expression ?? 'null';
  if (body === '') return compileComparison(c, operandType, read, result);
  const condition = compileFilter(c, operandType, read, result);
  const where = source.file.openToWhere ? `WHERE ${condition}` : `WITH ${result} WHERE ${condition}`;
  return `EXISTS { ${body} ${where} RETURN ${result} }`;
}

/** The operators of a condition on one value. */
function compileComparison(c: Compilation, type: GraphQLInputObjectType, read: ReadOperands, value: string): string {
  const conditions = given(read(c.variables)).map(([operator]) => {
    const isId = getNamedType(type.getFields()[operator]?.type)?.name === 'ID';
    const operand = (variables: Variables) => read(variables)[operator];
    const sent = `$p.${c.send(isId ? (variables) => toKeys(operand(variables)) : operand)}`;
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
