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
 * Finds or starts a Neo4j: the one at NEO4J_URI, otherwise one in a container if an engine is available, otherwise a
 * local one, which Maven downloads. A database that an earlier start created is used again, even if a container engine
 * has since been installed or removed, so that its data remain available. The caller ends the use with `stop`. If `signal`
 * aborts while a local one starts, it is ended and the promise rejects.
 */
export async function provideDatabase(config: Config, report: Report, signal?: AbortSignal): Promise<Database> {
  if (config.NEO4J_URI !== undefined) return externalDatabase(config.NEO4J_URI, config);
  const choice = await chooseOrigin(config);
  if (choice.origin === 'container') return containerDatabase(config, report);
  if (choice.noContainer !== null) report(`No container: ${choice.noContainer}. Using a Neo4j on this machine.`);
  return localDatabase(localInstance(config), report, signal).catch((error: unknown) => {
    if (!(error instanceof MissingProgramError) || choice.noContainer === null) throw error;
    throw databaseErrors.noDatabase([`container: ${choice.noContainer}`, `local: ${error.message}`]);
  });
}

/** Chooses where the database of this checkout runs. For a new local one, `noContainer` says why it needs to be local. */
export async function chooseOrigin(
  config: Config,
): Promise<{ origin: 'container' } | { origin: 'local'; noContainer: string | null }> {
  const used = containerWasUsed(config);
  if (!used && existsSync(join(localInstance(config).home, 'data'))) return { origin: 'local', noContainer: null };
  const fault = await engineProblem();
  if (fault === null) return { origin: 'container' };
  if (used) throw databaseErrors.containerAway(fault, containerFolder(config));
  return { origin: 'local', noContainer: fault };
}
