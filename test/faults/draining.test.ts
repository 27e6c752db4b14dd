import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { ask, askGraphql } from '../server/ask.ts';

const requests = 200;
const file = fileURLToPath(new URL('./drainedProgram.ts', import.meta.url));

/** Stops a server that works on 200 requests. `mode` is an argument of `drainedProgram.ts`. */
async function stopUnderLoad(mode: string) {
  const program = spawn(process.execPath, ['--import', 'tsx', file, mode]);
  let said = '';
  program.stdout.on('data', (text: Buffer) => (said += text.toString()));
  program.stderr.on('data', (text: Buffer) => (said += text.toString()));
  const ended = once(program, 'exit') as Promise<[number | null]>;
  await expect.poll(() => said, { timeout: 15_000 }).toMatch(/^http\S+\n/);
  const url = said.split('\n')[0]!;
  const answers = Array.from({ length: requests }, () =>
    askGraphql(url, '{ database }').then(
      ({ json }) => json().data?.database as unknown,
      () => 'no answer',
    ),
  );
  await expect.poll(() => said, { timeout: 15_000 }).toContain('.'.repeat(requests));
  const begun = performance.now();
  program.kill('SIGTERM');
  const states: unknown[] = [];
  const look = async () => states.push((await ask(`${url}/readyz`)).json().status);
  // Asked again until the listener is closed; the first looks may come before the signal.
  const looking = (async () => {
    for (;;) await look();
  })().catch(() => {});
  const [code] = await ended;
  const milliseconds = performance.now() - begun;
  await looking;
  return {
    answered: (await Promise.all(answers)).filter((each) => each === 'at last').length,
    code,
    milliseconds,
    states,
  };
}

describe('a server with 200 requests at work', () => {
  it(
    'answers all of them after SIGTERM, reports first that it is not ready, and ends in time',
    { timeout: 60_000 },
    async () => {
      const { answered, code, milliseconds, states } = await stopUnderLoad('orderly');
      expect([answered, code]).toEqual([requests, 0]);
      // Reported while the listener was still open: nothing was refused before.
      expect(states.at(-1)).toBe('draining');
      expect(milliseconds).toBeLessThan(10_000);
    },
  );

  it('would leave them without an answer if it ended at once', { timeout: 60_000 }, async () => {
    const { answered, states } = await stopUnderLoad('abrupt');
    expect(answered).toBeLessThan(requests);
    expect(states).not.toContain('draining');
  });
});
