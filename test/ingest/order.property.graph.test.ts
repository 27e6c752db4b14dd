import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { ingestBundles } from '../../src/ingest/ingestBundles.ts';
import { parseJson } from '../../src/bundle/read/parseJson.ts';
import { checkGraph } from '../../src/proof/checkGraph.ts';
import { fingerprintOf } from '../../src/proof/fingerprintOf.ts';
import type { Graph } from '../../src/graph/connect.ts';
import { openGraph, wipe } from '../support/graph.ts';
import { bundles, type WrittenBundle } from './randomBundles.ts';

/** Each run writes a graph several times over. */
const options = { numRuns: Math.ceil(Number(process.env['PROPERTY_RUNS'] ?? 200) / 100), endOnFailure: true };
const timeout = 60_000 + options.numRuns * 60_000;

describe('a graph of any bundles', () => {
  const graph = openGraph();
  afterAll(() => graph.close());
  const ingest = (into: Graph, some: readonly WrittenBundle[]) => {
    const files = some.map((bundle) => parseJson(bundle.bundle, JSON.stringify(bundle)));
    return ingestBundles(
      into,
      files.flatMap((file) => (Array.isArray(file) ? [] : [file])),
      [],
      () => {},
    );
  };
  const fingerprint = async () => (await fingerprintOf(graph)).whole;

  it(
    'is the same whichever order they come in, together or one by one, repeated or interrupted',
    { timeout },
    async () => {
      await fc.assert(
        fc.asyncProperty(
          bundles.chain((some) =>
            fc.record({
              some: fc.constant(some),
              order: fc.shuffledSubarray(some, { minLength: some.length }),
              cut: fc.nat(some.length),
              crash: fc.integer({ min: 1, max: 60 }),
            }),
          ),
          async ({ some, order, cut, crash }) => {
            await wipe(graph);
            for (const bundle of some) await ingest(graph, [bundle]);
            const expected = await fingerprint();
            await wipe(graph);
            await ingest(graph, order.slice(0, cut));
            await ingest(crashing(graph, crash), order).catch(() => {});
            await ingest(graph, order);
            await ingest(graph, some);
            expect(await fingerprint()).toBe(expected);
            for await (const { key, breach } of checkGraph(graph)) expect.fail(`${key}: ${breach}`);
          },
        ),
        options,
      );
    },
  );

  it(
    'comes back when a bundle is emptied and filled again, and when all is retracted and upheld',
    { timeout },
    async () => {
      const judgement = (on: string, verdict: string): WrittenBundle => ({
        bundle: `judgement-${on}`,
        needs: ['bundle-0'],
        title: 'random',
        recordedOn: on,
        recordedBy: 'the tests',
        retractions: ['doc-a', 'doc-b', 'doc-c'].map((document) => ({ document, verdict, by: 'x', on, why: 'y' })),
      });
      await fc.assert(
        fc.asyncProperty(bundles, async (all) => {
          const some = all.map((bundle) => ({ ...bundle, retractions: [] }));
          const last = some.at(-1)!;
          await wipe(graph);
          await ingest(graph, some);
          const expected = await fingerprint();
          const empty = { deals: [], ties: [], observations: [], statements: [], identities: [], rates: [] };
          await ingest(graph, [{ ...last, ...empty }]);
          await ingest(graph, [last]);
          expect(await fingerprint()).toBe(expected);

          const market = async () =>
            (await fingerprintOf(graph)).parts.filter(
              ({ labels }) => !['Bundle', 'Judgement', 'Source'].includes(labels),
            );
          const before = await market();
          await ingest(graph, [judgement('2026-01-01', 'RETRACTED')]);
          await ingest(graph, [judgement('2026-01-02', 'UPHELD')]);
          expect(await market()).toEqual(before);
        }),
        options,
      );
    },
  );
});

/** The graph, for a program that dies with its `crash`-th writing statement. */
function crashing(graph: Graph, crash: number): Graph {
  let left = crash;
  return {
    ...graph,
    write: (work) =>
      graph.write((writer) =>
        work({
          run: async (...statement) => {
            left -= 1;
            if (left <= 0) throw new Error('died');
            return writer.run(...statement);
          },
          get writes() {
            return writer.writes;
          },
        }),
      ),
  };
}
