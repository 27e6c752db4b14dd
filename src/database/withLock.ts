import { lstat, lutimes, mkdir, readlink, rm, symlink } from 'node:fs/promises';
import { dirname } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { isAlive } from './processes.ts';

/** The holder of a lock renews it at this interval ... */
const heartbeatMs = 2_000;
/** ... and a lock that has not been renewed for this long counts as abandoned. */
const abandonedAfterMs = 30_000;

/**
 * Does `work` while holding a lock among the processes of this machine. Waits for the lock, and calls `onWait` once if
 * that takes longer than a second.
 */
export async function withLock<Result>(
  file: string,
  work: () => Promise<Result>,
  onWait: () => void = () => {},
): Promise<Result> {
  await mkdir(dirname(file), { recursive: true });
  for (let attempt = 1; !(await take(file)); attempt += 1) {
    if (attempt === 10) onWait();
    await sleep(100);
  }
  const renewal = setInterval(() => void lutimes(file, new Date(), new Date()).catch(() => {}), heartbeatMs);
  renewal.unref();
  try {
    return await work();
  } finally {
    clearInterval(renewal);
    await rm(file, { force: true });
  }
}

/** The lock is a dangling symbolic link to the holder's process id: created atomically, and even on a full disk. */
async function take(file: string): Promise<boolean> {
  try {
    await symlink(String(process.pid), file);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
  // Two processes that remove an abandoned lock at the same instant could both proceed. Neo4j's own lock on its store
  // then still prevents a second start.
  if (await isAbandoned(file)) await rm(file, { force: true });
  return false;
}

async function isAbandoned(file: string): Promise<boolean> {
  try {
    const [holder, { mtimeMs }] = [Number(await readlink(file)), await lstat(file)];
    return Date.now() - mtimeMs > abandonedAfterMs || !isAlive(holder);
  } catch {
    return false; // The lock has been released meanwhile; the next attempt takes it.
  }
}
