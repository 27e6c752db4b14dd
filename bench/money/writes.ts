import { setTimeout as sleep } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import type { Edge } from '../../src/money/market/Edge.ts';
import { bytesOf, type Market } from '../../src/money/market/Market.ts';
import { MarketBuilder } from '../../src/money/market/MarketBuilder.ts';
import { SearchThreads } from '../../src/money/threads/SearchThreads.ts';
import type { MarketChange } from '../../src/money/upkeep/changeMarket.ts';
import { Editions } from '../../src/money/upkeep/Editions.ts';
import { withGcBallast } from '../../src/money/upkeep/withGcBallast.ts';
import { keep } from '../keep.ts';
import { organizationKey } from '../market/keys.ts';
import { below, random, skewed } from '../market/random.ts';

/*
 * Measures the memory that writes take while two threads search: bundles land in a market at a steady rate, as
 * `MarketKeeper` has them land, but without a graph. The physical memory of the process is read every five milliseconds.
 */

const [millions = '10', seconds = '90'] = process.argv.slice(2);
const legs = Number(millions) * 1_000_000;
const organizations = legs / 10;
const perSecond = 2;
const dealsPerBundle = 200;
const newEntities = 10;
/** Milliseconds without a write, before the first one. */
const quietMs = 15_000;

const megabytes = (bytes: number) => (bytes / 1e6).toFixed(1);
const edge: Omit<Edge, 'fromKey' | 'toKey' | 'subjectKey'> = {
  ...{ relationship: 'INVESTS_IN', kind: 'Investment', stage: 'SIGNED', binding: 'BINDING' },
  ...{ amountUsd: 1e9, amountQualifier: 'EXACT', committedUsd: 1e9, upToUsd: 0, paidUsd: 0, nonBindingUsd: 0 },
  ...{ validFrom: 20_000, validTo: null, knownFrom: 20_000, knownTo: null },
};
const next = random(1);
const someone = skewed(next, organizations, 0.5);

let held = withGcBallast(generated());
const editions = new Editions(held.market);
const pool = new SearchThreads(2);
const upkeep = new SearchThreads(1);
let isOver = false;
let searches = 0;
const searching = Array.from({ length: 2 }, async () => {
  while (!isOver) {
    const { market, release } = editions.hold();
    await pool.ask('fundingCycles', market, rings(), null);
    searches += 1;
    release();
  }
});
const base = bytesOf(held.market);
const peak = new BigInt64Array(new SharedArrayBuffer(8));
const watch = new Worker(
  `const { workerData } = require('node:worker_threads');
   setInterval(() => { const now = BigInt(process.memoryUsage.rss()); if (now > Atomics.load(workerData, 0)) Atomics.store(workerData, 0, now); }, 5);`,
  { eval: true, workerData: peak },
);
/** The most physical memory of the process since the last call, in bytes. */
const highest = () => Number(Atomics.exchange(peak, 0, 0n));
await upkeep.ask('nearestKeys', held.market, []);
while (searches < 20) await sleep(100);
globalThis.gc?.();
await sleep(1_000);
highest();
await sleep(quietMs);
const before = highest();

const times: number[] = [];
let compactions = 0;
for (let write = 0; write < Number(seconds) * perSecond; write += 1) {
  const begun = performance.now();
  const change = bundle(write);
  const started = performance.now();
  const { market, removed } = await upkeep.ask('changeMarket', editions.current, change, editions.takeFree());
  times.push(performance.now() - started);
  if ([market.outgoing, market.incoming].some(({ changed }) => changed.nodes.length === 0)) compactions += 1;
  editions.add(market, removed, change.edges.length);
  held = withGcBallast(market);
  for (const each of [pool, upkeep]) each.keep(market);
  await sleep(Math.max(0, 1_000 / perSecond - (performance.now() - begun)));
}
isOver = true;
await Promise.all(searching);
await watch.terminate();
await Promise.all([pool.close(), upkeep.close()]);

times.sort((one, other) => one - other);
const most = highest() - before;
const lines = [
  `# Memory of the market while bundles land, ${new Date().toISOString().slice(0, 10)}`,
  '',
  `- ${held.market.edgeCount.toLocaleString('en')} legs, ${megabytes(base)} MB when loaded, ${Math.round(base / held.market.edgeCount)} bytes each`,
  `- ${perSecond} bundles of ${dealsPerBundle} deals a second for ${seconds} s, ${compactions} compactions of a side, ${searches} searches beside them`,
  `- at most ${megabytes(most)} MB more than with searches alone: ${((base + most) / base).toFixed(3)} of the market`,
  `- in the end ${megabytes(bytesOf(held.market))} MB: ${(bytesOf(held.market) / base).toFixed(3)} of the market`,
  `- a bundle takes ${times[times.length >> 1]!.toFixed(0)} ms (median), at most ${times.at(-1)!.toFixed(0)} ms`,
].join('\n');
keep(
  `writes-${millions}-million`,
  { date: new Date().toISOString().slice(0, 10), base, most, compactions, searches, times },
  lines,
);
process.stdout.write(`${lines}\n`);

/** A market of deals between organizations, a few of which are in very many deals. */
function generated(): Market {
  const builder = new MarketBuilder(4e9);
  for (let number = 0; number < legs; number += 1) {
    const ends = { fromKey: organizationKey(someone()), toKey: organizationKey(someone()) };
    builder.addEdge({ ...edge, ...ends, subjectKey: `deal-${number}` });
  }
  return builder.build(1);
}

function rings() {
  const filter = { moment: null };
  const question = {
    minLength: 2,
    maxLength: 4,
    through: [organizationKey(organizations / 20)],
    mustContain: [],
    filter,
  };
  return { ...question, throughOwnership: false, orderBy: 'WEAKEST' as const };
}

/** Half of the deals of a bundle are derived again, half are new. */
function bundle(write: number): MarketChange {
  const subjects = Array.from({ length: dealsPerBundle }, (_, index) =>
    index % 2 === 0 ? `deal-${below(next, legs)}` : `new-deal-${write}-${index}`,
  );
  const entities = Array.from({ length: newEntities }, (_, index) => ({
    key: organizationKey(below(next, organizations)) + `-${write}-${index}`,
    unspecified: false,
  }));
  const edges = subjects.map((subjectKey, index): Edge => {
    const fromKey = entities[index]?.key ?? organizationKey(someone());
    return { ...edge, fromKey, toKey: organizationKey(someone()), subjectKey };
  });
  return { version: write + 2, historyId: `${write}`, subjects: [...new Set(subjects)], edges, entities };
}
