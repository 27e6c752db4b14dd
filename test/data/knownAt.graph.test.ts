// fills: allBundles
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { allBundles, startSeededApi, type SeededApi } from '../support/seededApi.ts';

/** What the pages say of when they appeared, and of when something happened, asked of everything that is shipped. */
describe('the whole data set, as it was known', () => {
  let api: SeededApi;
  beforeAll(async () => void (api = await startSeededApi({ bundles: allBundles })));
  afterAll(() => api?.stop());

  const ask = async (query: string) => {
    // eslint-disable-next-line @typescript-eslint/no-explicit-any
    const { data, errors, extensions } = (await api.ask(query)) as any;
    expect(errors).toBeUndefined();
    return { data, leftOut: extensions.leftOut };
  };
  const meta = (knownAt: string) =>
    ask(`{ deal(key: "meta-coreweave-2025", knownAt: "${knownAt}") {
      key evidence { edges { node { knownFrom knownFromIsLatest document { key } } } }
    } }`);

  it('a contract of which no page shows a date is known when its pages were recorded, and the answer says what is missing', async () => {
    expect(await meta('2026-06-30')).toEqual({ data: { deal: null }, leftOut: { deal: 2 } });
    // Another bundle had recorded the page of Bisnow a day before.
    const first = { knownFrom: '2026-11-22', knownFromIsLatest: true, document: { key: 'bisnow-meta-cw' } };
    expect(await meta('2026-11-22')).toEqual({
      data: { deal: { key: 'meta-coreweave-2025', evidence: { edges: [{ node: first }] } } },
      leftOut: { deal: 1 },
    });
    expect(await meta('2026-11-23')).toMatchObject({ data: { deal: {} }, leftOut: { deal: 0 } });
  });

  const armLoan = 'softbank-arm-margin-loan-2025';
  const armLoans = async (date: string) => {
    const { data } = await ask(
      `{ deals(knownAt: "2025-12-15", filter: { key: { eq: "${armLoan}" }, date: ${date} }) { totalCount } }`,
    );
    return data.deals.totalCount;
  };

  it('what was drawn on the line on Arm shares was drawn by 11 November 2025', async () => {
    const { data } = await ask(
      `{ deal(key: "${armLoan}", knownAt: "2025-12-15") { stage date { from to precision } } }`,
    );
    expect(data.deal).toEqual({
      stage: 'PARTLY_PAID',
      date: { from: null, to: '2025-11-11', precision: 'RANGE' },
    });
    expect(await armLoans('{ within: { to: "2025-11-11" } }')).toBe(1);
    expect(await armLoans('{ within: { from: "2025-01-01", to: "2025-12-31" } }')).toBe(0);
    expect(await armLoans('{ within: { to: "2025-11-10" } }')).toBe(0);
    expect(await armLoans('{ overlaps: { to: "2020-01-01" } }')).toBe(1);
    expect(await armLoans('{ overlaps: { from: "2025-11-12" } }')).toBe(0);
    expect(await armLoans('{ isNull: true }')).toBe(0);
    expect(await armLoans('{ isNull: false }')).toBe(1);
  });
});
