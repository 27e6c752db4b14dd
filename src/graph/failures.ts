import neo4j from 'neo4j-driver';

/** True if the error means that the database cannot be asked now, as opposed to a faulty statement. */
export const isUnavailable = (error: unknown): boolean => neo4j.isRetryableError(error) || isUnreachable(error);

/** True if the connection to the database was lost, none could be opened, or the database refuses all work. */
export const isUnreachable = (error: unknown): boolean =>
  error instanceof neo4j.Neo4jError &&
  (error.code === 'ServiceUnavailable' || isAcquisitionTimeout(error) || hasPanicked(error));

/** True if one server of a cluster was lost or has another role now. Others may do the work. */
export const isServerLost = (error: unknown): boolean =>
  error instanceof neo4j.Neo4jError && error.code === 'SessionExpired';

/** True if the database does not know, or does not reach in time, a state that it was asked to wait for. */
export const hasStaleBookmark = (error: unknown): boolean =>
  error instanceof neo4j.Neo4jError && /\.Transaction\.(InvalidBookmark|BookmarkTimeout)/.test(error.code);

/** True if Neo4j refuses all work after a fault, such as a full disk, until it is started again. */
export function hasPanicked(error: unknown): boolean {
  return error instanceof neo4j.Neo4jError && panics.has(error.code);
}

const panics: ReadonlySet<string> = new Set([
  'Neo.DatabaseError.Transaction.TransactionLogError',
  'Neo.DatabaseError.Transaction.TransactionStartFailed',
]);

/** No connection could be opened in time. `openSessions.ts` limits what waits for one. The driver has no code for this. */
const isAcquisitionTimeout = ({ message }: Error): boolean => message.startsWith('Connection acquisition timed out');

/** True if the database cancelled a statement that exceeded its timeout. */
export function isTimeout(error: unknown): boolean {
  return error instanceof neo4j.Neo4jError && error.code.includes('TransactionTimedOut');
}

/** True if the database has no memory left for a statement: for this one, or beside those that run. */
export const isOutOfMemory = (error: unknown): boolean =>
  error instanceof neo4j.Neo4jError && error.code.endsWith('MemoryPoolOutOfMemoryError');

/** All connections were in use for too long: the database is reached, but has more to do than it can. */
export class ConnectionsBusy extends Error {
  override name = 'ConnectionsBusy';
}
