import { chmod } from 'node:fs/promises';
import { checkWritable } from './checkSpaceAndPorts.ts';
import type { Database } from '../Database.ts';
import type { Report } from '../Report.ts';
import type { LocalInstance } from './LocalInstance.ts';
import { keepRunning } from './keepRunning.ts';
import { startLocal } from './startLocal.ts';
import { lockOf, stopLocal } from './stopLocal.ts';
import { activeUsers, addUser, isKept, removeUser, setKept } from '../users.ts';
import { withLock } from '../withLock.ts';

/**
 * Provides the Neo4j of a local instance. It stops with its last user unless it is marked to be kept. If `signal` aborts
 * while it starts, it is ended and the promise rejects.
 */
export async function localDatabase(instance: LocalInstance, report: Report, signal?: AbortSignal): Promise<Database> {
  const { home } = instance;
  const lock = lockOf(home);
  await checkWritable(home);
  // An earlier version created it for all to read. Only its owner can change that.
  await chmod(home, 0o700).catch(() => {});
  return withLock(
    lock,
    async () => {
      const { running, address, started } = await startLocal(instance, report, signal);
      // A Neo4j that was marked to be kept but ended anyway, for example in a reboot, leaves its mark behind.
      if (started) await setKept(home, false);
      else if (!isKept(home) && (await activeUsers(home)).length === 0) report(foundLeft(running.pid));
      const name = await addUser(home);
      let endWatch = async () => {};
      return {
        address,
        origin: 'local',
        browserUrl: `http://127.0.0.1:${running.httpPort}/browser/`,
        keepRunning(tell, onGivenUp) {
          endWatch = keepRunning(instance, { running, address }, { report: tell, onGivenUp });
        },
        async stop() {
          await endWatch();
          await withLock(lock, async () => {
            if (await removeUser(home, name)) await stopLocal(home);
          });
        },
      };
    },
    () => report('Waiting for another program that is starting or stopping this Neo4j.'),
  );
}

const foundLeft = (pid: number): string =>
  `Using the Neo4j that a program left running when it was killed (process ${pid}). It stops when this program ends.`;
