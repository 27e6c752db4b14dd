import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Config } from '../config.ts';
import type { GraphAddress } from '../graph/connect.ts';
import { probe } from './probe.ts';
import { containerAddress, containerFolder } from './container/containerDatabase.ts';
import type { Database } from './Database.ts';
import { passwordFrom, user } from './local/password.ts';
import { chooseOrigin } from './provideDatabase.ts';
import { findRunning } from './local/RunningProcess.ts';
import { localInstance } from './local/LocalInstance.ts';
import { isKept, activeUsers } from './users.ts';

/** State of the database of this checkout. */
export interface DatabaseStatus {
  readonly origin: Database['origin'];
  readonly running: boolean;
  /** Null if the database does not run. */
  readonly address: GraphAddress | null;
  readonly browserUrl: string | null;
  /** Reason why it does not answer, or null if it does. */
  readonly fault: string | null;
  // The following are known only for a database that this program started.
  readonly pid?: number;
  readonly since?: string;
  readonly bytes?: number;
  readonly users?: readonly number[];
  readonly kept?: boolean;
}

/** Describes the database that `provideDatabase` would provide, without starting it. */
export async function databaseStatus(config: Config): Promise<DatabaseStatus> {
  if (config.NEO4J_URI !== undefined) return externalStatus(config.NEO4J_URI, config);
  const { origin } = await chooseOrigin(config);
  return origin === 'container' ? containerStatus(config) : localStatus(config);
}

async function externalStatus(uri: string, config: Config): Promise<DatabaseStatus> {
  const { NEO4J_USER, NEO4J_PASSWORD = '', NEO4J_DATABASE } = config;
  const address = { uri, user: NEO4J_USER, password: NEO4J_PASSWORD, database: NEO4J_DATABASE };
  const fault = await faultOf(address);
  return { origin: 'NEO4J_URI', running: fault === null, address, browserUrl: null, fault };
}

async function containerStatus(config: Config): Promise<DatabaseStatus> {
  const folder = containerFolder(config);
  const found = await containerAddress(config);
  const use = { users: await activeUsers(folder), kept: isKept(folder) };
  if (found === null)
    return { origin: 'container', running: false, address: null, browserUrl: null, fault: null, ...use };
  return { origin: 'container', running: true, ...found, fault: await faultOf(found.address), ...use };
}

async function localStatus(config: Config): Promise<DatabaseStatus> {
  const instance = localInstance(config);
  const running = await findRunning(instance.home);
  const bytes = await sizeOf(join(instance.home, 'data'));
  if (running === null) {
    return { origin: 'local', running: false, address: null, browserUrl: null, fault: null, bytes };
  }
  const { pid, since, boltPort, httpPort } = running;
  const password = await passwordFrom(instance.passwordFile, instance.password);
  const address = { uri: `bolt://127.0.0.1:${boltPort}`, user, password, database: 'neo4j' };
  const browserUrl = `http://127.0.0.1:${httpPort}/browser/`;
  const use = { users: await activeUsers(instance.home), kept: isKept(instance.home) };
  return {
    ...{ origin: 'local', running: true, address, browserUrl },
    ...{ fault: await faultOf(address), pid, since, bytes, ...use },
  };
}

async function faultOf(address: GraphAddress): Promise<string | null> {
  const answer = await probe(address);
  return answer.ok ? null : answer.reason;
}

/** Size of a folder on disk in bytes. A file that disappears meanwhile counts as empty. */
async function sizeOf(folder: string): Promise<number> {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true }).catch(() => []);
  const sizes = entries
    .filter((entry) => entry.isFile())
    .map((entry) =>
      stat(join(entry.parentPath, entry.name)).then(
        ({ blocks }) => blocks * 512,
        () => 0,
      ),
    );
  return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
}
