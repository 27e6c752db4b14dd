import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { parse } from 'yaml';

interface Claim {
  readonly instrument?: string;
  readonly security?: string;
}

const claims = readdirSync('seeds')
  .filter((name) => name.endsWith('.yaml'))
  .flatMap((name) => {
    const bundle = parse(readFileSync(join('seeds', name), 'utf8'), { schema: 'failsafe' }) as {
      deals?: { readonly key: string; readonly claims: readonly Claim[] }[];
    };
    return (bundle.deals ?? []).flatMap(({ key, claims }) => claims.map((claim) => ({ deal: key, ...claim })));
  });

it('a loan whose instrument is secured names its security, so that exposure tells its lenders apart', () => {
  const secured = claims.filter(({ instrument = '' }) => /\bsecured on\b/.test(instrument));
  expect(secured.length).toBeGreaterThan(0);
  expect(secured.filter(({ security }) => security === undefined)).toEqual([]);
});
