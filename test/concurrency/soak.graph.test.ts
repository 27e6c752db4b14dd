import { setTimeout as pause } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ingestFiles } from '../../src/ingest/ingestFiles.ts';
import type { Graph } from '../../src/graph/connect.ts';
import { askGraphql } from '../server/ask.ts';
import { openGraph } from '../support/graph.ts';
import { firstBundles, startSeededApi, type SeededApi } from '../support/seededApi.ts';
import { crowd } from './crowd.ts';

/** Ten minutes in the long run, with the checks that need many answers; otherwise until there is enough to check. */
const isLong = process.env['PROPERTY_RUNS'] !== undefined;
const seconds = Number(process.env['SOAK_SECONDS'] ?? 600);
const readers = 16;
const enough = { bundles: 3, answers: 2 * readers, versions: 2 };
/** Milliseconds from one bundle to the next. */
const beat = 500;
/** Milliseconds for which a reader looks at an answer: what is asked for leaves the writer its share of two cores. */
const thought = 400;
/** Everybody of these lends to everybody: 110 deals; through each of them go 10 rings of two and 90 of three. */
const size = 11;
const rings = 100;

const leg = 'from { key } to { key } amount { usd } deals { key } totals { committedUsd }';
/** What is asked; `last` is the bundle that was written last. */
const questions: readonly ((last: string) => string)[] = [
  (last) => `{ fundingCycles(through: ["${last}-0"], maxLength: 2) { edges { node { legs { ${leg} } } } } }`,
  (last) => `{ fundingPaths(from: "${last}-0", to: "${last}-1", maxLength: 2) { edges { node { legs { ${leg} } } } } }`,
  (last) => `{ exposure(to: "${last}-0") { edges { node { entity { key } sums { committedUsd } } } } }`,
  (last) => `{ neighborhood(of: ["${last}-0"]) { nodes { key } edges { kind deals { key } } } }`,
  (last) => `{ timeline(about: ["${last}-0"]) { totalCount edges { node { caption } } } }`,
  (last) =>
    `{ sourcesAndUses(entity: "${last}-0", from: "2025-10-01", to: "2025-12-31") { signedNotDue { deal { key } } } }`,
  () => `{ whoFundsWhoseCapacity(consumer: "openai") { edges { node { funding { ${leg} } purchase { ${leg} } } } } }`,
];

describe('readers follow money while a writer writes', () => {
  let api: SeededApi;
  let graph: Graph;
  beforeAll(async () => {
    api = await startSeededApi({ bundles: [...firstBundles, await crowd('crowd0', size)] });
    graph = openGraph();
  });
  afterAll(async () => {
    await graph?.close();
    await api?.stop();
  });

  it(
    'each answer names its version, none older than the one before; few are mixed, and memory stays',
    {
      timeout: (seconds + 120) * 1_000,
    },
    async () => {
      const end = performance.now() + seconds * 1_000;
      const told = {
        ...{ answers: 0, mixed: 0, bundles: 0, unavailable: 0 },
        ...{ versions: new Set<number>(), megabytes: [] as number[] },
      };
      const isEnough = () =>
        told.bundles >= enough.bundles && told.answers >= enough.answers && told.versions.size >= enough.versions;
      const isOver = () => performance.now() >= end || (!isLong && isEnough());

      const write = async () => {
        for (let last = 1; !isOver(); last += 1) {
          const next = pause(beat);
          await ingestFiles(graph, [await crowd(`crowd${last}`, size)], () => {});
          told.bundles = last;
          await next;
        }
      };
      const read = async (reader: number) => {
        let latest = 0;
        for (let turn = reader; !isOver(); turn += 1) {
          await pause(thought);
          const { data, errors, extensions } = (
            await askGraphql(api.url, questions[turn % questions.length]!(`crowd${told.bundles}`))
          ).json();
          // A machine that is busy with other programs can leave Neo4j silent for longer than a reader waits.
          if (errors?.[0]?.extensions.code === 'DATABASE_UNAVAILABLE') {
            told.unavailable += 1;
            continue;
          }
          expect(errors).toBeUndefined();
          expect(data).not.toBeNull();
          expect(extensions.graphVersion).toBeGreaterThanOrEqual(Math.max(1, latest));
          latest = extensions.graphVersion;
          told.versions.add(latest);
          told.answers += 1;
          told.mixed += extensions.mixedVersions === true ? 1 : 0;
        }
      };
      const weigh = async () => {
        for (const collect = collector(); !isOver(); await pause(isLong ? Math.min(10, seconds / 12) * 1_000 : beat)) {
          collect();
          told.megabytes.push(process.memoryUsage().rss / 1e6);
        }
      };
      await Promise.all([write(), weigh(), ...Array.from({ length: readers }, (_, reader) => read(reader))]);

      const { answers, mixed, bundles, unavailable, versions, megabytes } = told;
      // What was written last is there, whole.
      const all = `{ fundingCycles(through: ["crowd${bundles}-0"], maxLength: 3) { complete totalCount } }`;
      expect((await askGraphql(api.url, all)).json().data.fundingCycles).toEqual({ complete: true, totalCount: rings });
      expect(answers).toBeGreaterThanOrEqual(enough.answers);
      expect(unavailable).toBeLessThanOrEqual(Math.max(1, answers / 100));
      expect(versions.size).toBeGreaterThanOrEqual(enough.versions);
      if (!isLong) return;
      const mean = (some: readonly number[]) => some.reduce((sum, each) => sum + each, 0) / some.length;
      const third = Math.floor(megabytes.length / 3);
      const [middle, late] = [mean(megabytes.slice(third, 2 * third)), mean(megabytes.slice(2 * third))];
      process.stderr.write(
        `${answers} answers of ${versions.size} versions, ${mixed} mixed; ${(bundles / seconds).toFixed(2)} bundles a second; ${middle.toFixed(0)} MB, then ${late.toFixed(0)} MB\n`,
      );
      expect(mixed / answers).toBeLessThan(0.01);
      expect(late / middle).toBeLessThan(1.1);
    },
  );
});

/** Collects garbage, so that what is left is in use. */
function collector(): () => void {
  setFlagsFromString('--expose-gc');
  return runInNewContext('gc') as () => void;
}
