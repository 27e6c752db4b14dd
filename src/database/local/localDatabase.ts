import { join } from 'node:path';
import { checkWritable } from './checkRoom.ts';
import type { Database } from '../Database.ts';
import type { Report } from '../Report.ts';
import type { Site } from './Site.ts';
import { startLocal } from './startLocal.ts';
import { stopLocal } from './stopLocal.ts';
import { moveIn, moveOut, setKept } from '../tenants.ts';
import { withLock } from '../withLock.ts';

/** Provides the local Neo4j of a site. It is stopped with its last user, unless it is to be kept. */
export async function localDatabase(site: Site, report: Report): Promise<Database> {
  const { home } = site;
  const lock = lockOf(home);
  await checkWritable(home);
  return withLock(
    lock,
    async () => {
      const { running, address, started } = await startLocal(site, report);
      // A Neo4j that was to be kept and ended all the same, with the machine perhaps, leaves the mark behind.
      if (started) await setKept(home, false);
      const name = await moveIn(home);
      return {
        address,
        origin: 'local',
        browserUrl: `http://127.0.0.1:${running.httpPort}/browser/`,
        stop: () =>
          withLock(lock, async () => {
            if (await moveOut(home, name)) await stopLocal(home);
          }),
      };
    },
    () => report('Another program is just starting or stopping this Neo4j; waiting for it.'),
  );
}

/** The lock under which a local Neo4j is started and stopped. */
export function lockOf(home: string): string {
  return join(home, 'lock');
}
