import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { questions, type AskedPage, type RankedRows } from '../../src/money/questions.ts';
import type { Leg } from '../../src/money/legs/Leg.ts';
import type { MoneyChain } from '../../src/money/paths/chainRows.ts';
import { filters, programFilter } from './randomFilters.ts';
import { compareLists, paths, rankOfChain, rings, type PlainChain } from './oracle.ts';
import { entities, marketOf, randomEdges, rarely } from './randomEdges.ts';

const numRuns = Number(process.env['PROPERTY_RUNS'] ?? 300);
const orders = fc.constantFrom('WEAKEST' as const, 'TOTAL' as const, 'LENGTH' as const, 'DATE' as const);

describe('chains of money in random markets agree with a plain reading', () => {
  it('rings: the same ones with the same legs, in the order of their rank, each once', () => {
    fc.assert(
      fc.property(
        fc.record({
          ...{ edges: randomEdges(), filter: filters, orderBy: orders },
          through: fc.uniqueArray(fc.constantFrom(...entities), { maxLength: 2 }),
          mustContain: rarely(fc.subarray(['FUNDING', 'COMMERCIAL'] as const), 2).map((families) => families ?? []),
          throughOwnership: fc.boolean(),
          minLength: fc.integer({ min: 2, max: 3 }),
        }),
        ({ edges, filter, orderBy, through, mustContain, throughOwnership, minLength }) => {
          const question = { minLength, maxLength: 5, through, mustContain, throughOwnership };
          const answer = questions.fundingCycles(
            marketOf(edges),
            { ...question, orderBy, filter: programFilter(filter) },
            null,
          );
          expectChains(answer, rings(edges, filter, question), orderBy);
        },
      ),
      { numRuns },
    );
  });

  it('paths: the same ones with the same legs, in the order of their rank', () => {
    fc.assert(
      fc.property(
        randomEdges(),
        filters,
        orders,
        fc.uniqueArray(fc.constantFrom(...entities), { minLength: 2, maxLength: 2 }),
        fc.integer({ min: 1, max: 5 }),
        (edges, filter, orderBy, [from = '', to = ''], maxLength) => {
          const question = { from, to, maxLength, orderBy, filter: programFilter(filter) };
          const answer = questions.fundingPaths(marketOf(edges), question, null);
          expectChains(answer, paths(edges, filter, from, to, maxLength), orderBy);
        },
      ),
      { numRuns },
    );
  });

  it('pages, forwards and backwards, have the same rows as the whole, and each has the total', () => {
    fc.assert(
      fc.property(
        randomEdges(24),
        orders,
        fc.integer({ min: 1, max: 4 }),
        fc.boolean(),
        (edges, orderBy, size, backward) => {
          const market = marketOf(edges);
          const question = {
            ...{ minLength: 2, maxLength: 6, through: [], mustContain: [], throughOwnership: false },
            ...{ orderBy, filter: programFilter({}) },
          };
          const whole = questions.fundingCycles(market, question, null);
          const pages: RankedRows[] = [];
          let page: AskedPage = { size, backward, after: null, before: null, counts: true };
          for (;;) {
            const part = questions.fundingCycles(market, question, page);
            expect(part.totalCount).toBe(whole.totalCount);
            if (part.rows.length === 0) break;
            pages.push(part);
            page = backward ? { ...page, before: part.positions[0]! } : { ...page, after: part.positions.at(-1)! };
          }
          const rows = (backward ? pages.toReversed() : pages).flatMap((part) => part.rows);
          expect(rows).toEqual(whole.rows);
        },
      ),
      { numRuns },
    );
  });
});

function expectChains(
  answer: RankedRows,
  chains: readonly PlainChain[],
  order: 'WEAKEST' | 'TOTAL' | 'LENGTH' | 'DATE',
) {
  expect(answer.complete).toBe(true);
  expect(answer.totalCount).toBe(chains.length);
  const expected = chains.toSorted((one, other) => compareLists(rankOfChain(one, order), rankOfChain(other, order)));
  const rows = answer.rows as readonly MoneyChain[];
  expect(rows.map(({ entityKeys }) => entityKeys)).toEqual(expected.map(({ keys }) => keys));
  expect(rows.map(({ legs }) => legs.map(told))).toEqual(
    expected.map(({ legs }) =>
      legs.map(({ from, to, deals }) => [
        from,
        to,
        deals[0]?.kind ?? null,
        ...deals.map(({ subjectKey }) => subjectKey),
      ]),
    ),
  );
  for (const [index, row] of rows.entries()) {
    const amounts = expected[index]!.legs.flatMap(({ deals }) => deals[0]?.amountUsd ?? []);
    expect(row.weakestLeg?.amountUsd ?? null).toBe(amounts.length === 0 ? null : Math.min(...amounts));
    expect(row.totalUsd).toBe(amounts.reduce((sum, amount) => sum + amount, 0));
  }
}

const told = ({ fromKey, toKey, kind, dealKeys }: Leg) => [fromKey, toKey, kind, ...dealKeys];
