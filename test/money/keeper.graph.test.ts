import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'graphql';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { recordJudgement } from '../../src/ingest/recordJudgement.ts';
import { ingestFiles } from '../../src/ingest/ingestFiles.ts';
import { rebuild } from '../../src/proof/rebuild.ts';
import { readConfig } from '../../src/config.ts';
import type { Graph, ReadableGraph } from '../../src/graph/connect.ts';
import { guardDatabase } from '../../src/graph/guard.ts';
import { migrate } from '../../src/graph/migrate.ts';
import { changeMarket } from '../../src/money/upkeep/changeMarket.ts';
import { bytesOf, type Market } from '../../src/money/market/Market.ts';
import { MarketKeeper } from '../../src/money/upkeep/MarketKeeper.ts';
import { openMarket } from '../../src/money/openMarket.ts';
import { openSearches } from '../../src/money/searches.ts';
import { openExecutor } from '../support/executor.ts';
import { openGraph, wipe } from '../support/graph.ts';
import { watchedGraph } from '../support/watchedGraph.ts';
import { told } from './told.ts';

const quiet = () => {};

describe('the market beside its graph', () => {
  let graph: Graph;
  beforeAll(async () => {
    graph = openGraph();
    await wipe(graph);
    await guardDatabase(graph, readConfig({ NODE_ENV: 'test' }));
    await migrate(graph, 'cypher/migrations');
    await ingestFiles(graph, ['seeds/seed-article.yaml'], quiet);
  });
  afterAll(() => graph?.close());

  const open = (of: ReadableGraph = graph) => new MarketKeeper(of, { maxBytes: 1e9, report: quiet }, changeMarket);
  const freshly = <Result>(read: (market: Market) => Result): Promise<Result> => open().use(read);

  /** Loads a bundle with another amount of one deal, in billions. */
  async function ingestWith(billions: number): Promise<void> {
    const text = await readFile('seeds/capacity-loop.yaml', 'utf8');
    const changedText = text.replace('value: 100000000000,', `value: ${billions}000000000,`);
    expect(changedText).not.toBe(text);
    const path = join(inject('runFolder'), 'capacity-loop.yaml');
    await writeFile(path, changedText);
    await ingestFiles(graph, [path], quiet);
  }

  it('notices what another process has written, and reads only that again', async () => {
    const asked: string[] = [];
    const watched = watchedGraph(
      graph,
      () => {},
      (statement) => asked.push(statement),
    );
    const keeper = open(watched);
    const before = await keeper.use((market) => market);
    expect(await keeper.use((market) => market)).toBe(before);
    const loads = asked.length;

    await ingestFiles(graph, ['seeds/capacity-loop.yaml'], quiet);
    const after = await keeper.use(told);
    expect(after.version).toBeGreaterThan(before.version);
    expect(after.edgeCount).toBeGreaterThan(before.edgeCount);
    expect(after).toEqual(await freshly(told));
    expect(asked.length).toBe(loads);

    // What a bundle says otherwise the second time replaces what it said.
    await ingestWith(90);
    const changed = await keeper.use(told);
    expect(changed).toEqual(await freshly(told));
    expect(changed).not.toEqual(after);
    expect(asked.length).toBe(loads);
  });

  it('is read as a whole if the graph has no log of the changes', async () => {
    const keeper = open();
    await keeper.use(told);
    await graph.write(async (writer) => {
      await writer.run('MATCH (m:AiMarketGraph) SET m.graphVersion = m.graphVersion + 1');
      await writer.run("MATCH (:Entity {key: 'nvidia'})-[leg:INVESTS_IN]->(:Entity {key: 'openai'}) DELETE leg");
    });
    expect(await keeper.use(told)).toEqual(await freshly(told));
  });

  it('notices a graph that was restored and has had other writes, as many as before', async () => {
    const keeper = open();
    const before = await keeper.use(told);
    await graph.write(async (writer) => {
      await writer.run('MATCH (change:Change {version: $version}) DELETE change', { version: before.version });
      await writer.run('MATCH (m:AiMarketGraph) SET m.graphVersion = $version', { version: before.version - 1 });
    });
    await ingestWith(80);
    const after = await keeper.use(told);
    expect(after.version).toBe(before.version);
    expect(after).toEqual(await freshly(told));
    expect(after).not.toEqual(before);
  });

  it('a merged key resolves to the surviving entity, in a changed market and in one that is read again', async () => {
    const changed = openMarket(graph);
    const defaults = { maxLength: 3, orderBy: 'WEAKEST' };
    const keysOf = async (market: typeof changed, to: string) => {
      const { rows } = await openSearches(graph, market).fundingPaths({ from: 'openai', to, ...defaults }, null);
      return rows.map(({ key }) => key);
    };
    expect(await keysOf(changed, 'oracle')).toEqual(['openai>oracle']);

    const judge = (verdict: 'SAME' | 'DIFFERENT', on: string) =>
      recordJudgement(
        graph,
        { merged: 'oracle', into: 'coreweave', verdict },
        { by: 'an editor', on, why: 'a test' },
        quiet,
      );
    await judge('SAME', '2026-11-24');
    const anew = openMarket(graph);
    for (const market of [changed, anew]) {
      const meant = await keysOf(market, 'coreweave');
      expect(meant).toContain('openai>coreweave');
      expect(await keysOf(market, 'oracle')).toEqual(meant);
      const { timeline, fundingPaths } = openSearches(graph, market);
      const [one, other] = await Promise.all(['oracle', 'coreweave'].map((key) => timeline({ about: [key] }, null)));
      expect(one!.rows).toEqual(other!.rows);
      await expect(fundingPaths({ from: 'oracle', to: 'coreweave', ...defaults }, null)).rejects.toThrow(
        '"from" and "to" are both "coreweave"',
      );
      await expect(keysOf(market, 'coreweav')).rejects.toThrow('the nearest are coreweave');
    }
    await judge('DIFFERENT', '2026-11-25');
    expect(await keysOf(changed, 'oracle')).toEqual(['openai>oracle']);
    await Promise.all([changed.close(), anew.close()]);
  });

  it('refuses legs that an earlier version has written; a rebuild fixes them', async () => {
    await graph.write((writer) => writer.run('MATCH ()-[leg:INVESTS_IN]->() REMOVE leg.committedUsd'));
    await expect(freshly(told)).rejects.toThrow(/graph -- rebuild/);
    await rebuild(graph, quiet);
    expect((await freshly(told)).edgeCount).toBeGreaterThan(0);
  });

  it('is refused where it does not fit, and says what to raise', async () => {
    const bytes = await freshly((market) => bytesOf(market));
    const lines: string[] = [];
    const market = openMarket(graph, { maxBytes: bytes - 1, report: (line) => lines.push(line) });
    await market.ready();
    expect(lines.join()).toMatch(/MARKET_MAX_MB/);
    await expect(openSearches(graph, market).fundingCycles({ maxLength: 4, minLength: 2 }, null)).rejects.toThrow(
      /MARKET_MAX_MB/,
    );
    await market.close();
  });

  it('is of one state in a graph that nobody has written to', async () => {
    await wipe(graph);
    const document = parse('{ fundingCycles { totalCount } deals { totalCount } }');
    const { errors, extensions } = await openExecutor(graph)({ document, variables: {} });
    expect(errors).toBeUndefined();
    expect(extensions).toMatchObject({ graphVersion: 0, recordedThrough: null });
    expect(extensions).not.toHaveProperty('mixedVersions');
  });
});
