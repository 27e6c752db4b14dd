// fills: allBundles
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openGraph } from '../support/graph.ts';
import { watchedGraph } from '../support/watchedGraph.ts';
import { allBundles, startSeededApi, type SeededApi } from '../support/seededApi.ts';

/** From publishers to pages to what they say, and what the graph says of itself. */
describe('documents of the whole data set', () => {
  const graph = openGraph();
  let statements = 0;
  let api: SeededApi;
  beforeAll(async () => {
    api = await startSeededApi({
      bundles: allBundles,
      watched: (whole) => watchedGraph(whole, () => (statements += 1)),
    });
  });
  afterAll(async () => {
    await api?.stop();
    await graph.close();
  });

  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  const ask = async (query: string, variables?: Record<string, unknown>): Promise<any> => {
    const { data, errors } = await api.ask(query, variables);
    expect(errors).toBeUndefined();
    return data;
  };
  const operation = (name: string) => readFileSync(`operations/${name}.graphql`, 'utf8');
  const keysOf = ({ edges }: Page): string[] => edges.map(({ node }) => node.key);
  const keys = async (filter: string, more = ''): Promise<string[]> =>
    keysOf((await ask(`{ documents(filter: ${filter}, first: 100${more}) { edges { node { key } } } }`)).documents);
  const read = async (cypher: string): Promise<unknown[]> =>
    (await graph.read(`CYPHER 5 ${cypher}`)).map(([row]) => row);

  const toReuters = `()-[:PUBLISHED_BY|DERIVES_FROM*0..1]->(:Publisher {key: 'reuters'})`;
  const reuters = `MATCH (document:Document)-[:DERIVES_FROM*0..]->${toReuters} RETURN DISTINCT document.key AS key`;

  it('pages through what Reuters published or is the origin of, the newest first', async () => {
    const found: { key: string; publishedOn: string | null }[] = [];
    for (let after: string | null = null; ;) {
      const { documents } = await ask(operation('documents-from'), { publisher: 'reuters', first: 10, after });
      found.push(...documents.edges.map(({ node }: { node: unknown }) => node));
      expect(documents.totalCount).toBe((await read(reuters)).length);
      if (!documents.pageInfo.hasNextPage) break;
      after = documents.pageInfo.endCursor;
    }
    const days = found.map(({ publishedOn }) => publishedOn ?? '');
    expect(days).toEqual(days.toSorted().reverse());
    expect(found.map(({ key }) => key).sort()).toEqual((await read(`${reuters} ORDER BY key`)) as string[]);
  });

  it('leads from a publisher to what it is the origin of, to the claims there and what they say, with one statement', async () => {
    statements = 0;
    const { publisher } = await ask(
      `{ publisher(key: "reuters") { name originOf(first: 50) { edges { node { key claims(first: 20) { edges { node {
           key subject { ... on Deal { key } ... on Tie { key } ... on Observation { key } ... on Statement { key } }
           states { field text } } } } } } } } }`,
    );
    expect(statements).toBe(1);
    const expected = await read(
      `MATCH (document:Document)-[:DERIVES_FROM*1..]->${toReuters} WITH DISTINCT document ORDER BY document.key
       RETURN [document.key, COLLECT {
         MATCH (document)<-[:STATED_IN]-(claim:Claim)-[:ABOUT]->(subject)
         RETURN [claim.key, subject.key, claim.statedTexts] ORDER BY claim.key LIMIT 20 }]`,
    );
    const found = publisher.originOf.edges.map(({ node }: { node: Origin }) => [
      node.key,
      node.claims.edges.map(({ node: claim }) => [claim.key, claim.subject.key, claim.states.map(({ text }) => text)]),
    ]);
    expect(found).toEqual(expected);
    expect(found.length).toBeGreaterThan(28);
  });

  it('finds documents by what they are about, from where, when and in which words', async () => {
    const deal = 'microsoft-abilene-expansion-lease-2026';
    expect(await keys(`{ about: { key: { eq: "${deal}" } } }`)).toEqual(
      await read(
        `MATCH (document:Document)<-[:STATED_IN]-(:Claim)-[:ABOUT]->(:Deal {key: '${deal}'}) RETURN DISTINCT document.key AS key ORDER BY key`,
      ),
    );
    const aboutArm = await keys('{ about: { key: { eq: "arm" } } }');
    expect(aboutArm.length).toBeGreaterThan(0);
    const lateWires =
      '{ tier: { in: [WIRE, FILING] }, publishedOn: { within: { from: "2026-02-01", to: "2026-02-28" } } }';
    expect(await keys(lateWires)).toEqual(
      await read(
        `MATCH (document:Document) WHERE document.tier IN ['WIRE', 'FILING'] AND document.publishedFrom >= date('2026-02-01')
           AND document.publishedTo <= date('2026-02-28') RETURN document.key AS key ORDER BY key`,
      ),
    );
    const japanese =
      '{ lang: { eq: "ja" }, not: { url: { contains: "nikkei" } }, title: { contains: "ソフトバンク" } }';
    expect(await keys(japanese)).toEqual(
      await read(
        `MATCH (document:Document) WHERE document.lang = 'ja' AND NOT document.url CONTAINS 'nikkei'
           AND document.title CONTAINS 'ソフトバンク' RETURN document.key AS key ORDER BY key`,
      ),
    );
    expect(await keys('{ derivesFrom: { some: {} }, origin: { none: {} } }')).toEqual([]);
  });

  it('lists only what was public by a day', async () => {
    const { documents, publishers } = await ask(
      `{ documents(knownAt: "2025-10-01", first: 1) { totalCount } publishers(knownAt: "2025-10-01", first: 1) { totalCount } }`,
    );
    expect([documents.totalCount, publishers.totalCount]).toEqual(
      (
        await graph.read(
          `CYPHER 5 MATCH (document:Document) WHERE document.knownFrom <= date('2025-10-01')
           RETURN count(document),
             COUNT { MATCH (publisher:Publisher) WHERE EXISTS { MATCH (publisher)<-[:PUBLISHED_BY|DERIVES_FROM]-(known:Document) WHERE known.knownFrom <= date('2025-10-01') } }`,
        )
      )[0],
    );
  });

  it('counts what is in the graph, and what the lists have by their filters', async () => {
    statements = 0;
    const { graph: counts } = await ask(operation('coverage'));
    expect(statements).toBe(1);
    const lists = await ask(
      `{ entities(first: 0) { totalCount } deals(first: 0) { totalCount } documents(first: 0) { totalCount }
         undated: documents(first: 0, filter: { publishedOn: { isNull: true } }) { totalCount }
         filings: documents(first: 0, filter: { tier: { eq: FILING } }) { totalCount }
         newest: documents(first: 1, orderBy: { field: PUBLISHED_ON, direction: DESC }) { edges { node { key } } } }`,
    );
    expect(counts).toMatchObject({
      entities: lists.entities.totalCount,
      deals: lists.deals.totalCount,
      documents: lists.documents.totalCount,
      undatedDocuments: lists.undated.totalCount,
      newestDocument: { key: keysOf(lists.newest)[0] },
    });
    expect(counts.documentsByTier[0]).toEqual({ tier: 'FILING', count: lists.filings.totalCount });
    const [claims] = await read('MATCH (:Claim)-[about:ABOUT]->() RETURN count(about)');
    expect(counts.claims).toBe(claims);
  });

  it('shows the same counts on the first page', async () => {
    const { graph: counts } = await ask(operation('coverage'));
    const page = await (await fetch(`${api.url}/`)).text();
    expect(page).toContain(`${counts.deals} deals, ${counts.entities} entities`);
    expect(page).toContain(`${counts.dealsWithOneSource} rest on one independent source`);
  });
});

interface Page {
  readonly edges: readonly { readonly node: { readonly key: string } }[];
}

interface Origin {
  readonly key: string;
  readonly claims: {
    readonly edges: readonly {
      readonly node: { key: string; subject: { key: string }; states: readonly { text: string }[] };
    }[];
  };
}
