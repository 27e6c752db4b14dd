import { readFileSync, readdirSync } from 'node:fs';
import { parse } from 'yaml';
import { groupBy } from '../../src/model/groupBy.ts';
import { Tier } from '../../src/model/vocabulary.ts';
import type { Bundle } from '../../src/model/bundle.ts';

/** The rows of the README's table about the data, counted from `seeds/`. */
export function seedCounts(): string[] {
  const bundles = readdirSync('seeds')
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => parse(readFileSync(`seeds/${name}`, 'utf8')) as Partial<Bundle>);
  const keysIn = (part: 'deals' | 'ties' | 'observations' | 'statements' | 'entities') =>
    new Set(bundles.flatMap((bundle) => (bundle[part] ?? []).map(({ key }) => key))).size;
  const documents = [
    ...new Map(bundles.flatMap(({ documents = [] }) => documents.map((each) => [each.key, each]))).values(),
  ];
  const tiers = Tier.options.map((tier) => `${documents.filter((each) => each.tier === tier).length} ${tier}`);
  const days = documents.flatMap(({ publishedOn }) => publishedOn ?? []).toSorted();
  const claims = bundles.flatMap(({ deals = [] }) =>
    deals.flatMap((deal) => deal.claims.map((claim) => ({ deal, claim }))),
  );
  const deals = [...groupBy(claims, ({ deal }) => deal.key).values()].map((of) => {
    const keys = new Set(of.flatMap(({ claim }) => claim.sources.map(({ document }) => document)));
    const amounts = of.flatMap(({ claim }) => claim.amounts ?? []);
    return { documents: documents.filter(({ key }) => keys.has(key)), amounts };
  });
  const isStated = ({ qualifier }: { readonly qualifier?: string | undefined }) => qualifier !== 'UNDISCLOSED';
  const lonely = deals.filter((deal) => deal.documents.length === 1).length;
  const filed = deals.filter((deal) => deal.documents.some(({ tier }) => tier === 'FILING')).length;
  const amountless = deals.filter(({ amounts }) => !amounts.some(isStated)).length;
  const undated = documents.filter(({ publishedOn }) => publishedOn === undefined).length;
  return [
    `| deals | ${keysIn('deals')} |`,
    `| entities | ${keysIn('entities')} |`,
    `| figures and statements | ${keysIn('observations')} and ${keysIn('statements')} |`,
    `| documents, by how close they are to the fact | ${documents.length}: ${tiers.join(', ')} |`,
    `| newest document | ${days.at(-1)} |`,
    `| where it is thin | ${lonely} deals rest on one document, ${filed} have a filing, ${amountless} have no stated amount; ${undated} documents show no date |`,
  ];
}
