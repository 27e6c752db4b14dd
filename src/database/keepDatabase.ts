import type { Config } from '../config.ts';
import { containerFolder, stopContainer, underLock } from './container/containerDatabase.ts';
import type { Database } from './Database.ts';
import { databaseErrors } from './databaseErrors.ts';
import { chooseOrigin, provideDatabase } from './provideDatabase.ts';
import type { Report } from './Report.ts';
import { localInstance } from './local/LocalInstance.ts';
import { lockOf, stopLocal } from './local/stopLocal.ts';
import { setKept, activeUsers } from './users.ts';
import { withLock } from './withLock.ts';

/** Starts the database of this checkout if it does not run, and keeps it running until `stopDatabase`. */
export async function keepDatabase(config: Config, report: Report): Promise<Database> {
  if (config.NEO4J_URI !== undefined) throw databaseErrors.notOurs(config.NEO4J_URI);
  const database = await provideDatabase(config, report);
  await setKept(folderOf(config, database.origin), true);
  await database.stop();
  return database;
}

/** Stops the database of this checkout, even if it is in use. Returns whether it ran, and the processes that used it. */
export async function stopDatabase(config: Config): Promise<{ ran: boolean; users: number[] }> {
  if (config.NEO4J_URI !== undefined) throw databaseErrors.notOurs(config.NEO4J_URI);
  const { origin } = await chooseOrigin(config);
  const folder = folderOf(config, origin);
  const end = async (stop: () => Promise<boolean>) => {
    await setKept(folder, false);
    const users = await activeUsers(folder);
    return { ran: await stop(), users };
  };
  if (origin === 'container') return underLock(config, () => end(() => stopContainer(config)));
  return withLock(lockOf(folder), () => end(() => stopLocal(folder)));
}

/** Folder that records the users of the database. */
function folderOf(config: Config, origin: Database['origin']): string {
  return origin === 'container' ? containerFolder(config) : localInstance(config).home;
}
