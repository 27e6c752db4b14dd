import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { isAlive } from '../processes.ts';
import { findRunning, forgetRunning, isNeo4jOf, type RunningProcess } from './RunningProcess.ts';

/** Long enough for Neo4j to write its pages to disk. */
const stopTimeoutMs = 30_000;

/** Path of the lock for starting and stopping a local Neo4j. */
export function lockOf(home: string): string {
  return join(home, 'lock');
}

/** Stops the running Neo4j of a home folder. Returns true if one ran. The caller must hold the lock of the instance. */
export async function stopLocal(home: string): Promise<boolean> {
  const running = await findRunning(home);
  if (running !== null) await endNeo4j(home, running);
  return running !== null;
}

/** Asks Neo4j to exit, and kills it if it does not. Its transaction log keeps the data safe. */
export async function endNeo4j(home: string, { pid }: RunningProcess): Promise<void> {
  if (!(await endsAfter('SIGTERM', home, pid))) await endsAfter('SIGKILL', home, pid);
  await forgetRunning(home);
}

async function endsAfter(signal: NodeJS.Signals, home: string, pid: number): Promise<boolean> {
  const end = performance.now() + stopTimeoutMs;
  if (await isNeo4jOf(home, pid)) {
    process.kill(pid, signal);
    // One that is stopped receives the signal only once it continues.
    process.kill(pid, 'SIGCONT');
  }
  while (performance.now() < end) {
    if (!(await isNeo4jOf(home, pid))) return waitForExit(pid);
    await sleep(50);
  }
  return false;
}

/**
 * A process that exits loses its command line before its files and ports. Waits two seconds at most, because a zombie
 * keeps its process id.
 */
export async function waitForExit(pid: number): Promise<true> {
  for (let wait = 0; isAlive(pid) && wait < 2_000; wait += 50) await sleep(50);
  return true;
}
