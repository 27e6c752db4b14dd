import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, expect, inject, it } from 'vitest';
import { fill } from '../support/fill.ts';
import { openGraph } from '../support/graph.ts';
import { size } from '../support/graphSets.ts';
import { testDatabase } from '../support/testDatabase.ts';

const graph = openGraph();
afterAll(() => graph.close());

it('checks a file again at each save, however an editor saves, and writes nothing', { timeout: 120_000 }, async () => {
  await fill(graph, ['test/ingest/bundles/small.yaml']);
  const before = await size(graph);
  const folder = await mkdtemp(join(inject('runFolder'), 'watch-'));
  const file = join(folder, 'later.yaml');
  const good = await readFile('test/ingest/bundles/later.yaml', 'utf8');
  await writeFile(file, good);

  const { uri, user, password, database } = testDatabase();
  const program = spawn(process.execPath, ['--import', 'tsx', 'src/cli/ingest.ts', '--watch', file], {
    env: {
      ...process.env,
      ...{ NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password, NEO4J_DATABASE: database },
    },
  });
  const ended = once(program, 'exit');
  let printed = '';
  let errors = '';
  let seen = () => {};
  program.stdout.on('data', (data: Buffer) => {
    printed += data.toString();
    seen();
  });
  program.stderr.on('data', (data: Buffer) => void (errors += data.toString()));
  /** Waits until a text was printed, and forgets everything before its end. */
  const read = async (text: string) => {
    while (!printed.includes(text)) {
      await Promise.race([
        new Promise<void>((resolve) => (seen = resolve)),
        ended.then(() => Promise.reject(new Error(`ended without "${text}": ${printed}${errors}`))),
      ]);
    }
    printed = printed.slice(printed.indexOf(text) + text.length);
  };

  try {
    await read(': no problem (');
    await read('new order: OpenAI buys from NVIDIA, $30B, 20 Dec 2025');
    await read('Nothing was written.');

    await writeFile(file, good.replace('payees: [nvidia]', 'payees: [nvidea]'));
    await read('later.yaml: problems: 1 (');
    await read('no entity has the key nvidea, did you mean nvidia?');

    // Half saved, then whole.
    await writeFile(file, good.slice(0, good.indexOf('url: https') + 8));
    await read('later.yaml: problems: ');
    await writeFile(file, good.replace('30000000000', '40000000000'));
    await read('new order: OpenAI buys from NVIDIA, $40B, 20 Dec 2025');

    // Many editors write another file and rename it.
    await writeFile(join(folder, '.later.yaml.swp'), good.replace('30000000000', '50000000000'));
    await rename(join(folder, '.later.yaml.swp'), file);
    await read('new order: OpenAI buys from NVIDIA, $50B, 20 Dec 2025');
    await writeFile(file, good.replace('30000000000', '60000000000'));
    await read('new order: OpenAI buys from NVIDIA, $60B, 20 Dec 2025');
    await read('Nothing was written.');

    program.kill('SIGINT');
    expect(await ended).toEqual([0, null]);
    expect(await size(graph)).toEqual(before);
  } finally {
    program.kill('SIGKILL');
  }
});
