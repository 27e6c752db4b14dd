import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse, print } from 'graphql';
import { describe, expect, it } from 'vitest';
import { sha256 } from '../../src/server/documents/readTrustedDocuments.ts';
import { ask, askGraphql } from './ask.ts';
import { startApi } from './startApi.ts';

const folderOf = (files: Readonly<Record<string, string>>): string => {
  const folder = mkdtempSync(join(tmpdir(), 'trusted-'));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return folder;
};
const manifestOf = (content: unknown): string =>
  join(folderOf({ 'manifest.json': typeof content === 'string' ? content : JSON.stringify(content) }), 'manifest.json');

const text = '# Says hello\nquery Greet($name: String) {\n  greeting(name: $name)\n}\n';
const compiled = 'query Greet($name: String) { __typename greeting(name: $name) }';
const md5 = '0123456789abcdef0123456789abcdef';

/** Each form of the list, and the id that its compiler gives to the document. */
const lists: [form: string, path: () => string, id: string][] = [
  ['a folder', () => folderOf({ 'greet.graphql': text }), sha256(text)],
  ['a manifest of Relay', () => manifestOf({ [md5]: text }), md5],
  ['a manifest of graphql-codegen', () => manifestOf({ [sha256(text)]: text }), sha256(text)],
  [
    'a manifest of Apollo',
    () =>
      manifestOf({
        format: 'apollo-persisted-query-manifest',
        version: 1,
        operations: [{ id: sha256(compiled), name: 'Greet', type: 'query', body: compiled }],
      }),
    sha256(compiled),
  ],
];

describe.each(lists)('a list that is %s', (_, path, id) => {
  const withApi = async <Result>(use: (url: string) => Promise<Result>) => {
    const api = await startApi({ environment: { TRUSTED_DOCUMENTS: path(), NODE_ENV: 'production' } });
    return use(api.url).finally(() => api.stop());
  };
  const post = (url: string, body: object) =>
    ask(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
  const get = (url: string, parameters: Record<string, string>) =>
    ask(`${url}/graphql?${new URLSearchParams(parameters).toString()}`, { headers: { accept: 'application/json' } });

  it('runs its documents, whatever their white space and the fields that a cache adds', () =>
    withApi(async (url) => {
      for (const query of [text, print(parse(text)), compiled, 'query Greet($name:String){greeting(name:$name)}']) {
        expect((await post(url, { query })).json()).toMatchObject({ data: { greeting: 'Hello, stranger' } });
      }
    }));

  it('answers a request with nothing but the hash or id of a document', () =>
    withApi(async (url) => {
      const variables = { name: 'Ada' };
      const extensions = { persistedQuery: { version: 1, sha256Hash: id } };
      for (const named of [
        { extensions },
        { documentId: id },
        { doc_id: id },
        { id },
        { documentId: `sha256:${id}` },
      ]) {
        const { status, json } = await post(url, { ...named, variables });
        expect([status, json().data?.greeting]).toEqual([200, 'Hello, Ada']);
      }
      const asText = { variables: JSON.stringify(variables), operationName: 'Greet' };
      for (const named of [{ extensions: JSON.stringify(extensions) }, { documentId: id }, { id }]) {
        expect((await get(url, { ...named, ...asText })).json().data?.greeting).toBe('Hello, Ada');
      }
    }));

  it('refuses every other document and hash', () =>
    withApi(async (url) => {
      const refused = [
        await askGraphql(url, '{ unknownField }'),
        await post(url, { query: 'query Greet($name: String) { greeting(name: $name) broken }' }),
        await post(url, { query: 'query Greet($name: String) { id: greeting(name: $name) }' }),
        await post(url, { query: '{ greeting }', extensions: { persistedQuery: { version: 1, sha256Hash: id } } }),
        await post(url, { documentId: sha256('{ greeting }') }),
      ];
      for (const { status, json } of refused) {
        expect([status, json().errors]).toEqual([
          400,
          [
            {
              message: expect.stringContaining('Ask its operator to add yours'),
              extensions: { code: 'DOCUMENT_NOT_TRUSTED' },
            },
          ],
        ]);
      }
      // Clients know this message, and send the text next.
      const unknown = await post(url, {
        extensions: { persistedQuery: { version: 1, sha256Hash: sha256('{ greeting }') } },
      });
      expect([unknown.status, unknown.json().errors]).toEqual([
        400,
        [{ message: 'PersistedQueryNotFound', extensions: { code: 'PERSISTED_QUERY_NOT_FOUND' } }],
      ]);
    }));
});

it('reports every problem of the list', async () => {
  const start = (TRUSTED_DOCUMENTS: string) => startApi({ environment: { TRUSTED_DOCUMENTS } });
  const folder = folderOf({ 'a.graphql': 'query {', 'b.graphql': 'nonsense', 'c.txt': 'no document' });
  await expect(start(folder)).rejects.toThrow(
    /TRUSTED_DOCUMENTS[^]*a\.graphql: Syntax Error[^]*b\.graphql: Syntax Error/,
  );
  await expect(start(folderOf({}))).rejects.toThrow(/contains no \.graphql file/);
  await expect(start('/nowhere')).rejects.toThrow(/\/nowhere/);
  await expect(start(manifestOf('{"a": '))).rejects.toThrow(/manifest\.json: .*JSON/);
  await expect(start(manifestOf({ a: 1 }))).rejects.toThrow(/expected a folder, or a manifest of Apollo, Relay/);
  await expect(start(manifestOf({ a: 'query {' }))).rejects.toThrow(/manifest\.json, document a: Syntax Error/);
});
