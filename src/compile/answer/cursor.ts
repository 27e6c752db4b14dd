import { GraphQLError } from 'graphql';
import { isDay } from '../../model/dateInterval.ts';
import type { CursorType, CursorValues } from '../../model/search.ts';

/** A cursor: the name of its list and order, and the values of a row's sort keys. Opaque to clients. */
export const encodeCursor = (order: string, values: CursorValues): string =>
  Buffer.from(JSON.stringify([order, ...values])).toString('base64url');

/** Reads a cursor. Throws BAD_CURSOR if it is not a cursor, was changed, or belongs to another list or order. */
export function decodeCursor(cursor: string, order: string, types: readonly CursorType[]): CursorValues {
  const values = parse(cursor);
  if (values === null) {
    throw badCursor(`"${cursor}" is not a cursor. Pass a value of "cursor" or "endCursor" unchanged.`);
  }
  const [belongsTo, ...position] = values;
  if (belongsTo !== order) {
    throw badCursor(`This cursor belongs to ${String(belongsTo)}, not to ${order}. Start again without "after".`);
  }
  if (position.length !== types.length || !position.every((value, index) => isOf(types[index], value))) {
    throw badCursor('This cursor was changed. Pass a cursor unchanged, or start again without "after".');
  }
  return position as CursorValues;
}

/** Neo4j would fail on a day that the calendar lacks, and find nothing beyond a value of another type. */
function isOf(type: CursorType | undefined, value: unknown): boolean {
  if (type === 'number') return Number.isFinite(value);
  return typeof value === 'string' && (type === 'text' || isDay(value));
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
