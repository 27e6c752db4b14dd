import { mkdtemp, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { checkGraph } from '../../src/proof/checkGraph.ts';
import type { Graph } from '../../src/graph/connect.ts';
import { favourite } from '../browser/favourites.ts';
import { openGraph } from '../support/graph.ts';
import { startSeededApi, type SeededApi } from '../support/seededApi.ts';
import { guaranteesOf, legsOf, plainSums } from './dealOracle.ts';
import { plainExposure } from './exposureOracle.ts';
import { amountIn, bundleOf, entityCount, worlds } from './randomDeals.ts';

const count = Math.ceil(Number(process.env['PROPERTY_RUNS'] ?? 300) / 15);
const seed = Number(process.env['PROPERTY_SEED'] ?? 1);
const all = new Map(fc.sample(worlds, { numRuns: count, seed }).map((deals, index) => [`world${index}`, deals]));

const sums = '{ committedUsd upToUsd paidUsd nonBindingUsd undisclosedCount }';
type Told = Readonly<Record<string, string | number>>;
/** US dollars as the API writes them -> cents. */
const inCents = ({ undisclosedCount, ...told }: Told) => ({
  ...Object.fromEntries(Object.entries(told).map(([name, value]) => [name, Math.round(Number(value) * 100)])),
  undisclosedCount,
});
const names = ['committedUsd', 'upToUsd', 'paidUsd', 'nonBindingUsd'] as const;
type Figures = Readonly<Record<(typeof names)[number], number>>;
const total = (some: readonly Figures[]) =>
  Object.fromEntries(names.map((name) => [name, some.reduce((sum, each) => sum + each[name], 0)]));
const billions = (figures: Figures) => names.reduce((sum, name) => sum + figures[name], 0) / 1e11;

describe('deals of every sort count alike wherever they count', () => {
  let api: SeededApi;
  let graph: Graph;
  beforeAll(async () => {
    const file = join(await mkdtemp(join(inject('runFolder'), 'worlds-')), 'worlds.yaml');
    await writeFile(file, JSON.stringify(bundleOf(all)));
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
      expect(inCents(dealTotals[0]), JSON.stringify(deals)).toEqual({
        ...total(deals.map((deal) => plainSums(deal))),
        undisclosedCount: deals.filter((deal) => amountIn(deal) === undefined).length,
      });
    }
  });

  it('in the totals of legs', async () => {
    let compared = 0;
    for (const [name, deals] of all) {
      for (const from of entitiesOf(name)) {
        for (const to of entitiesOf(name).filter((key) => key !== from)) {
          const legs = legsOf(name, deals).filter(({ fromKey, toKey }) => fromKey === from && toKey === to);
          const { fundingPaths } = await ask(
            `{ fundingPaths(from: "${from}", to: "${to}", maxLength: 1) { edges { node { legs { totals ${sums} } } } } }`,
          );
          const found = fundingPaths.edges.map(
            ({ node }: { node: { legs: { totals: Told }[] } }) => node.legs[0]!.totals,
          );
          const undisclosedCount = legs.filter(({ amountUsd }) => amountUsd === null).length;
          const expected = legs.length === 0 ? [] : [{ ...total(legs as unknown as Figures[]), undisclosedCount }];
          expect(found.map(inCents), JSON.stringify(deals)).toEqual(expected);
          compared += found.length;
        }
      }
    }
    expect(compared).toBeGreaterThan(count);
  });

  it('in exposure, and in the favourite of Neo4j Browser', async () => {
    const { statement } = favourite('15');
    expect(statement).toContain("{key: 'openai'}");
    let deep = 0;
    for (const [name, deals] of all) {
      for (const to of entitiesOf(name).slice(0, 3)) {
        const oracle = (maxDepth: number) =>
          plainExposure(legsOf(name, deals), to, maxDepth, guaranteesOf(name, deals));
        const { exposure } = await ask(
          `{ exposure(to: "${to}", maxDepth: 3, first: 50) { complete edges { node { entity { key } depth direct ${sums} through ${sums} } } } }`,
        );
        interface Row {
          readonly entity: { readonly key: string };
          readonly depth: number;
          readonly direct: Told;
          readonly through: Told;
        }
        const found = exposure.edges.map(({ node: { entity, depth, direct, through } }: { node: Row }) => ({
          ...{ who: entity.key, depth, direct: inCents(direct), through: inCents(through) },
        }));
        const byName = (one: { who: string }, other: { who: string }) => (one.who < other.who ? -1 : 1);
        expect(found.sort(byName), JSON.stringify(deals)).toEqual(oracle(3).sort(byName));

        const drawn = (await graph.read(statement.replace("'openai'", `'${to}'`))).map(
          ([who, depth, direct, through]) => `${String(who)} ${String(depth)} ${Number(direct)} ${Number(through)}`,
        );
        const two = oracle(2).map(
          ({ who, depth, direct, through }) =>
            `${who} ${depth} ${rounded(billions(direct))} ${rounded(billions(through))}`,
        );
        expect(drawn.sort(), JSON.stringify(deals)).toEqual(two.sort());
        deep += oracle(3).filter(({ through }) => billions(through) > 0).length;
      }
    }
    expect(deep).toBeGreaterThan(count / 2);
  });

  it('and the graph keeps its invariants', async () => {
    const breaches: string[] = [];
    for await (const { key, breach } of checkGraph(graph)) breaches.push(`${key}: ${breach}`);
    expect(breaches).toEqual([]);
  });
});

const rounded = (value: number) => Number(value.toFixed(3));
