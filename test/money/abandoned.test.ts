import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { RequestEnded, clientLeft } from '../../src/errors.ts';
import type { AskedPage } from '../../src/money/questions.ts';
import { SearchThreads } from '../../src/money/threads/SearchThreads.ts';
import { crowd } from './crowd.ts';

const filter = { moment: null };
const page: AskedPage = { size: 21, backward: false, after: null, before: null, counts: true };
const rings = (maxLength: number) => ({
  ...{ minLength: 2, maxLength, through: [], mustContain: [], throughOwnership: false },
  ...{ orderBy: 'WEAKEST' as const, filter },
});
/** More rings of eight, paths and rows than a search can look at. */
const market = crowd(60);

/** What takes seconds on this market. */
const large: Readonly<Record<string, (threads: SearchThreads, scope: Scope) => Promise<unknown>>> = {
  fundingCycles: (threads, scope) => threads.askFor(scope)('fundingCycles', market, rings(8), page),
  fundingPaths: (threads, scope) =>
    threads.askFor(scope)(
      'fundingPaths',
      market,
      { from: 'entity-0', to: 'entity-1', maxLength: 8, orderBy: 'TOTAL', filter },
      page,
    ),
  ringDifferences: (threads, scope) =>
    threads.askFor(scope)('ringDifferences', market, {
      ...{ through: [], maxLength: 8, from: { asOf: 1, knownAt: 1 }, to: { asOf: 2, knownAt: 2 } },
    }),
};

type Scope = NonNullable<Parameters<SearchThreads['askFor']>[0]>;

function client(requestId: string, name = 'someone') {
  const controller = new AbortController();
  const scope: Scope = { client: name, requestId, signal: controller.signal };
  return { scope, leave: () => controller.abort(clientLeft()) };
}

/** Milliseconds within which an abandoned search stops on a quiet machine; five times as much where others work too. */
const stopsWithinMs = 50 * 5;

describe('a search that nobody waits for', () => {
  let threads: SearchThreads;
  const light = (scope: Scope) => threads.askFor(scope)('fundingCycles', market, rings(2), page);
  async function timeOf(work: () => Promise<unknown>): Promise<number> {
    const begun = performance.now();
    await work();
    return performance.now() - begun;
  }

  beforeAll(async () => {
    threads = new SearchThreads(1);
    await light(client('first').scope);
  });
  afterAll(() => threads.close());

  it.each(Object.keys(large))('%s stops, and the thread is free for the next question', async (name) => {
    const leaving = client('leaving');
    const outcome = large[name]!(threads, leaving.scope).catch((fault: unknown) => fault);
    await new Promise((settle) => setTimeout(settle, 100));
    const begun = performance.now();
    leaving.leave();
    expect(await outcome).toBeInstanceOf(RequestEnded);
    expect(performance.now() - begun).toBeLessThan(stopsWithinMs);
    const alone = await timeOf(() => light(client('light').scope));
    expect(performance.now() - begun).toBeLessThan(stopsWithinMs + alone);
  });

  it('leaves the queue: after five abandoned requests of nine the next question is answered at once', async () => {
    const leaving = Array.from({ length: 5 }, (_, number) => client(`leaving-${number}`));
    const outcomes = leaving.flatMap(({ scope }) =>
      Array.from({ length: 9 }, () => large['fundingCycles']!(threads, scope).catch((fault: unknown) => fault)),
    );
    await new Promise((settle) => setTimeout(settle, 100));
    for (const each of leaving) each.leave();
    expect(await timeOf(() => light(client('light').scope))).toBeLessThan(stopsWithinMs);
    for (const outcome of await Promise.all(outcomes)) expect(outcome).toBeInstanceOf(RequestEnded);
  });

  it('is not sent if its client left before', async () => {
    const { scope, leave } = client('gone');
    leave();
    await expect(light(scope)).rejects.toBeInstanceOf(RequestEnded);
  });

  it('would hold the thread if nobody said that the client left', async () => {
    const unnoticed = large['fundingCycles']!(threads, client('unnoticed').scope);
    await new Promise((settle) => setTimeout(settle, 100));
    const waited = await timeOf(() => light(client('light').scope));
    await unnoticed;
    expect(waited).toBeGreaterThan(stopsWithinMs);
  });
});

describe('a queue of searches', () => {
  it('lets a light question of another request go before the rest of a large request', async () => {
    const threads = new SearchThreads(1);
    const order: string[] = [];
    const ask = async (name: string, { scope }: ReturnType<typeof client>, maxLength: number) => {
      await threads.askFor(scope)('fundingCycles', market, rings(maxLength), page);
      order.push(name);
    };
    const one = client('one');
    await Promise.all([
      ...['large 1', 'large 2', 'large 3'].map((name) => ask(name, one, 3)),
      ask('light', client('two'), 2),
      ask('of a stranger', client('three', 'a stranger'), 2),
    ]);
    await threads.close();
    expect(order).toEqual(['large 1', 'of a stranger', 'light', 'large 2', 'large 3']);
  });
});
