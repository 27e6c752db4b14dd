import type { FieldNode, GraphQLField } from 'graphql';
import { pageSize } from './compilePage.ts';
import type { RawPage } from './compileConnection.ts';
import { decodeCursor, encodeCursor } from './cursor.ts';
import type { SearchAnswer, SearchRow } from './Search.ts';

interface AskedPage {
  /** The rows about which the graph is asked. */
  readonly rows: readonly SearchRow[];
  /** What the shaper takes, from what came back about each of them. */
  readonly page: (records: readonly (readonly unknown[])[]) => unknown;
}

/** Cuts the page that is asked for out of the answer of a search. */
export function pageOf(
  field: GraphQLField<unknown, unknown>,
  nodes: readonly FieldNode[],
  given: Readonly<Record<string, unknown>>,
  answer: SearchAnswer,
): AskedPage {
  if (answer.kind === 'object') return { rows: [answer.row], page: ([record]) => record };
  const first = pageSize(given['first'], nodes[0]);
  const order = `Query.${field.name}`;
  const rest = behind(answer, given['after'] as string | null, order);
  const rows = rest.slice(0, first);
  return {
    rows,
    page: (records): RawPage => ({
      rows: records,
      cursors: rows.map((row) => encodeCursor(order, answer.position(row))),
      hasNextPage: rest.length > first,
      fields: { ...answer.fields, totalCount: answer.rows.length },
    }),
  };
}

function behind(answer: Extract<SearchAnswer, { kind: 'list' }>, after: string | null, order: string) {
  if (after === null) return answer.rows;
  const position = decodeCursor(after, order, answer.positionLength);
  return answer.rows.filter((row) => answer.compare(answer.position(row), position) > 0);
}
