import { escapeHtml } from '../http/page.ts';
import type { Coverage } from './readCoverage.ts';

/** The counts of the graph as HTML: what is in it, the newest document, and where it is thin. */
export function coverageSection(coverage: Coverage): string {
  const { deals, entities, claims, documents, documentsByTier, newestDocument, recordedThrough } = coverage;
  const tiers = documentsByTier.map(({ tier, count }) => `${number(count)} ${tierWords[tier] ?? tier}`);
  const until = recordedThrough === null ? '' : `, recorded through ${day(recordedThrough)}`;
  const newest = newestDocument && `${escapeHtml(newestDocument.title)}, ${day(newestDocument.publishedOn)}`;
  return `<h2>What is in the graph</h2>
<p>${number(deals)} deals, ${number(entities)} entities and ${number(claims)} claims${until}.</p>
<dl>
<dt>${number(documents)} documents</dt>
<dd>${tiers.join(', ')}</dd>
${newest === null ? '' : `<dt>Newest document</dt>\n<dd>${newest}</dd>\n`}<dt>Where it is thin</dt>
<dd>${thin(coverage)}</dd>
</dl>
`;
}

function thin(coverage: Coverage): string {
  const { deals, dealsByBestTier, dealsWithOneSource, dealsWithoutAmount, disputedDeals, undatedDocuments } = coverage;
  const filed = dealsByBestTier.find(({ tier }) => tier === 'FILING')?.count ?? 0;
  const parts = [
    `${number(dealsWithOneSource)} rest on one independent source`,
    `${number(filed)} rest on a filing`,
    `${number(dealsWithoutAmount)} have no stated amount`,
    `sources disagree on ${number(disputedDeals)}`,
  ];
  return `Of the ${number(deals)} deals, ${parts.join('; ')}. ${number(undatedDocuments)} documents show no date.`;
}

const tierWords: Readonly<Record<string, string>> = {
  FILING: 'filings',
  COMPANY: 'company pages',
  WIRE: 'agency reports',
  PRESS: 'press reports',
  SUMMARY: 'summaries',
  COPY: 'copies',
  MACHINE_TRANSLATION: 'machine translations',
};

const number = (value: number): string => value.toLocaleString('en');

const dayFormat = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });
/** `16 August 2026` */
const day = (iso: string): string => dayFormat.format(new Date(iso));
