import { getNamedType, type FieldNode, type GraphQLField, type GraphQLObjectType } from 'graphql';
import type { Compilation, Variables } from './Compilation.ts';
import { argumentValues } from '../input/argumentValues.ts';
import { instantiateFor } from './compileFile.ts';
import { compileFilterArgument } from './compileFilter.ts';
import { compileConnection } from './compileConnection.ts';
import { decodeCursor, encodeCursor, type CursorValues } from '../answer/cursor.ts';
import type { FieldFile } from '../source/fieldFile.ts';
import { placeOf, type FieldInstance, type Place } from './instantiate.ts';
import { pageArguments } from '../input/pageArguments.ts';
import type { Shaper } from '../answer/shape.ts';

/** A page of a connection: the text that gives its rows and the expression of its count, null where not selected. */
export interface CompiledPage {
  readonly page: string | null;
  readonly count: string | null;
  /** Takes `[rows, count]`. */
  readonly shape: Shaper;
}

/** A key by which the rows of a page are sorted. */
interface Sort {
  readonly expression: string;
  readonly descending: boolean;
  /** The same in all rows. */
  readonly isPinned: boolean;
}

/** Filter, order and cursor around the pattern of a file; keyset paging, so that a page costs what it shows. */
export function compilePage(
  c: Compilation,
  file: FieldFile,
  field: GraphQLField<unknown, unknown>,
  nodes: readonly FieldNode[],
  parent: Place | null,
  typeName: string,
  rowName: string,
): CompiledPage {
  const values = argumentValues(field, nodes, c.variables);
  const instance = instantiateFor(c, file, field, nodes, parent);
  const { orderName, sorts } = orderOf(file, instance, values['orderBy'] as OrderBy | null | undefined);
  const list = `${typeName}.${field.name} ${orderName}`;
  /** A cursor belongs to its list, in its order, at its pair of times. */
  const orderAt = (days: (name: string) => unknown) =>
    c.pair === null ? list : `${list} at ${c.pair.days.map(days).join('/')}`;
  const { place, columns, binding, sortNames } = bind(c, file, instance, sorts);
  const places = sorts
    .map((sort, index) => ({ ...sort, name: sortNames[index] ?? '' }))
    .filter(({ isPinned }) => !isPinned);
  const type = getNamedType(field.type) as GraphQLObjectType;
  const connection = compileConnection(c, type, nodes, { ...place, columns });

  const asked = (variables: Variables) => pageArguments(argumentValues(field, nodes, variables), nodes[0]);
  const { backward, after, before } = asked(c.variables);
  const at = (side: 'after' | 'before') => (variables: Variables) =>
    decodeCursor(
      asked(variables)[side] ?? '',
      orderAt((name) => c.parameters.get(name)?.(variables)),
      places.length,
    );
  const condition = compileFilterArgument(c, field, nodes, place, file.fulfils);
  const filter = condition === 'true' ? [] : [`(${condition})`];
  const bounds = [
    ...(after === null ? [] : [beyond(c, places, at('after'), false)]),
    ...(before === null ? [] : [beyond(c, places, at('before'), true)]),
  ];
  const limit = c.send((variables) => asked(variables).size + 1);

  const frame = (conditions: readonly string[]) =>
    `${instance.body}${c.pair === null ? hintOf(instance.body, sorts) : ''}${conditioned(binding, conditions, instance.endsInWhere)}`;
  const cursorColumns = connection.needsCursors ? places.map((place) => cursorText(place)) : [];
  const row = [...cursorColumns, ...connection.columns];
  const sorting = sortNames.map((name, index) => `${name}${sorts[index]?.descending === backward ? '' : ' DESC'}`);
  const page =
    `${frame([...indexed(sortNames), ...filter, ...bounds])} RETURN [${row.join(', ')}] AS ${rowName} ` +
    `ORDER BY ${sorting.join(', ')} LIMIT $p.${limit}`;

  const countText = () =>
    instance.count !== null && filter.length === 0
      ? instance.count
      : `COUNT { ${frame([...(file.pinned.size > 0 ? indexed(sortNames) : []), ...filter])} RETURN ${place.variable} }`;

  return {
    page: connection.needsRows ? page : null,
    count: connection.needsCount ? countText() : null,
    shape(raw, path, run) {
      const [found, total] = raw as [unknown[][] | null, number | null];
      const size = (run.parameters[limit] as number) - 1;
      const rows = (found ?? []).slice(0, size);
      if (backward) rows.reverse();
      const isMore = (found ?? []).length > size;
      const width = cursorColumns.length;
      const order = orderAt((name) => run.parameters[name]);
      return connection.shape(
        {
          rows: rows.map((cells) => cells.slice(width)),
          cursors: connection.needsCursors
            ? rows.map((cells) => encodeCursor(order, cells.slice(0, width) as CursorValues))
            : [],
          hasNextPage: backward ? before !== null : isMore,
          hasPreviousPage: backward ? isMore : after !== null,
          fields: { totalCount: total },
        },
        path,
        run,
      );
    },
  };
}

/**
 * Where the first sort key is pinned by the pattern, the index over all sort keys gives the order. Neo4j has to be told:
 * by its own estimate it takes any index that begins with that key, and sorts.
 */
function hintOf(body: string, sorts: readonly Sort[]): string {
  if (sorts[0]?.isPinned !== true) return '';
  const [variable] = sorts[0].expression.split('.');
  const type = new RegExp(`\\b${variable}:(\\w+)`).exec(body)?.[1];
  const properties = sorts.map(({ expression }) => expression.split('.')[1]);
  return ` USING INDEX ${variable}:${type}(${properties.join(', ')})`;
}

/** Neo4j reads in the order of an index only where each of its properties is asked for; sort keys are never null. */
const indexed = (sortNames: readonly string[]): string[] =>
  sortNames.filter((name) => name.includes('.')).map((name) => `${name} IS NOT NULL`);

interface OrderBy {
  readonly field: string;
  readonly direction: 'ASC' | 'DESC';
}

function orderOf(file: FieldFile, instance: FieldInstance, orderBy: OrderBy | null | undefined) {
  if (!orderBy) return { orderName: 'by default', sorts: instance.order(file.order) };
  const keys = file.orders.get(orderBy.field);
  if (keys === undefined) throw new Error(`${file.path}: expected a line "// :order ${orderBy.field} => ..."`);
  const descending = orderBy.direction === 'DESC';
  const sorts = instance.order(keys.map((key) => ({ ...key, descending })));
  return { orderName: `${orderBy.field} ${orderBy.direction}`, sorts };
}

/** Columns that are expressions get names; sort keys too where a WITH cuts their variables off. */
function bind(c: Compilation, file: FieldFile, instance: FieldInstance, sorts: readonly Sort[]) {
  const isStated = instance.result.state !== instance.result.variable;
  const isDirect = (file.openToWhere || instance.endsInWhere) && instance.columns.every(({ isVariable }) => isVariable);
  const named = instance.columns.map((column) => ({
    ...column,
    variable: column.isVariable ? column.expression : c.fresh(column.name),
  }));
  const sortNames = sorts.map(({ expression }) => (isDirect ? expression : c.fresh('sort')));
  const binding = isDirect
    ? null
    : [
        ...named.map(({ expression, variable }) =>
          expression === variable ? variable : `${expression} AS ${variable}`,
        ),
        ...(isStated ? [instance.result.state] : []),
        ...sorts.map(({ expression }, index) => `${expression} AS ${sortNames[index]}`),
      ].join(', ');
  const [result, ...rest] = named;
  const columns = new Map(rest.map(({ name, variable }) => [name, variable]));
  const place = isStated ? instance.result : placeOf(result?.variable ?? '');
  return { place, columns, binding, sortNames };
}

function conditioned(binding: string | null, conditions: readonly string[], endsInWhere: boolean): string {
  const all = conditions.join(' AND ');
  if (binding === null && endsInWhere) return all && ` AND ${all}`;
  return `${binding === null ? '' : ` WITH ${binding}`}${all && ` WHERE ${all}`}`;
}

/** A sort key that tells rows apart, and its name in the statement. */
interface NamedSort extends Sort {
  readonly name: string;
}

/**
 * Rows behind a position, or before it where `reverse`: beyond it in the first key, or equal in it and beyond it in the
 * next, and so on. That no row lies on the wrong side of the first key is said apart, because an index is read from there.
 */
function beyond(
  c: Compilation,
  places: readonly NamedSort[],
  position: (variables: Variables) => CursorValues,
  reverse: boolean,
): string {
  const sent = places.map((place, index) => {
    const name = `$p.${c.send((variables) => position(variables)[index])}`;
    return isDay(place) ? `date(${name})` : name;
  });
  const sign = ({ descending }: NamedSort) => (descending === reverse ? '>' : '<');
  const alternatives = places.map((place, index) => {
    const equal = places.slice(0, index).map(({ name }, earlier) => `${name} = ${sent[earlier]}`);
    return `(${[...equal, `${place.name} ${sign(place)} ${sent[index]}`].join(' AND ')})`;
  });
  const [first] = places;
  const bound = first === undefined ? [] : [`${first.name} ${sign(first)}= ${sent[0]}`];
  return `(${[...bound, `(${alternatives.join(' OR ')})`].join(' AND ')})`;
}

/** Properties that hold days end in Date, From, To or On throughout the model. */
const isDay = ({ expression }: Sort): boolean => /\.\w+(Date|From|To|On)$/.test(expression);

const cursorText = (place: NamedSort): string => (isDay(place) ? `toString(${place.name})` : place.name);
