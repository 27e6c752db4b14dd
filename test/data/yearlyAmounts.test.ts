import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { parse } from 'yaml';

interface Claim {
  readonly amounts?: readonly { readonly value?: string; readonly scope?: string }[];
  readonly sources: readonly { readonly document: string; readonly reportedAs?: string }[];
}

/** Each page that gives a sum for a year or a month, with the scopes of the amounts that are read from it. */
const perPeriod = readdirSync('seeds')
  .filter((name) => name.endsWith('.yaml'))
  .flatMap((name) => {
    const bundle = parse(readFileSync(join('seeds', name), 'utf8'), { schema: 'failsafe' }) as {
      deals?: { readonly key: string; readonly claims: readonly Claim[] }[];
    };
    return (bundle.deals ?? []).flatMap(({ key, claims }) =>
      claims.flatMap(({ amounts = [], sources }) =>
        sources
          .filter(({ reportedAs = '' }) => /(^|dollars )a (year|month|quarter)\b/.test(reportedAs))
          .flatMap(({ document }) => amounts.map(({ scope }) => ({ deal: key, document, scope: scope ?? null }))),
      ),
    );
  });

it('a sum for a year or a month has a scope, so that no total counts it as the whole', () => {
  expect(perPeriod.length).toBeGreaterThan(0);
  expect(perPeriod.filter(({ scope }) => scope === null)).toEqual([]);
});
