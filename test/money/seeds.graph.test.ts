// fills: allBundles
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { allBundles, startSeededApi, type SeededApi } from '../support/seededApi.ts';

describe('money on the shipped data', () => {
  let api: SeededApi;
  beforeAll(async () => void (api = await startSeededApi({ bundles: allBundles })), 600_000);
  afterAll(() => api?.stop());

  const rings = async (more: string) => {
    const { data, errors } = await api.ask(
      `{ fundingCycles(maxLength: 4, first: 100 ${more}) { complete edges { node { key entities { key } legs { kind ties { key } deals { evidence(first: 1) { edges { node { document { url } } } } } } } } } }`,
    );
    expect(errors).toBeUndefined();
    expect(data.fundingCycles.complete).toBe(true);
    return data.fundingCycles.edges.map(({ node }: { node: unknown }) => node) as {
      readonly key: string;
      readonly legs: readonly {
        readonly kind: string | null;
        readonly ties: unknown[];
        readonly deals: readonly { evidence: { edges: unknown[] } }[];
      }[];
    }[];
  };

  it('rings are found with their deals and documents', async () => {
    const all = await rings('');
    for (const key of [
      'nvidia>openai>oracle',
      'coreweave>nvidia>openai',
      'microsoft>openai',
      'amazon>anthropic',
      'anthropic>google',
      'google>terawulf',
    ]) {
      expect(all.map((ring) => ring.key)).toContain(key);
    }
    for (const { legs } of all) {
      for (const { deals } of legs) {
        expect(deals.length).toBeGreaterThan(0);
        for (const { evidence } of deals) expect(evidence.edges.length).toBe(1);
      }
    }
  });

  it('a leg has the sums of its deals, if each deal has one payer and payee', async () => {
    const { data, errors } = await api.ask(
      `{ whoFundsWhoseCapacity(first: 100) { edges { node { funding { ...leg } purchase { ...leg } } } } }
      fragment leg on Leg { totals { ...sums } undisclosedCount deals { key parties { role } } }
      fragment sums on LegSums { committedUsd upToUsd paidUsd nonBindingUsd undisclosedCount }`,
    );
    expect(errors).toBeUndefined();
    interface Leg {
      readonly totals: Readonly<Record<string, string | number>>;
      readonly deals: readonly { readonly key: string; readonly parties: readonly { readonly role: string }[] }[];
    }
    const legs = (data.whoFundsWhoseCapacity.edges as { node: { funding: Leg[]; purchase: Leg[] } }[]).flatMap(
      ({ node }) => [...node.funding, ...node.purchase],
    );
    const isWhole = ({ deals }: Leg) =>
      deals.every(({ parties }) => parties.filter(({ role }) => role !== 'SPONSOR').length === 2);
    const byKeys = new Map(
      legs.filter(isWhole).map(({ deals, totals }) => [JSON.stringify(deals.map(({ key }) => key)), totals]),
    );
    expect([...byKeys.keys()].filter((keys) => keys.includes(',')).length).toBeGreaterThan(1);
    for (const [keys, totals] of byKeys) {
      const sums = await api.ask(
        `{ dealTotals(filter: {key: {in: ${keys}}}) { committedUsd upToUsd paidUsd nonBindingUsd undisclosedCount } }`,
      );
      expect(totals).toEqual(sums.data.dealTotals[0]);
    }
  });

  it('rings through holdings mark them', async () => {
    const all = await rings(', throughOwnership: true');
    const held = all.flatMap(({ legs }) => legs).filter(({ kind }) => kind === null);
    expect(held.length).toBeGreaterThan(0);
    for (const { ties, deals } of held) expect([ties.length > 0, deals.length]).toEqual([true, 0]);
  });

  it('NVIDIA, OpenAI and Oracle were no ring before September 2025', async () => {
    const before = (await rings(', knownAt: "2025-08-31"')).map(({ key }) => key);
    expect(before).not.toContain('nvidia>openai>oracle');
    expect(before).not.toContain('nvidia>openai');
  });

  it('SoftBank in the last quarter of 2025', async () => {
    const { data, errors } = await api.ask(
      `{ sourcesAndUses(entity: "softbank-group", from: "2025-10-01", to: "2025-12-31") {
        sources { on deal { key } amount { usd } } uses { on deal { key } amount { usd } } signedNotDue { on deal { key } amount { usd } }
        totals { sourcesUsd usesUsd uncoveredUsd } statedNeed { key value qualifier } unexplainedUsd } }`,
    );
    expect(errors).toBeUndefined();
    const { uses, sources, signedNotDue, statedNeed, unexplainedUsd } = data.sourcesAndUses;
    const keys = (entries: readonly { deal: { key: string } }[]) => entries.map(({ deal }) => deal.key);
    expect(keys(sources)).toContain('softbank-nvidia-sale-2025');
    expect(uses.flatMap(({ amount }: { amount: { usd: string } | null }) => amount?.usd ?? []).sort()).toEqual([
      '22500000000',
      '6500000000',
    ]);
    expect(statedNeed).toEqual({
      key: 'softbank-group-funding-need-2025-q4',
      value: '30500000000',
      qualifier: 'AT_LEAST',
    });
    expect(unexplainedUsd).toBe('1500000000');
    expect(keys(signedNotDue).join()).toMatch(/abb.*digitalbridge|digitalbridge.*abb/);
  });

  it('a timeline is in order, and its pages have the same entries as the whole', async () => {
    const ask = (page: string) =>
      api.ask(
        `{ timeline(about: ["softbank-group", "openai"], from: "2025-01-01" ${page}) { totalCount pageInfo { endCursor hasNextPage } edges { node { date { from to } caption stage subject { __typename ... on Deal { key } ... on Statement { key } ... on Observation { key } } } } } }`,
      );
    const days: string[] = [];
    let after = '';
    for (;;) {
      const { data, errors } = await ask(`first: 50 ${after}`);
      expect(errors).toBeUndefined();
      const { edges, pageInfo, totalCount } = data.timeline;
      days.push(
        ...edges.map(
          ({ node }: { node: { date: { from: string; to: string } } }) => `${node.date.from} ${node.date.to}`,
        ),
      );
      if (!pageInfo.hasNextPage) {
        expect(days.length).toBe(totalCount);
        break;
      }
      after = `after: "${pageInfo.endCursor}"`;
    }
    expect(days).toEqual([...days].sort());
    expect(days.length).toBeGreaterThan(50);
  });

  it('who is hurt if OpenAI cannot pay', async () => {
    const { data, errors } = await api.ask(
      '{ exposure(to: "openai", maxDepth: 2, first: 50) { complete totalCount edges { node { entity { key } depth roles via { key } direct { committedUsd upToUsd paidUsd nonBindingUsd } through { committedUsd upToUsd paidUsd nonBindingUsd } deals { key } } } } }',
    );
    expect(errors).toBeUndefined();
    const rows = data.exposure.edges.map(({ node }: { node: unknown }) => node) as {
      entity: { key: string };
      depth: number;
      roles: string[];
    }[];
    expect(rows.find(({ entity }) => entity.key === 'oracle')).toMatchObject({
      depth: 1,
      roles: expect.arrayContaining(['SUPPLIER']),
    });
    expect(rows.filter(({ depth }) => depth === 2).length).toBeGreaterThan(0);
  });
});
