// fills: allBundles
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { expect, it } from 'vitest';
import { run } from '../../src/database/processes.ts';
import { askGraphql } from '../server/ask.ts';
import { fill } from '../support/fill.ts';
import { openGraph } from '../support/graph.ts';
import { allBundles } from '../support/seededApi.ts';
import { testDatabase } from '../support/testDatabase.ts';

// Compiling takes as long as many tests, so `npm run check:long` does it.
const isLong = process.env['PROPERTY_RUNS'] !== undefined;

it.runIf(isLong)('a build starts and answers, and needs no TypeScript', { timeout: 300_000 }, async () => {
  const graph = openGraph();
  await fill(graph, allBundles).finally(() => graph.close());
  rmSync('dist/cli', { recursive: true, force: true });
  const built = await run('npm', ['run', 'build']);
  expect([built.code, built.output]).toEqual([0, expect.any(String)]);

  const { uri, user, password, database } = testDatabase();
  const { PATH, HOME } = process.env;
  const settings = { PORT: '0', NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password, NEO4J_DATABASE: database };
  const program = spawn('node', ['dist/cli/start.js'], { env: { PATH, HOME, NODE_ENV: 'production', ...settings } });
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
  } finally {
    program.kill('SIGTERM');
    await once(program, 'exit');
  }
});
