import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { Config } from '../../config.ts';
import type { GraphAddress } from '../../graph/connect.ts';
import { probe } from '../probe.ts';
import { checkWritable } from '../local/checkSpaceAndPorts.ts';
import type { Database } from '../Database.ts';
import { compose } from './engine.ts';
import { databaseErrors } from '../databaseErrors.ts';
import { passwordFrom, user } from '../local/password.ts';
import { timed, type Report } from '../Report.ts';
import { guideSettings } from '../local/settings.ts';
import { apiUrlOf, localInstance } from '../local/LocalInstance.ts';
import { addUser, removeUser, setKept } from '../users.ts';
import { withLock } from '../withLock.ts';

/** Folder that records the users of the container. The data are in the container's volume. */
export function containerFolder({ DATA_DIR }: Config): string {
  return join(resolve(DATA_DIR), 'container');
}

/** True if an earlier start created the database in a container. */
export function containerWasUsed(config: Config): boolean {
  return existsSync(join(containerFolder(config), 'users'));
}

/**
 * Provides the service `neo4j` of docker-compose.yml. If it ran before, it keeps running; if this starts it, it stops
 * with its last user. The volume keeps the data.
 */
export async function containerDatabase(config: Config, report: Report): Promise<Database> {
  const folder = containerFolder(config);
  await checkWritable(dirname(folder));
  return underLock(config, async () => {
    const { passwordFile } = localInstance(config);
    const password = await passwordFrom(passwordFile, config.NEO4J_PASSWORD);
    const environment = environmentOf(config, password);
    if (!(await isRunning(environment))) {
      await timed(report, 'Starting Neo4j Community in a container', () => up(environment));
      await setKept(folder, false);
    } else if (!containerWasUsed(config)) {
      await setKept(folder, true); // It was started by hand.
    }
    const { address, browserUrl } = await publishedAddress(environment, password);
    const answer = await probe(address);
    if (!answer.ok && answer.cause === 'password') throw databaseErrors.wrongContainerPassword(passwordFile);
    if (!answer.ok) throw databaseErrors.containerFailed('docker compose up', answer.reason);
    const name = await addUser(folder);
    return {
      address,
      origin: 'container',
      browserUrl,
      // docker-compose.yml has the engine restart it.
      keepRunning: () => {},
      stop: () =>
        underLock(config, async () => {
          if (await removeUser(folder, name)) await stopContainer(config);
        }),
    };
  });
}

/** Returns the addresses of the container, or null if it does not run. */
export async function containerAddress(config: Config): Promise<ContainerAddress | null> {
  const password = await passwordFrom(localInstance(config).passwordFile, config.NEO4J_PASSWORD);
  const environment = environmentOf(config, password);
  return (await isRunning(environment)) ? publishedAddress(environment, password) : null;
}

/** Stops the service `neo4j`; its data stay in the volume. Returns true if it ran. */
export async function stopContainer(config: Config): Promise<boolean> {
  const environment = environmentOf(
    config,
    await passwordFrom(localInstance(config).passwordFile, config.NEO4J_PASSWORD),
  );
  const ran = await isRunning(environment);
  if (ran) await compose(['stop', 'neo4j'], environment);
  return ran;
}

/** Prevents other programs of this checkout from starting or stopping the container during `work`. */
export async function underLock<Result>(config: Config, work: () => Promise<Result>): Promise<Result> {
  return withLock(`${containerFolder(config)}.lock`, work);
}

interface ContainerAddress {
  readonly address: GraphAddress;
  readonly browserUrl: string;
}

async function publishedAddress(environment: NodeJS.ProcessEnv, password: string): Promise<ContainerAddress> {
  const [bolt, http] = [await published(7687, environment), await published(7474, environment)];
  return {
    address: { uri: `bolt://${bolt}`, user, password, database: 'neo4j' },
    browserUrl: `http://${http}/browser/`,
  };
}

/** Variables for docker-compose.yml. Other users can read the arguments of a process but not its environment. */
function environmentOf(config: Config, password: string): NodeJS.ProcessEnv {
  const apiUrl = apiUrlOf(config);
  return {
    NEO4J_PASSWORD: password,
    NEO4J_BOLT_PORT: String(config.NEO4J_BOLT_PORT),
    NEO4J_HTTP_PORT: String(config.NEO4J_HTTP_PORT),
    ...(apiUrl === null ? {} : { NEO4J_BROWSER_COMMAND: guideSettings(apiUrl)['browser.post_connect_cmd'] }),
  };
}

async function isRunning(environment: NodeJS.ProcessEnv): Promise<boolean> {
  const { code, output } = await compose(['ps', '--services', '--status', 'running'], environment);
  return code === 0 && output.split('\n').some((service) => service.trim() === 'neo4j');
}

async function up(environment: NodeJS.ProcessEnv): Promise<void> {
  const { code, output } = await compose(['up', '--detach', '--wait', 'neo4j'], environment);
  if (code !== 0) throw databaseErrors.containerFailed('docker compose up', output);
}

/** Returns the address at which a port of the container is published. A running container may have other ports. */
async function published(port: number, environment: NodeJS.ProcessEnv): Promise<string> {
  const { code, output } = await compose(['port', 'neo4j', String(port)], environment);
  const address = /^127\.0\.0\.1:\d+$/m.exec(output)?.[0];
  if (code !== 0 || address === undefined)
    throw databaseErrors.containerFailed(`docker compose port neo4j ${port}`, output);
  return address;
}
