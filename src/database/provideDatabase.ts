import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Config } from '../config.ts';
import { containerDatabase, containerFolder, containerWasUsed } from './container/containerDatabase.ts';
import type { Database } from './Database.ts';
import { engineProblem } from './container/engine.ts';
import { databaseErrors, MissingProgramError } from './databaseErrors.ts';
import { externalDatabase } from './externalDatabase.ts';
import { localDatabase } from './local/localDatabase.ts';
import type { Report } from './Report.ts';
import { localInstance } from './local/LocalInstance.ts';

/**
 * Finds or starts a Neo4j: the one at NEO4J_URI; else one in a container, where an engine answers; else a local one,
 * which Maven fetches. A database that an earlier start made is used again, wherever it was made: its data stay in
 * sight when a container engine comes or goes. The caller ends its use with `stop`.
 */
export async function provideDatabase(config: Config, report: Report): Promise<Database> {
  if (config.NEO4J_URI !== undefined) return externalDatabase(config.NEO4J_URI, config);
  const place = await chooseOrigin(config);
  if (place.origin === 'container') return containerDatabase(config, report);
  if (place.insteadOf !== null) report(`No container: ${place.insteadOf}. Using a Neo4j on this machine.`);
  return localDatabase(localInstance(config), report).catch((error: unknown) => {
    if (!(error instanceof MissingProgramError) || place.insteadOf === null) throw error;
    throw databaseErrors.noDatabase([`container: ${place.insteadOf}`, `local: ${error.message}`]);
  });
}

/** Where the database of this checkout is or is to be; for a new local one also why it is in no container. */
export async function chooseOrigin(
  config: Config,
): Promise<{ origin: 'container' } | { origin: 'local'; insteadOf: string | null }> {
  const used = containerWasUsed(config);
  if (!used && existsSync(join(localInstance(config).home, 'data'))) return { origin: 'local', insteadOf: null };
  const fault = await engineProblem();
  if (fault === null) return { origin: 'container' };
  if (used) throw databaseErrors.containerAway(fault, containerFolder(config));
  return { origin: 'local', insteadOf: fault };
}
