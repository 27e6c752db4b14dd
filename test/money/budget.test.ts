import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareRanks, everything, type Rank, type Wanted } from '../../src/money/search/TopRows.ts';
import { fundingCycles } from '../../src/money/questions/fundingCycles.ts';
import { whoFundsWhoseCapacity } from '../../src/money/capacity/whoFundsWhoseCapacity.ts';
import { capacityEdges } from './capacityEdges.ts';
import { marketOf, randomEdges } from './randomEdges.ts';

const numRuns = Number(process.env['PROPERTY_RUNS'] ?? 300);
const filter = { moment: null };
const costs = fc.record({ steps: fc.integer({ min: 0, max: 1_000 }), milliseconds: fc.constant(60_000) });
const sizes = fc.integer({ min: 1, max: 9 });

describe('a search that may not cost much', () => {
  it('gives the beginning of the ranking of rings, and calls it complete only where all were seen', () => {
    let gapless = 0;
    fc.assert(
      fc.property(
        randomEdges(40, 25),
        fc.constantFrom('WEAKEST' as const, 'LENGTH' as const, 'TOTAL' as const),
        sizes,
        (edges, orderBy, size) => {
          const market = marketOf(edges);
          const question = {
            ...{ minLength: 2, maxLength: 5, through: [], mustContain: [], throughOwnership: false },
            ...{ orderBy, filter },
          };
          const whole = fundingCycles(market, question, everything);
          for (let steps = 4, isOver = false; !isOver; steps = Math.ceil(steps * 1.5)) {
            const cut = fundingCycles(market, question, { ...everything, size }, { steps, milliseconds: 60_000 });
            isOver = cut.complete;
            expect(cut.complete).toBe(cut.truncatedBy === null);
            if (cut.complete) expect(cut.totalCount).toBe(whole.totalCount);
            if (cut.isGapless) expect(ranked(cut.rows)).toEqual(ranked(whole.rows).slice(0, cut.rows.length));
            else expect(ranked(whole.rows)).toEqual(expect.arrayContaining(ranked(cut.rows)));
            if (cut.complete) expect(cut.rows.length).toBe(Math.min(size, whole.rows.length));
            gapless += cut.isGapless && !cut.complete && cut.rows.length > 0 ? 1 : 0;
          }
        },
      ),
      { numRuns },
    );
    expect(gapless).toBeGreaterThan(0);
  });

  it('goes on from page to page, forwards and backwards, through all that was met, and ends there', () => {
    let pages = 0;
    fc.assert(
      fc.property(
        randomEdges(40, 25),
        fc.constantFrom('WEAKEST' as const, 'LENGTH' as const, 'TOTAL' as const),
        ...([costs, sizes, fc.boolean()] as const),
        (edges, orderBy, few, size, backward) => {
          const market = marketOf(edges);
          const question = {
            ...{ minLength: 2, maxLength: 5, through: [], mustContain: [], throughOwnership: false },
            ...{ orderBy, filter },
          };
          const ask = (wanted: Wanted) => fundingCycles(market, question, wanted, few);
          const { rows: met, complete } = ask(everything);
          const found: Rank[] = [];
          for (let wanted: Wanted = { ...everything, size, backward }; ;) {
            const page = ask(wanted);
            expect(page.complete).toBe(complete);
            if (page.rows.length === 0) break;
            found.splice(backward ? 0 : found.length, 0, ...page.rows);
            wanted = backward ? { ...wanted, before: page.rows[0]! } : { ...wanted, after: page.rows.at(-1)! };
            pages += complete ? 0 : 1;
          }
          expect(ranked(found)).toEqual(ranked(met));
        },
      ),
      { numRuns },
    );
    expect(pages).toBeGreaterThan(0);
  });

  it('gives rows of who funds whose capacity that are true, and calls them complete only where all were seen', () => {
    const question = { consumer: null, provider: null, funder: null, maxHops: 2, maxCapacityHops: 2, filter };
    let truncated = 0;
    fc.assert(
      fc.property(randomEdges(20), costs, (edges, few) => {
        const market = marketOf(edges);
        const whole = whoFundsWhoseCapacity(market, question, everything);
        const cut = whoFundsWhoseCapacity(market, question, everything, few);
        expect(cut.complete).toBe(cut.truncatedBy === null);
        if (cut.complete) expect(cut.rows).toEqual(whole.rows);
        else expect(whole.rows).toEqual(expect.arrayContaining([...cut.rows]));
        truncated += cut.complete ? 0 : 1;
      }),
      { numRuns },
    );
    expect(truncated).toBeGreaterThan(0);
  });

  it('gives rows of a page that are true, and calls the page complete only where it is the beginning', () => {
    const question = { consumer: 'hub', provider: null, funder: null, maxHops: 3, maxCapacityHops: 2, filter };
    let [begun, joined] = [0, 0];
    fc.assert(
      fc.property(capacityEdges, sizes, (edges, size) => {
        const market = marketOf(edges);
        const { rows } = whoFundsWhoseCapacity(market, question, everything);
        const page = { ...everything, size, counts: false };
        for (let steps = 4, isOver = false; !isOver; steps = Math.ceil(steps * 1.2)) {
          const cut = whoFundsWhoseCapacity(market, question, page, { steps, milliseconds: 60_000 });
          isOver = cut.complete;
          expect(cut.complete).toBe(cut.truncatedBy === null);
          if (cut.complete) expect(cut.rows).toEqual(rows.slice(0, size));
          else expect(rows).toEqual(expect.arrayContaining([...cut.rows]));
          expect(cut.ranks.toSorted(compareRanks)).toEqual(cut.ranks);
          if (cut.complete || cut.ranks[0]?.numbers[0] !== 0) continue;
          // Of what is wholly known nothing is left out between.
          const known = cut.ranks.filter(({ numbers }) => numbers[0] === 0).length;
          expect(cut.rows.slice(0, known)).toEqual(rows.slice(0, known));
          begun += cut.totalCount === null ? 1 : 0;
          joined += known < cut.rows.length ? 1 : 0;
        }
      }),
      { numRuns },
    );
    expect(Math.min(begun, joined)).toBeGreaterThan(0);
  });
});

const ranked = (rows: readonly Rank[]) => rows.map((row) => row.positions.join());
