import type { Config } from '../config.ts';
import { answers } from './answers.ts';
import type { Database } from './Database.ts';
import { faults } from './faults.ts';

/** Provides the database at NEO4J_URI, once it has answered. It is neither started nor stopped. */
export async function givenDatabase(uri: string, config: Config): Promise<Database> {
  const { NEO4J_USER, NEO4J_PASSWORD, NEO4J_DATABASE } = config;
  if (NEO4J_PASSWORD === undefined) throw faults.noPassword(uri);
  const address = { uri, user: NEO4J_USER, password: NEO4J_PASSWORD, database: NEO4J_DATABASE };
  const answer = await answers(address);
  if (!answer.ok && answer.why === 'password') throw faults.wrongPassword(uri, NEO4J_USER);
  if (!answer.ok && answer.why === 'database') throw faults.noSuchDatabase(uri, NEO4J_DATABASE);
  if (!answer.ok) throw faults.unreachable(uri, answer.reason);
  return { address, origin: 'NEO4J_URI', browserUrl: null, stop: async () => {} };
}
