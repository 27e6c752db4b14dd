import { describe, expect, it } from 'vitest';
import { SearchThreads } from '../../src/money/threads/SearchThreads.ts';
import { crowd } from './crowd.ts';

const rings = { mustContain: [], throughOwnership: false, orderBy: 'WEAKEST' as const, filter: { moment: null } };
const page = { size: 21, backward: false, after: null, before: null, counts: true };

describe('searches in threads', () => {
  it('a question that is too large is cut and says so; meanwhile others are answered, and this thread turns', async () => {
    const threads = new SearchThreads(2);
    const market = crowd(150);
    // Both threads are up before anything is measured.
    const pair = { ...rings, minLength: 2, maxLength: 2, through: ['entity-1'] };
    await Promise.all([1, 2].map(() => threads.ask('fundingCycles', market, pair, page)));

    const order: string[] = [];
    let turns = 0;
    const turning = setInterval(() => (turns += 1), 10);
    const large = threads.ask('fundingCycles', market, { ...pair, maxLength: 8 }, page);
    const small = threads.ask('fundingCycles', market, pair, page);
    const [cut, whole] = await Promise.all([
      large.then((answer) => (order.push('large'), answer)),
      small.then((answer) => (order.push('small'), answer)),
    ]);
    clearInterval(turning);
    await threads.close();

    expect(order).toEqual(['small', 'large']);
    expect(turns).toBeGreaterThan(5);
    expect(whole).toMatchObject({ complete: true, truncatedBy: null, totalCount: 149 });
    expect(cut.complete).toBe(false);
    expect(['WORK', 'TIME']).toContain(cut.truncatedBy);
    expect(cut.rows.length).toBe(21);
  });

  it('a fault in a search is the fault of its question alone', async () => {
    const threads = new SearchThreads(1);
    const market = crowd(3);
    const wrong = threads.ask('fundingCycles', market, { ...rings, minLength: 2, maxLength: 2 } as never, page);
    await expect(wrong).rejects.toThrow();
    const right = await threads.ask(
      'fundingCycles',
      market,
      { ...rings, minLength: 2, maxLength: 3, through: [] },
      page,
    );
    expect(right.totalCount).toBe(5);
    await threads.close();
  });
});
