import { once } from 'node:events';
import { request } from 'node:http';
import { expect, it } from 'vitest';
import type { Gateway } from '../../src/server/apollo/Gateway.ts';
import { askGraphql } from './ask.ts';
import { smallGateway } from './smallGateway.ts';
import { startApi } from './startApi.ts';

it('shows no statement in production', async () => {
  const seen: unknown[] = [];
  const inner = smallGateway();
  const gateway: Gateway = {
    ...inner,
    load: async (options) => {
      const { executor } = await inner.load(options);
      return {
        executor: (asked) => {
          seen.push(asked.context.cypherDetail);
          return executor!(asked);
        },
      };
    },
  };
  const api = await startApi({ gateway, environment: { NODE_ENV: 'production' } });
  const { json } = await askGraphql(api.url, '{ greeting }', { 'x-show-cypher': 'plan' });
  await api.stop();
  expect(json()).toEqual({ data: { greeting: 'Hello, stranger' } });
  expect(seen).toEqual([null]);
});

it('notifies the executor when the client disconnects', async () => {
  const inner = smallGateway();
  let left: Promise<unknown> | undefined;
  const gateway: Gateway = {
    ...inner,
    load: async () => ({
      executor: async ({ context: { scope } }) => {
        left = once(scope.signal, 'abort');
        await left;
        return { data: null };
      },
    }),
  };
  const api = await startApi({ gateway });
  const headers = { 'content-type': 'application/json' };
  const sent = request(`${api.url}/graphql`, { method: 'POST', headers, agent: false });
  sent.on('error', () => {});
  sent.end('{"query": "{ greeting }"}');
  await expect.poll(() => left !== undefined).toBe(true);
  sent.destroy();
  await left;
  await expect.poll(() => api.logged.some(({ aborted }) => aborted === true)).toBe(true);
  await api.stop();
});
