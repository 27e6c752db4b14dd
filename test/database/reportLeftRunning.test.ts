import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { run } from '../../src/database/processes.ts';

/** A program that exits without stopping the databases of these folders. */
const program = (folders: readonly string[]) => `
  import { readConfig } from './src/config.ts';
  import { reportLeftRunning } from './src/database/reportLeftRunning.ts';
  for (const folder of ${JSON.stringify(folders)})
    reportLeftRunning(readConfig({ DATA_DIR: folder }), (line) => process.stdout.write(folder + ': ' + line + '\\n'));
  process.exit(1);
`;

test('a program that exits immediately reports the Neo4j that only it used, and how to stop it', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'left-'));
  const others: Record<string, [file: string, text: string][]> = {
    left: [['running.json', JSON.stringify({ pid: process.pid })]],
    kept: [
      ['running.json', JSON.stringify({ pid: process.pid })],
      ['kept', ''],
    ],
    shared: [
      ['running.json', JSON.stringify({ pid: process.pid })],
      [`users/${process.pid}-another-program`, ''],
    ],
    damaged: [['running.json', '']],
    empty: [],
  };
  for (const [name, files] of Object.entries(others)) {
    await mkdir(join(folder, name, 'neo4j', 'users'), { recursive: true });
    for (const [file, text] of files) await writeFile(join(folder, name, 'neo4j', file), text);
  }
  const text = program(Object.keys(others).map((name) => join(folder, name)));
  const { output } = await run('node', ['--import', 'tsx', '--input-type=module', '--eval', text]);
  await rm(folder, { recursive: true });
  expect(output).toBe(
    `${join(folder, 'left')}: Neo4j (process ${process.pid}) is left running. To stop it, run \`npm run db -- stop\`.\n`,
  );
});
