import { access, constants, mkdir, statfs } from 'node:fs/promises';
import { createServer } from 'node:net';
import { databaseErrors } from '../databaseErrors.ts';
import { portOwner } from './portOwner.ts';
import type { LocalInstance } from './LocalInstance.ts';

const megabyte = 1024 * 1024;
/** Size of an empty Neo4j with its first transactions. */
const requiredMegabytes = 300;

/** Checks that the disk has enough space and that both ports are free, before anything is downloaded or started. */
export async function checkSpaceAndPorts({ home, boltPort, httpPort }: LocalInstance): Promise<void> {
  await checkSpace(home);
  await checkPort('NEO4J_BOLT_PORT', boltPort);
  await checkPort('NEO4J_HTTP_PORT', httpPort);
}

/** Creates a folder for its owner alone if it is missing, and checks that it is writable. */
export async function checkWritable(folder: string): Promise<void> {
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    await access(folder, constants.W_OK);
  } catch (error) {
    throw databaseErrors.notWritable(folder, (error as Error).message);
  }
}

async function checkSpace(folder: string): Promise<void> {
  const { bavail, bsize } = await statfs(folder);
  const free = Math.floor((bavail * bsize) / megabyte);
  if (free < requiredMegabytes) throw databaseErrors.diskFull(folder, free, requiredMegabytes);
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
