import { once } from 'node:events';
import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Gateway } from '../../src/server/apollo/createApollo.ts';
import { startSeededApi, type SeededApi } from '../support/seededApi.ts';
import { askGraphql } from './ask.ts';
import { smallGateway } from './smallGateway.ts';
import { startApi } from './startApi.ts';

describe('an answer', () => {
  let api: SeededApi;
  beforeAll(async () => void (api = await startSeededApi()));
  afterAll(() => api.stop());
  const query = '{ nvidia: entity(key: "nvidia") { __typename } deals(first: 2) { totalCount } }';
  const isNvidia = ({ root }: { root: string }) => root === 'nvidia';
  const ask = async (headers: Record<string, string>) => (await askGraphql(api.url, query, headers)).json().extensions;

  it('reports the graph version and the times of each root field', async () => {
    expect(await ask({})).toEqual({
      graphVersion: expect.any(Number),
      recordedThrough: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
      times: { nvidia: null, deals: null },
    });
  });

  it('shows its statements if the client asks for them', async () => {
    const { cypher } = await ask({ 'x-show-cypher': 'statement' });
    expect(cypher).toHaveLength(2);
    const { statement, parameters, milliseconds, openInNeo4jBrowser, ...rest } = cypher.find(isNvidia);
    expect({ parameters, rest }).toEqual({ parameters: { p: expect.anything() }, rest: { root: 'nvidia' } });
    expect(statement).toMatch(/^CYPHER 5\n[^]*MATCH \(\w+:Entity \{key: \$p\.v0\}\)/);
    expect(milliseconds).toBeGreaterThan(0);
    expect(decodeURIComponent(openInNeo4jBrowser)).toMatch(/#\?cmd=edit&arg=CYPHER 5[^]*\{key: 'nvidia'\}/);
  });

  it('shows the plans of its statements too', async () => {
    const { cypher } = await ask({ 'x-show-cypher': 'plan' });
    const { plan, dbHits } = cypher.find(isNvidia);
    expect(plan).toMatchObject({ operator: 'ProduceResults', children: [expect.anything()] });
    expect(dbHits).toBeGreaterThan(0);
  });
});

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
      executor: async ({ context: { signal } }) => {
        left = once(signal, 'abort');
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
