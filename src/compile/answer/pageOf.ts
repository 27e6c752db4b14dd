import type { FieldNode, GraphQLField } from 'graphql';
import { lastDay } from '../../model/days.ts';
import type { SearchAnswer, SearchRow } from '../../model/search.ts';
import { decodeCursor, encodeCursor } from './cursor.ts';
import { pageArguments } from '../input/pageArguments.ts';
import type { RawPage } from './RawPage.ts';

interface AskedPage {
  /** The rows of the page. */
  readonly rows: readonly SearchRow[];
  /** The fields of the whole answer; none of one object. */
  readonly fields: SearchRow;
  /** Takes what the database returned for each row, and the fields; returns what the shaper takes. */
  readonly page: (records: readonly (readonly unknown[])[], fields: SearchRow) => unknown;
}

/** The list that a cursor belongs to: the field, its order and the pair of times. */
export function listName(field: GraphQLField<unknown, unknown>, given: Readonly<Record<string, unknown>>): string {
  const { orderBy = null, asOf = null, knownAt = null } = given;
  const order = typeof orderBy === 'object' && orderBy !== null ? Object.values(orderBy).join(' ') : orderBy;
  const by = order === null ? '' : ` by ${String(order)}`;
  const at = asOf === null && knownAt === null ? '' : ` at ${String(asOf ?? lastDay)}/${String(knownAt ?? lastDay)}`;
  return `Query.${field.name}${by}${at}`;
}

/** Takes the page that a request asks for from the answer of a search. */
export function pageOf(
  field: GraphQLField<unknown, unknown>,
  nodes: readonly FieldNode[],
  given: Readonly<Record<string, unknown>>,
  answer: SearchAnswer,
): AskedPage {
  if (answer.kind === 'object') return { rows: [answer.row], fields: {}, page: ([record]) => record };
  if (answer.kind === 'rows') return { rows: answer.rows, fields: {}, page: (records) => records };
  const { size, backward, after, before } = pageArguments(given, nodes[0]);
  const order = listName(field, given);
  const isBeyond = (cursor: string | null, sign: 1 | -1) => {
    const position = cursor === null ? null : decodeCursor(cursor, order, answer.positionTypes);
    return (row: SearchRow) => position === null || sign * answer.compare(answer.position(row), position) > 0;
  };
  const between = answer.rows.filter(isBeyond(after, 1)).filter(isBeyond(before, -1));
  const rows = backward ? between.slice(Math.max(0, between.length - size)) : between.slice(0, size);
  const isMore = between.length > size;
  return {
    rows,
    fields: answer.fields,
    page: (records, fields): RawPage => ({
      rows: records,
      cursors: rows.map((row) => encodeCursor(order, answer.position(row))),
      hasNextPage: backward ? before !== null : isMore,
      hasPreviousPage: backward ? isMore : after !== null,
      fields,
    }),
  };
}
