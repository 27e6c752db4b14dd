import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Graph } from '../../src/graph/connect.ts';
import { favourite } from '../browser/favourites.ts';
import { openGraph } from '../support/graph.ts';
import { allBundles, startSeededApi, type SeededApi } from '../support/seededApi.ts';

interface DrawnPath {
  readonly segments: readonly {
    readonly start: { readonly properties: { readonly key: string } };
    readonly end: { readonly properties: { readonly key: string } };
  }[];
}

/** The keys of the entities that drawn paths pass, each sequence once, parallel arrows being one leg. */
const sequences = (rows: readonly (readonly unknown[])[]): string[] => [
  ...new Set(
    (rows as readonly [DrawnPath][]).map(([{ segments }]) =>
      [segments[0]!.start, ...segments.map(({ end }) => end)].map(({ properties }) => properties.key).join('>'),
    ),
  ),
];

/** A ring written from its smallest key on. */
function fromSmallest(ring: string): string {
  const keys = ring.split('>').slice(0, -1);
  const start = keys.indexOf(keys.toSorted()[0]!);
  return [...keys.slice(start), ...keys.slice(0, start)].join('>');
}

const unlimited = (statement: string) => statement.replace(/\nLIMIT \d+$/, '');

describe('favourites of Neo4j Browser find what the API finds', () => {
  let api: SeededApi;
  let graph: Graph;
  beforeAll(async () => {
    api = await startSeededApi({ bundles: allBundles });
    graph = openGraph();
  }, 600_000);
  afterAll(async () => {
    await graph?.close();
    await api?.stop();
  });

  /** The rows of a connection over all its pages. */
  async function all(field: string, args: string, selection: string): Promise<Record<string, never>[]> {
    const rows: Record<string, never>[] = [];
    for (let after = ''; ;) {
      const query = `{ ${field}(${args}, first: 100 ${after}) { complete pageInfo { hasNextPage endCursor } edges { node { ${selection} } } } }`;
      const { data, errors } = await api.ask(query);
      expect(errors).toBeUndefined();
      expect(data[field].complete).toBe(true);
      rows.push(...data[field].edges.map(({ node }: { node: Record<string, never> }) => node));
      if (!data[field].pageInfo.hasNextPage) return rows;
      after = `, after: "${data[field].pageInfo.endCursor}"`;
    }
  }

  it('rings through NVIDIA', async () => {
    const drawn = sequences(await graph.read(unlimited(favourite('02').statement))).map(fromSmallest);
    const found = await all('fundingCycles', 'through: ["nvidia"], maxLength: 6', 'key');
    expect(found.length).toBeGreaterThan(3);
    expect([...new Set(drawn)].sort()).toEqual(found.map(({ key }) => key).sort());
  });

  it('ways of money from SoftBank Group to NVIDIA', async () => {
    const drawn = sequences(await graph.read(unlimited(favourite('13').statement)));
    const found = await all('fundingPaths', 'from: "softbank-group", to: "nvidia", maxLength: 4', 'key');
    expect(found.length).toBeGreaterThan(0);
    expect(drawn.sort()).toEqual(found.map(({ key }) => key).sort());
  });

  it('who funds whom OpenAI pays', async () => {
    const told = (await graph.read(favourite('14').statement)).map((row) => row.join(' > '));
    const rows = await all(
      'whoFundsWhoseCapacity',
      'consumer: "openai"',
      'funder { name } provider { name } consumer { name }',
    );
    const found = (rows as unknown as Record<'funder' | 'provider' | 'consumer', { name: string }>[]).map(
      ({ funder, provider, consumer }) => [funder.name, provider.name, consumer.name].join(' > '),
    );
    expect(found.length).toBeGreaterThan(3);
    expect([...new Set(told)].sort()).toEqual([...new Set(found)].sort());
  });
});
