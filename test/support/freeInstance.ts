import { mkdir } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { join, resolve } from 'node:path';
import type { LocalInstance } from '../../src/database/local/LocalInstance.ts';

/** An instance of Neo4j for tests: its own folder and free ports, with the jars of the checkout. */
export async function freeInstance(folder: string): Promise<LocalInstance> {
  await mkdir(folder, { recursive: true });
  const [boltPort, httpPort] = await freePorts();
  return {
    home: join(folder, 'neo4j'),
    programs: resolve('.data/programs'),
    passwordFile: join(folder, 'neo4j.password'),
    password: undefined,
    boltPort,
    httpPort,
    apiUrl: null,
    // What starts fast need not run fast: a third less work until it answers.
    javaOptions: ['-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC'],
    settings: {},
  };
}

/** Two ports that are free now. */
export async function freePorts(): Promise<[number, number]> {
  const servers = [createServer(), createServer()] as const;
  for (const server of servers) await new Promise<void>((settle) => server.listen(0, '127.0.0.1', settle));
  const [bolt, http] = servers.map((server) => (server.address() as AddressInfo).port);
  for (const server of servers) await new Promise((settle) => server.close(settle));
  return [bolt as number, http as number];
}
