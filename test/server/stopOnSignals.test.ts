import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { expect, it } from 'vitest';

const program = (stop: string) => `
  import { stopOnSignals } from './src/server/stopOnSignals.ts';
  setInterval(() => {}, 1_000);
  stopOnSignals(${stop}, (message) => console.log(Math.round(performance.now()) + ' ms: ' + message));
  console.log('ready');
`;

async function run(stop: string) {
  const child = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '--eval', program(stop)]);
  let said = '';
  child.stdout.on('data', (text: Buffer) => (said += text.toString()));
  const ended = once(child, 'exit') as Promise<[number | null, NodeJS.Signals | null]>;
  while (!said.includes('ready')) await Promise.race([once(child.stdout, 'data'), ended]);
  return { child, ended, said: () => said };
}

it('shuts down gracefully on a signal', async () => {
  const { child, ended, said } = await run('async () => console.log("stopped")');
  child.kill('SIGTERM');
  expect(await ended).toEqual([0, null]);
  expect(said()).toMatch(/SIGTERM: .*\nstopped\n$/);
});

it('counts two signals at the same time as one, and exits immediately on a later one', async () => {
  const { child, ended, said } = await run('() => new Promise(() => {})');
  const repeated = setInterval(() => child.kill('SIGINT'), 50);
  expect(await ended).toEqual([1, null]);
  clearInterval(repeated);
  const [first, last, ...others] = said().match(/^\d+(?= ms: Received SIGINT)/gm)!;
  expect(others).toEqual([]);
  expect(Number(last) - Number(first)).toBeGreaterThanOrEqual(499);
  expect(said()).toContain('Received SIGINT again: exiting immediately.');
});

it('reports a stop that failed', async () => {
  const { child, ended, said } = await run('async () => { throw new Error("stuck") }');
  child.kill('SIGTERM');
  expect(await ended).toEqual([1, null]);
  expect(said()).toContain('Shutdown failed: stuck');
});
