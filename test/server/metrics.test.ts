import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { namesOfOperations } from '../../src/server/metrics/namesOfOperations.ts';
import { boundNames } from '../../src/server/metrics/boundNames.ts';
import type { ObservedParts } from '../../src/server/metrics/openGauges.ts';
import { ask, askGraphql } from './ask.ts';
import { startApi, type StartedApi } from './startApi.ts';

const token = 'a-token-of-the-tests';
/** For busy machines. */
const patient = { timeout: 10_000 };
const withToken = { authorization: `Bearer ${token}` };
const held = { version: 3, historyId: 'history-1', edgeCount: 900, bytes: 57_600 };
const parts: ObservedParts = {
  connections: () => ({ most: 20, inUse: 4, waiting: 2, planning: 1 }),
  market: () => ({ held, working: 2, queued: 5 }),
};
const readsVersion = (version: number, history = 'history-1') => ({
  verify: async () => {},
  read: async () => [[history, version]] as never,
});

/** The samples of an answer, by name and labels. */
function samplesOf(text: string): ReadonlyMap<string, number> {
  const lines = text.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
  return new Map(
    lines.map((line) => [line.slice(0, line.lastIndexOf(' ')), Number(line.slice(line.lastIndexOf(' ')))]),
  );
}

const read = async ({ url }: StartedApi): Promise<ReadonlyMap<string, number>> => {
  const { status, text } = await ask(`${url}/metrics`, { headers: withToken });
  expect(status).toBe(200);
  return samplesOf(text);
};
const count = (samples: ReadonlyMap<string, number>, operation: string): number =>
  samples.get(`ai_market_graph_operation_seconds_count{operation="${operation}"}`) ?? 0;
const errors = (samples: ReadonlyMap<string, number>, code: string): number =>
  samples.get(`ai_market_graph_errors_total{code="${code}"}`) ?? 0;

describe('the metrics', () => {
  let api: StartedApi;
  beforeAll(async () => {
    api = await startApi({ environment: { METRICS_TOKEN: token }, graph: readsVersion(5), parts });
  });
  afterAll(() => api.stop());

  it('have the type that Prometheus reads, and those of the process', async () => {
    const { headers, text } = await ask(`${api.url}/metrics`, { headers: withToken });
    expect(headers['content-type']).toBe('text/plain; version=0.0.4; charset=utf-8');
    expect(headers['cache-control']).toBe('no-store');
    const samples = samplesOf(text);
    for (const name of ['process_cpu_seconds_total', 'process_resident_memory_bytes'])
      expect(samples.get(name)).toBeGreaterThan(0);
    for (const name of ['nodejs_eventloop_lag_p99_seconds', 'nodejs_heap_size_used_bytes'])
      expect(samples.has(name)).toBe(true);
  });

  it('count each operation once, by its name, with its time', async () => {
    const before = await read(api);
    await askGraphql(api.url, 'query Hello { greeting }');
    await askGraphql(api.url, 'query Hello { greeting }');
    await askGraphql(api.url, 'query Slow { slow(milliseconds: 30) }');
    await askGraphql(api.url, '{ greeting }');
    const counted = async () => {
      const now = await read(api);
      return ['(unnamed)', 'Hello', 'Slow'].map((name) => count(now, name) - count(before, name));
    };
    await expect.poll(counted, patient).toEqual([1, 2, 1]);
    const after = await read(api);
    expect(after.get('ai_market_graph_operation_seconds_sum{operation="Slow"}')).toBeGreaterThan(0.029);
    expect(after.get('ai_market_graph_operation_seconds_bucket{le="0.025",operation="Slow"}')).toBe(0);
  });

  it('count errors by code, wherever they are found', async () => {
    const wanted = {
      UNKNOWN_ENTITY: '{ refused }',
      INTERNAL_SERVER_ERROR: '{ broken }',
      GRAPHQL_VALIDATION_FAILED: '{ nothing }',
      GRAPHQL_PARSE_FAILED: '{',
    };
    for (const query of Object.values(wanted)) await askGraphql(api.url, query);
    await ask(`${api.url}/graphql`, { method: 'DELETE' });
    await ask(`${api.url}/graphql`, { method: 'POST', body: 'x', headers: { 'content-type': 'text/plain' } });
    await ask(`${api.url}/graphql`, { method: 'POST', body: '{}', headers: { 'content-type': 'application/json' } });
    const codes = [...Object.keys(wanted), 'METHOD_NOT_ALLOWED', 'UNSUPPORTED_MEDIA_TYPE', 'BAD_REQUEST'];
    const counted = async () => {
      const samples = await read(api);
      return [...codes.map((code) => errors(samples, code)), count(samples, '(refused)')];
    };
    await expect.poll(counted, patient).toEqual([...codes.map(() => 1), 5]);
    expect(api.logged.filter(({ errors }) => JSON.stringify(errors) === '["UNKNOWN_ENTITY"]')).toHaveLength(1);
  });

  it('count a client that left', async () => {
    const leaving = new AbortController();
    const asked = fetch(`${api.url}/graphql?query=query+Left{slow(milliseconds:200)}`, {
      signal: leaving.signal,
      headers: { accept: 'application/json' },
    });
    setTimeout(() => leaving.abort(), 50);
    await expect(asked).rejects.toThrow();
    await expect.poll(async () => errors(await read(api), 'CANCELLED'), patient).toBe(1);
  });

  it('do not count pages, health checks and their own readers', async () => {
    const sum = (samples: ReadonlyMap<string, number>): number =>
      [...samples]
        .filter(([name]) => name.includes('_seconds_count{operation'))
        .reduce((all, [, each]) => all + each, 0);
    const before = sum(await read(api));
    for (const path of ['/', '/livez', '/readyz', '/graphiql']) await ask(api.url + path);
    await ask(`${api.url}/graphql`, { method: 'OPTIONS' });
    await ask(`${api.url}/graphql`, { headers: { accept: 'text/html' } });
    await askGraphql(api.url, 'query Last { greeting }');
    await expect.poll(async () => count(await read(api), 'Last'), patient).toBe(1);
    expect(sum(await read(api))).toBe(before + 1);
  });

  it('show the state of the parts', async () => {
    const atWork = async () => (await read(api)).get('ai_market_graph_admission_at_work{weight="light"}');
    await expect.poll(atWork, patient).toBe(0);
    const samples = await read(api);
    const state = (name: string) => samples.get(`ai_market_graph_${name}`);
    expect({
      up: state('database_up'),
      graph: state('graph_version'),
      market: state('market_version'),
      behind: state('market_versions_behind'),
      edges: state('market_edges'),
      bytes: state('market_bytes'),
      searching: state('searches{state="working"}'),
      queued: state('searches{state="waiting"}'),
      inUse: state('connections{state="in_use"}'),
      waiting: state('connections{state="waiting"}'),
      most: state('connections_max'),
      planning: state('statements_planning'),
      light: state('admission_waiting{weight="light"}'),
      heavy: state('admission_waiting{weight="heavy"}'),
    }).toEqual({
      ...{ up: 1, graph: 5, market: 3, behind: 2, edges: 900, bytes: 57_600, searching: 2, queued: 5 },
      ...{ inUse: 4, waiting: 2, most: 20, planning: 1, light: 0, heavy: 0 },
    });
    expect(state('admission_bound')).toBeGreaterThan(0);
  });

  it('are shown only to readers with the token, under any host', async () => {
    const answers = await Promise.all(
      [{}, { authorization: 'Bearer wrong' }, { authorization: `Basic ${token}` }].map((headers) =>
        ask(`${api.url}/metrics`, { headers }),
      ),
    );
    expect(answers.map(({ status, headers, json }) => [status, headers['www-authenticate'], json().errors[0]])).toEqual(
      ['A bearer token is missing', 'The bearer token is wrong', 'A bearer token is missing'].map((fault) => [
        401,
        'Bearer',
        {
          message: `${fault}. Send \`Authorization: Bearer\` with the value of METRICS_TOKEN.`,
          extensions: { code: 'UNAUTHORIZED' },
        },
      ]),
    );
    const byAddress = { ...withToken, host: '10.1.2.3:4000' };
    expect((await ask(`${api.url}/metrics`, { headers: byAddress })).status).toBe(200);
    expect((await ask(`${api.url}/readyz`, { headers: byAddress })).status).toBe(403);
    expect((await ask(`${api.url}/metrics`, { method: 'POST', headers: withToken })).status).toBe(405);
  });
});

describe('the metrics without a token', () => {
  it.each([
    ['development', 200],
    ['production', 404],
  ])('are shown in development only: %s', async (mode, status) => {
    const api = await startApi({ environment: { NODE_ENV: mode } });
    const answer = await ask(`${api.url}/metrics`);
    expect(answer.status).toBe(status);
    if (status === 404) expect(answer.json().errors[0].message).toMatch(/start the API with METRICS_TOKEN/);
    expect((await ask(`${api.url}/metrics`, { headers: { host: 'evil.example' } })).status).toBe(403);
    await api.stop();
  });

  it('show no version where none is known, and that the database does not answer', async () => {
    const graph = { verify: async () => {}, read: () => Promise.reject(new Error('gone')) };
    const absent: ObservedParts = { ...parts, market: () => ({ held: null, working: 0, queued: 0 }) };
    const api = await startApi({ graph, parts: absent });
    const samples = samplesOf((await ask(`${api.url}/metrics`)).text);
    expect(samples.get('ai_market_graph_database_up')).toBe(0);
    const unknown = ['graph_version', 'market_version', 'market_versions_behind', 'market_edges', 'market_bytes'];
    expect(unknown.filter((name) => samples.has(`ai_market_graph_${name}`))).toEqual([]);
    await api.stop();
  });

  it('count all versions of a graph of another history as missing', async () => {
    const api = await startApi({ graph: readsVersion(4, 'restored'), parts });
    expect(samplesOf((await ask(`${api.url}/metrics`)).text).get('ai_market_graph_market_versions_behind')).toBe(4);
    await api.stop();
  });
});

describe('the names of operations that metrics show', () => {
  it('include those of the documents that the server knows', () => {
    expect(namesOfOperations(['# A query\nquery One($a: ID) { a }\nquery Two { b }', '{ c }'])).toEqual(['One', 'Two']);
  });

  it('are bounded: those that the server knows, a hundred others, and one name for the rest', () => {
    const nameOf = boundNames(['known']);
    const shown = new Set(Array.from({ length: 5_000 }, (_, index) => nameOf(`other${index}`)));
    expect(shown.size).toBe(101);
    expect([nameOf('known'), nameOf('other7'), nameOf('other4999'), nameOf(undefined)]).toEqual([
      'known',
      'other7',
      '(other)',
      '(unnamed)',
    ]);
  });
});
