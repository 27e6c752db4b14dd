import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Market } from '../../src/money/market/Market.ts';
import { nodeOf } from '../../src/money/market/Nodes.ts';
import { fundingCycles } from '../../src/money/questions/fundingCycles.ts';
import { questions, type AskedPage } from '../../src/money/questions.ts';
import { filters, programFilter } from './randomFilters.ts';
import { entities } from './randomEdges.ts';
import { allKeys, follow, randomWrites, type Fault } from './randomWrites.ts';
import { everything } from '../../src/money/search/TopRows.ts';
import { told } from './told.ts';

const numRuns = Number(process.env['PROPERTY_RUNS'] ?? 25);
const page: AskedPage = { size: 3, backward: false, counts: true, after: null, before: null };

/** What two entities are asked about, in every question and order. */
const asked = fc.record({
  one: fc.constantFrom(...entities),
  other: fc.constantFrom(...allKeys),
  maxLength: fc.integer({ min: 2, max: 5 }),
  orderBy: fc.constantFrom('WEAKEST', 'TOTAL', 'LENGTH', 'DATE'),
  filter: filters.map(programFilter),
  throughOwnership: fc.boolean(),
  steps: fc.integer({ min: 1, max: 60 }),
});
type Asked = typeof asked extends fc.Arbitrary<infer Value> ? Value : never;

/** The answers of a market to all questions, which are the same for the same edges and entities. */
function answersOf(market: Market, { one, other, maxLength, orderBy, filter, throughOwnership, steps }: Asked) {
  const isKnown = (key: string) => nodeOf(market.nodes, key) !== -1;
  const known = [...new Set([one, other])].filter(isKnown);
  const rings = { minLength: 2, maxLength, through: [], mustContain: [], throughOwnership, orderBy, filter };
  const capacity = { consumer: null, provider: null, funder: null, maxHops: 3, maxCapacityHops: 3, filter };
  const legs = { from: null, to: null, party: null, filter } as const;
  const first = questions.legs(market, { ...legs, orderBy: { field: 'KEY', direction: 'ASC' } }, page);
  const cursor = first.positions[0] ?? null;
  const cut = fundingCycles(market, rings, everything, { steps, milliseconds: 60_000 });
  return {
    rings: questions.fundingCycles(market, rings, null),
    ringsPage: questions.fundingCycles(market, rings, page),
    cut: [cut.totalCount, cut.searchedDepth, cut.isGapless, cut.rows.map(({ numbers }) => numbers)],
    paths:
      known.length === 2
        ? questions.fundingPaths(market, { from: one, to: other, maxLength, orderBy, filter }, null)
        : null,
    capacity: questions.whoFundsWhoseCapacity(market, capacity, null),
    consumer: isKnown(one) ? questions.whoFundsWhoseCapacity(market, { ...capacity, consumer: one }, page) : null,
    first,
    next: questions.legs(
      market,
      { ...legs, orderBy: { field: 'AMOUNT_USD', direction: 'DESC' } },
      { ...page, after: cursor },
    ),
    // A key that is in no market has a position too.
    after: questions.legs(
      market,
      { ...legs, orderBy: { field: 'KEY', direction: 'ASC' } },
      { ...page, after: [0, 0, 0, `${other}x ${one}`] },
    ),
    neighborhood: questions.neighborhood(market, { of: known, depth: 2, limitPerNode: 3, moment: filter.moment }),
    nearest: questions.nearestKeys(market, [one, other]),
  };
}

const equal = (fault: Fault = null) =>
  fc.property(randomWrites, asked, (writes, question) => {
    follow(writes, {
      fault,
      check: (market, loaded) => {
        expect(told(market)).toEqual(told(loaded));
        expect(answersOf(market, question)).toEqual(answersOf(loaded, question));
      },
    });
  });

const unchanged = (fault: Fault = null) =>
  fc.property(randomWrites, asked, (writes, question) => {
    follow(writes, {
      fault,
      read: (market) => {
        const before = JSON.stringify([told(market), answersOf(market, question)]);
        return () => expect(JSON.stringify([told(market), answersOf(market, question)])).toBe(before);
      },
    });
  });

describe('a market after random writes', () => {
  it('is, and answers, as one that is loaded as a whole', () => {
    fc.assert(equal(), { numRuns });
  });

  it('stays as it is while it is in use, whatever is written later', () => {
    fc.assert(unchanged(), { numRuns });
  });

  it.each([
    ['keeps edges that were removed', equal('forgets removed edges')],
    ['uses numbers of edges that are being read', unchanged('does not wait for readers')],
  ])('a program that %s is noticed', (_, property) => {
    expect(fc.check(property, { numRuns, endOnFailure: true }).failed).toBe(true);
  });
});
