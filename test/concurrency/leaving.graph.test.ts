// fills: firstBundles
import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Graph, ReadOptions } from '../../src/graph/connect.ts';
import { openGraph } from '../support/graph.ts';
import { startSeededApi, type SeededApi } from '../support/seededApi.ts';
import { quantile } from '../load/openLoop.ts';

/** `check:long` sets PROPERTY_RUNS and leaves a thousand times. */
const rounds = process.env['PROPERTY_RUNS'] === undefined ? 20 : 1_000;
/** Within this time on a quiet machine; five times as much where others work too. */
const [mostMs, mostMsBeside] = [250, 250 * 5];

/** A statement that never ends replaces every statement for this entity. */
const endless = 'UNWIND range(1, 1000000000000) AS endless WITH endless WHERE endless < 0 RETURN endless AS row';
const question = JSON.stringify({ query: '{ entity(key: "endless") { name } }' });

/** `heeds` false plants the fault: nobody stops the statement. */
const withEndless = (heeds: boolean) => (graph: Graph) => ({
  ...graph,
  read: (statement: string, parameters: Readonly<Record<string, unknown>> = {}, options: ReadOptions = {}) =>
    JSON.stringify(parameters).includes('"endless"')
      ? graph.read(endless, {}, heeds ? options : { timeout: 60_000 })
      : graph.read(statement, parameters, options),
});

let graph: Graph;
beforeAll(() => void (graph = openGraph()));
afterAll(() => graph.close());

const running = async (): Promise<readonly unknown[]> => {
  const rows = await graph.read(
    'SHOW TRANSACTIONS YIELD transactionId, currentQuery WHERE currentQuery = $endless RETURN transactionId',
    { endless },
  );
  return rows.map(([id]) => id);
};

const until = async (isSo: () => Promise<boolean>, withinMs = 20_000): Promise<number> => {
  const begun = performance.now();
  while (!(await isSo())) if (performance.now() - begun > withinMs) return Infinity;
  return performance.now() - begun;
};

/** Asks, waits until the database works on it, and leaves. Returns the milliseconds until the database has stopped. */
async function leave({ url }: SeededApi): Promise<number> {
  const headers = { 'content-type': 'application/json' };
  const sent = request(`${url}/graphql`, { method: 'POST', headers, agent: false });
  sent.on('error', () => {});
  sent.end(question);
  expect(await until(async () => (await running()).length > 0)).toBeLessThan(Infinity);
  sent.destroy();
  return until(async () => (await running()).length === 0, mostMsBeside);
}

describe('a client that leaves', () => {
  it(`frees the database, ${rounds} of ${rounds} times`, { timeout: 600_000 }, async () => {
    const api = await startSeededApi({ watched: withEndless(true) });
    const times: number[] = [];
    for (let round = 0; round < rounds; round += 1) times.push(await leave(api));
    // And its slot among the requests at work: the next one is answered.
    expect(await api.ask('{ entity(key: "openai") { name } }')).toEqual({
      data: { entity: { name: 'OpenAI' } },
      extensions: expect.anything(),
    });
    await api.stop();
    const late = times.filter((milliseconds) => milliseconds > mostMs).length;
    process.stderr.write(
      `left ${rounds} times: the statement was gone after ${quantile(times, 0.5).toFixed(0)} ms (median), ${Math.max(...times).toFixed(0)} ms at most, ${late} times after more than ${mostMs} ms\n`,
    );
    expect(Math.max(...times)).toBeLessThan(mostMsBeside);
  });

  it('would keep the database busy if nobody stopped the statement', async () => {
    const api = await startSeededApi({ watched: withEndless(false) });
    expect(await leave(api)).toBe(Infinity);
    for (const id of await running()) await graph.read(`TERMINATE TRANSACTIONS '${id}'`);
    await until(async () => (await running()).length === 0);
    await api.stop();
  });
});

describe('the time of a request', () => {
  it('is enough for thirty searches, each for two hundred letters that are four words', async () => {
    const api = await startSeededApi();
    const search = `search(text: "${'\uFDFA'.repeat(200)}") { edges { score } }`;
    const thirty = Array.from({ length: 30 }, (_, number) => `a${number}: ${search}`);
    const { errors, data } = await api.ask(`{ ${thirty.join(' ')} }`);
    await api.stop();
    expect(errors).toBeUndefined();
    expect(Object.keys(data)).toHaveLength(30);
  });

  it('ends what works on it, and what is complete by then is answered', async () => {
    const api = await startSeededApi({
      watched: withEndless(true),
      environment: { REQUEST_TIMEOUT_MS: '2000' },
    });
    const begun = performance.now();
    const { data, errors } = await api.ask(
      '{ entity(key: "openai") { name } endless: entity(key: "endless") { name } }',
    );
    expect(performance.now() - begun).toBeLessThan(2_000 + 5 * mostMs);
    expect(data).toEqual({ entity: { name: 'OpenAI' }, endless: null });
    expect(errors).toMatchObject([{ path: ['endless'], extensions: { code: 'TIMEOUT' } }]);
    expect(errors?.[0].message).toMatch(/within 2 seconds.*smaller "first"/);
    expect(await until(async () => (await running()).length === 0, mostMsBeside)).toBeLessThan(Infinity);
    await api.stop();
  });
});
