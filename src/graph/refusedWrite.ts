import neo4j from 'neo4j-driver';
import { UserError } from '../errors.ts';

/**
 * The error that people see if a server takes no writes; null for any other error. With `neo4j://` the driver looks for the
 * leader by itself and gives up after a minute.
 */
export function refusedWrite(error: unknown, uri: string): UserError | null {
  if (!(error instanceof neo4j.Neo4jError)) return null;
  if (!uri.startsWith('neo4j')) return isReadOnly(error) ? follower(uri, error) : null;
  if (error.code !== 'SessionExpired') return null;
  if (isReadOnly(error.cause)) return readOnly(uri, error);
  return error.message.includes('towards write server') ? noLeader(uri, error) : null;
}

const isReadOnly = (error: unknown): boolean =>
  error instanceof neo4j.Neo4jError &&
  ['Neo.ClientError.Cluster.NotALeader', 'Neo.ClientError.General.ForbiddenOnReadOnlyDatabase'].includes(error.code);

const follower = (uri: string, cause: Error) =>
  new UserError(
    [
      `The Neo4j at NEO4J_URI=${uri} takes no writes: it follows the leader of a cluster, or its database is read-only.`,
      `  To write to a cluster, set NEO4J_URI=${uri.replace(/^bolt/, 'neo4j')}, with which this program finds the leader.`,
      '  `SHOW DATABASES` shows which server is the leader, and which databases are read-only.',
    ].join('\n'),
    { cause },
  );

const readOnly = (uri: string, cause: Error) =>
  new UserError(
    [
      `The server that the Neo4j at NEO4J_URI=${uri} names for writes takes none: the database is read-only.`,
      '  `SHOW DATABASES` shows it. `ALTER DATABASE <name> SET ACCESS READ WRITE` lets it be written.',
    ].join('\n'),
    { cause },
  );

const noLeader = (uri: string, cause: Error) =>
  new UserError(
    [
      `The cluster at NEO4J_URI=${uri} has no leader, so nothing can be written. It needs most of its servers for one.`,
      '  `SHOW DATABASES` shows which servers are missing. Start them, then run this again: what is written already is skipped.',
    ].join('\n'),
    { cause },
  );
