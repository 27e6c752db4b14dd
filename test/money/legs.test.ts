import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { questions, type AskedPage } from '../../src/money/questions.ts';
import type { LegsQuestion } from '../../src/money/questions/legs.ts';
import { compareLists, legBetween } from './oracle.ts';
import { filters, programFilter } from './randomFilters.ts';
import { entities, marketOf, randomEdges, rarely } from './randomEdges.ts';

const numRuns = Number(process.env['PROPERTY_RUNS'] ?? 150);
const some = rarely(fc.subarray([...entities], { minLength: 1, maxLength: 3 }));
const asked = fc.record({
  ...{ edges: randomEdges(20), filter: filters, from: some, to: some, party: some },
  orderBy: fc.record({
    field: fc.constantFrom('KEY' as const, 'AMOUNT_USD' as const),
    direction: fc.constantFrom('ASC' as const, 'DESC' as const),
  }),
});

type Asked = typeof asked extends fc.Arbitrary<infer Value> ? Value : never;

/** Pairs of different entities with a leg, in order. */
function plainLegs({ edges, filter, from: payers, to: payees, party, orderBy }: Asked) {
  const isAmong = (keys: readonly string[] | null, ...ends: string[]) =>
    keys === null || ends.some((end) => keys.includes(end));
  const found = entities.flatMap((from) =>
    entities.flatMap((to) => {
      const leg = from === to ? undefined : legBetween(edges, filter, from, to);
      const isAsked = isAmong(payers, from) && isAmong(payees, to) && isAmong(party, from, to);
      return leg !== undefined && isAsked ? [leg] : [];
    }),
  );
  const amountOf = ({ deals }: (typeof found)[number]) => deals[0]!.amountUsd ?? -1;
  const sortOf = (leg: (typeof found)[number]) => [orderBy.field === 'KEY' ? 0 : amountOf(leg), leg.from, leg.to];
  return found
    .sort((one, other) => (orderBy.direction === 'DESC' ? -1 : 1) * compareLists(sortOf(one), sortOf(other)))
    .map(({ from, to, deals }) => ({
      key: `${from}>${to}`,
      amountUsd: deals[0]!.amountUsd,
      dealKeys: deals.map(({ subjectKey }) => subjectKey),
    }));
}

describe('legs in random markets agree with a plain reading', () => {
  it('all of them, with their deals, in order', () => {
    fc.assert(
      fc.property(asked, (all) => {
        const { rows, totalCount } = ask(all, null);
        const expected = plainLegs(all);
        expect(rows.map(({ key, amountUsd, dealKeys }) => ({ key, amountUsd, dealKeys }))).toEqual(expected);
        expect(totalCount).toBe(expected.length);
      }),
      { numRuns },
    );
  });

  it('page by page in both directions, each once, with the number of all', () => {
    fc.assert(
      fc.property(asked, fc.boolean(), (all, backward) => {
        const keys = plainLegs(all).map(({ key }) => key);
        const paged: string[] = [];
        for (let position: AskedPage['after'] = null; ;) {
          const page = { size: 2, backward, counts: true, after: null, before: null };
          const { rows, positions, totalCount } = ask(all, { ...page, [backward ? 'before' : 'after']: position });
          expect(totalCount).toBe(keys.length);
          const found = rows.map(({ key }) => key);
          if (backward) paged.unshift(...found);
          else paged.push(...found);
          position = (backward ? positions[0] : positions.at(-1)) ?? null;
          if (rows.length < 2) break;
        }
        expect(paged).toEqual(keys);
      }),
      { numRuns },
    );
  });
});

function ask({ edges, filter, ...question }: Asked, page: AskedPage | null) {
  const asked: LegsQuestion = { ...question, filter: programFilter(filter) };
  return questions.legs(marketOf(edges), asked, page);
}
