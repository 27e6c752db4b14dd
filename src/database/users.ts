import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isAlive } from './processes.ts';

// A database that was started automatically stops when its last user ends. So `npm start` stops what it started, and an
// `npm run ingest` at the same time can still finish. `npm run db -- start` keeps it running until `npm run db -- stop`.

const keptIn = (folder: string) => join(folder, 'kept');
/** Folder of the records of the users, one file each. */
export const usersIn = (folder: string): string => join(folder, 'users');
/** The process id in the name of a record. */
export const userIn = (name: string): number => Number.parseInt(name, 10);

/** Records that this program uses the database of `folder`. Returns the name to pass to `removeUser`. */
export async function addUser(folder: string): Promise<string> {
  await mkdir(usersIn(folder), { recursive: true });
  const name = `${process.pid}-${randomUUID()}`;
  await writeFile(join(usersIn(folder), name), '');
  return name;
}

/** Ends a use. Returns true if the database may be stopped now: it has no other user and is not marked to be kept. */
export async function removeUser(folder: string, name: string): Promise<boolean> {
  await rm(join(usersIn(folder), name), { force: true });
  return (await activeUsers(folder)).length === 0 && !isKept(folder);
}

/** Returns the process ids of the users that still run, and removes the records of the others. */
export async function activeUsers(folder: string): Promise<number[]> {
  const names = await readdir(usersIn(folder)).catch(() => []);
  const living = names.filter((name) => isAlive(userIn(name)));
  await Promise.all(
    names.filter((name) => !living.includes(name)).map((name) => rm(join(usersIn(folder), name), { force: true })),
  );
  return living.map(userIn);
}

/** True if the database keeps running without users. */
export function isKept(folder: string): boolean {
  return existsSync(keptIn(folder));
}

/** Marks the database to keep running without users, or removes the mark. */
export async function setKept(folder: string, keep: boolean): Promise<void> {
  if (!keep) return rm(keptIn(folder), { force: true });
  await mkdir(folder, { recursive: true });
  await writeFile(keptIn(folder), '');
}
