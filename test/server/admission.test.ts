import { setMaxListeners } from 'node:events';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Slots } from '../../src/model/request/Slots.ts';
import { clientLeft } from '../../src/errors.ts';
import { ownScope } from '../../src/graph/timeouts.ts';
import { Admission } from '../../src/server/admission/Admission.ts';
import { ClientRates } from '../../src/server/admission/ClientRates.ts';
import { Refusal } from '../../src/server/admission/Refusal.ts';
import { ServiceBound } from '../../src/server/admission/ServiceBound.ts';
import { quantile } from '../load/openLoop.ts';

/** Time is simulated, so that figures are the same on every machine. The same over HTTP is in `overload.test.ts`. */
beforeEach(() => void vi.useFakeTimers({ toFake: ['performance', 'setTimeout', 'clearTimeout', 'setImmediate'] }));
afterEach(() => void vi.useRealTimers());

/** A database that works on five things at once, each for 25 to 75 ms: a hundred a second. */
const [atOnce, serviceMs] = [5, 50];
const capacity = (atOnce * 1_000) / serviceMs;
const lookUp = {};

interface Outcome {
  readonly client: string;
  readonly status: number;
  readonly milliseconds: number;
}

function serverWith({ least = 4, most = 64, rate = 0, burst = 1 } = {}) {
  const admission = new Admission(new ServiceBound({ least, most }), new ClientRates({ rate, burst }));
  const slots = new Slots(atOnce);
  let drawn = 0;
  // Spread evenly, in an order without a pattern.
  const nextServiceMs = () => serviceMs * (0.5 + ((drawn += 0.618034) % 1));
  const outcomes: Outcome[] = [];
  const scopeOf = (client: string, signal?: AbortSignal) => ({ ...ownScope(), client, ...(signal && { signal }) });
  async function ask(client: string, { operation = lookUp, cost = 1, pieces = 1, signal }: Asked = {}): Promise<void> {
    const begun = performance.now();
    const end = (status: number) => void outcomes.push({ client, status, milliseconds: performance.now() - begun });
    try {
      admission.arrive(client);
      const admitted = await admission.enter(scopeOf(client, signal));
      try {
        await admitted.weigh(operation, cost);
        const work = () => slots.run(() => new Promise<void>((settle) => setTimeout(settle, nextServiceMs())));
        await Promise.all(Array.from({ length: pieces }, work));
      } finally {
        admitted.leave();
      }
      end(200);
    } catch (error) {
      end(error instanceof Refusal ? error.status : 0);
    }
  }
  return { ask, outcomes, answers: (client: string) => outcomes.filter((each) => each.client === client) };
}

interface Asked {
  readonly operation?: object;
  readonly cost?: number;
  /** Statements of the request. */
  readonly pieces?: number;
  readonly signal?: AbortSignal;
}

/** Calls `ask` at a rate; `perSecond` divides a thousand or is a multiple of it. */
async function atRate(perSecond: number, seconds: number, ask: () => unknown): Promise<void> {
  let due = 0;
  for (let millisecond = 0; millisecond < seconds * 1_000; millisecond += 1) {
    for (due += perSecond / 1_000; due >= 1; due -= 1) void ask();
    await vi.advanceTimersByTimeAsync(1);
  }
}

const timesOf = (outcomes: readonly Outcome[], status: number) =>
  outcomes.filter((each) => each.status === status).map(({ milliseconds }) => milliseconds);

async function underLoad(times: number, seconds: number, settings: Parameters<typeof serverWith>[0] = {}) {
  const { ask, outcomes } = serverWith(settings);
  await atRate(capacity / 5, 3, () => ask('someone'));
  const unloaded = timesOf(outcomes.splice(0), 200);
  // Whether it is a burst, which may wait, shows within a moment.
  await atRate(capacity * times, 1, () => ask('someone'));
  outcomes.splice(0);
  await atRate(capacity * times, seconds, () => ask('someone'));
  const loaded = outcomes.splice(0);
  return {
    unloaded: quantile(unloaded, 0.99),
    accepted: quantile(timesOf(loaded, 200), 0.99),
    goodput: timesOf(loaded, 200).length / seconds / capacity,
    refused: quantile([0, ...timesOf(loaded, 503)], 0.99),
    others: loaded.filter(({ status }) => status !== 200 && status !== 503),
  };
}

describe('admission', () => {
  it.each([2, 4])(
    'at %i times the capacity: the accepted are on time, the others are refused at once',
    async (times) => {
      const { unloaded, accepted, goodput, refused, others } = await underLoad(times, 20);
      expect(others).toEqual([]);
      expect(goodput).toBeGreaterThan(0.9);
      expect(accepted).toBeLessThan(2.5 * unloaded);
      expect(refused).toBeLessThan(20);
    },
  );

  it('would be late with a bound that does not move', async () => {
    const { unloaded, accepted } = await underLoad(2, 20, { least: 64, most: 64 });
    expect(accepted).toBeGreaterThan(2.5 * unloaded);
  });

  it('takes a burst of two hundred and answers all of it', async () => {
    const { ask, outcomes } = serverWith();
    for (let number = 0; number < 200; number += 1) void ask('someone');
    await vi.advanceTimersByTimeAsync(10_000);
    expect(timesOf(outcomes, 200).length).toBe(200);
  });

  it('serves a client that asks little as if it were alone, whatever another one asks', async () => {
    const { ask, answers } = serverWith();
    await atRate(capacity / 5, 3, () => ask('someone'));
    const flood = atRate(capacity * 4, 10, () => ask('greedy'));
    let sent = 0;
    const stop = everySo(100, () => void ((sent += 1), ask('stranger')));
    await flood;
    stop();
    await vi.advanceTimersByTimeAsync(1_000);
    expect(timesOf(answers('stranger'), 200).length).toBe(sent);
    expect(quantile(timesOf(answers('stranger'), 200), 0.99)).toBeLessThan(3 * serviceMs);
    expect(timesOf(answers('greedy'), 429).length + timesOf(answers('greedy'), 503).length).toBeGreaterThan(100);
  });

  it('lets look-ups pass beside heavy operations', async () => {
    const { ask, answers } = serverWith();
    const heavy = { operation: {}, cost: 40_000, pieces: 20 };
    for (let number = 0; number < 20; number += 1) void ask('heavy', heavy);
    await atRate(10, 3, () => ask('light'));
    await vi.advanceTimersByTimeAsync(20_000);
    expect(timesOf(answers('heavy'), 200).length).toBe(20);
    expect(timesOf(answers('light'), 200).length).toBe(30);
    // Five at once of the heavy one's pieces: a look-up waits for those, and not for the next heavy one.
    expect(quantile(timesOf(answers('light'), 200), 0.99)).toBeLessThan(7 * serviceMs);
  });

  it('refuses heavy operations that could not be answered in time', async () => {
    const { ask, answers } = serverWith();
    const heavy = { operation: {}, cost: 50_000, pieces: 200 };
    for (let number = 0; number < 5; number += 1) void ask('heavy', heavy);
    await vi.advanceTimersByTimeAsync(5_000);
    for (let number = 0; number < 95; number += 1) void ask('heavy', heavy);
    await vi.advanceTimersByTimeAsync(200_000);
    expect(timesOf(answers('heavy'), 503).length).toBeGreaterThan(10);
    expect(quantile(timesOf(answers('heavy'), 503), 0.5)).toBeLessThan(20);
  });

  it('gives the slot of a client that leaves to the next', async () => {
    const { ask, outcomes, answers } = serverWith();
    const leaving = new AbortController();
    setMaxListeners(0, leaving.signal);
    for (let number = 0; number < 100; number += 1) void ask('leaving', { signal: leaving.signal });
    await vi.advanceTimersByTimeAsync(10);
    leaving.abort(clientLeft());
    void ask('next');
    await vi.advanceTimersByTimeAsync(4 * serviceMs);
    expect(timesOf(answers('next'), 200).length).toBe(1);
    expect(timesOf(outcomes, 0).length).toBeGreaterThan(80);
  });

  it('refuses a client that sends more than its rate, and no other', async () => {
    const { ask, answers } = serverWith({ rate: 10, burst: 20 });
    await atRate(50, 2, () => (ask('fast'), ask('other' + Math.floor(performance.now() / 200))));
    await vi.advanceTimersByTimeAsync(1_000);
    expect(timesOf(answers('fast'), 200).length).toBeGreaterThanOrEqual(38);
    expect(timesOf(answers('fast'), 200).length).toBeLessThanOrEqual(41);
    expect(timesOf(answers('fast'), 429).length).toBeGreaterThan(55);
    expect(timesOf(answers('other1'), 429)).toEqual([]);
  });
});

/** Calls `work` every so many milliseconds of simulated time, until the result is called. */
function everySo(milliseconds: number, work: () => void): () => void {
  let isOver = false;
  const next = () => {
    if (isOver) return;
    work();
    setTimeout(next, milliseconds);
  };
  next();
  return () => (isOver = true);
}
