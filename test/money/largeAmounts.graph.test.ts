import { parse } from 'graphql';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { parseJson } from '../../src/bundle/read/parseJson.ts';
import { ingestBundles } from '../../src/ingest/ingestBundles.ts';
import { openExecutor } from '../support/executor.ts';
import { openGraph, wipe } from '../support/graph.ts';

/** Two firms that pay each other the largest amounts that a bundle may state. */
const amounts = { there: '40000000000000', back: '39999999999999.99' };
const bundle = {
  ...{ bundle: 'large', title: 'Large amounts', recordedOn: '2026-03-01', recordedBy: 'me' },
  documents: [
    {
      ...{ key: 'page', url: 'https://example.com/page', title: 'A page', publisher: 'Us', lang: 'en', tier: 'PRESS' },
      publishedOn: '2026-02-01',
    },
  ],
  entities: ['one', 'other'].map((key) => ({ key, type: 'Organization', kind: 'COMPANY', name: key })),
  deals: Object.entries(amounts).map(([key, value]) => ({
    ...{ key, kind: 'Investment' },
    claims: [
      {
        sources: [{ document: 'page', locator: 'all' }],
        payers: [key === 'there' ? 'one' : 'other'],
        payees: [key === 'there' ? 'other' : 'one'],
        amounts: [{ value, currency: 'USD', basis: 'COMMITTED' }],
        ...{ stage: 'SIGNED', binding: 'BINDING' },
      },
    ],
  })),
};

const graph = openGraph();
const execute = openExecutor(graph);
beforeAll(async () => {
  await wipe(graph);
  const file = parseJson('large', JSON.stringify(bundle));
  if (Array.isArray(file)) throw new Error('the bundle has faults');
  await ingestBundles(graph, [file], [], () => {});
});
afterAll(() => graph.close());

// eslint-disable-next-line @typescript-eslint/no-explicit-any
async function ask(text: string): Promise<any> {
  const { data, errors } = await execute({ document: parse(text), variables: {} });
  expect(errors).toBeUndefined();
  return data;
}

it('the largest amounts are exact in deals, filters, pages, sums and legs', async () => {
  const { deal, dealTotals } = await ask(
    '{ deal(key: "back") { amount { min max usd } } dealTotals { committedUsd } }',
  );
  expect(deal.amount).toEqual({ min: amounts.back, max: amounts.back, usd: amounts.back });
  expect(dealTotals).toEqual([{ committedUsd: '79999999999999.99' }]);

  const { exactly, first } = await ask(`{
    exactly: deals(filter: { amountUsd: { gte: "39999999999999.99", lte: "39999999999999.99" } }) { edges { node { key } } }
    first: deals(orderBy: { field: AMOUNT_USD, direction: DESC }, first: 1) { edges { cursor node { key } } }
  }`);
  expect(exactly.edges).toEqual([{ node: { key: 'back' } }]);
  expect(first.edges[0].node).toEqual({ key: 'there' });
  const { next } = await ask(
    `{ next: deals(orderBy: { field: AMOUNT_USD, direction: DESC }, first: 1, after: "${first.edges[0].cursor}") { edges { node { key } } } }`,
  );
  expect(next.edges).toEqual([{ node: { key: 'back' } }]);

  const ring = (least: string) =>
    ask(
      `{ fundingCycles(minAmountUsd: "${least}") { edges { node { weakestLeg { amount { usd } } legs { amount { usd } deals { key } } } } } }`,
    );
  const { fundingCycles } = await ring('39999999999999.99');
  expect(fundingCycles.edges).toHaveLength(1);
  expect(fundingCycles.edges[0].node.weakestLeg).toEqual({ amount: { usd: amounts.back } });
  expect(fundingCycles.edges[0].node.legs).toEqual([
    { amount: { usd: amounts.there }, deals: [{ key: 'there' }] },
    { amount: { usd: amounts.back }, deals: [{ key: 'back' }] },
  ]);
  expect((await ring('40000000000000')).fundingCycles.edges).toEqual([]);
});
