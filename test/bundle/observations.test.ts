import { describe, expect, it } from 'vitest';
import { parseBundle } from '../../src/bundle/form/parseBundle.ts';
import { parseText, type BundleFile } from '../../src/bundle/read/bundleFile.ts';
import { bundleWith, problemsOf } from './values.ts';

describe('a claim about a figure', () => {
  const observed = (...claims: string[]) =>
    bundleWith({
      more: `observations:\n  - { key: sales, metric: REVENUE, of: openai, currency: USD, date: 2025, claims: [${claims
        .map((fields) => `{ sources: [{ document: page, locator: p }], ${fields} }`)
        .join(', ')}] }\n`,
    });

  it('can state only the date that differs, if another one states the figure', () => {
    const text = observed('value: 5', 'date: 2026');
    expect(problemsOf(text)).toEqual([]);
    const [sales] = parseBundle(parseText('a.yaml', text) as BundleFile).bundle!.observations;
    expect(sales?.claims.map(({ min, max, qualifier, date }) => [min, max, qualifier, date?.from])).toEqual([
      ['5', '5', 'EXACT', undefined],
      [undefined, undefined, undefined, '2026-01-01'],
    ]);
    expect(problemsOf(observed('date: 2026'))).toEqual([
      'a.yaml:21:12 observations[0].key: no claim states the figure: give its value',
    ]);
  });

  it('states a figure or a date', () => {
    expect(problemsOf(observed('value: 5', 'rank: { rank: NORMAL, by: a, on: 2026-11-23, why: b }'))).toEqual([
      'a.yaml:21:141 observations[0].claims[1]: EXACT expects value, and neither min nor max',
    ]);
  });
});
