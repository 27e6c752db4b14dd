import { chmod } from 'node:fs/promises';
import { join } from 'node:path';
import { checkWritable } from './checkSpaceAndPorts.ts';
import type { Database } from '../Database.ts';
import type { Report } from '../Report.ts';
import type { LocalInstance } from './LocalInstance.ts';
import { startLocal } from './startLocal.ts';
import { stopLocal } from './stopLocal.ts';
import { addUser, removeUser, setKept } from '../users.ts';
import { withLock } from '../withLock.ts';

/** Provides the Neo4j of a local instance. It stops with its last user unless it is marked to be kept. */
export async function localDatabase(instance: LocalInstance, report: Report): Promise<Database> {
  const { home } = instance;
  const lock = lockOf(home);
  await checkWritable(home);
  // An earlier version created it for all to read. Only its owner can change that.
  await chmod(home, 0o700).catch(() => {});
  return withLock(
    lock,
    async () => {
      const { running, address, started } = await startLocal(instance, report);
      // A Neo4j that was marked to be kept but ended anyway, for example in a reboot, leaves its mark behind.
      if (started) await setKept(home, false);
      const name = await addUser(home);
      return {
        address,
        origin: 'local',
        browserUrl: `http://127.0.0.1:${running.httpPort}/browser/`,
        stop: () =>
          withLock(lock, async () => {
            if (await removeUser(home, name)) await stopLocal(home);
          }),
      };
    },
    () => report('Waiting for another program that is starting or stopping this Neo4j.'),
  );
}

/** Path of the lock for starting and stopping a local Neo4j. */
export function lockOf(home: string): string {
  return join(home, 'lock');
}
