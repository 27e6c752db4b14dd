import { describe, expect, it } from 'vitest';
import { MarketBuilder } from '../../src/money/MarketBuilder.ts';
import { SearchThreads } from '../../src/money/SearchThreads.ts';
import { noSums } from './randomArrows.ts';

/** Everybody pays everybody: more rings of eight than anybody can look at. */
function crowd(size: number) {
  const builder = new MarketBuilder();
  for (let from = 0; from < size; from += 1) {
    for (let to = 0; to < size; to += 1) {
      if (from === to) continue;
      builder.addArrow({
        ...{ fromKey: `entity-${from}`, toKey: `entity-${to}`, subjectKey: `deal-${from}-${to}` },
        ...{ relationship: 'INVESTS_IN', kind: 'Investment', stage: 'SIGNED', binding: 'BINDING' },
        ...{ amountUsd: 1 + ((from * 7 + to * 13) % 97), amountQualifier: 'EXACT', ...noSums.ofLeg },
        ...{ validFrom: null, validTo: null, knownFrom: null, knownTo: null },
      });
    }
  }
  return builder.build(1);
}

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
