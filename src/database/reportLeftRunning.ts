import { readdirSync, readFileSync } from 'node:fs';
import type { Config } from '../config.ts';
import { containerFolder, containerWasUsed } from './container/containerDatabase.ts';
import { databaseErrors } from './databaseErrors.ts';
import { localInstance } from './local/LocalInstance.ts';
import { parsedRecord, recordIn } from './local/RunningProcess.ts';
import { isAlive } from './processes.ts';
import { isKept, userIn, usersIn } from './users.ts';
import type { Report } from './Report.ts';

/**
 * Reports what a program that exits without stopping its database leaves running, and how to stop it: after a second
 * signal, or an error that nobody expected. Says nothing if the database has stopped, is to be kept or has other users.
 */
export function reportLeftRunning(config: Config, report: Report): void {
  if (config.NEO4J_URI !== undefined) return;
  process.once('exit', () => {
    const left = leftRunning(config);
    if (left !== null) report(databaseErrors.leftRunning(left));
  });
}

/** Synchronous, because a program that exits waits for nothing. */
function leftRunning(config: Config): string | null {
  const { home } = localInstance(config);
  const pid = recordedPid(home);
  if (pid !== null && isAlive(pid)) return isInUse(home) ? null : `process ${pid}`;
  const folder = containerFolder(config);
  return containerWasUsed(config) && usersOf(folder).includes(process.pid) && !isInUse(folder)
    ? 'in a container'
    : null;
}

function isInUse(folder: string): boolean {
  return isKept(folder) || usersOf(folder).some((pid) => pid !== process.pid && isAlive(pid));
}

function usersOf(folder: string): number[] {
  try {
    return readdirSync(usersIn(folder)).map(userIn);
  } catch {
    return [];
  }
}

function recordedPid(home: string): number | null {
  try {
    return parsedRecord(readFileSync(recordIn(home), 'utf8'))?.pid ?? null;
  } catch {
    return null;
  }
}
