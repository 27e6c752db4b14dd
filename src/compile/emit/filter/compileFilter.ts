import { getNamedType, isInputObjectType, type GraphQLInputObjectType } from 'graphql';
import { argumentValues } from '../../input/argumentValues.ts';
import { instantiate } from '../instantiate.ts';
import type { Variables } from '../SampleVariables.ts';
import { nodeRef, type NodeRef, type Selection } from '../Scope.ts';
import type { StatementBuilder } from '../StatementBuilder.ts';
import { compileComparison } from './compileComparison.ts';
import { allOf, anyOf, givenNames, not, type Operands, type ReadOperands } from './conditions.ts';

/** The argument `filter` of a field as a condition on a node, without what its file fulfils; `true` for none. */
export function compileFilterArgument(
  builder: StatementBuilder,
  { file, field, nodes }: Selection,
  ref: NodeRef,
): string {
  const type = getNamedType(field.args.find(({ name }) => name === 'filter')?.type);
  const read = (variables: Variables) => argumentValues(field, nodes, variables)['filter'] as Operands;
  if (!isInputObjectType(type) || builder.inline((variables) => read(variables) === null)) return 'true';
  const rest: ReadOperands = (variables) =>
    Object.fromEntries(Object.entries(read(variables)).filter(([name]) => name !== file.fulfils));
  return compileFilter(builder, type, rest, ref);
}

/**
 * A filter as a condition on a node. A field of a filter is a condition on a property, on an expression
 * (`cypher/<Filter>/<field>.cypher` without a pattern), or on what a pattern reaches (such a file with a pattern). An
 * operand that is null counts as absent.
 */
function compileFilter(
  builder: StatementBuilder,
  type: GraphQLInputObjectType,
  read: ReadOperands,
  ref: NodeRef,
): string {
  const conditions = givenNames(builder, read).map((name) => {
    const inner: ReadOperands = (variables) => read(variables)[name] as Operands;
    const items = () => {
      const length = builder.inline((variables) => (read(variables)[name] as Operands[]).length);
      return Array.from({ length }, (_, index) => {
        const item: ReadOperands = (variables) => (read(variables)[name] as Operands[])[index] ?? {};
        return compileFilter(builder, type, item, ref);
      });
    };
    switch (name) {
      case 'and':
        return allOf(items());
      case 'or':
        return anyOf(items());
      case 'not':
        return not(compileFilter(builder, type, inner, ref));
      default:
        return compileCondition(builder, type, name, inner, ref);
    }
  });
  return allOf(conditions);
}

function compileCondition(
  builder: StatementBuilder,
  type: GraphQLInputObjectType,
  name: string,
  read: ReadOperands,
  ref: NodeRef,
): string {
  const operandType = getNamedType(type.getFields()[name]?.type);
  if (!isInputObjectType(operandType)) throw new Error(`${type.name}.${name} is not a condition`);
  const source = builder.sources.of(type.name, name);
  if (source.from !== 'file') {
    const property = `${name === 'key' ? ref.variable : ref.state}.${name}`;
    return compileComparison(builder, operandType, read, { field: name, expression: property });
  }
  const { file } = source;
  const noun = /^(\w+)Filter$/.exec(operandType.name)?.[1] ?? '';
  const { body, columns, map, result, endsInWhere } = instantiate(builder, file, {
    parent: ref,
    parameter: (parameter) => {
      throw new Error(`${file.path}: a filter has no parameter $${parameter}`);
    },
    withState: builder.times?.statefulLabels.has(noun) === true ? 'yes' : 'no',
  });
  const expression = columns[0]?.expression ?? 'null';
  if (body === '') {
    const [text, folded] = [map?.entries.get('text'), map?.entries.get('folded')];
    return compileComparison(builder, operandType, read, { field: name, expression: text ?? expression, folded });
  }
  const reached = endsInWhere ? result : nodeRef(expression);
  const exists = (condition: string) => {
    const where = endsInWhere
      ? `AND (${condition})`
      : file.openToWhere
        ? `WHERE ${condition}`
        : `WITH ${expression} WHERE ${condition}`;
    return `EXISTS { ${body} ${where} RETURN ${expression} }`;
  };
  return compileRelation(builder, operandType, read, reached, exists);
}

const quantifiers: readonly string[] = ['some', 'none', 'all'];

/** Conditions on what a pattern reaches: some of it, none of it, all of it. A filter without quantifiers means some. */
function compileRelation(
  builder: StatementBuilder,
  type: GraphQLInputObjectType,
  read: ReadOperands,
  reached: NodeRef,
  exists: (condition: string) => string,
): string {
  const given = givenNames(builder, read);
  const quantified = given
    .filter((name) => quantifiers.includes(name))
    .map((name) => {
      const inner = getNamedType(type.getFields()[name]?.type) as GraphQLInputObjectType;
      const operands: ReadOperands = (variables) => read(variables)[name] as Operands;
      const condition = compileFilter(builder, inner, operands, reached);
      if (name === 'some') return exists(condition);
      return `NOT ${exists(name === 'none' ? condition : not(condition))}`;
    });
  if (quantified.length > 0 && quantified.length === given.length) return allOf(quantified);
  // Conditions beside the quantifiers are a filter like the one under `some`, and have its sources.
  const plainType = (getNamedType(type.getFields()['some']?.type) ?? type) as GraphQLInputObjectType;
  const plain: ReadOperands = (variables) =>
    Object.fromEntries(Object.entries(read(variables)).filter(([name]) => !quantifiers.includes(name)));
  return allOf([exists(compileFilter(builder, plainType, plain, reached)), ...quantified]);
}
