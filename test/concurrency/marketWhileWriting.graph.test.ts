import { afterAll, beforeAll, expect, it } from 'vitest';
import { readConfig } from '../../src/config.ts';
import type { Graph } from '../../src/graph/connect.ts';
import { guardDatabase } from '../../src/graph/guard.ts';
import { migrate } from '../../src/graph/migrate.ts';
import { ingestFiles } from '../../src/ingest/ingestFiles.ts';
import { changeMarket } from '../../src/money/upkeep/changeMarket.ts';
import { MarketKeeper } from '../../src/money/upkeep/MarketKeeper.ts';
import { told } from '../money/told.ts';
import { openGraph, wipe } from '../support/graph.ts';
import { crowd } from './crowd.ts';

const bundles = process.env['PROPERTY_RUNS'] === undefined ? 2 : 12;
const size = 9;

let graph: Graph;
beforeAll(async () => {
  graph = openGraph();
  await wipe(graph);
  await guardDatabase(graph, readConfig({ NODE_ENV: 'test' }));
  await migrate(graph, 'cypher/migrations');
});
afterAll(() => graph?.close());

it('a market that is asked for during a commit has all of it', { timeout: 300_000 }, async () => {
  const open = () => new MarketKeeper(graph, { maxBytes: 1e9, report: () => {} }, changeMarket);
  const keepers = Array.from({ length: 4 }, open);
  let isOver = false;
  const asking = keepers.map(async (keeper) => {
    while (!isOver) await keeper.use(() => {});
  });
  try {
    for (let number = 0; number < bundles; number += 1) {
      await ingestFiles(graph, [await crowd(`crowd${number}`, size)], () => {});
      const whole = await open().use(told);
      for (const keeper of keepers) expect(await keeper.use(told)).toEqual(whole);
    }
  } finally {
    isOver = true;
    await Promise.all(asking);
  }
});
