import { setTimeout as pause } from 'node:timers/promises';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { askGraphql } from '../server/ask.ts';
import { startSeededApi, type SeededApi } from '../support/seededApi.ts';
import { crowd } from './crowd.ts';

const size = 60;
const point = (number: number) => `{ entity(key: "crowd-${number % size}") { name } }`;
const rings =
  '{ fundingCycles(through: ["crowd-0"], maxLength: 8, first: 20) { complete truncatedBy edges { node { key } } } }';

/** Times are compared with times of the same minute; still a busy machine can spoil them, so this is for `check:long`. */
describe.runIf(process.env['PROPERTY_RUNS'] !== undefined)('a look-up beside searches that are too large', () => {
  let api: SeededApi;
  beforeAll(async () => void (api = await startSeededApi({ bundles: [await crowd('crowd', size)] })), 600_000);
  afterAll(() => api?.stop());

  const ask = async (query: string) => {
    const { data, errors } = (await askGraphql(api.url, query)).json();
    expect(errors).toBeUndefined();
    return data;
  };
  /** Milliseconds of look-ups, one after the other, until there is enough or the reason for them is gone. */
  async function lookUps(most: number, isOver = () => false) {
    const times: number[] = [];
    while (times.length < most && !isOver()) {
      const begun = performance.now();
      await ask(point(times.length));
      times.push(performance.now() - begun);
      await pause(5);
    }
    return times;
  }
  const median = (times: readonly number[]) => times.toSorted((one, other) => one - other)[times.length >> 1]!;

  it('takes at most twice as long, and the server goes on turning', { timeout: 300_000 }, async () => {
    await ask(rings);
    await lookUps(200);
    const [alone, beside]: [number[], number[]] = [[], []];
    const held: number[] = [];
    for (let round = 0; round < 5; round += 1) {
      alone.push(...(await lookUps(100)));
      let isOver = false;
      const delay = monitorEventLoopDelay({ resolution: 5 });
      delay.enable();
      const large = ask(rings).finally(() => (isOver = true));
      beside.push(...(await lookUps(10_000, () => isOver)));
      const { fundingCycles } = await large;
      delay.disable();
      held.push(delay.max / 1e6);
      expect(fundingCycles).toMatchObject({ complete: false, truncatedBy: expect.stringMatching(/TIME|WORK/) });
      expect(fundingCycles.edges.length).toBe(20);
    }
    const ratio = median(beside) / median(alone);
    process.stderr.write(
      `look-ups: ${median(alone).toFixed(1)} ms alone (${alone.length}), ${median(beside).toFixed(1)} ms beside a search (${beside.length}), ratio ${ratio.toFixed(2)}; the loop was held for ${held.map((each) => each.toFixed(0)).join(', ')} ms at most\n`,
    );
    expect(ratio).toBeLessThan(2);
    expect(median(held)).toBeLessThan(250);
  });

  /** Nine searches in one request, each of which takes seconds. */
  const nine = `{ ${Array.from({ length: 9 }, (_, number) => `a${number}: ${rings.slice(1, -1).replace('first: 20', `first: ${11 + number}`)}`).join(' ')} }`;

  it(
    'takes at most three times as long beside five requests of nine searches, abandoned or not',
    { timeout: 600_000 },
    async () => {
      await ask(rings);
      const alone = await lookUps(200);
      const leaving = new AbortController();
      const large = Array.from({ length: 5 }, () =>
        fetch(`${api.url}/graphql`, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({ query: nine }),
          signal: leaving.signal,
        }).catch(() => null),
      );
      await pause(700);
      const beside = await lookUps(200);
      leaving.abort();
      await Promise.all(large);
      const begun = performance.now();
      await ask('{ fundingCycles(through: ["crowd-0"], maxLength: 2, first: 5) { complete } }');
      const next = performance.now() - begun;
      const after = await lookUps(200);
      process.stderr.write(
        `look-ups: ${median(alone).toFixed(1)} ms alone, ${median(beside).toFixed(1)} ms beside 45 searches, ${median(after).toFixed(1)} ms after they were abandoned; the next search took ${next.toFixed(0)} ms\n`,
      );
      expect(median(beside)).toBeLessThan(3 * median(alone));
      expect(median(after)).toBeLessThan(2 * median(alone));
      expect(next).toBeLessThan(2_000);
    },
  );
});
