import { setTimeout as sleep } from 'node:timers/promises';
import { isAlive } from '../processes.ts';
import { findRunning, forgetRunning, isNeo4jOf, type RunningProcess } from './RunningProcess.ts';

/** Neo4j writes its pages to disk before it ends. Milliseconds. */
const stopTimeoutMs = 30_000;

/** Stops the Neo4j of this home where one runs. Gives true where one ran. To be called under the lock of the instance. */
export async function stopLocal(home: string): Promise<boolean> {
  const running = await findRunning(home);
  if (running !== null) await endNeo4j(home, running);
  return running !== null;
}

/** Asks Neo4j to end; one that does not is killed, which its transaction log survives. */
export async function endNeo4j(home: string, { pid }: RunningProcess): Promise<void> {
  if (!(await endsAfter('SIGTERM', home, pid))) await endsAfter('SIGKILL', home, pid);
  await forgetRunning(home);
}

async function endsAfter(signal: NodeJS.Signals, home: string, pid: number): Promise<boolean> {
  const end = performance.now() + stopTimeoutMs;
  if (await isNeo4jOf(home, pid)) process.kill(pid, signal);
  while (performance.now() < end) {
    if (!(await isNeo4jOf(home, pid))) return lettingGo(pid);
    await sleep(50);
  }
  return false;
}

/** A process that ends loses its name before its files and ports. One that nobody buries keeps its number for ever. */
async function lettingGo(pid: number): Promise<true> {
  for (let wait = 0; isAlive(pid) && wait < 2_000; wait += 50) await sleep(50);
  return true;
}
