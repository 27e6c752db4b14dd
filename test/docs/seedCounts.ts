import { readFileSync, readdirSync } from 'node:fs';
import { parse } from 'yaml';
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
  return [
    `| deals | ${keysIn('deals')} |`,
    `| entities | ${keysIn('entities')} |`,
    `| figures and statements | ${keysIn('observations')} and ${keysIn('statements')} |`,
    `| documents, by how close they are to the fact | ${documents.length}: ${tiers.join(', ')} |`,
    `| newest document | ${days.at(-1)} |`,
  ];
}
