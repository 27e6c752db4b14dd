import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { run } from '../../src/database/processes.ts';
import { db } from './db.ts';
import { testDatabase } from '../support/testDatabase.ts';

const { uri, user, password, browserUrl, folder } = testDatabase();
const shared = { DATA_DIR: folder };

test('status and browser print the address and the user of the database that runs', async () => {
  const [status, browser] = await Promise.all([db(['status'], shared), db(['browser'], shared)]);
  expect(status).toMatchObject({ code: 0, output: expect.stringContaining(uri) as string });
  expect(status.output).not.toContain(password);
  expect(browser.code).toBe(0);
  for (const part of [browserUrl, uri, user]) expect(browser.output).toContain(part);
});

// `script` of util-linux runs a command on a terminal.
test.runIf(process.platform === 'linux')('browser shows the password on a terminal only', async () => {
  const command = 'node --import tsx src/cli/db.ts browser';
  const onTerminal = await run('script', ['-qec', command, '/dev/null'], { env: { ...process.env, ...shared } });
  expect(onTerminal.output).toContain(password);
  expect((await db(['browser'], shared)).output).not.toContain(password);
});

test('where nothing runs, status and browser say so and stop has nothing to do', async () => {
  const empty = { DATA_DIR: join(inject('runFolder'), 'empty'), PATH: inject('runFolder') };
  const node = { PATH: process.env.PATH };
  const [status, browser, stop] = await Promise.all([
    db(['status'], { ...empty, ...node }),
    db(['browser'], { ...empty, ...node }),
    db(['stop'], { ...empty, ...node }),
  ]);
  expect(status).toMatchObject({ code: 1, output: expect.stringContaining('stopped') as string });
  expect(browser).toMatchObject({ code: 1, output: expect.stringContaining('`npm run db -- start`') as string });
  expect(stop).toMatchObject({
    code: 0,
    output: expect.stringContaining('Neo4j of this checkout was not running') as string,
  });
});

test('a database at NEO4J_URI is neither started nor stopped', async () => {
  const given = { ...shared, NEO4J_URI: uri, NEO4J_PASSWORD: password };
  const [start, stop, status] = await Promise.all([db(['start'], given), db(['stop'], given), db(['status'], given)]);
  for (const refusal of [start, stop]) {
    expect(refusal).toMatchObject({ code: 1, output: expect.stringContaining('Unset NEO4J_URI') as string });
  }
  expect(status).toMatchObject({ code: 0, output: expect.stringContaining('at NEO4J_URI, running') as string });
});
