import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sha256 } from '../../src/server/documents/readTrustedDocuments.ts';
import { ask } from './ask.ts';
import { startApi, type StartedApi } from './startApi.ts';

let api: StartedApi;
beforeAll(async () => void (api = await startApi()));
afterAll(() => api.stop());

const post = (body: object, accept = 'application/graphql-response+json') =>
  ask(`${api.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept },
    body: JSON.stringify(body),
  });
const persisted = (sha256Hash: unknown, version: unknown = 1) => ({
  extensions: { persistedQuery: { version, sha256Hash } },
});

describe('an automatic persisted query', () => {
  it('is unknown until a client has sent its text with its hash', async () => {
    const query = '{ greeting(name: "Ada") }';
    const hash = persisted(sha256(query));
    const unknown = await post(hash);
    expect([unknown.status, unknown.json().errors[0]]).toMatchObject([
      400,
      { message: 'PersistedQueryNotFound', extensions: { code: 'PERSISTED_QUERY_NOT_FOUND' } },
    ]);
    expect((await post({ query, ...hash })).json().data.greeting).toBe('Hello, Ada');
    expect((await post(hash)).json().data.greeting).toBe('Hello, Ada');
    const url = `${api.url}/graphql?extensions=${encodeURIComponent(JSON.stringify(hash.extensions))}`;
    expect((await ask(url, { headers: { accept: 'application/json' } })).json().data.greeting).toBe('Hello, Ada');
  });

  it.each([
    ['a hash of another text', { query: '{ greeting }', ...persisted(sha256('{ broken }')) }, /SHA-256 of "query" is/],
    ['a hash in capitals', { query: '{ greeting }', ...persisted(sha256('{ greeting }').toUpperCase()) }, /SHA-256/],
    ['an empty hash', { query: '{ greeting }', ...persisted('') }, /SHA-256/],
    ['a hash that is no text', { query: '{ greeting }', ...persisted(1) }, /must be/],
    ['no hash', { query: '{ greeting }', extensions: { persistedQuery: {} } }, /must be/],
    ['a hash of another version', persisted(sha256('{ greeting }'), 2), /must be/],
    ['nothing but true', { extensions: { persistedQuery: true } }, /must be/],
    ['the id of a document on a list that the server does not have', { documentId: 'a' }, /TRUSTED_DOCUMENTS/],
  ])('is a bad request with %s', async (_, body, message) => {
    for (const accept of ['application/json', 'application/graphql-response+json']) {
      const { status, json } = await post(body, accept);
      expect([status, json().errors[0].extensions.code]).toEqual([400, 'BAD_REQUEST']);
      expect(json().errors[0].message).toMatch(message);
    }
  });
});
