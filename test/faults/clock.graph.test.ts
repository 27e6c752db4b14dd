// fills: firstBundles
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ingestFiles } from '../../src/ingest/ingestFiles.ts';
import { fingerprintOf } from '../../src/proof/fingerprintOf.ts';
import { openGraph, wipe } from '../support/graph.ts';
import { firstBundles, startSeededApi, type SeededApi } from '../support/seededApi.ts';

const dayMs = 86_400_000;
const RealDate = Date;

/** Runs work while the clock of this process is wrong by some days. It runs on. */
async function withClockOff<Result>(days: number, work: () => Promise<Result>): Promise<Result> {
  const now = () => RealDate.now() + days * dayMs;
  globalThis.Date = class extends RealDate {
    constructor(...given: unknown[]) {
      super(...((given.length === 0 ? [now()] : given) as [number]));
    }
    static override now = now;
  } as DateConstructor;
  try {
    return await work();
  } finally {
    globalThis.Date = RealDate;
  }
}

/** Wrong by 30 days; and in the midst of the days that the bundles are about, 30 days before and after. */
const inTheMidst = Math.round((RealDate.parse('2025-10-15') - RealDate.now()) / dayMs);
const clocks = [-30, 30, inTheMidst - 30, inTheMidst, inTheMidst + 30];

const moments = ['', 'asOf: "2025-10-01"', 'knownAt: "2025-10-01"', 'asOf: "2025-12-31", knownAt: "2025-11-11"'];
const fields = (moment: string) => {
  const [alone, after] = [moment && `(${moment})`, moment && `, ${moment}`];
  return `{
    deals(first: 20${after}) { totalCount edges { node { key stage amount { usd } chosen: evidence(first: 3) { edges { node { locator } } } } } }
    fundingCycles(through: ["nvidia"], first: 5${after}) { totalCount edges { node { legs { from { key } amount { usd } } } } }
    dealTotals${alone} { kind committedUsd }
  }`;
};

let api: SeededApi;
beforeAll(async () => void (api = await startSeededApi()));
afterAll(() => api.stop());

const answers = async (asked: readonly string[]): Promise<string> => {
  const all = await Promise.all(asked.map((question) => api.ask(question)));
  for (const { errors } of all) expect(errors).toBeUndefined();
  return JSON.stringify(all.map(({ data }) => data as unknown));
};

describe('a clock that is wrong', () => {
  it(`changes no answer: by ${clocks.join(', ')} days`, async () => {
    const right = await answers(moments.map(fields));
    for (const days of clocks) expect(await withClockOff(days, () => answers(moments.map(fields)))).toBe(right);
  });

  it('would change those of a program that takes its day for the last day that is known', async () => {
    const ofToday = () => answers([fields(`knownAt: "${new Date().toISOString().slice(0, 10)}"`)]);
    expect(await withClockOff(inTheMidst - 30, ofToday)).not.toBe(await withClockOff(inTheMidst + 30, ofToday));
  });

  it.runIf(process.env['PROPERTY_RUNS'] !== undefined)(
    'changes nothing that is stored',
    { timeout: 600_000 },
    async () => {
      const graph = openGraph();
      const right = await fingerprintOf(graph);
      for (const days of [-30, 30]) {
        await wipe(graph);
        await withClockOff(days, () => ingestFiles(graph, firstBundles, () => {}));
        expect((await fingerprintOf(graph)).whole).toBe(right.whole);
      }
      await graph.close();
    },
  );
});
