import { randomUUID } from 'node:crypto';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { isUnavailable } from '../../graph/connect.ts';
import type { Log } from '../log.ts';

/** The code of an answer that could not be given because the database cannot be reached. */
export const databaseUnavailable = 'DATABASE_UNAVAILABLE';

/**
 * Apollo's `formatError`. Errors made for the client pass as they are. Of all others the client sees an id, and the
 * log the cause.
 */
export function maskErrors(log: Log) {
  return (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const cause = causeOf(error);
    if (isUnavailable(cause)) {
      log.warn({ err: cause }, 'the database cannot be reached');
      const message = 'The database cannot be reached. Try again in some seconds; /readyz tells when it is back.';
      return { ...errorLocation(formatted), message, extensions: { code: databaseUnavailable } };
    }
    if (formatted.extensions?.['code'] !== 'INTERNAL_SERVER_ERROR') return formatted;
    const errorId = randomUUID();
    log.error({ errorId, path: formatted.path, err: cause }, 'internal error');
    const extensions = { code: 'INTERNAL_SERVER_ERROR', errorId };
    return { ...errorLocation(formatted), message: `Internal error, id ${errorId}`, extensions };
  };
}

/** The error that was thrown first, under all that Apollo and graphql-js wrapped around it. */
function causeOf(error: unknown): unknown {
  return error instanceof GraphQLError && error.originalError ? causeOf(error.originalError) : error;
}

/** Where in the document and in the answer it happened, which gives away nothing. */
function errorLocation({ locations, path }: GraphQLFormattedError): Partial<GraphQLFormattedError> {
  return { ...(locations && { locations }), ...(path && { path }) };
}
