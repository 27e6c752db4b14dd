// fills: allBundles
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

/** The keys of the entities that drawn paths pass, each sequence once, parallel edges being one leg. */
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

  it('who funds the payees of OpenAI', async () => {
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

  it('what others have at stake if OpenAI cannot pay, in the same order', async () => {
    const told = await graph.read(favourite('15').statement);
    interface Row {
      readonly entity: { readonly name: string };
      readonly atStakeUsd: string;
      readonly sums: Readonly<Record<'committedUsd' | 'upToUsd' | 'paidUsd' | 'nonBindingUsd', string>> & {
        readonly undisclosedCount: number;
      };
      readonly byRole: readonly { readonly role: string; readonly deals: readonly { readonly key: string }[] }[];
    }
    const rows = await all(
      'exposure',
      'to: "openai"',
      `entity { name } atStakeUsd sums { committedUsd upToUsd paidUsd nonBindingUsd undisclosedCount }
       byRole { role deals { key } }`,
    );
    const billions = (dollars: string) => Number(dollars) / 1e9;
    const found = (rows as unknown as Row[]).map(({ entity, atStakeUsd, sums, byRole }) => [
      ...[entity.name, byRole.map(({ role }) => role), billions(atStakeUsd)],
      ...[sums.committedUsd, sums.upToUsd, sums.paidUsd, sums.nonBindingUsd].map(billions),
      sums.undisclosedCount,
      byRole.flatMap(({ deals }) => deals.map(({ key }) => key)).sort(),
    ]);
    expect(found.length).toBeGreaterThan(10);
    expect(told).toEqual(found);
  });

  it('sources and uses of SoftBank Group', async () => {
    const told = await graph.read(favourite('16').statement);
    const list = '{ within on { from to } stage deal { key } amount { usd } }';
    const { data } = await api.ask(
      `{ sourcesAndUses(entity: "softbank-group", from: "2025-10-01", to: "2025-12-31") { sources ${list} uses ${list} signedNotDue ${list} } }`,
    );
    const { sources, uses, signedNotDue } = data.sourcesAndUses;
    interface Entry {
      readonly within: string;
      readonly on: { readonly from: string | null; readonly to: string | null };
      readonly stage: string | null;
      readonly deal: { readonly key: string };
      readonly amount: { readonly usd: string | null } | null;
    }
    const rows = (name: string, entries: readonly Entry[]) =>
      entries.map(({ within, on, stage, deal, amount }) =>
        [name, within, on.from, on.to, stage, amount?.usd ? Number(amount.usd) / 1e9 : null, deal.key].join(),
      );
    const found = [...rows('signed, not due', signedNotDue), ...rows('source', sources), ...rows('use', uses)];
    expect(found.length).toBeGreaterThan(5);
    const dayOf = (date: unknown) => (date === null ? null : String(date));
    expect(
      told.map(([name, within, from, to, , stage, usd, key]) =>
        [name, within, dayOf(from), dayOf(to), stage, usd, key].join(),
      ),
    ).toEqual(found);
  });

  it('what happened to SoftBank Group and OpenAI', async () => {
    const told = await graph.read(favourite('17').statement);
    const { data } = await api.ask(
      '{ timeline(about: ["softbank-group", "openai"], from: "2025-10-01", to: "2025-12-31", first: 100) { totalCount edges { node { date { from to } stage subject { ... on Deal { key } ... on Statement { key } ... on Observation { key } } } } } }',
    );
    const found = data.timeline.edges.map(
      ({ node }: { node: { date: Record<string, string>; stage: string | null; subject: { key: string } } }) =>
        [node.date['from'], node.date['to'], node.stage, node.subject.key].join(),
    );
    const rows = told.map(([since, until, , stage, key]) => [since, until, stage, key].join());
    expect(rows.length).toBe(data.timeline.totalCount);
    expect(rows.slice(0, 100)).toEqual(found);
  });

  it('what is around OpenAI', async () => {
    interface Drawn {
      readonly type: string;
      readonly properties: Record<string, string>;
    }
    type Ends = { readonly properties: { readonly key: string } };
    const told = (await graph.read(favourite('18').statement)) as unknown as [Ends, Drawn[], Ends][];
    const { data } = await api.ask(
      '{ neighborhood(of: ["openai"], limitPerNode: 25) { complete edges { kind from { key } to { key } deals { key } } } }',
    );
    interface Edge {
      readonly kind: string;
      readonly deals: readonly { readonly key: string }[];
      readonly from: { readonly key: string };
      readonly to: { readonly key: string };
    }
    const found = (data.neighborhood.edges as Edge[]).map(({ kind, from, to, deals }) =>
      [from.key, kind, to.key, ...deals.map(({ key }) => key)].join(' '),
    );
    const drawn = told.map(([start, alike, end]) =>
      [start.properties.key, alike[0]!.type, end.properties.key]
        .concat(alike.flatMap(({ properties }) => properties['dealKey'] ?? []))
        .join(' '),
    );
    expect(drawn.length).toBe(25);
    expect(drawn.sort()).toEqual(found.sort());
  });
});
