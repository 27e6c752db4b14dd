// fills: firstBundles
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type {
  DealsOfAnEntityQuery,
  EntityByAnyNameQuery,
  FundingCyclesQuery,
  MoneyByKindQuery,
  NeighborhoodQuery,
  ObservationsOfQuery,
  SearchQuery,
  StatementsAboutQuery,
  WhoFundsWhoseCapacityQuery,
} from '../../operations/types.ts';
import { startSeededApi, type SeededApi } from '../support/seededApi.ts';

/** The contract's operations, word for word, over HTTP, on the seeds. */
describe('operations on the seeds', () => {
  let api: SeededApi;
  beforeAll(async () => void (api = await startSeededApi()));
  afterAll(() => api.stop());

  const run = async <Data>(name: string, variables: Record<string, unknown>): Promise<Data> => {
    const { data, errors } = await api.ask(readFileSync(`operations/${name}.graphql`, 'utf8'), variables);
    expect(errors).toBeUndefined();
    return data as Data;
  };

  describe('entity-by-any-name', () => {
    it.each([
      ['Interstellar Gate', 'stargate'],
      ['Hoshino Yoshihisa', 'yoshimitsu-goto'],
      ['Rolf Barker', 'rolf-bulk'],
      ['Matthew Tatter', 'matthew-tuttle'],
    ])('%s is %s, by a mistranslation that the article uses', async (name, key) => {
      const { entityByName } = await run<EntityByAnyNameQuery>('entity-by-any-name', { name });
      expect(entityByName).toMatchObject({
        entity: { key },
        matchedName: { text: name, kind: 'MISTRANSLATION', usedIn: [{ key: 'observers-2025-11-12' }] },
      });
    });

    it('answers null for a name that no entity has', async () => {
      expect(await run('entity-by-any-name', { name: 'Nobody at all' })).toEqual({ entityByName: null });
    });
  });

  it.each([
    ['NVDA', 'nvidia'],
    ['软银', 'softbank-group'],
    ['Nvdia', 'nvidia'],
  ])('search finds %s: %s comes first', async (text, key) => {
    const { search } = await run<SearchQuery>('search', { text });
    expect(search.edges[0]?.node).toMatchObject({ key });
  });

  describe('deals-of-an-entity', () => {
    const dealsOf = async (key: string) => {
      const { deals } = await run<DealsOfAnEntityQuery>('deals-of-an-entity', { key, first: 50 });
      return new Map(deals.edges.map(({ node }) => [node.key, node]));
    };

    it('has SoftBank sell all of its NVIDIA shares for 5.83 billion dollars in October 2025', async () => {
      expect((await dealsOf('softbank-group')).get('softbank-nvidia-sale-2025')).toMatchObject({
        __typename: 'ShareSale',
        stage: 'COMPLETED',
        amount: { min: '5830000000', max: '5830000000', currency: 'USD', qualifier: 'EXACT', usd: '5830000000' },
        date: { from: '2025-10-01', to: '2025-10-31', precision: 'MONTH' },
        involves: [{ role: 'ISSUER', entity: { key: 'nvidia' } }],
      });
    });

    it('has 22.5 billion for OpenAI and 6.5 billion for Ampere due in the fourth quarter, neither completed', async () => {
      const deals = await dealsOf('softbank-group');
      expect(deals.get('softbank-openai-second-closing-2025')).toMatchObject({
        stage: 'SIGNED',
        amount: { usd: '22500000000' },
      });
      expect(deals.get('softbank-ampere-acquisition-2025')).toMatchObject({
        stage: 'SIGNED',
        amount: { usd: '6500000000' },
      });
    });

    it('has the first OpenAI investment of September 2024', async () => {
      expect((await dealsOf('softbank-group')).get('softbank-openai-first-investment-2024')).toMatchObject({
        stage: 'COMPLETED',
        date: { from: '2024-09-01', to: '2024-09-30', precision: 'MONTH' },
      });
    });

    it('does not take the undisclosed amount of the exit of January 2019 for zero', async () => {
      expect((await dealsOf('softbank-vision-fund')).get('vision-fund-nvidia-sale-2019')).toMatchObject({
        stage: 'COMPLETED',
        date: { from: '2019-01-01', to: '2019-01-31', precision: 'MONTH' },
        amount: { min: null, max: null, usd: null, qualifier: 'UNDISCLOSED' },
      });
    });

    it('pages through all deals with cursors, each once, the largest first', async () => {
      const all = [...(await dealsOf('softbank-group')).keys()];
      const paged: string[] = [];
      for (let after: string | null = null; ;) {
        const { deals }: DealsOfAnEntityQuery = await run('deals-of-an-entity', {
          key: 'softbank-group',
          first: 2,
          after,
        });
        expect(deals.totalCount).toBe(all.length);
        paged.push(...deals.edges.map(({ node }) => node.key));
        if (!deals.pageInfo.hasNextPage) break;
        after = deals.pageInfo.endCursor ?? null;
      }
      expect(paged).toEqual(all);
    });
  });

  it('no money leg touches NVIDIA because of the share sale', async () => {
    const { neighborhood } = await run<NeighborhoodQuery>('neighborhood', { of: ['nvidia'], depth: 1 });
    const moneyOfTheSale = neighborhood.edges.filter(
      ({ family, deals }) =>
        ['FUNDING', 'COMMERCIAL'].includes(family) && deals.some(({ key }) => key === 'softbank-nvidia-sale-2025'),
    );
    expect(moneyOfTheSale).toEqual([]);
    expect(neighborhood.edges).toContainEqual(
      expect.objectContaining({ kind: 'SELLS_STAKE_IN', family: 'TRANSFER', from: expect.objectContaining({ key: 'softbank-group' }) }),
    );
  });

  describe('statements-about', () => {
    it('NVIDIA: Bulk and Baker are neutral, each in the role that he held', async () => {
      const { statements } = await run<StatementsAboutQuery>('statements-about', { key: 'nvidia' });
      const by = (speaker: string) =>
        statements.edges.map(({ node }) => node).filter((node) => node.speaker.key === speaker);
      expect(by('rolf-bulk')[0]).toMatchObject({
        stance: 'NEUTRAL',
        speakerRole: expect.stringMatching(/analyst.*New Street/i),
      });
      expect(by('dan-baker')[0]).toMatchObject({
        stance: 'NEUTRAL',
        speakerRole: expect.stringMatching(/analyst.*Morningstar/i),
      });
    });

    it('the AI sector: both of Tuttle are cautious', async () => {
      const { statements } = await run<StatementsAboutQuery>('statements-about', {
        key: 'ai-sector',
        stances: ['CAUTIOUS'],
      });
      const tuttle = statements.edges.filter(({ node }) => node.speaker.key === 'matthew-tuttle');
      expect(tuttle).toHaveLength(2);
    });

    it("Bulk's need of at least 30.5 billion is a figure that his statement is about; the rest is not invented", async () => {
      const { observations } = await run<ObservationsOfQuery>('observations-of', {
        key: 'softbank-group',
        metrics: ['FUNDING_NEED'],
      });
      expect(observations.edges.map(({ node }) => node)).toMatchObject([
        { value: '30500000000', currency: 'USD', date: { from: '2025-10-01', to: '2025-12-31', precision: 'QUARTER' } },
      ]);
      const { data } = await api.ask(
        '{ observations(filter: {metric: {eq: FUNDING_NEED}}) { edges { node { qualifier min max } } } }',
      );
      expect(data).toEqual({
        observations: { edges: [{ node: { qualifier: 'AT_LEAST', min: '30500000000', max: null } }] },
      });
    });
  });

  describe('observations-of', () => {
    const figures = async (key: string, metrics: string[]) => {
      const { observations } = await run<ObservationsOfQuery>('observations-of', { key, metrics });
      return observations.edges.map(({ node }) => [node.value, node.unit ?? node.currency, node.date?.from]);
    };

    it.each([
      ['dow-jones', '47927.96', '1.18'],
      ['nasdaq-composite', '23468.30', '-0.25'],
      ['sp-500', '6846.61', '0.21'],
    ])('%s closes at %s, a change of %s', async (key, close, change) => {
      expect(await figures(key, ['INDEX_CLOSE'])).toEqual([[close, 'INDEX_POINT', '2025-11-11']]);
      expect(await figures(key, ['INDEX_CHANGE'])).toEqual([[change, 'PERCENT', '2025-11-11']]);
    });

    it('NVIDIA: lost market value, pre-market move, 4 and 5 trillion', async () => {
      expect(await figures('nvidia', ['MARKET_VALUE_CHANGE'])).toEqual([['-143127000000', 'USD', '2025-11-11']]);
      expect(await figures('nvidia', ['PRICE_CHANGE'])).toContainEqual(['-0.95', 'PERCENT', '2025-11-11']);
      expect(await figures('nvidia', ['MARKET_VALUE'])).toEqual([
        ['4000000000000', 'USD', '2025-07-01'],
        ['5000000000000', 'USD', '2025-10-29'],
      ]);
    });

    it('SoftBank: half-year profit and sales in yen', async () => {
      const [profit] = await figures('softbank-group', ['NET_INCOME']);
      const [sales] = await figures('softbank-group', ['REVENUE']);
      expect([profit?.[1], sales?.[1]]).toEqual(['JPY', 'JPY']);
      expect(Number(profit?.[0])).toBeCloseTo(2.9e12, -11);
      expect(Number(sales?.[0])).toBeCloseTo(3.7e12, -11);
    });
  });

  it('who-funds-whose-capacity for OpenAI: NVIDIA and SoftBank fund, Oracle and CoreWeave provide', async () => {
    const { whoFundsWhoseCapacity: answer } = await run<WhoFundsWhoseCapacityQuery>('who-funds-whose-capacity', {
      consumer: 'openai',
    });
    expect(answer.complete).toBe(true);
    const rows = answer.edges.map(({ node }) => node);
    const pairs = rows.map(({ funder, provider }) => `${funder.key} ${provider.key}`);
    expect(pairs).toEqual(
      expect.arrayContaining(['nvidia oracle', 'nvidia coreweave', 'svf2 oracle', 'svf2 coreweave']),
    );
    const nvidiaOracle = rows.find(({ funder, provider }) => funder.key === 'nvidia' && provider.key === 'oracle');
    expect(nvidiaOracle).toMatchObject({
      flowsBackToFunder: true,
      funding: [{ kind: 'Investment', stage: 'ANNOUNCED', deals: [{ key: 'nvidia-openai-letter-of-intent-2025' }] }],
      purchase: [{ kind: 'ComputeContract', stage: 'SIGNED', deals: [{ key: 'openai-oracle-compute-2025' }] }],
    });
  });

  it('SoftBank sponsors what its Vision Fund 2 pays', async () => {
    const { data } = await api.ask(
      '{ deal(key: "softbank-openai-second-closing-2025") { parties { role entity { key } } } }',
    );
    expect(data.deal.parties).toEqual([
      { role: 'PAYER', entity: { key: 'svf2' } },
      { role: 'PAYEE', entity: { key: 'openai' } },
      { role: 'SPONSOR', entity: { key: 'softbank-group' } },
    ]);
  });

  it("money-by-kind: OpenAI's CoreWeave contracts count by their parts, 4 billion committed and up to 18.4 more", async () => {
    const { entity } = await run<MoneyByKindQuery>('money-by-kind', { key: 'openai' });
    const money = entity && 'money' in entity ? entity.money : [];
    expect(money.filter(({ kind }) => kind === 'ComputeContract')).toEqual([
      {
        kind: 'ComputeContract',
        stage: 'SIGNED',
        direction: 'OUT',
        count: 4,
        committedUsd: '304000000000',
        upToUsd: '18400000000',
        paidUsd: '0',
        nonBindingUsd: '0',
        undisclosedCount: 0,
      },
    ]);
  });

  describe('funding-cycles', () => {
    it('finds the rings through NVIDIA, the letter of intent marked as not binding', async () => {
      const { fundingCycles } = await run<FundingCyclesQuery>('funding-cycles', { through: ['nvidia'] });
      const rings = new Map(fundingCycles.edges.map(({ node }) => [node.key, node]));
      expect([...rings.keys()]).toEqual(
        expect.arrayContaining(['nvidia>openai', 'nvidia>openai>oracle', 'coreweave>nvidia>openai']),
      );
      expect(rings.get('nvidia>openai')?.legs[0]).toMatchObject({
        kind: 'Investment',
        binding: 'NON_BINDING',
        amount: { usd: '100000000000', qualifier: 'UP_TO' },
      });
      for (const { node } of fundingCycles.edges) {
        for (const leg of node.legs) expect(leg.deals[0]?.evidence.edges[0]?.node.document.url).toMatch(/^https?:/);
      }
    });

    it('knows at each day what was known, and holds on each day what was true', async () => {
      const keysAt = async (moment: Record<string, string>) => {
        const { fundingCycles } = await run<FundingCyclesQuery>('funding-cycles', { through: ['nvidia'], ...moment });
        return fundingCycles.edges.map(({ node }) => node.key);
      };
      expect(await keysAt({ knownAt: '2025-09-21' })).not.toContain('nvidia>openai');
      expect(await keysAt({ knownAt: '2025-10-01' })).toContain('nvidia>openai');
      expect(await keysAt({ asOf: '2025-09-21' })).not.toContain('nvidia>openai');
      expect(await keysAt({ asOf: '2025-09-22' })).toContain('nvidia>openai');
    });
  });

  it('refuses an entity that nobody knows, with the nearest keys', async () => {
    const { errors } = await api.ask('{ neighborhood(of: ["nvdia"]) { complete } }');
    expect(errors).toMatchObject([
      { message: expect.stringContaining('nvidia'), extensions: { code: 'UNKNOWN_ENTITY' } },
    ]);
  });
});
