import { getNamedType, type GraphQLObjectType } from 'graphql';
import type { CursorValues } from '../../model/search.ts';
import { decodeCursor, encodeCursor } from '../answer/cursor.ts';
import type { Shaper } from '../answer/shape.ts';
import { argumentValues } from '../input/argumentValues.ts';
import { pageArguments } from '../input/pageArguments.ts';
import { ownerOf, type FieldFile } from '../source/fieldFile.ts';
import { compileConnection } from './compileConnection.ts';
import { compileFilterArgument } from './filter/compileFilter.ts';
import type { FieldInstance, Sort } from './instantiate.ts';
import { instantiateField } from './instantiateField.ts';
import { beyond, cursorText, hintOf, indexConditions, orderOf, type OrderBy } from './pageOrder.ts';
import type { Variables } from './SampleVariables.ts';
import { nodeRef, type Selection } from './Scope.ts';
import type { StatementBuilder } from './StatementBuilder.ts';

/** A page of a connection: the text that returns its rows and the expression of its count, null if not selected. */
export interface CompiledPage {
  readonly page: string | null;
  readonly count: string | null;
  /** Takes `[rows, count]`. */
  readonly shape: Shaper;
}

/** Filter, order and cursor around the pattern of a file. Keyset paging: a page costs what it shows. */
export function compilePage(builder: StatementBuilder, selection: Selection, rowName: string): CompiledPage {
  const { file, field, nodes } = selection;
  const asked = (variables: Variables) => pageArguments(argumentValues(field, nodes, variables), nodes[0]);
  const orderBy = builder.inline(
    (variables) => (argumentValues(field, nodes, variables)['orderBy'] ?? null) as OrderBy | null,
  );
  const { backward, hasAfter, hasBefore } = builder.inline((variables) => {
    const { backward, after, before } = asked(variables);
    return { backward, hasAfter: after !== null, hasBefore: before !== null };
  });

  const instance = instantiateField(builder, selection);
  const { orderName, sorts } = orderOf(file, instance, orderBy, builder.times === null);
  const { ref, columns, naming, sortNames } = nameColumns(builder, file, instance, sorts);
  const keys = sorts
    .map((sort, index) => ({ ...sort, name: sortNames[index] ?? '' }))
    .filter(({ isPinned }) => !isPinned);
  const type = getNamedType(field.type) as GraphQLObjectType;
  const connection = compileConnection(builder, type, nodes, { ...ref, columns });

  /** A cursor belongs to its list, in its order, at its pair of times if that is one for the whole statement. */
  const list = `${ownerOf(file)}.${field.name} ${orderName}`;
  const days = builder.times?.days ?? null;
  const listAt = (day: (name: string) => unknown) => (days === null ? list : `${list} at ${days.map(day).join('/')}`);
  const position = (side: 'after' | 'before') => (variables: Variables) =>
    decodeCursor(
      asked(variables)[side] ?? '',
      listAt((name) => builder.parameters.get(name)?.(variables)),
      keys.map(({ type }) => type),
    );
  const condition = compileFilterArgument(builder, selection, ref);
  const filter = condition === 'true' ? [] : [`(${condition})`];
  const bounds = [
    ...(hasAfter ? [beyond(builder, keys, position('after'), false)] : []),
    ...(hasBefore ? [beyond(builder, keys, position('before'), true)] : []),
  ];
  // One row more than the page has shows whether another page follows.
  const limit = builder.addParameter((variables) => asked(variables).size + 1);

  const hint = builder.times === null ? hintOf(instance.body, sorts) : '';
  const rowsWhere = (conditions: readonly string[]) =>
    `${instance.body}${hint}${where(naming, conditions, instance.endsInWhere)}`;
  const cursorColumns = connection.needsCursors ? keys.map((key) => cursorText(key)) : [];
  const row = [...cursorColumns, ...connection.columns];
  const sorting = sortNames.map((name, index) => `${name}${sorts[index]?.descending === backward ? '' : ' DESC'}`);
  const page =
    `${rowsWhere([...indexConditions(sortNames), ...filter, ...bounds])} RETURN [${row.join(', ')}] AS ${rowName} ` +
    `ORDER BY ${sorting.join(', ')} LIMIT $p.${limit}`;

  const count = () =>
    instance.count !== null && filter.length === 0
      ? instance.count
      : `COUNT { ${rowsWhere([...(file.pinned.size > 0 ? indexConditions(sortNames) : []), ...filter])} RETURN ${ref.variable} }`;

  return {
    page: connection.needsRows ? page : null,
    count: connection.needsCount ? count() : null,
    shape(raw, path, run) {
      const [found, total] = raw as [unknown[][] | null, number | null];
      const size = (run.parameters[limit] as number) - 1;
      const rows = (found ?? []).slice(0, size);
      if (backward) rows.reverse();
      const isMore = (found ?? []).length > size;
      const width = cursorColumns.length;
      const name = listAt((day) => run.parameters[day]);
      return connection.shape(
        {
          rows: rows.map((cells) => cells.slice(width)),
          cursors: connection.needsCursors
            ? rows.map((cells) => encodeCursor(name, cells.slice(0, width) as CursorValues))
            : [],
          hasNextPage: backward ? hasBefore : isMore,
          hasPreviousPage: backward ? isMore : hasAfter,
          fields: { totalCount: total },
        },
        path,
        run,
      );
    },
  };
}

/**
 * Columns that are expressions get names, and so do sort keys whose variables a WITH would cut off. Without a WITH
 * (`naming` is null) Neo4j can read rows in the order of an index.
 */
function nameColumns(builder: StatementBuilder, file: FieldFile, instance: FieldInstance, sorts: readonly Sort[]) {
  const hasState = instance.result.state !== instance.result.variable;
  const isDirect = (file.openToWhere || instance.endsInWhere) && instance.columns.every(({ isVariable }) => isVariable);
  const named = instance.columns.map((column) => ({
    ...column,
    variable: column.isVariable ? column.expression : builder.freshName(column.name),
  }));
  const sortNames = sorts.map(({ expression }) => (isDirect ? expression : builder.freshName('sort')));
  const naming = isDirect
    ? null
    : [
        ...named.map(({ expression, variable }) =>
          expression === variable ? variable : `${expression} AS ${variable}`,
        ),
        ...(hasState ? [instance.result.state] : []),
        ...sorts.map(({ expression }, index) => `${expression} AS ${sortNames[index]}`),
      ].join(', ');
  const [result, ...rest] = named;
  const columns = new Map(rest.map(({ name, variable }) => [name, variable]));
  return { ref: hasState ? instance.result : nodeRef(result?.variable ?? ''), columns, naming, sortNames };
}

function where(naming: string | null, conditions: readonly string[], endsInWhere: boolean): string {
  const all = conditions.join(' AND ');
  if (naming === null && endsInWhere) return all && ` AND ${all}`;
  return `${naming === null ? '' : ` WITH ${naming}`}${all && ` WHERE ${all}`}`;
}
