import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdir, readdir, stat, symlink, writeFile } from 'node:fs/promises';
import { connect as open } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, inject, test } from 'vitest';
import type { Database } from '../../src/database/Database.ts';
import { localDatabase } from '../../src/database/local/localDatabase.ts';
import { findRunning, recordRunning } from '../../src/database/local/RunningProcess.ts';
import type { LocalInstance } from '../../src/database/local/LocalInstance.ts';
import { stopLocal } from '../../src/database/local/stopLocal.ts';
import { setKept, activeUsers } from '../../src/database/users.ts';
import { connect, type Graph } from '../../src/graph/connect.ts';
import { db } from './db.ts';
import { freeInstance } from '../support/freeInstance.ts';

const folder = join(inject('runFolder'), 'local');
const silent = () => {};

async function using<Result>({ address }: Database, work: (graph: Graph) => Promise<Result>): Promise<Result> {
  const graph = connect(address);
  return work(graph).finally(() => graph.close());
}

function startProvider(site: LocalInstance): { child: ChildProcess; lines: string[]; address: Promise<unknown> } {
  const program = fileURLToPath(new URL('./provider.ts', import.meta.url));
  const child = spawn('node', ['--import', 'tsx', program, JSON.stringify(site)], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const lines: string[] = [];
  child.stderr.on('data', (chunk) => lines.push(String(chunk)));
  const address = once(child.stdout, 'data').then(([chunk]) => JSON.parse(String(chunk)) as unknown);
  return { child, lines, address };
}

/** Files and folders that others than their owner may open. */
async function openTo(folder: string): Promise<string[]> {
  const files = (await readdir(folder, { recursive: true })).map((file) => join(folder, file));
  const modes = await Promise.all(
    [folder, ...files].map((file) => stat(file).then(({ mode }) => [file, mode] as const)),
  );
  return modes.flatMap(([file, mode]) => ((mode & 0o077) === 0 ? [] : [file]));
}

async function reaches(host: string, port: number): Promise<boolean> {
  const socket = open({ host, port });
  return new Promise<boolean>((settle) => {
    socket.once('connect', () => settle(true)).once('error', () => settle(false));
  }).finally(() => socket.destroy());
}

describe('a local Neo4j', { timeout: 120_000 }, async () => {
  const site = await freeInstance(folder);
  const { home, passwordFile, boltPort, httpPort } = site;
  let first: Database;
  afterAll(() => stopLocal(home));

  test('is started once, even if several ask at the same time, and outlives the crash of a program', async () => {
    const lines: string[] = [];
    const provider = startProvider(site);
    first = await localDatabase(site, (line) => lines.push(line));
    expect(await provider.address).toEqual(first.address);
    const starts = [...lines, ...provider.lines].join('\n').match(/Starting Neo4j.*done in/g);
    expect(starts).toHaveLength(1);
    expect(await activeUsers(home)).toHaveLength(2);

    const running = await findRunning(home);
    provider.child.kill('SIGKILL');
    await once(provider.child, 'exit');
    expect(await activeUsers(home)).toEqual([process.pid]);
    expect(await findRunning(home)).toEqual(running);
    await using(first, (graph) => graph.write((writer) => writer.run(`CREATE (:Kept {text: 'until tomorrow'})`)));
  });

  test('admits anyone who knows the password, which is in a file that only its owner can read', async () => {
    const { mode } = await stat(passwordFile);
    expect((mode & 0o777).toString(8)).toBe('600');
    expect(first.address.password).toMatch(/^[0-9a-f]{32}$/);
    expect(existsSync(join(home, 'conf', 'first-password'))).toBe(false);
    expect((await openTo(home)).filter((file) => /neo4j$|\/(?:data|logs)\b/.test(file))).toEqual([]);
    await expect(localDatabase({ ...site, password: 'not the password' }, silent)).rejects.toThrow(
      /refuses the password[\s\S]*neo4j\.password[\s\S]*delete .*neo4j\./,
    );
    expect(await activeUsers(home)).toEqual([process.pid]);
  });

  test('listens on 127.0.0.1 and nowhere else', async () => {
    for (const port of [boltPort, httpPort]) {
      expect(await reaches('127.0.0.1', port)).toBe(true);
      expect(await reaches('127.0.0.2', port)).toBe(false);
    }
  });

  test('serves Neo4j Browser, and lets no other page read its answers', async () => {
    const { browserUrl } = first;
    expect(await (await fetch(browserUrl ?? '')).text()).toContain('<title>Neo4j Browser</title>');
    const { headers } = await fetch(new URL('/', browserUrl ?? ''), { headers: { origin: 'https://evil.example' } });
    expect(headers.get('access-control-allow-origin')).toBe(`http://127.0.0.1:${httpPort}`);
  });

  test('that was killed is not taken for running, nor is another program that has its number now', async () => {
    const { pid } = (await findRunning(home)) ?? { pid: 0 };
    process.kill(pid, 'SIGKILL');
    await expect.poll(() => findRunning(home)).toBeNull();
    await recordRunning(home, { pid: process.pid, boltPort, httpPort, since: '2026-01-01T00:00:00Z' });
    expect(await findRunning(home)).toBeNull();
  });

  test('started by `npm run db -- start` has its data again and runs until it is stopped by hand', async () => {
    const environment = { DATA_DIR: folder, NEO4J_BOLT_PORT: String(boltPort), NEO4J_HTTP_PORT: String(httpPort) };
    await symlink(site.programs, join(folder, 'programs'));
    const started = await db(['start'], environment);
    expect(started.output).toContain(`Neo4j is running at bolt://127.0.0.1:${boltPort}`);
    expect(started.code).toBe(0);

    const again = await localDatabase(site, silent);
    expect(again.address).toEqual(first.address);
    expect(await using(again, (graph) => graph.read('MATCH (n:Kept) RETURN n.text'))).toEqual([['until tomorrow']]);
    await again.stop();
    await first.stop();
    const status = await db(['status'], environment);
    expect(status.output).toMatch(/running\n.*bolt:\/\/127[\s\S]*up since:[\s\S]*on disk:[\s\S]*`npm run db -- stop`/);
    expect(status.code).toBe(0);
  });

  test('started for a program is stopped with the last one that uses it', async () => {
    await setKept(home, false);
    const [one, other] = [await localDatabase(site, silent), await localDatabase(site, silent)];
    await one.stop();
    expect(await findRunning(home)).not.toBeNull();
    await other.stop();
    expect(await findRunning(home)).toBeNull();
    expect(await reaches('127.0.0.1', boltPort)).toBe(false);
  });
});

test('a Neo4j that dies at its start says why', { timeout: 60_000 }, async () => {
  const site = await freeInstance(join(inject('runFolder'), 'dying'));
  await mkdir(join(site.home, 'data', 'dbms'), { recursive: true });
  await writeFile(join(site.home, 'data', 'databases'), 'this should be a folder');
  await expect(localDatabase(site, silent)).rejects.toThrow(
    /Neo4j exited while starting[\s\S]*databases[\s\S]*The whole log: .*console\.log/,
  );
  expect(await findRunning(site.home)).toBeNull();
});
