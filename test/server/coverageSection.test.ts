import { expect, it } from 'vitest';
import { coverageSection } from '../../src/server/routes/coverageSection.ts';
import { ask } from './ask.ts';
import { startApi } from './startApi.ts';

const coverage = {
  ...{ recordedThrough: '2026-11-30', entities: 208, deals: 1260, claims: 1100, documents: 15, undatedDocuments: 3 },
  documentsByTier: [
    { tier: 'FILING', count: 13 },
    { tier: 'PRESS', count: 2 },
  ],
  newestDocument: { title: 'Loans <and> "bonds"', publishedOn: '2026-08-16' },
  dealsByBestTier: [{ tier: 'PRESS', count: 1260 }],
  ...{ dealsWithOneSource: 9, dealsWithoutAmount: 4, disputedDeals: 2 },
};

it('counts in words, with the newest document and what is thin', () => {
  const html = coverageSection(coverage);
  expect(html).toContain('1,260 deals, 208 entities and 1,100 claims, recorded through 30 November 2026.');
  expect(html).toContain('13 filings, 2 press reports');
  expect(html).toContain('Loans &#60;and&#62; &#34;bonds&#34;, 16 August 2026');
  expect(html).toContain('9 rest on one independent source; 0 rest on a filing; 4 have no stated amount;');
});

it('says nothing of the newest document if none has a date', () => {
  expect(coverageSection({ ...coverage, newestDocument: null, recordedThrough: null })).not.toMatch(/Newest|through/);
});

it('is left out where the counts cannot be read', async () => {
  const api = await startApi();
  const { status, text } = await ask(`${api.url}/`);
  await api.stop();
  expect([status, text.includes('What is in the graph')]).toEqual([200, false]);
});
