import { mkdtemp, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { checkGraph } from '../../src/proof/checkGraph.ts';
import type { Graph } from '../../src/graph/connect.ts';
import { favourite } from '../browser/favourites.ts';
import { openGraph } from '../support/graph.ts';
import { startSeededApi, type SeededApi } from '../support/seededApi.ts';
import { legsOf } from './dealOracle.ts';
import { withUnits } from './countedDeals.ts';
import { plainExposure, plainMoney, plainTotals } from './exposureOracle.ts';
import { bundleOf, entityCount, worlds, worldTies, type PlainTie } from './randomDeals.ts';

const count = Math.ceil(Number(process.env['PROPERTY_RUNS'] ?? 90) / 15);
const seed = Number(process.env['PROPERTY_SEED'] ?? 1);
const all = new Map(fc.sample(worlds, { numRuns: count, seed }).map((deals, index) => [`world${index}`, deals]));
/** Every other world has ties. */
const tiesOf: ReadonlyMap<string, readonly PlainTie[]> = new Map(
  fc
    .sample(worldTies, { numRuns: count, seed })
    .flatMap((ties, index) => (index % 2 === 0 ? [] : [[`world${index}`, ties] as const])),
);

const sums = '{ committedUsd upToUsd paidUsd nonBindingUsd undisclosedCount }';
type Told = Readonly<Record<string, string | number>>;
/** US dollars as the API writes them -> cents. */
const inCents = ({ undisclosedCount, ...told }: Told) => ({
  ...Object.fromEntries(Object.entries(told).map(([name, value]) => [name, Math.round(Number(value) * 100)])),
  undisclosedCount,
});
interface Row {
  readonly entity: { readonly key: string };
  readonly atStakeUsd: string;
  readonly sums: Told;
  readonly byRole: readonly {
    readonly role: string;
    readonly sums: Told;
    readonly deals: readonly { readonly key: string }[];
  }[];
}
const names = ['committedUsd', 'upToUsd', 'paidUsd', 'nonBindingUsd'] as const;
type Figures = Readonly<Record<(typeof names)[number], number>>;
const total = (some: readonly Figures[]) =>
  Object.fromEntries(names.map((name) => [name, some.reduce((sum, each) => sum + each[name], 0)]));

describe('deals of every sort count alike wherever they count', () => {
  let api: SeededApi;
  let graph: Graph;
  beforeAll(async () => {
    const file = join(await mkdtemp(join(inject('runFolder'), 'worlds-')), 'worlds.yaml');
    await writeFile(file, JSON.stringify(bundleOf(all, tiesOf)));
    api = await startSeededApi({ bundles: [file] });
    graph = openGraph();
  }, 600_000);
  afterAll(async () => {
    await graph?.close();
    await api?.stop();
  });

  const ask = async (query: string) => {
    const { data, errors } = await api.ask(query);
    expect(errors, query).toBeUndefined();
    return data;
  };
  const entitiesOf = (name: string) => Array.from({ length: entityCount }, (_, number) => `${name}-${number}`);

  it('in the totals of deals', async () => {
    for (const [name, deals] of all) {
      const keys = deals.map((_, index) => `${name}-deal-${index}`);
      const { dealTotals } = await ask(`{ dealTotals(filter: {key: {in: ${JSON.stringify(keys)}}}) ${sums} }`);
      expect(inCents(dealTotals[0]), JSON.stringify(deals)).toEqual(plainTotals(deals));
    }
  });

  it('in the totals of legs', async () => {
    let compared = 0;
    // A payer whose unit pays beside it is its sponsor and has no leg.
    for (const [name, deals] of [...all].filter(([each]) => !tiesOf.has(each))) {
      const parts = deals.flatMap(({ partOf }, index) => (partOf === null ? [] : [index, partOf]));
      const packaged = new Set(parts.map((index) => `${name}-deal-${index}`));
      for (const from of entitiesOf(name)) {
        for (const to of entitiesOf(name).filter((key) => key !== from)) {
          const legs = legsOf(name, deals).filter(({ fromKey, toKey }) => fromKey === from && toKey === to);
          // Packages have a test of their own.
          if (legs.some(({ subjectKey }) => packaged.has(subjectKey))) continue;
          const { fundingPaths } = await ask(
            `{ fundingPaths(from: "${from}", to: "${to}", maxLength: 1) { edges { node { legs { totals ${sums} } } } } }`,
          );
          const found = fundingPaths.edges.map(
            ({ node }: { node: { legs: { totals: Told }[] } }) => node.legs[0]!.totals,
          );
          const undisclosedCount = legs.filter(
            ({ amountUsd, stage }) => amountUsd === null && stage !== 'RUMOURED',
          ).length;
          const expected = legs.length === 0 ? [] : [{ ...total(legs as unknown as Figures[]), undisclosedCount }];
          expect(found.map(inCents), JSON.stringify(deals)).toEqual(expected);
          compared += found.length;
        }
      }
    }
    expect(compared).toBeGreaterThan(count / 2);
  });

  it('in exposure, and in the favourite of Neo4j Browser', async () => {
    const { statement } = favourite('15');
    expect(statement).toContain("{key: 'openai'}");
    let compared = 0;
    for (const [name, deals] of all) {
      const ties = tiesOf.get(name) ?? [];
      for (const to of [0, 1]) {
        const key = `${name}-${to}`;
        const plain = (consolidate: boolean) =>
          plainExposure(deals, ties, to, consolidate).map(({ who, atStakeUsd, sums: own, byRole }) => ({
            ...{ who: `${name}-${who}`, atStakeUsd, sums: own },
            byRole: byRole.map(({ role, sums: some, deals: indexes }) => ({
              ...{ role, sums: some },
              deals: indexes.map((index) => `${name}-deal-${index}`).sort(),
            })),
          }));
        for (const consolidate of ties.length === 0 ? [false] : [false, true]) {
          const { exposure } = await ask(
            `{ exposure(to: "${key}", consolidate: ${consolidate}) { complete totalCount edges { node { entity { key } atStakeUsd sums ${sums} byRole { role sums ${sums} deals { key } } } } } }`,
          );
          const found = exposure.edges.map(({ node: { entity, atStakeUsd, sums: own, byRole } }: { node: Row }) => ({
            ...{ who: entity.key, atStakeUsd: Math.round(Number(atStakeUsd) * 100), sums: inCents(own) },
            byRole: byRole.map(({ role, sums: some, deals: some2 }) => ({
              ...{ role, sums: inCents(some) },
              deals: some2.map((deal) => deal.key),
            })),
          }));
          expect(found, JSON.stringify({ deals, ties, to, consolidate })).toEqual(plain(consolidate));
          compared += found.length;
        }
        const drawn = await graph.read(statement.replace("'openai'", `'${key}'`));
        const expected = plain(false).map(({ who, atStakeUsd, sums: own, byRole }) => [
          ...[who, byRole.map(({ role }) => role), atStakeUsd / 1e11],
          ...[own.committedUsd, own.upToUsd, own.paidUsd, own.nonBindingUsd].map((cents) => cents / 1e11),
          ...[own.undisclosedCount, byRole.flatMap(({ deals: some }) => some).sort()],
        ]);
        expect(drawn, JSON.stringify({ deals, ties, to })).toEqual(expected);
      }
    }
    expect(compared).toBeGreaterThan(count);
  });

  it.each([false, true])('in the money of an entity, with its units as one: %s', async (consolidate) => {
    let apart = 0;
    for (const [name, deals] of all) {
      const ties = tiesOf.get(name) ?? [];
      for (const [number, key] of entitiesOf(name).entries()) {
        const { entity } = await ask(
          `{ entity(key: "${key}") { money(consolidate: ${consolidate}, groupBy: [DIRECTION]) { direction count ${sums.slice(1, -1)} consolidated { entity { key } ties { key } } } } }`,
        );
        interface Group extends Told {
          readonly direction: string;
        }
        const expected = plainMoney(deals, ties, consolidate ? withUnits(ties, number) : [number]);
        const found = (entity.money as (Group & { readonly consolidated: object[] })[]).map(
          ({ direction, count: deals, consolidated: _, ...told }) => ({ direction, count: deals, ...inCents(told) }),
        );
        const rows = [
          { direction: 'IN', ...expected[1]! },
          { direction: 'OUT', ...expected[0]! },
        ].filter(({ count: deals }) => deals > 0);
        expect(found, JSON.stringify({ deals, ties, number })).toEqual(rows);
        apart += entity.money[0]?.consolidated.length > 0 ? 1 : 0;
      }
    }
    expect(apart > count / 4).toBe(consolidate);
  });

  it('and the graph keeps its invariants', async () => {
    const breaches: string[] = [];
    for await (const { key, breach } of checkGraph(graph)) breaches.push(`${key}: ${breach}`);
    expect(breaches).toEqual([]);
  });
});
