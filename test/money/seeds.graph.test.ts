// fills: allBundles
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { allBundles, startSeededApi, type SeededApi } from '../support/seededApi.ts';

const entry = 'within on { from to } deal { key } amount { usd }';

interface Entry {
  readonly within: string;
  readonly on: { readonly from: string | null; readonly to: string | null };
  readonly deal: { readonly key: string };
  readonly amount: { readonly usd: string | null } | null;
}

const keysOf = (entries: readonly Pick<Entry, 'deal'>[]) => entries.map(({ deal }) => deal.key);
/** Entries as lines, in billions of US dollars. */
const linesOf = (entries: readonly Entry[]) =>
  entries.map(({ within, on, deal, amount }) => {
    const billions = amount?.usd ? Number(amount.usd) / 1e9 : null;
    return `${within} ${on.from} to ${on.to}: ${deal.key} ${billions}`;
  });

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
        sources { ${entry} } uses { ${entry} } signedNotDue { deal { key } }
        totals { sourcesUsd { low high } usesUsd { low high } uncoveredUsd { low high } }
        statedNeed { key value qualifier } unexplainedUsd { low high } consolidated { entity { key } ties { key } } } }`,
    );
    expect(errors).toBeUndefined();
    const { uses, sources, signedNotDue, statedNeed, unexplainedUsd, totals, consolidated } = data.sourcesAndUses;
    expect(linesOf(sources)).toEqual([
      'CERTAIN 2025-10-01 to 2025-10-31: softbank-nvidia-sale-2025 5.83',
      'POSSIBLE null to 2025-11-11: softbank-arm-margin-loan-2025 8.5',
      'POSSIBLE 2025-04-01 to 2025-11-11: softbank-deutsche-telekom-sale-2025 2.37',
      'CERTAIN 2025-12-01 to 2025-12-31: softbank-arm-margin-loan-2025 11.5',
    ]);
    expect(linesOf(uses).filter((line) => !line.endsWith('null'))).toEqual([
      'CERTAIN 2025-11-25 to 2025-11-25: softbank-ampere-acquisition-2025 6.5',
      'CERTAIN 2025-12-26 to 2025-12-26: softbank-openai-second-closing-2025 22.5',
    ]);
    expect(totals).toEqual({
      sourcesUsd: { low: '17330000000', high: '28200000000' },
      usesUsd: { low: '29000000000', high: '29000000000' },
      uncoveredUsd: { low: '800000000', high: '11670000000' },
    });
    expect(statedNeed).toEqual({
      key: 'softbank-group-funding-need-2025-q4',
      value: '30500000000',
      qualifier: 'AT_LEAST',
    });
    expect(unexplainedUsd).toEqual({ low: '1500000000', high: null });
    expect(keysOf(signedNotDue).join()).toMatch(/abb.*digitalbridge|digitalbridge.*abb/);
    expect(consolidated.map(({ entity }: { entity: { key: string } }) => entity.key)).toContain('svf2');
  });

  it('a contract over years is possible in each of them and certain in none', async () => {
    const inYear = (year: number) =>
      `sourcesAndUses(entity: "openai", from: "${year}-01-01", to: "${year}-12-31") { uses { ${entry} } totals { usesUsd { low high } } }`;
    const { data, errors } = await api.ask(`{ in2027: ${inYear(2027)} in2031: ${inYear(2031)} }`);
    expect(errors).toBeUndefined();
    for (const year of ['in2027', 'in2031']) {
      const oracle = linesOf(data[year].uses).filter((line) => line.endsWith(' 300'));
      expect(oracle).toEqual([expect.stringMatching(/^POSSIBLE 2027-01-01 to 2031-12-31: /)]);
      expect(data[year].totals.usesUsd.low).toBe('0');
    }
  });

  it('a need of five years is not compared with a quarter', async () => {
    const { data, errors } = await api.ask(
      '{ sourcesAndUses(entity: "openai", from: "2026-01-01", to: "2026-03-31") { statedNeed { key } unexplainedUsd { low } } }',
    );
    expect(errors).toBeUndefined();
    expect(data.sourcesAndUses).toEqual({ statedNeed: null, unexplainedUsd: null });
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
          ({ node: { date } }: { node: { date: { from: string | null; to: string | null } } }) =>
            `${date.from ?? date.to} ${date.to ?? '9999-12-31'}`,
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

  const stakesIn = async (to: string, more = '') => {
    const { data, errors } = await api.ask(
      `{ exposure(to: "${to}", first: 100 ${more}) { complete totalCount consolidated { entity { key } ties { key } } edges { node { entity { key } atStakeUsd sums { committedUsd nonBindingUsd paidUsd undisclosedCount } consolidated { entity { key } } byRole { role sums { committedUsd paidUsd undisclosedCount } deals { key stage binding } } shareOfRevenue { low high observation { key } } } } } }`,
    );
    expect(errors).toBeUndefined();
    expect(data.exposure.complete).toBe(true);
    expect(data.exposure.totalCount).toBe(data.exposure.edges.length);
    interface Deal {
      readonly key: string;
    }
    interface Row {
      readonly entity: { readonly key: string };
      readonly atStakeUsd: string;
      readonly sums: object;
      readonly consolidated: readonly { readonly entity: { readonly key: string } }[];
      readonly byRole: readonly { readonly role: string; readonly sums: object; readonly deals: readonly Deal[] }[];
      readonly shareOfRevenue: object | null;
    }
    const rows: Row[] = data.exposure.edges.map(({ node }: { node: Row }) => node);
    const rowOf = (key: string) => rows.find(({ entity }) => entity.key === key);
    return {
      ...{ rows, rowOf, consolidated: data.exposure.consolidated },
      roleOf: (key: string, role: string) => rowOf(key)?.byRole.find((each) => each.role === role),
    };
  };

  it('if SoftBank Group cannot pay, OpenAI waits for 30 billion that were promised, signed and binding', async () => {
    const { rows, roleOf } = await stakesIn('softbank-group');
    expect(rows[0]).toMatchObject({ entity: { key: 'openai' }, atStakeUsd: '30000000000' });
    expect(roleOf('openai', 'AWAITS_FUNDING')).toMatchObject({
      sums: { committedUsd: '30000000000', paidUsd: '0' },
      deals: [{ key: 'softbank-openai-investment-2026', stage: 'SIGNED', binding: 'BINDING' }],
    });
  });

  it('if OpenAI cannot pay, others lose what is owed to them, and nobody loses through somebody else', async () => {
    const { rows, rowOf, roleOf } = await stakesIn('openai');
    expect(rows.map(({ entity }) => entity.key)).not.toContain('groq');
    const stakes = rows.map(({ atStakeUsd }) => Number(atStakeUsd));
    expect(stakes).toEqual(stakes.toSorted((one, other) => other - one));
    expect(rows.slice(0, 2).map(({ entity }) => entity.key)).toEqual(['oracle', 'microsoft']);
    // Its own promise of 15 billion is not at stake, nor is what is not binding.
    expect(rowOf('amazon')).toMatchObject({
      atStakeUsd: '38000000000',
      sums: { committedUsd: '53000000000', nonBindingUsd: '135000000000' },
    });
    // The remainder of the round is that of others, and "others" in it names Microsoft.
    expect(roleOf('microsoft', 'INVESTOR')).toMatchObject({ sums: { paidUsd: '11600000000', undisclosedCount: 1 } });
    expect(roleOf('microsoft', 'INVESTOR')?.deals.map(({ key }) => key)).not.toContain('openai-round-2026');
    // A buyer of shares from the staff has money in OpenAI too.
    expect(roleOf('dragoneer', 'INVESTOR')).toMatchObject({ deals: [{ key: 'openai-staff-share-sale-2025' }] });
  });

  it('a sponsor and its fund count once if they are consolidated', async () => {
    const [apart, together] = [await stakesIn('openai'), await stakesIn('openai', ', consolidate: true')];
    for (const key of ['softbank-group', 'svf2']) {
      expect(apart.rowOf(key)).toMatchObject({ atStakeUsd: '30000000000', consolidated: [] });
    }
    expect(together.rowOf('svf2')).toBeUndefined();
    expect(together.rowOf('softbank-group')).toMatchObject({ atStakeUsd: '30000000000' });
    expect(together.rowOf('softbank-group')?.consolidated).toContainEqual({ entity: { key: 'svf2' } });
    expect((await stakesIn('softbank-group', ', consolidate: true')).consolidated).toContainEqual({
      ...{ entity: { key: 'svf2' }, ties: [{ key: 'vision-fund-2-of-softbank-group' }] },
    });
  });

  it('the part of revenue is what a source states, else a year of the contract over a year of revenue', async () => {
    expect((await stakesIn('microsoft')).rowOf('coreweave')?.shareOfRevenue).toEqual({
      ...{ low: '0.67', high: '0.67', observation: { key: 'coreweave-revenue-share-of-microsoft-2025' } },
    });
    // 300 billion over about five years, over 67.4 billion.
    expect((await stakesIn('openai')).rowOf('oracle')?.shareOfRevenue).toEqual({
      ...{ low: '0.890208', high: '0.890208', observation: { key: 'oracle-revenue-2025-06-to-2026-05' } },
    });
  });
});
