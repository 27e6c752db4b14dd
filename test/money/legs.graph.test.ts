// fills: allBundles
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Graph } from '../../src/graph/connect.ts';
import { openGraph } from '../support/graph.ts';
import { allBundles, startSeededApi, type SeededApi } from '../support/seededApi.ts';

/** The pairs of different entities between which money flows, counted without the program. */
const count = `CYPHER 5
MATCH (from:Entity)-[edge:INVESTS_IN|LENDS_TO|BACKSTOPS|GRANTS_EQUITY_TO|BUYS_FROM|LEASES_FROM|LICENSES_FROM]->(to:Entity)
WHERE from <> to AND
  CASE
    WHEN $asOf IS NULL AND $knownAt IS NULL THEN edge.validTo IS NULL AND edge.knownTo IS NULL
    ELSE edge.validFrom <= date(coalesce($asOf, '9999-12-31'))
      AND edge.knownFrom <= date(coalesce($knownAt, '9999-12-31'))
      AND coalesce(date(coalesce($asOf, '9999-12-31')) < edge.validTo, true)
      AND coalesce(date(coalesce($knownAt, '9999-12-31')) < edge.knownTo, true)
  END
RETURN count(DISTINCT [from.key, to.key])`;

describe('legs of the shipped data', () => {
  let api: SeededApi;
  let graph: Graph;
  beforeAll(async () => {
    graph = openGraph();
    api = await startSeededApi({ bundles: allBundles });
  }, 600_000);
  afterAll(async () => {
    await api?.stop();
    await graph.close();
  });

  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  const ask = async (query: string, variables: Record<string, unknown> = {}): Promise<any> => {
    const { data, errors } = await api.ask(query, variables);
    expect(errors).toBeUndefined();
    return data.legs;
  };

  it.each([
    { asOf: null, knownAt: null },
    { asOf: '2025-11-11', knownAt: null },
    { asOf: null, knownAt: '2025-10-01' },
    { asOf: '2025-12-31', knownAt: '2026-02-01' },
  ])('are the pairs that the graph connects: $asOf, $knownAt', async (pair) => {
    const [[pairs]] = (await graph.read(count, pair)) as [[number]];
    const text = `query ($after: String, $asOf: Date, $knownAt: Date) {
      legs(first: 100, after: $after, asOf: $asOf, knownAt: $knownAt) { totalCount pageInfo { hasNextPage endCursor } edges { node { key } } }
    }`;
    const keys: string[] = [];
    for (let after: string | null = null; ;) {
      const { totalCount, pageInfo, edges } = await ask(text, { ...pair, after });
      expect(totalCount).toBe(pairs);
      keys.push(...edges.map(({ node }: { node: { key: string } }) => node.key));
      if (!pageInfo.hasNextPage) break;
      after = pageInfo.endCursor;
    }
    expect(new Set(keys).size).toBe(pairs);
    expect(keys.length).toBe(pairs);
  });

  it('can be filtered by their ends and deals, with ids as with keys', async () => {
    const id = Buffer.from('Entity:openai').toString('base64url');
    const keysFor = async (filter: string) =>
      (await ask(`{ legs(first: 100, filter: ${filter}) { edges { node { key } } } }`)).edges.map(
        ({ node }: { node: { key: string } }) => node.key,
      ) as string[];
    const [paid, received, both] = await Promise.all([
      keysFor('{from: ["openai"]}'),
      keysFor(`{to: ["openai"]}`),
      keysFor('{party: ["openai"]}'),
    ]);
    expect([...paid, ...received].sort()).toEqual(both.sort());
    expect(paid).toContain('openai>oracle');
    expect(await keysFor(`{from: ["${id}"]}`)).toEqual(paid);
    expect(await keysFor('{party: ["openai"], avoid: ["openai"]}')).toEqual([]);
    expect(await keysFor('{from: ["openai"], families: [FUNDING]}')).toEqual(
      expect.not.arrayContaining(['openai>oracle']),
    );
  });

  it('refuse an unknown entity, with the nearest key', async () => {
    const { errors } = await api.ask('{ legs(filter: {from: ["open-ai"]}) { totalCount } }');
    expect(errors).toMatchObject([{ extensions: { code: 'UNKNOWN_ENTITY' } }]);
  });
});
