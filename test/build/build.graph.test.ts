// fills: allBundles
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { chown, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { run } from '../../src/database/processes.ts';
import { ask, askGraphql } from '../server/ask.ts';
import { fill } from '../support/fill.ts';
import { openGraph } from '../support/graph.ts';
import { allBundles } from '../support/seededApi.ts';
import { testDatabase } from '../support/testDatabase.ts';

// Compiling takes as long as many tests, so `npm run check:long` does it.
const isLong = process.env['PROPERTY_RUNS'] !== undefined;

const project = process.cwd();

/** Programs that start the build. Packages of npm hold the versions of Node. */
const nodes: [what: string, command: () => Promise<string[]>][] = [
  ['this Node', async () => [process.execPath]],
  ...['20.19.0', '22', '24'].map((version): (typeof nodes)[number] => [
    `Node ${version}`,
    async () => {
      const folder = join(inject('runFolder'), `node-${version}`);
      const installed = await run('npm', ['install', '--no-audit', '--no-fund', '--prefix', folder, `node@${version}`]);
      expect([installed.code, installed.output]).toEqual([0, expect.any(String)]);
      return [join(folder, 'node_modules/.bin/node')];
    },
  ]),
];

// What the image is run with: another user than the owner of the files, who can write nothing but a data folder.
const readOnly = 'mount --bind "$0" "$0" && mount -o remount,ro,bind "$0" && cd "$0" && exec "$@"';
const asOther = ['setpriv', '--reuid', '10001', '--regid', '10001', '--clear-groups', '--no-new-privs'];
const inImage = async () => ['unshare', '--mount', 'sh', '-c', readOnly, project, ...asOther, process.execPath];
const isRoot = process.platform === 'linux' && process.getuid?.() === 0;

describe.runIf(isLong)('a build', { timeout: 300_000 }, () => {
  beforeAll(async () => {
    const graph = openGraph();
    await fill(graph, allBundles).finally(() => graph.close());
    rmSync('dist/cli', { recursive: true, force: true });
    const built = await run('npm', ['run', 'build']);
    expect([built.code, built.output]).toEqual([0, expect.any(String)]);
  }, 300_000);

  it.each(nodes)('starts and answers with %s, and needs no TypeScript', async (_, command) => {
    await expectAnswers(await command());
  });

  it.runIf(isRoot)('starts as another user in a folder that cannot be written', async () => {
    const data = await mkdtemp(join(tmpdir(), 'data-'));
    await chown(data, 10_001, 10_001);
    await expectAnswers(await inImage(), { DATA_DIR: data, TMPDIR: '/nowhere' }).finally(() =>
      rm(data, { recursive: true }),
    );
  });
});

async function expectAnswers(command: readonly string[], environment: NodeJS.ProcessEnv = {}): Promise<void> {
  const { uri, user, password, database } = testDatabase();
  const { PATH, HOME } = process.env;
  const settings = { PORT: '0', NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password, NEO4J_DATABASE: database };
  const [name = '', ...args] = [...command, 'dist/cli/start.js'];
  const program = spawn(name, args, { env: { PATH, HOME, NODE_ENV: 'production', ...settings, ...environment } });
  try {
    let output = '';
    program.stderr.on('data', (part) => (output += String(part)));
    const url = await new Promise<string>((resolve, reject) => {
      program.stdout.on('data', (part) => {
        output += String(part);
        const [, address] = /GraphQL +(http\S+)\/graphql\n[^]*Press Ctrl\+C/.exec(output) ?? [];
        if (address !== undefined) resolve(address);
      });
      program.once('exit', () => reject(new Error(output)));
    });
    // The banner has the answer of a search, which runs on another thread.
    expect(output).toMatch(/\d+ rings; the 3 with the largest amounts:\n {2}\S/);
    const { data } = (await askGraphql(url, '{ entity(key: "nvidia") { ... on Entity { name } } }')).json();
    expect(data).toEqual({ entity: { name: 'NVIDIA' } });
    await expect.poll(async () => (await ask(`${url}/readyz`)).status, { timeout: 60_000 }).toBe(200);
  } finally {
    const ended = once(program, 'exit');
    program.kill('SIGTERM');
    await ended;
  }
}
