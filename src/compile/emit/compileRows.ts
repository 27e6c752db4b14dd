import { getNamedType, isCompositeType, isUnionType } from 'graphql';
import type { Shaper } from '../answer/shape.ts';
import { keepsPositions } from '../schemaShape.ts';
import type { FieldInstance } from './instantiate.ts';
import { nodeRef, rowOf, type Selection } from './Scope.ts';
import type { StatementBuilder } from './StatementBuilder.ts';

/**
 * The statement of a file that answers with an object or a list of them: one row each, in the order of the file, in the
 * column `rowName`.
 */
export function compileRows(
  builder: StatementBuilder,
  { file, field, nodes }: Selection,
  instance: FieldInstance,
  rowName: string,
): { text: string; shape: Shaper } {
  const named = getNamedType(field.type);
  const order = instance.order(file.order);
  const entries = instance.map?.condition === null ? instance.map.entries : undefined;
  const { state } = instance.result;
  const hasState = state !== instance.result.variable;
  const needsNames = instance.columns.some(({ isVariable }) => !isVariable) && entries === undefined;
  const names = instance.columns.map(({ name, expression, isVariable }) =>
    isVariable || entries !== undefined ? expression : builder.freshName(name),
  );
  const sorts = order.map(({ expression }) => (needsNames ? builder.freshName('sort') : expression));
  const naming = needsNames
    ? ` WITH ${[
        ...instance.columns.map(({ expression }, index) => alias(expression, names[index] ?? '')),
        ...(hasState ? [state] : []),
        ...order.map(({ expression }, index) => alias(expression, sorts[index] ?? '')),
      ].join(', ')}`
    : '';
  const [variable = ''] = names;
  const isMember = (name: string) => isUnionType(named) && named.getTypes().some((type) => type.name === name);
  const columns = new Map(
    instance.columns.flatMap(({ name }, index) =>
      index > 0 || isMember(name) ? [[name, names[index] ?? ''] as const] : [],
    ),
  );
  const ref = hasState ? instance.result : nodeRef(variable);
  const object = isCompositeType(named)
    ? builder.object(named, nodes, { ...ref, columns, ...(entries && { entries }) })
    : { columns: null, shape: ((raw) => raw) satisfies Shaper };
  const whole = object.columns === null ? variable : rowOf(object);
  const row = hasState && keepsPositions(field) ? `CASE WHEN ${state} IS NOT NULL THEN ${whole} END` : whole;
  const sorting = order.map(({ descending }, index) => `${sorts[index]}${descending ? ' DESC' : ''}`).join(', ');
  const text = `${instance.body}${naming} RETURN ${row} AS ${rowName}${sorting && ` ORDER BY ${sorting}`}`;
  return { text, shape: object.shape };
}

const alias = (expression: string, name: string): string => (expression === name ? name : `${expression} AS ${name}`);
