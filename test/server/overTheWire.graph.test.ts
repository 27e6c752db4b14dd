// fills: allBundles
import { createServer, type Server } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Graph, Parameters } from '../../src/graph/connect.ts';
import { statement } from '../../src/graph/statement.ts';
import { readExampleOperations } from '../../src/server/routes/exampleOperations.ts';
import { findChromium, openPage } from '../support/chromium.ts';
import { openGraph } from '../support/graph.ts';
import { allBundles, startSeededApi, type SeededApi } from '../support/seededApi.ts';
import { ask } from './ask.ts';

let api: SeededApi;
let graph: Graph;
/** Serves an empty page of another origin. */
let app: Server;
beforeAll(async () => {
  api = await startSeededApi({ bundles: allBundles });
  graph = openGraph();
  app = createServer((_, response) => response.setHeader('content-type', 'text/html').end('<p>app</p>'));
  app.listen(0, '127.0.0.1');
  await once(app, 'listening');
});
afterAll(async () => {
  app?.close();
  await graph?.close();
  await api?.stop();
});

interface Deals {
  readonly data: { readonly deals: { readonly edges: readonly { readonly node: { readonly key: string } }[] } };
}

const get = (query: string, variables: object, headers: Record<string, string> = {}) =>
  ask(`${api.url}/graphql?${new URLSearchParams({ query, variables: JSON.stringify(variables) }).toString()}`, {
    headers: { accept: 'application/json', ...headers },
  });

describe('the API over HTTP', () => {
  it('answers 304 until the graph changes', async () => {
    const query = 'query ($key: ID!) { entity(key: $key) { ... on Entity { name deals { totalCount } } } }';
    const first = await get(query, { key: 'nvidia' });
    const etag = String(first.headers['etag']);
    expect(first.json().data.entity.name).toBe('NVIDIA');
    const again = () => get(query, { key: 'nvidia' }, { 'if-none-match': etag });
    expect([(await again()).status, (await again()).text]).toEqual([304, '']);
    expect((await get(query, { key: 'openai' }, { 'if-none-match': etag })).status).toBe(200);
    const write = (text: string, parameters: Parameters) => graph.write((writer) => writer.run(text, parameters));
    const [before] = await graph.read('MATCH (marker:AiMarketGraph) RETURN properties(marker)');
    await write(statement('ingest/write/bumpVersion'), { bundles: 1, recordedOn: '2020-01-01' });
    const changed = await again().finally(() =>
      write('MATCH (marker:AiMarketGraph) SET marker = $before', { before: before![0] }),
    );
    expect([changed.status, changed.headers['etag'] === etag]).toEqual([200, false]);
    expect((await again()).status).toBe(304);
  });

  it('sends fifty rows of the main question in less than 10 kB', async () => {
    const [example] = readExampleOperations();
    const variables = { ...example!.variables, first: 50 };
    const headers = { 'accept-encoding': 'gzip, br' };
    const { status, headers: received } = await get(example!.document, variables, headers);
    expect([status, received['content-encoding']]).toEqual([200, 'br']);
    expect(Number(received['content-length'])).toBeLessThan(10_000);
    const { data } = (await get(example!.document, variables)).json();
    expect(data.whoFundsWhoseCapacity.edges).toHaveLength(50);
  });

  const executablePath = findChromium();
  it.skipIf(executablePath === undefined)('gives data to a page of another port', async () => {
    const { page, close } = await openPage(executablePath!);
    try {
      await page.goto(`http://127.0.0.1:${(app.address() as AddressInfo).port}/`);
      const seen = await page.evaluate(async (url) => {
        const headers = { 'content-type': 'application/json', accept: 'application/json' };
        const query = '{ deals(first: 1) { edges { node { key } } } }';
        const posted = await fetch(url, { method: 'POST', headers, body: JSON.stringify({ query }) });
        const got = await fetch(`${url}?query=${encodeURIComponent(query)}`, {
          headers: { accept: 'application/json' },
        });
        return {
          answers: [await posted.json(), await got.json()],
          id: posted.headers.get('x-request-id'),
          etag: got.headers.get('etag'),
        };
      }, `${api.url}/graphql`);
      for (const { data } of seen.answers as Deals[]) expect(data.deals.edges[0]?.node.key).toMatch(/^[\w-]+$/);
      expect(seen.id).toMatch(/^[\w-]{36}$/);
      expect(seen.etag).toMatch(/^(W\/)?"[\w-]{22}"$/);
    } finally {
      await close();
    }
  });
});
