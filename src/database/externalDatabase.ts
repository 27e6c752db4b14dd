import type { Config } from '../config.ts';
import { probe } from './probe.ts';
import type { Database } from './Database.ts';
import { databaseErrors } from './databaseErrors.ts';
import { watchConnection } from './watchConnection.ts';

/** Provides the database at NEO4J_URI after a test of the connection. Never starts or stops it. */
export async function externalDatabase(uri: string, config: Config): Promise<Database> {
  const { NEO4J_USER, NEO4J_PASSWORD, NEO4J_DATABASE } = config;
  if (NEO4J_PASSWORD === undefined) throw databaseErrors.noPassword(uri);
  const address = { uri, user: NEO4J_USER, password: NEO4J_PASSWORD, database: NEO4J_DATABASE };
  const answer = await probe(address);
  if (!answer.ok && answer.cause === 'password') throw databaseErrors.wrongPassword(uri, NEO4J_USER);
  if (!answer.ok && answer.cause === 'database') throw databaseErrors.noSuchDatabase(uri, NEO4J_DATABASE);
  if (!answer.ok && answer.cause === 'routing') throw databaseErrors.noRoute(uri, answer.reason);
  if (!answer.ok) throw databaseErrors.unreachable(uri, answer.reason);
  let endWatch = async () => {};
  return {
    address,
    origin: 'NEO4J_URI',
    browserUrl: null,
    keepRunning(report) {
      endWatch = watchConnection(address, report);
    },
    stop: () => endWatch(),
  };
}
