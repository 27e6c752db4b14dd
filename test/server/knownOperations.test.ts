import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ask } from './ask.ts';
import { smallGateway } from './smallGateway.ts';
import { startApi, type StartedApi } from './startApi.ts';

const post = (body: unknown, headers: Record<string, string> = {}) => ({
  method: 'POST',
  headers: { 'content-type': 'application/json', ...headers },
  body: JSON.stringify(body),
});

const named = 'query Greet($name: String) { greeting(name: $name) } query Other { again: greeting }';
const requests: Readonly<Record<string, ReturnType<typeof post>>> = {
  'a field': post({ query: '{ greeting }' }),
  'variables and a name': post({ query: named, operationName: 'Greet', variables: { name: 'Ada' } }),
  'another operation of the document': post({ query: named, operationName: 'Other', variables: null, extensions: {} }),
  'an empty name': post({ query: '{ greeting }', operationName: '' }),
  'extensions of a client': post({ query: '{ greeting }', extensions: { clientLibrary: { name: 'test' } } }),
  'JSON by name': post({ query: '{ greeting }' }, { accept: 'application/json' }),
  'GraphQL JSON': post(
    { query: '{ greeting }' },
    { accept: 'application/graphql-response+json, application/json;q=0.9' },
  ),
  'a type that nobody has': post({ query: '{ greeting }' }, { accept: 'text/csv' }),
  'a compressed answer': post(
    { query: '{ greeting(name: "a name") }'.replace('a name', 'n'.repeat(1_900)) },
    { 'accept-encoding': 'gzip' },
  ),
  'an origin': post({ query: '{ greeting }' }, { origin: 'http://localhost:3000' }),
  'an operation that is missing': post({ query: named, operationName: 'Missing' }),
  'a document with several operations and no name': post({ query: named }),
  'a name that is no text': post({ query: '{ greeting }', operationName: 7 }),
  'variables that are a list': post({ query: '{ greeting }', variables: ['Ada'] }),
  'extensions that are text': post({ query: '{ greeting }', extensions: 'none' }),
  'a variable of another type': post({ query: named, operationName: 'Greet', variables: { name: 7 } }),
  'a variable that is too long': post({ query: named, operationName: 'Greet', variables: { name: 'n'.repeat(3_000) } }),
  'a name that is too long': post({ query: '{ greeting }', operationName: 'n'.repeat(200) }),
  'an error for the client': post({ query: '{ greeting refused }' }),
  'an internal error': post({ query: '{ greeting broken }' }),
  'a list of operations': post([{ query: '{ greeting }' }]),
  introspection: post({ query: '{ __typename __schema { queryType { name } } }' }),
  'a hash that is known': post({
    query: '{ greeting }',
    extensions: {
      persistedQuery: { version: 1, sha256Hash: 'c8ad4b91bdf5ef0a24c7b5c8ed4d2c3d67a21ad13fa54dbd0cd0ad6bbfb4eea9' },
    },
  }),
};

let api: StartedApi;
beforeAll(async () => (api = await startApi()));
afterAll(() => api.stop());

/** What a client sees, without what is different in each answer. */
async function seen(url: string, request: ReturnType<typeof post>) {
  const { status, headers, text } = await ask(`${url}/graphql`, request);
  const same = Object.entries(headers).filter(([name]) => name !== 'x-request-id' && name !== 'date');
  return { status, headers: Object.fromEntries(same), text: text.replaceAll(/[\da-f-]{36}/g, 'an id') };
}

describe('a request whose document is known is answered as Apollo Server answers it', () => {
  it.each(Object.entries(requests))('%s', async (_, request) => {
    // A server of its own, so that the first answer is that of Apollo Server.
    const fresh = await startApi();
    const first = await seen(fresh.url, request);
    const second = await seen(fresh.url, request);
    await fresh.stop();
    expect(second).toEqual(first);
  });
});

it('goes around Apollo Server the second time', async () => {
  const gateway = smallGateway();
  const throughApollo: boolean[] = [];
  const watched = {
    ...gateway,
    load: async (options: Parameters<typeof gateway.load>[0]) => {
      const { executor, ...loaded } = await gateway.load(options);
      const watching: typeof executor = async (asked) => {
        throughApollo.push('metrics' in asked);
        return executor!(asked);
      };
      return { ...loaded, executor: watching };
    },
  };
  const fresh = await startApi({ gateway: watched });
  for (const name of ['a field', 'a field', 'an error for the client', 'an error for the client']) {
    await seen(fresh.url, requests[name]!);
  }
  await fresh.stop();
  // An error is executed once, too.
  expect(throughApollo).toEqual([true, false, true, false]);
});

it('logs name, hash and status alike', async () => {
  const request = requests['variables and a name']!;
  for (let count = 0; count < 2; count += 1) await seen(api.url, request);
  const lines = api.logged.filter(({ msg, operation }) => msg === 'request' && operation === 'Greet');
  const [first, second] = lines.map(({ requestId: _id, milliseconds: _ms, time: _time, ...rest }) => rest);
  expect(lines).toHaveLength(2);
  expect(second).toEqual(first);
});
