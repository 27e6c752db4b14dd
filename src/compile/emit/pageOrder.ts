import type { CursorValues } from '../../model/search.ts';
import { badInput } from '../input/badInput.ts';
import type { FieldFile } from '../source/fieldFile.ts';
import type { FieldInstance, Sort } from './instantiate.ts';
import type { Variables } from './SampleVariables.ts';
import type { StatementBuilder } from './StatementBuilder.ts';

/** A sort key that distinguishes rows, and its name where rows are sorted. */
export interface NamedSort extends Sort {
  readonly name: string;
}

export interface OrderBy {
  readonly field: string;
  readonly direction: 'ASC' | 'DESC';
}

/** The sort keys that a request asks for, and the name of the order, which cursors carry. */
export function orderOf(file: FieldFile, instance: FieldInstance, orderBy: OrderBy | null, isPresent: boolean) {
  if (orderBy === null) return { orderName: 'by default', sorts: instance.order(file.order) };
  const keys = file.orders.get(orderBy.field);
  if (keys === undefined) throw new Error(`${file.path}: expected a line "// :order ${orderBy.field} => ..."`);
  if (!isPresent && file.presentOrders.has(orderBy.field)) {
    throw badInput(
      `"orderBy" is ${orderBy.field}, by which the list can be sorted in the present only; expected another order, or neither "asOf" nor "knownAt".`,
    );
  }
  const descending = orderBy.direction === 'DESC';
  const sorts = instance.order(keys.map((key) => ({ ...key, descending })));
  return { orderName: `${orderBy.field} ${orderBy.direction}`, sorts };
}

/**
 * The index over all sort keys gives the order if the pattern pins the first key. Neo4j needs the hint: by its own
 * estimate it takes any index that begins with that key, and sorts.
 */
export function hintOf(body: string, sorts: readonly Sort[]): string {
  if (sorts[0]?.isPinned !== true) return '';
  const [variable] = sorts[0].expression.split('.');
  const type = new RegExp(`\\b${variable}:(\\w+)`).exec(body)?.[1];
  const properties = sorts.map(({ expression }) => expression.split('.')[1]);
  return ` USING INDEX ${variable}:${type}(${properties.join(', ')})`;
}

/** Neo4j reads in the order of an index only if there is a condition on each property. Sort keys are never null. */
export const indexConditions = (sortNames: readonly string[]): string[] =>
  sortNames.filter((name) => name.includes('.')).map((name) => `${name} IS NOT NULL`);

/**
 * Rows after a position, or before it if `reverse`: beyond it in the first key, or equal in it and beyond it in the next,
 * and so on. The bound on the first key is repeated by itself, because Neo4j starts reading an index from there.
 */
export function beyond(
  builder: StatementBuilder,
  sorts: readonly NamedSort[],
  position: (variables: Variables) => CursorValues,
  reverse: boolean,
): string {
  const bounds = sorts.map((sort, index) => {
    const name = `$p.${builder.addParameter((variables) => position(variables)[index])}`;
    return sort.type === 'day' ? `date(${name})` : name;
  });
  const sign = ({ descending }: NamedSort) => (descending === reverse ? '>' : '<');
  const alternatives = sorts.map((sort, index) => {
    const equal = sorts.slice(0, index).map(({ name }, earlier) => `${name} = ${bounds[earlier]}`);
    return `(${[...equal, `${sort.name} ${sign(sort)} ${bounds[index]}`].join(' AND ')})`;
  });
  const [first] = sorts;
  const outer = first === undefined ? [] : [`${first.name} ${sign(first)}= ${bounds[0]}`];
  return `(${[...outer, `(${alternatives.join(' OR ')})`].join(' AND ')})`;
}

/** A sort key as a cursor carries it. */
export const cursorText = (sort: NamedSort): string => (sort.type === 'day' ? `toString(${sort.name})` : sort.name);
