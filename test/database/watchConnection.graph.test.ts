import { createServer, connect as open, type Server, type Socket } from 'node:net';
import { expect, inject, it } from 'vitest';
import { readConfig } from '../../src/config.ts';
import { provideDatabase } from '../../src/database/provideDatabase.ts';
import { freePorts } from '../support/freeInstance.ts';
import { testDatabase } from '../support/testDatabase.ts';

/** Passes connections to the database of this test run until it is closed. */
async function openProxy(port: number): Promise<{ close(): Promise<void> }> {
  const target = new URL(testDatabase().uri);
  const sockets = new Set<Socket>();
  const server: Server = createServer((client) => {
    const upstream = open({ host: target.hostname, port: Number(target.port) });
    for (const socket of [client, upstream]) sockets.add(socket.on('error', () => {}));
    client.pipe(upstream).pipe(client);
  });
  await new Promise<void>((settle) => server.listen(port, '127.0.0.1', settle));
  return {
    close: () =>
      new Promise((settle) => {
        server.close(() => settle());
        for (const socket of sockets) socket.destroy();
      }),
  };
}

it(
  'reports once that a database at NEO4J_URI does not answer, and once that it does again',
  { timeout: 60_000 },
  async () => {
    const [port] = await freePorts();
    const { user, password } = testDatabase();
    const uri = `bolt://127.0.0.1:${port}`;
    let proxy = await openProxy(port);
    const config = readConfig({
      NEO4J_URI: uri,
      NEO4J_USER: user,
      NEO4J_PASSWORD: password,
      DATA_DIR: inject('runFolder'),
    });
    const database = await provideDatabase(config, () => {});
    const lines: string[] = [];
    database.keepRunning(
      (line) => lines.push(line),
      (error) => expect.unreachable(String(error)),
    );
    await proxy.close();
    await expect.poll(() => lines, { timeout: 30_000 }).toHaveLength(1);
    expect(lines[0]).toContain(`The Neo4j at ${uri} does not answer: `);
    proxy = await openProxy(port);
    await expect.poll(() => lines, { timeout: 30_000 }).toHaveLength(2);
    expect(lines[1]).toBe(`The Neo4j at ${uri} answers again.`);
    await database.stop();
    await proxy.close();
  },
);
