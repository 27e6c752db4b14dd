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
    if (cause instanceof RequestEnded) {
      return { ...errorLocation(formatted), message: cause.message, extensions: { code: cause.code } };
    }
    if (isOutOfMemory(cause)) {
      log.warn({ err: cause, path: formatted.path }, 'the database has no memory left for a statement');
      const message = 'The database has no memory left for this answer. Ask for less, or try again in a few seconds.';
      return { ...errorLocation(formatted), message, extensions: { code: overloaded } };
    }
    if (isUnavailable(cause)) {
      log.warn({ err: cause }, 'the database cannot be reached');
      const message = 'The database cannot be reached. Try again in a few seconds; /readyz shows when it is back.';
      return { ...errorLocation(formatted), message, extensions: { code: databaseUnavailable } };
    }
    if (cause instanceof ConnectionsBusy) {
      log.warn({ err: cause }, 'all connections to the database are in use');
      const message = 'The server has more requests than it can answer now. Try again in a few seconds.';
      return { ...errorLocation(formatted), message, extensions: { code: overloaded } };
    }
    if (formatted.extensions?.['code'] !== 'INTERNAL_SERVER_ERROR') return formatted;
    const errorId = randomUUID();
    log.error({ errorId, path: formatted.path, err: cause }, 'internal error');
    const extensions = { code: 'INTERNAL_SERVER_ERROR', errorId };
    return { ...errorLocation(formatted), message: `Internal error, id ${errorId}`, extensions };
  };
}

/** Unwraps the original error from the wrappers of Apollo and graphql-js. */
function causeOf(error: unknown): unknown {
  return error instanceof GraphQLError && error.originalError ? causeOf(error.originalError) : error;
}

/** Position of the error in the document and in the answer. It reveals nothing internal. */
function errorLocation({ locations, path }: GraphQLFormattedError): Partial<GraphQLFormattedError> {
  return { ...(locations && { locations }), ...(path && { path }) };
}
