import { expect, it } from 'vitest';
import { ask } from './ask.ts';
import { startApi } from './startApi.ts';

it('is alive and ready', async () => {
  const api = await startApi({ checks: [{ name: 'schema', check: async () => {} }] });
  expect((await ask(`${api.url}/livez`)).json()).toEqual({ status: 'alive' });
  const { status, headers, json } = await ask(`${api.url}/readyz`);
  expect([status, headers['cache-control']]).toEqual([200, 'no-store']);
  expect(json()).toEqual({ status: 'ready', checks: { database: 'ok', schema: 'ok' } });
  await api.stop();
});

it('is alive but not ready while a check times out or fails', async () => {
  const api = await startApi({
    graph: { verify: () => new Promise(() => {}), read: async () => [] },
    checks: [
      {
        name: 'schema',
        check: async () => {
          throw new Error('constraint missing on secret-host');
        },
      },
    ],
  });
  const began = performance.now();
  const { status, json } = await ask(`${api.url}/readyz`);
  expect(performance.now() - began).toBeLessThan(1_500);
  expect(status).toBe(503);
  expect(json()).toEqual({
    status: 'not ready',
    checks: { database: 'no answer within 1000 ms', schema: 'failed; the log has the cause' },
  });
  expect(api.logged.some((line) => JSON.stringify(line).includes('constraint missing'))).toBe(true);
  expect((await ask(`${api.url}/livez`)).status).toBe(200);
  await api.stop();
});
