import { lstat, lutimes, mkdir, readlink, rm, symlink } from 'node:fs/promises';
import { dirname } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { isAlive } from './processes.ts';

/** A holder shows every so many milliseconds that it still works ... */
const heartbeatMs = 2_000;
/** ... and is taken for dead when it has not done so for this long. */
const abandonedAfterMs = 30_000;

/**
 * Does `work` while no other process of this machine does work under the same lock file. Waits for its turn; calls
 * `onWait` once where that takes longer than a moment.
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
  const heart = setInterval(() => void lutimes(file, new Date(), new Date()).catch(() => {}), heartbeatMs);
  heart.unref();
  try {
    return await work();
  } finally {
    clearInterval(heart);
    await rm(file, { force: true });
  }
}

/** A link that leads to no file but holds the holder's number: made in one step, and also where the disk is full. */
async function take(file: string): Promise<boolean> {
  try {
    await symlink(String(process.pid), file);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
  // Two processes that clear away a dead one's lock at the same instant could both go on; Neo4j's own lock on its
  // store then still lets one of the two run only.
  if (await isAbandoned(file)) await rm(file, { force: true });
  return false;
}

async function isAbandoned(file: string): Promise<boolean> {
  try {
    const [holder, { mtimeMs }] = [Number(await readlink(file)), await lstat(file)];
    return Date.now() - mtimeMs > abandonedAfterMs || !isAlive(holder);
  } catch {
    return false; // gone by now: the next attempt tells
  }
}
