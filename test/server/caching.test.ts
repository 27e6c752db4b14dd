import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { ask } from './ask.ts';
import { smallGateway } from './smallGateway.ts';
import { startApi, type StartedApi } from './startApi.ts';

let api: StartedApi;
let marker: [historyId: string | null, graphVersion: number];
let asked = 0;
beforeAll(async () => {
  const gateway = smallGateway(async () => `answer ${(asked += 1)}`);
  const graph = { verify: async () => {}, read: async () => [marker] as never };
  api = await startApi({ gateway, graph });
});
beforeEach(() => void (marker = ['first', 7]));
afterAll(() => api.stop());

const json = { accept: 'application/json' };
const get = (parameters: Record<string, string>, headers: Record<string, string> = {}) =>
  ask(`${api.url}/graphql?${new URLSearchParams(parameters).toString()}`, { headers: { ...json, ...headers } });
const question = { query: 'query Q($name: String) { greeting(name: $name) }', variables: '{"name": "a"}' };

describe('an answer to GET', () => {
  it('has a tag, by which the client gets 304 without a new execution', async () => {
    const query = '{ database }';
    const first = await get({ query });
    const etag = String(first.headers['etag']);
    expect([first.headers['cache-control'], first.headers['vary']]).toEqual([
      'no-cache',
      'Accept, Origin, Accept-Encoding',
    ]);
    const before = asked;
    for (const tags of [etag, `W/${etag}`, `"other", ${etag}`, '*']) {
      const again = await get({ query }, { 'if-none-match': tags });
      expect([again.status, again.text, again.headers['etag']]).toEqual([304, '', etag]);
      expect([again.headers['cache-control'], again.headers['vary']]).toEqual(['no-cache', 'Accept, Origin']);
    }
    expect(asked).toBe(before);
    expect((await get({ query }, { 'if-none-match': '"other"' })).status).toBe(200);
    expect(asked).toBe(before + 1);
  });

  it('has another tag after each change of the graph, and in a graph with another history', async () => {
    const etag = String((await get(question)).headers['etag']);
    const ask = async () => (await get(question, { 'if-none-match': etag })).status;
    expect(await ask()).toBe(304);
    marker = ['first', 8];
    expect(await ask()).toBe(200);
    marker = ['second', 7];
    expect(await ask()).toBe(200);
    marker = ['first', 7];
    expect(await ask()).toBe(304);
  });

  it('has a tag of its own for each document, operation, set of variables and media type', async () => {
    const two = { query: 'query A { greeting } query B { greeting }' };
    const answers = [
      await get(question),
      await get({ ...question, variables: '{"name": "b"}' }),
      await get({ ...question, query: `${question.query} ` }),
      await get({ ...two, operationName: 'A' }),
      await get({ ...two, operationName: 'B' }),
      await get(question, { accept: 'application/graphql-response+json' }),
    ];
    const tags = answers.map(({ headers }) => headers['etag']);
    expect(tags.every((tag) => /^"[\w-]{22}"$/.test(String(tag)))).toBe(true);
    expect(new Set(tags).size).toBe(tags.length);
    expect((await get({ ...question, variables: '{ "name":"a" }' })).headers['etag']).toBe(tags[0]);
  });

  it('has no tag with errors, with the statements behind it, or by POST', async () => {
    const body = JSON.stringify({ query: '{ greeting }' });
    const answers = [
      await get({ query: '{ refused }' }),
      await get({ query: '{ nothing }' }),
      await get(question, { 'x-show-cypher': 'statement' }),
      await ask(`${api.url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json' }, body }),
    ];
    expect(answers.map(({ headers }) => headers['etag'])).toEqual([undefined, undefined, undefined, undefined]);
    expect((await get({ query: '{ refused }' }, { 'if-none-match': '*' })).status).toBe(304);
  });
});
