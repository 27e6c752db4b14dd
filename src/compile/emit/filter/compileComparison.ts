import { getNamedType, isEnumType, type GraphQLInputObjectType } from 'graphql';
import { toMinorUnits } from '../../../model/money.ts';
import { badInput } from '../../input/badInput.ts';
import { keyOf } from '../../source/globalId.ts';
import type { ReadValue, StatementBuilder } from '../StatementBuilder.ts';
import { comparedText, type FilteredText } from './textCondition.ts';
import { allOf, givenNames, type Operands, type ReadOperands } from './conditions.ts';

/** The operators of a condition on one value. */
export function compileComparison(
  builder: StatementBuilder,
  type: GraphQLInputObjectType,
  read: ReadOperands,
  compared: FilteredText,
): string {
  const mode = () => builder.inline((variables) => read(variables)['mode'] ?? null);
  const text = type.name === 'TextFilter' ? comparedText(mode(), compared) : null;
  const value = text?.expression ?? compared.expression;
  const operators = givenNames(builder, read).filter((operator) => operator !== 'mode');
  const conditions = operators.map((operator) => {
    const operatorType = getNamedType(type.getFields()[operator]?.type);
    const operand: ReadValue = (variables) => read(variables)[operator];
    const parameter = (form: (operand: unknown) => unknown) =>
      `$p.${builder.addParameter((variables) => form(operand(variables)))}`;
    const sent = () => parameter(text?.form ?? forms[type.name] ?? (operatorType?.name === 'ID' ? toKeys : (as) => as));
    const labels = () => {
      if (isEnumType(operatorType)) return [builder.inline(operand)].flat();
      throw new Error(`${type.name}.${operator}: only the values of an enum can be labels in the text of a statement`);
    };
    switch (operator) {
      case 'eq':
        return isLabels(value) ? hasLabel(value, labels()) : `${value} = ${sent()}`;
      case 'in':
        return isLabels(value) ? hasLabel(value, labels()) : `${value} IN ${sent()}`;
      case 'gte':
        return `${value} >= ${sent()}`;
      case 'lte':
        return `${value} <= ${sent()}`;
      case 'contains':
        return `${value} CONTAINS ${sent()}`;
      case 'startsWith':
        return `${value} STARTS WITH ${sent()}`;
      case 'isNull':
        return `(${type.name === 'DateFilter' ? anyDay(value) : value} IS NULL) = ${parameter((as) => as)}`;
      case 'within':
      case 'overlaps':
        return compileDays(builder, (variables) => operand(variables) as Operands, value, operator);
      default:
        throw new Error(`${type.name}.${operator} is not an operator`);
    }
  });
  return allOf(conditions);
}

/** A condition on `labels(x)` becomes one on its labels, which are part of the text: `x:Person|Project`. */
const isLabels = (value: string): boolean => value.startsWith('labels(');
const hasLabel = (value: string, labels: readonly unknown[]): string =>
  labels.length === 0 ? 'false' : `${value.slice('labels('.length, -1)}:${labels.join('|')}`;

/** A date is an interval, of which one end may be open; null without a date. */
const anyDay = (value: string): string => `coalesce(${value}.from, ${value}.to)`;

/**
 * A date is certainly within a period if both its ends are, and may be if one of its days is. An open end reaches beyond
 * every day.
 */
function compileDays(
  builder: StatementBuilder,
  read: ReadOperands,
  value: string,
  operator: 'within' | 'overlaps',
): string {
  const [least, most] = operator === 'within' ? ['from', 'to'] : ['to', 'from'];
  const bounds = givenNames(builder, read).map((end) => {
    const day = `date($p.${builder.addParameter((variables) => boundOf(read(variables), end, operator))})`;
    const bound = end === 'from' ? `${value}.${least} >= ${day}` : `${value}.${most} <= ${day}`;
    return operator === 'within' ? bound : `coalesce(${bound}, true)`;
  });
  return allOf([`${anyDay(value)} IS NOT NULL`, ...bounds]);
}

/** One end of a range of days. A range that ends before it begins would match nothing. */
function boundOf(range: Operands, end: string, operator: string): unknown {
  const { from, to } = range as { readonly from?: string | null; readonly to?: string | null };
  if (from && to && from > to) {
    throw badInput(`"${operator}" is from ${from} to ${to}; expected a last day that is not before the first one.`);
  }
  return range[end];
}

function toCents(usd: unknown): unknown {
  const cents = toMinorUnits(usd as string, 'USD');
  if (cents === null) {
    throw badInput(`${String(usd)} is not an amount of US dollars; expected at most two decimals.`);
  }
  return Number(cents);
}

/** How the operands of a condition are sent. */
const forms: Readonly<Record<string, (operand: unknown) => unknown>> = { UsdFilter: toCents, DecimalFilter: Number };

const toKeys = (ids: unknown): unknown => (Array.isArray(ids) ? ids.map(toKeys) : keyOf(ids as string));
