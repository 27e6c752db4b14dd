import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openGraph } from '../support/graph.ts';
import { startSeededApi, type SeededApi } from '../support/seededApi.ts';

/** What was measured on the first twenty bundles, worked out by hand in docs/seeds. Amounts are in dollars. */
describe('the former data', () => {
  const graph = openGraph();
  let api: SeededApi;
  beforeAll(async () => void (api = await startSeededApi({ bundles: ['test/data/former'] })));
  afterAll(async () => {
    await api?.stop();
    await graph.close();
  });

  const moneyOf = async (key: string): Promise<Group[]> => {
    const { data } = await api.ask(readFileSync('operations/money-by-kind.graphql', 'utf8'), { key });
    return data.entity.money as Group[];
  };
  const sum = (groups: readonly Group[], name: 'paidUsd' | 'committedUsd' | 'undisclosedCount') =>
    groups.reduce((total, group) => total + Number(group[name]), 0);

  it('lets SoftBank Group itself have paid 7.5, 22.5, 6.5 and 0.375 billion', async () => {
    const out = (await moneyOf('softbank-group')).filter(({ direction }) => direction === 'OUT');
    expect(sum(out, 'paidUsd')).toBe(36_875_000_000);
  });

  it('has of JPMorgan only the loan that it gave alone, and no part of the loans of several banks', async () => {
    const groups = await moneyOf('jpmorgan');
    expect(sum(groups, 'paidUsd')).toBe(2_300_000_000);
    expect(sum(groups, 'committedUsd')).toBe(0);
    expect(sum(groups, 'undisclosedCount')).toBeGreaterThanOrEqual(3);
  });

  it('has 28 documents that Reuters published or is the origin of', async () => {
    const rows = await graph.read(
      `CYPHER 5 MATCH (document:Document)-[:DERIVES_FROM*0..]->()-[:PUBLISHED_BY|DERIVES_FROM*0..1]->(:Publisher {key: 'reuters'})
       RETURN count(DISTINCT document)`,
    );
    expect(rows).toEqual([[28]]);
  });
});

interface Group {
  readonly direction: string;
  readonly paidUsd: string;
  readonly committedUsd: string;
  readonly undisclosedCount: number;
}
