// fills: allBundles
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { allBundles, startSeededApi, type SeededApi } from '../support/seededApi.ts';

/** Pledges, packages, fees by the month and renewals of 2026: what an analyst adds up counts each dollar once. */
describe('the stories of 2026', () => {
  let api: SeededApi;
  beforeAll(async () => void (api = await startSeededApi({ bundles: allBundles })));
  afterAll(() => api?.stop());

  /** One line of sums in billions, paid / committed / up to / non-binding, and the number of unknown parts. */
  const money = async (key: string, direction: string, filter: object) => {
    const { data, errors } = await api.ask(
      `query ($key: ID!, $filter: DealFilter) { entity(key: $key) { money(groupBy: [DIRECTION], filter: $filter) {
        direction count paidUsd committedUsd upToUsd nonBindingUsd undisclosedCount } } }`,
      { key, filter },
    );
    expect(errors).toBeUndefined();
    const row = data.entity.money.find((each: { direction: string }) => each.direction === direction);
    const billions = [row.paidUsd, row.committedUsd, row.upToUsd, row.nonBindingUsd].map((sum) => Number(sum) / 1e9);
    return `${billions.join(' / ')}; ${row.undisclosedCount} of ${row.count} unknown`;
  };
  const keys = (...some: string[]) => ({ or: some.map((key) => ({ key: { eq: key } })) });
  const between = (one: string, other: string, kind: string) => ({
    kind: { eq: kind },
    and: [one, other].map((key) => ({ party: { key: { eq: key } } })),
  });

  it('Amazon and Anthropic: 8 billion paid, 5 certain, up to 20 more, 33 in all', async () => {
    expect(await money('amazon', 'OUT', between('amazon', 'anthropic', 'Investment'))).toBe(
      '8 / 5 / 20 / 0; 0 of 3 unknown',
    );
  });

  it('Google and Anthropic: about 3 billion paid, at least 10 certain, up to 30 more', async () => {
    expect(await money('google', 'OUT', between('google', 'anthropic', 'Investment'))).toBe(
      '3 / 10 / 30 / 0; 0 of 3 unknown',
    );
  });

  it("Anthropic's Series H counts once, and for none of its leaders", async () => {
    const round = keys('anthropic-series-h-2026', 'leaders-anthropic-series-h-2026');
    expect(await money('anthropic', 'IN', round)).toBe('65 / 0 / 0 / 0; 0 of 2 unknown');
    expect(await money('sequoia', 'OUT', round)).toBe('0 / 0 / 0 / 0; 1 of 1 unknown');
  });

  it('SpaceX: fees by the month and what pages make of them are in no sum', async () => {
    expect(await money('spacex', 'IN', { kind: { eq: 'ComputeContract' } })).toBe('0 / 0 / 0 / 0; 2 of 2 unknown');
  });

  it("Hut 8's leases come to 16.8 billion, without renewals", async () => {
    expect(await money('hut-8', 'IN', { kind: { eq: 'Lease' } })).toBe('0 / 16.8 / 0 / 0; 0 of 2 unknown');
  });

  it("Fluidstack's leases from Cipher come to 3.8 billion, of which 3 are the first", async () => {
    expect(await money('cipher-mining', 'IN', between('cipher-mining', 'fluidstack', 'Lease'))).toBe(
      '0 / 3.8 / 0 / 0; 0 of 2 unknown',
    );
  });

  it("Meta's contract of March 2026 with Nebius: 12 billion firm, up to 15 if nobody else takes it", async () => {
    const parts = ['meta-nebius-dedicated-2026', 'meta-nebius-fallback-2026'];
    expect(await money('meta', 'OUT', keys('meta-nebius-2026', ...parts))).toBe('0 / 12 / 15 / 0; 0 of 2 unknown');
    expect(await money('meta', 'OUT', keys('meta-nebius-fallback-2026'))).toBe('0 / 0 / 15 / 0; 0 of 1 unknown');
  });

  // Amazon's 15 and 14.473 billion euros at 1.1478; Oracle's 18 of 2025 and 25; Alphabet's 17.5 and 20.
  it('the bonds of four builders add up by themselves, and the total of a year is in no sum', async () => {
    const bonds = { kind: { eq: 'Loan' }, party: { key: { eq: 'capital-markets' } } };
    const sold = { google: '37.5', amazon: '31.6121094', meta: '30', oracle: '43' };
    for (const [key, paid] of Object.entries(sold)) {
      expect(await money(key, 'IN', bonds), key).toMatch(new RegExp(`^${paid} / 0 / 0 / 0;`));
    }
  });

  it("OpenAI's plan for Norway is over, and so is in no sum and on no edge", async () => {
    const { data } = await api.ask(
      '{ deal(key: "openai-stargate-norway-compute-2025") { stage date { from } stageHistory { stage on { from } } } }',
    );
    expect(data.deal).toMatchObject({ stage: 'TERMINATED', date: { from: '2026-04-15' } });
    expect(data.deal.stageHistory.map(({ stage }: { stage: string }) => stage)).toEqual(['ANNOUNCED', 'TERMINATED']);
  });
});
