import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { ask, askGraphql } from './ask.ts';
import { smallGateway } from './smallGateway.ts';
import { startApi, type StartedApi } from './startApi.ts';

let api: StartedApi;
let version: number;
let executed: number;
let reads: number;
/** Looks at the version. */
let onRead: () => void;
beforeAll(async () => {
  const gateway = smallGateway(async () => `answer ${(executed += 1)}`);
  const read = async () => {
    reads += 1;
    onRead();
    return [['history', version]] as never;
  };
  api = await startApi({ gateway, graph: { verify: async () => {}, read } });
});
beforeEach(() => {
  [version, executed, reads] = [7, 0, 0];
  onRead = () => {};
});
afterAll(() => api.stop());

const from = (least: string) => askGraphql(api.url, '{ database }', { 'x-min-graph-version': least });

describe('the header x-min-graph-version', () => {
  it('is met at once by a graph of that version or a later one', async () => {
    for (const least of ['0', '6', '7']) expect((await from(least)).json()).toMatchObject({ data: { database: /./ } });
    expect([executed, reads]).toEqual([3, 3]);
  });

  it('waits for a version that another server is about to show', async () => {
    onRead = () => void (version = reads < 3 ? 7 : 8);
    const { status } = await from('8');
    expect([status, executed, reads]).toEqual([200, 1, 3]);
  });

  it('is refused with both versions if the graph does not get there, and executes nothing', async () => {
    const answer = await from('9');
    expect([answer.status, answer.headers['retry-after'], executed]).toEqual([503, '2', 0]);
    const [error] = answer.json().errors;
    expect(error.extensions.code).toBe('GRAPH_BEHIND');
    expect(error.message).toMatch(/at version 7, .* asks for 9 or later\. Try again/);
  });

  it('holds for GET too, so that a cache keeps nothing older', async () => {
    const get = (least: string, more = {}) =>
      ask(`${api.url}/graphql?query={greeting}`, {
        headers: { accept: 'application/json', 'x-min-graph-version': least, ...more },
      });
    const { headers } = await get('7');
    expect((await get('7', { 'if-none-match': String(headers['etag']) })).status).toBe(304);
    expect((await get('8', { 'if-none-match': String(headers['etag']) })).status).toBe(503);
  });

  it('says what it should be if it is no version', async () => {
    for (const least of ['', 'seven', '-1', '1.5', '1e3', '9'.repeat(16)]) {
      const { errors } = (await from(least)).json();
      expect(errors[0]).toMatchObject({ extensions: { code: 'BAD_USER_INPUT' } });
      expect(errors[0].message).toMatch(/expected a whole number/);
    }
    expect(executed).toBe(0);
  });

  it('ends with the request', async () => {
    const leaving = new AbortController();
    const body = JSON.stringify({ query: '{ database }' });
    const headers = { 'content-type': 'application/json', 'x-min-graph-version': '9' };
    const sent = fetch(`${api.url}/graphql`, { method: 'POST', headers, body, signal: leaving.signal });
    onRead = () => void (reads === 2 && leaving.abort());
    await expect(sent).rejects.toThrow();
    await new Promise((settle) => setTimeout(settle, 300));
    expect(reads).toBeLessThan(4);
  });
});
