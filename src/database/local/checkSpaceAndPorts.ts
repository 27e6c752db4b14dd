import { access, constants, mkdir, statfs } from 'node:fs/promises';
import { createServer } from 'node:net';
import { databaseErrors } from '../databaseErrors.ts';
import { portOwner } from './portOwner.ts';
import type { LocalInstance } from './LocalInstance.ts';

const megabyte = 1024 * 1024;
/** What an empty Neo4j and its first transactions take, in MB. */
const wanted = 300;

/** Checks, before anything is fetched or started, that a Neo4j can be written and can listen where it should. */
export async function checkSpaceAndPorts({ home, boltPort, httpPort }: LocalInstance): Promise<void> {
  await checkSpace(home);
  await checkPort('NEO4J_BOLT_PORT', boltPort);
  await checkPort('NEO4J_HTTP_PORT', httpPort);
}

/** Checks that a folder is there or can be made, and can be written. */
export async function checkWritable(folder: string): Promise<void> {
  try {
    await mkdir(folder, { recursive: true });
    await access(folder, constants.W_OK);
  } catch (error) {
    throw databaseErrors.notWritable(folder, (error as Error).message);
  }
}

async function checkSpace(folder: string): Promise<void> {
  const { bavail, bsize } = await statfs(folder);
  const free = Math.floor((bavail * bsize) / megabyte);
  if (free < wanted) throw databaseErrors.diskFull(folder, free, wanted);
}

async function checkPort(name: string, port: number): Promise<void> {
  if (port === 0) throw databaseErrors.portZero(name);
  const free = await new Promise<boolean>((settle) => {
    const server = createServer();
    server.once('error', () => settle(false));
    server.listen({ port, host: '127.0.0.1', exclusive: true }, () => server.close(() => settle(true)));
  });
  if (!free) throw databaseErrors.portTaken(name, port, await portOwner(port));
}
