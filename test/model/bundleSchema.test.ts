import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { bundleSchema } from '../../src/model/bundle/bundleSchema.ts';
import { bundleWith } from '../bundle/values.ts';

it('the schema for editors is that of the model: `npm run generate` would change nothing', () => {
  expect(JSON.parse(readFileSync('bundle.schema.json', 'utf8'))).toEqual(JSON.parse(JSON.stringify(bundleSchema())));
});

describe('an editor, which reads figures as numbers,', () => {
  const schema = z.fromJSONSchema(bundleSchema() as Parameters<typeof z.fromJSONSchema>[0]);
  const underlined = (text: string) => schema.safeParse(parse(text)).error?.issues.length ?? 0;
  const amount = (value: string, currency = 'USD') => `[{ value: ${value}, currency: ${currency}, basis: PAID }]`;
  const owned = (percent: string) =>
    `ties: [{ key: a, type: Ownership, from: bank, to: openai, claims: [{ sources: [{ document: page, locator: p }], percent: ${percent} }] }]\n`;

  it.each(readdirSync('seeds').filter((name) => name.endsWith('.yaml')))('underlines nothing in %s', (name) => {
    expect(schema.safeParse(parse(readFileSync(join('seeds', name), 'utf8'))).error?.issues).toBeUndefined();
  });

  it.each([
    ...[
      '2025-02-30',
      '2025-04-31',
      '2025-13-01',
      '2025-00-10',
      '2025-Q5',
      '2025-13',
      '25-01-01',
      'soon',
      '20250',
      '../..',
      '..',
      '2025/',
      '2025/../2026',
    ].map((date) => ({ date })),
    ...['2027/..', '..', '2025/../2026'].map((publishedOn) => ({ publishedOn })),
    ...['2025-02-30', '2025-02-00', '2026-11', '2026', '../2026-11-11'].map((recordedOn) => ({ recordedOn })),
    ...['1bn', '"1,000"', '$5'].map((value) => ({ amounts: amount(value) })),
    ...['DOLLAR', 'usd', 'XXX'].map((currency) => ({ amounts: amount('1', currency) })),
    ...['101', '-1', '"101"', '"-1"', '100.5', 'half'].map((percent) => ({ more: owned(percent) })),
    ...['javascript:alert(1)', 'ftp://example.com'].map((url) => ({ url: `"${url}"` })),
  ])('underlines %j', (parts) => {
    expect(underlined(bundleWith(parts))).toBeGreaterThan(0);
  });

  it.each([
    ...['2025', '2025-11', '2025-Q4', '2025-H2', '2024-02-29', '2025-10-01/2026-03-31', '2025/2026-Q1'].map((date) => ({
      date,
    })),
    ...['../2025-11-11', '../2025', '2027/..', '2027-01-01/..'].map((date) => ({ date })),
    ...['../2025-11-11', '../2025-Q4', '2025/2026'].map((publishedOn) => ({ publishedOn })),
    ...['5', '"5"', '5830000000', '0.5'].map((value) => ({ amounts: amount(value) })),
    ...['JPY', 'NOK', 'XCG'].map((currency) => ({ amounts: amount('1', currency) })),
    ...['0', '100', '27.5', '"100.0"'].map((percent) => ({ more: owned(percent) })),
  ])('lets %j pass', (parts) => {
    expect(underlined(bundleWith(parts))).toBe(0);
  });
});
