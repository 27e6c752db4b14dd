import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isAlive } from './processes.ts';

// A database that was started for a program ends with the last program that uses it, so that `npm start` ends what it
// began and an `npm run ingest` beside it can finish. One that `npm run db -- start` started is kept until it is stopped.

const keptIn = (folder: string) => join(folder, 'kept');
const usersIn = (folder: string) => join(folder, 'users');

/** Notes that this program uses the database of `folder`. Gives the name to leave by. */
export async function addUser(folder: string): Promise<string> {
  await mkdir(usersIn(folder), { recursive: true });
  const name = `${process.pid}-${randomUUID()}`;
  await writeFile(join(usersIn(folder), name), '');
  return name;
}

/** Ends a use. Gives true where the database may now be stopped: nobody else uses it and it is not to be kept. */
export async function removeUser(folder: string, name: string): Promise<boolean> {
  await rm(join(usersIn(folder), name), { force: true });
  return (await activeUsers(folder)).length === 0 && !isKept(folder);
}

/** The process numbers of the living programs that use the database. Forgets those that have died. */
export async function activeUsers(folder: string): Promise<number[]> {
  const names = await readdir(usersIn(folder)).catch(() => []);
  const living = names.filter((name) => isAlive(Number.parseInt(name, 10)));
  await Promise.all(
    names.filter((name) => !living.includes(name)).map((name) => rm(join(usersIn(folder), name), { force: true })),
  );
  return living.map((name) => Number.parseInt(name, 10));
}

/** Whether the database is to run on when nobody uses it. */
export function isKept(folder: string): boolean {
  return existsSync(keptIn(folder));
}

/** Lets the database run on when nobody uses it; without `keep` takes that back. */
export async function setKept(folder: string, keep: boolean): Promise<void> {
  if (!keep) return rm(keptIn(folder), { force: true });
  await mkdir(folder, { recursive: true });
  await writeFile(keptIn(folder), '');
}
