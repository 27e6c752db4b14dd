import { mkdtemp, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { startSeededApi, type SeededApi } from '../support/seededApi.ts';
import { rarely } from './randomEdges.ts';

const count = Math.ceil(Number(process.env['PROPERTY_RUNS'] ?? 300) / 10);
const seed = Number(process.env['PROPERTY_SEED'] ?? 1);
const [from, to] = ['2025-10-01', '2025-12-31'];

/** Billions, so far apart that no rounding hides a difference. */
const stated = (...values: readonly number[]) =>
  fc.record({
    value: fc.constantFrom(...values),
    isKnown: rarely(fc.constant(false)).map((none) => none ?? true),
    share: rarely(fc.constant(1)),
    day: fc.constantFrom('2025-09-15', '2025-11-11', '2025-11-12', '2026-02-01'),
    isDone: fc.boolean(),
  });
const packages = fc.record({
  whole: stated(4, 8, 16),
  qualifier: fc.constantFrom('EXACT', 'UP_TO', 'AT_LEAST'),
  hasPartner: fc.constantFrom(false, false, true),
  parts: fc.array(stated(1, 2, 4), { maxLength: 3 }),
});
type Package = typeof packages extends fc.Arbitrary<infer Value> ? Value : never;
type Stated = Package['whole'];

const all = fc.sample(packages, { numRuns: count, seed }).map((each, index) => ({ ...each, name: `package${index}` }));

function dealOf(name: string, key: string, deal: Stated, hasPartner: boolean, qualifier = 'EXACT') {
  const payer = {
    entity: `${name}-payer`,
    ...(deal.share !== null && hasPartner && { share: `${deal.share}000000000` }),
  };
  const amount = { value: `${deal.value}000000000`, currency: 'USD', qualifier };
  const claim = {
    ...{ sources: [{ document: 'paper', locator: 'page 1' }], binding: 'BINDING', payees: [`${name}-payee`] },
    payers: [payer, ...(hasPartner ? ['partner'] : [])],
    amounts: [{ ...(deal.isKnown ? amount : { qualifier: 'UNDISCLOSED' }), basis: 'CONTRACT_VALUE' }],
    ...(deal.isDone ? { stage: 'COMPLETED', date: deal.day } : { stage: 'SIGNED', date: '2025-01-01', due: deal.day }),
  };
  return { key, kind: 'Purchase', claims: [claim] };
}

const company = (key: string) => ({ key, type: 'Organization', kind: 'COMPANY', name: key });
const bundle = {
  ...{ bundle: 'packages', title: 'Packages', recordedOn: '2026-02-01', recordedBy: 'the tests' },
  documents: [
    {
      ...{ key: 'paper', url: 'https://example.com/paper', title: 'Paper', publisher: 'Press' },
      ...{ lang: 'en', publishedOn: '2025-11-30', tier: 'PRESS' },
    },
  ],
  entities: [company('partner'), ...all.flatMap(({ name }) => [company(`${name}-payer`), company(`${name}-payee`)])],
  deals: all.flatMap(({ name, whole, qualifier, hasPartner, parts }) => [
    dealOf(name, name, whole, hasPartner, qualifier),
    ...parts.map((part, index) => ({
      ...dealOf(name, `${name}-part${index}`, part, hasPartner),
      partOf: name,
    })),
  ]),
};

/** Key and billions (null if unknown) of everything that is paid in the period, by day and key. */
function usesOf({ name, whole, qualifier, hasPartner, parts }: (typeof all)[number]) {
  const inParts = parts.reduce((sum, { isKnown, value }) => sum + (isKnown ? value : 0), 0);
  const own = ({ isKnown, value, share }: Stated) => (!isKnown ? null : hasPartner ? share : value);
  const rest = whole.isKnown && whole.value > inParts ? { ...whole, value: whole.value - inParts, share: null } : null;
  const uses = parts.map((part, index) => ({ key: `${name}-part${index}`, on: part.day, usd: own(part) }));
  // A remainder of several payers belongs to those that no part names.
  const remainder = parts.length === 0 ? whole : hasPartner ? null : rest;
  if (remainder !== null) uses.push({ key: name, on: remainder.day, usd: own(remainder) });
  return uses
    .filter(({ on }) => from <= on && on <= to)
    .sort((one, other) => (one.on < other.on || (one.on === other.on && one.key < other.key) ? -1 : 1))
    .map((use) => ({ ...use, qualifier: use.usd === null || use.key !== name || hasPartner ? null : qualifier }));
}

describe('packages among the uses of money', () => {
  let api: SeededApi;
  beforeAll(async () => {
    const file = join(await mkdtemp(join(inject('runFolder'), 'packages-')), 'packages.yaml');
    await writeFile(file, JSON.stringify(bundle));
    api = await startSeededApi({ bundles: [file] });
  }, 600_000);
  afterAll(() => api?.stop());

  it('count by their parts and by what they state beyond them', async () => {
    let remainders = 0;
    for (const each of all) {
      const { data, errors } = await api.ask(
        `{ sourcesAndUses(entity: "${each.name}-payer", from: "${from}", to: "${to}") {
          uses { on { to } deal { key } amount { min max usd qualifier } } totals { usesUsd { low high } } } }`,
      );
      expect(errors).toBeUndefined();
      const expected = usesOf(each);
      const billions = (text: string | null | undefined) => ((text ?? null) === null ? null : Number(text) / 1e9);
      const { uses, totals } = data.sourcesAndUses;
      const found = (
        uses as { on: { to: string }; deal: { key: string }; amount: Record<string, string> | null }[]
      ).map(({ on, deal: { key }, amount }) => ({
        ...{ key, on: on.to, usd: billions(amount?.['usd']) },
        qualifier: key === each.name && amount?.['usd'] && !each.hasPartner ? amount['qualifier'] : null,
      }));
      expect(found, JSON.stringify(each)).toEqual(expected);
      const sumOf = (bound: (use: (typeof expected)[number]) => number) =>
        expected.reduce((sum, use) => sum + (use.usd === null ? 0 : bound(use)), 0);
      const isOpen = ({ key, qualifier }: (typeof expected)[number]) => key === each.name && qualifier === 'AT_LEAST';
      expect(totals.usesUsd).toEqual({
        low: String(1e9 * sumOf(({ key, usd }) => (key === each.name && each.qualifier === 'UP_TO' ? 0 : usd!))),
        high: expected.some(isOpen) ? null : String(1e9 * sumOf(({ usd }) => usd!)),
      });
      remainders += expected.filter(
        ({ key, usd }) => key === each.name && usd !== null && each.parts.length > 0,
      ).length;
    }
    expect(remainders).toBeGreaterThan(0);
  });
});
