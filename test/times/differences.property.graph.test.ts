import fc from 'fast-check';
import { parse } from 'graphql';
import { afterAll, describe, expect, it } from 'vitest';
import { parseJson } from '../../src/bundle/read/parseJson.ts';
import { ingestBundles } from '../../src/ingest/ingestBundles.ts';
import { bundles } from '../ingest/randomBundles.ts';
import { openExecutor } from '../support/executor.ts';
import { openGraph, wipe } from '../support/graph.ts';
import { compareReadings, readDifferences, readPlainly } from './plainReading.ts';

/** Each run writes a graph. */
const options = { numRuns: Math.ceil(Number(process.env['PROPERTY_RUNS'] ?? 200) / 100), endOnFailure: true };
const timeout = 60_000 + options.numRuns * 30_000;

const day = fc.constantFrom('2025-01-10', '2025-04-01', '2025-06-30', '2025-10-01', '2025-11-11', '2025-12-24');
const pair = fc.record({ asOf: day, knownAt: day }, { requiredKeys: [] });

describe('what differs between two pairs of times in any graph', () => {
  const graph = openGraph();
  const execute = openExecutor(graph);
  afterAll(() => graph.close());

  const ask = async (query: string, variables: Record<string, unknown>) => {
    const { data, errors } = await execute({ document: parse(query), variables });
    expect(errors).toBeUndefined();
    return data;
  };

  it('is what two plain readings differ in', { timeout }, async () => {
    await fc.assert(
      fc.asyncProperty(bundles, fc.array(fc.tuple(pair, pair), { minLength: 3, maxLength: 3 }), async (some, asked) => {
        await wipe(graph);
        const files = some.map((bundle) => parseJson(bundle.bundle, JSON.stringify(bundle)));
        await ingestBundles(
          graph,
          files.flatMap((file) => (Array.isArray(file) ? [] : [file])),
          [],
          () => {},
        );
        for (const [from, to] of asked) {
          const readings = [await readPlainly(ask, from), await readPlainly(ask, to)] as const;
          for (const about of [null, 'investee']) {
            const { nodes, totalCount } = await readDifferences(ask, { from, to, about, first: 2 });
            const { answered, plain } = compareReadings(nodes, readings, about);
            expect(answered).toEqual(plain);
            expect(nodes).toHaveLength(totalCount);
          }
        }
      }),
      options,
    );
  });
});
