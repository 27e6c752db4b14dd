import { GraphQLError } from 'graphql';

/** The values by which the last row of a page was sorted, in the order of the sort keys. */
export type CursorValues = readonly (string | number)[];

/** A cursor that carries the name of its order and where in it a row stands. Opaque to clients. */
export const encodeCursor = (order: string, values: CursorValues): string =>
  Buffer.from(JSON.stringify([order, ...values])).toString('base64url');

/** Reads a cursor back. Throws BAD_CURSOR where it is none, or belongs to another list or order. */
export function decodeCursor(cursor: string, order: string, length: number): CursorValues {
  const values = parse(cursor);
  if (values === null) {
    throw badCursor(`"${cursor}" is no cursor. Pass a value of "cursor" or "endCursor" as it came.`);
  }
  const [belongsTo, ...position] = values;
  if (belongsTo !== order) {
    throw badCursor(`This cursor belongs to ${String(belongsTo)}, not to ${order}. Begin anew without "after".`);
  }
  if (
    position.length !== length ||
    !position.every((value) => typeof value === 'string' || typeof value === 'number')
  ) {
    throw badCursor('This cursor was changed on its way. Pass it as it came, or begin anew without "after".');
  }
  return position;
}

function parse(cursor: string): unknown[] | null {
  try {
    const values: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    return Array.isArray(values) && values.length > 0 ? values : null;
  } catch {
    return null;
  }
}

const badCursor = (message: string) => new GraphQLError(message, { extensions: { code: 'BAD_CURSOR' } });
