import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ApolloClient, ApolloLink, HttpLink, InMemoryCache, gql } from '@apollo/client';
import { PersistedQueryLink } from '@apollo/client/link/persisted-queries';
import { cacheExchange, createClient, fetchExchange } from '@urql/core';
import { GraphQLClient } from 'graphql-request';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sha256 } from '../../src/server/documents/readTrustedDocuments.ts';
import { startApi, type StartedApi } from './startApi.ts';

const text = `# Who funds it
query Who($consumer: ID!) {
  whoFundsWhoseCapacity(consumer: $consumer) { complete edges { node { funder { name } } } }
}`;
const document = gql(text);
const other = gql('query Other { greeting }');
const variables = { consumer: 'openai' };

let open: StartedApi;
let trusting: StartedApi;
beforeAll(async () => {
  const TRUSTED_DOCUMENTS = mkdtempSync(join(tmpdir(), 'trusted-'));
  writeFileSync(join(TRUSTED_DOCUMENTS, 'who.graphql'), text);
  open = await startApi();
  trusting = await startApi({ environment: { TRUSTED_DOCUMENTS, NODE_ENV: 'production' } });
});
afterAll(() => Promise.all([open.stop(), trusting.stop()]));

/** A request that a client sent and the status of its answer. */
interface Sent {
  readonly method: string;
  readonly url: string;
  readonly body: string;
  readonly status: number;
}

function recordingFetch() {
  const sent: Sent[] = [];
  const recorded = async (input: string | URL | Request, init: RequestInit = {}): Promise<Response> => {
    const response = await fetch(input, init);
    const { method = 'GET', body } = init;
    sent.push({
      method,
      url: input instanceof Request ? input.url : String(input),
      body: String(body ?? ''),
      status: response.status,
    });
    return response;
  };
  return { sent, fetch: recorded };
}

type Ask = (url: string, query: typeof document, recorded: typeof fetch) => Promise<unknown>;

const apolloWith =
  (before: ApolloLink[]): Ask =>
  async (url, query, recorded) => {
    const link = ApolloLink.from([...before, new HttpLink({ uri: `${url}/graphql`, fetch: recorded })]);
    const client = new ApolloClient({ link, cache: new InMemoryCache() });
    const { data } = await client.query({ query, variables });
    client.stop();
    return data;
  };
const urqlWith =
  (options: Partial<Parameters<typeof createClient>[0]>): Ask =>
  async (url, query, recorded) => {
    const client = createClient({ url: `${url}/graphql`, fetch: recorded, exchanges: [fetchExchange], ...options });
    const { data, error } = await client.query(query, variables).toPromise();
    if (error) throw error;
    return data;
  };
const requestWith =
  (method: 'GET' | 'POST'): Ask =>
  (url, query, recorded) =>
    new GraphQLClient(`${url}/graphql`, { method, fetch: recorded }).request(query, variables);

const hash = (asGet: boolean) =>
  new PersistedQueryLink({ sha256: async (query: string) => sha256(query), useGETForHashedQueries: asGet });

const clients: [name: string, ask: Ask, method: 'GET' | 'POST', addsTypename: boolean][] = [
  ['Apollo Client', apolloWith([]), 'POST', true],
  ['Apollo Client with hashes', apolloWith([hash(false)]), 'POST', true],
  ['Apollo Client with hashes by GET', apolloWith([hash(true)]), 'GET', true],
  ['urql as it is', urqlWith({}), 'GET', false],
  ['urql by POST', urqlWith({ preferGetMethod: false }), 'POST', false],
  ['urql with its cache', urqlWith({ exchanges: [cacheExchange, fetchExchange] }), 'GET', true],
  ['graphql-request by POST', requestWith('POST'), 'POST', false],
  ['graphql-request by GET', requestWith('GET'), 'GET', false],
];

describe.each(clients)('%s', (_, ask, method, addsTypename) => {
  it.each(['every document', 'trusted documents'])('gets data from a server that runs %s', async (runs) => {
    const { sent, fetch } = recordingFetch();
    const data = await ask((runs === 'every document' ? open : trusting).url, document, fetch);
    expect(data).toMatchObject({
      whoFundsWhoseCapacity: { complete: true, edges: [{ node: { funder: { name: 'NVIDIA' } } }] },
    });
    expect(sent[0]?.method).toBe(method);
    const texts = sent.map(({ url, body }) => decodeURIComponent(url) + body).join('\n');
    // A server that runs every document may know the hash already.
    if (runs === 'trusted documents') expect(texts.includes('__typename')).toBe(addsTypename);
  });

  it('gets a clear error for a document that is not trusted', async () => {
    const { fetch } = recordingFetch();
    const refused: unknown = await ask(trusting.url, other, fetch).catch((error: unknown) => error);
    expect(String((refused as Error).message)).toContain('Ask its operator to add yours');
  });
});

it('Apollo Client sends a hash alone once the server knows it', async () => {
  const { sent, fetch } = recordingFetch();
  const once = gql('query Hashed { greeting }');
  for (const round of [1, 2])
    expect([round, await apolloWith([hash(false)])(open.url, once, fetch)]).toEqual([
      round,
      { greeting: 'Hello, stranger' },
    ]);
  expect(sent.map(({ status, body }) => [status, body.includes('"query"')])).toEqual([
    [400, false],
    [200, true],
    [200, false],
  ]);
});
