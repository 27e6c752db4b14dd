import { randomUUID } from 'node:crypto';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { RequestEnded } from '../../errors.ts';
import { ConnectionsBusy, isOutOfMemory, isUnavailable } from '../../graph/failures.ts';
import type { Log } from '../log.ts';

/** Error code of an answer that failed because the database cannot be reached. */
export const databaseUnavailable = 'DATABASE_UNAVAILABLE';
/** Error code of an answer that failed because the server has more to do than it can. */
export const overloaded = 'OVERLOADED';

/**
 * Creates Apollo's `formatError`. Errors meant for the client pass unchanged. For every other error the client gets an
 * id, under which the log has the cause.
 */
export function maskErrors(log: Log) {
  return (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const cause = causeOf(error);
    const fault = temporaryFault(cause);
    if (fault !== null) {
      const { note, message, code } = fault;
      if (note !== null) log.warn({ err: cause, path: formatted.path }, note);
      return { ...errorLocation(formatted), message, extensions: { code } };
    }
    if (formatted.extensions?.['code'] !== 'INTERNAL_SERVER_ERROR') return formatted;
    const errorId = randomUUID();
    log.error({ errorId, path: formatted.path, err: cause }, 'internal error');
    const extensions = { code: 'INTERNAL_SERVER_ERROR', errorId };
    return { ...errorLocation(formatted), message: `Internal error, id ${errorId}`, extensions };
  };
}

interface TemporaryFault {
  readonly code: string;
  readonly message: string;
  /** A line for the log; null if the log of the request says enough. */
  readonly note: string | null;
}

/** The answer to a fault that may be over soon; null for any other error. */
function temporaryFault(cause: unknown): TemporaryFault | null {
  if (cause instanceof RequestEnded) return { code: cause.code, message: cause.message, note: null };
  // The driver counts it among the errors of a database that cannot be asked.
  if (isOutOfMemory(cause)) {
    return {
      code: overloaded,
      message: 'The database has no memory left for this answer. Ask for less, or try again in a few seconds.',
      note: 'the database has no memory left for a statement',
    };
  }
  if (isUnavailable(cause)) {
    return {
      code: databaseUnavailable,
      message: 'The database cannot be reached. Try again in a few seconds; /readyz shows when it is back.',
      note: 'the database cannot be reached',
    };
  }
  if (cause instanceof ConnectionsBusy) {
    return {
      code: overloaded,
      message: 'The server has more requests than it can answer now. Try again in a few seconds.',
      note: 'all connections to the database are in use',
    };
  }
  return null;
}

/** Unwraps the original error from the wrappers of Apollo and graphql-js. */
function causeOf(error: unknown): unknown {
  return error instanceof GraphQLError && error.originalError ? causeOf(error.originalError) : error;
}

/** Position of the error in the document and in the answer. It reveals nothing internal. */
function errorLocation({ locations, path }: GraphQLFormattedError): Partial<GraphQLFormattedError> {
  return { ...(locations && { locations }), ...(path && { path }) };
}
