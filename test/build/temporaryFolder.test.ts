import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { run } from '../../src/database/processes.ts';

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };

// Not even root can write to /proc.
it.runIf(process.platform === 'linux')('commands run without a folder for temporary files', async () => {
  const env = { ...process.env, TMPDIR: '/proc/nowhere' };
  const { code, output } = await run('sh', ['-c', `${scripts['db']} --help`], { env });
  expect([code, output]).toEqual([0, expect.stringContaining('Manages the database of this checkout.')]);
  for (const name of ['start', 'ingest', 'graph'])
    expect(scripts[name]).toBe(scripts['db']!.replace('db.ts', `${name}.ts`));
});
