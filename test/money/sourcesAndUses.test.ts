import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sourcesAndUses, type Amount, type Fund } from '../../src/money/questions/sourcesAndUses.ts';
import { rarely } from './randomEdges.ts';

const numRuns = Number(process.env['PROPERTY_RUNS'] ?? 300);
const days = fc.constantFrom('2025-09-30', '2025-10-01', '2025-11-11', '2025-12-31', '2026-01-01');
const amounts = fc.integer({ min: 1, max: 9 }).chain((usd) =>
  fc.record({
    ...{ min: fc.constant(usd), max: fc.constant(usd), usd: fc.constant(usd), currency: fc.constant('USD') },
    qualifier: fc.constant('EXACT' as const),
    basis: fc.constantFrom('CONTRACT_VALUE' as const, 'CAP' as const),
  }),
);
const parties = fc.record({
  key: fc.constantFrom('parent', 'fund'),
  roles: fc.constantFrom(['PAYER'], ['PAYEE']),
  share: rarely(fc.integer({ min: 1, max: 3 }), 1),
  ties: fc.constantFrom([], [[null, null] as const], [[null, '2025-11-01'] as const]),
});
const funds: fc.Arbitrary<Fund[]> = fc
  .array(
    fc.record({
      kind: fc.constantFrom('Investment', 'Loan', 'Guarantee', 'ShareSale', 'Acquisition'),
      isCovered: fc.constantFrom(false, false, false, true),
      stage: fc.constantFrom('RUMOURED', 'ANNOUNCED', 'SIGNED', 'PARTLY_PAID', 'COMPLETED', 'TERMINATED', null),
      stageOn: rarely(days, 1),
      binding: fc.constantFrom('BINDING', 'BINDING', 'NON_BINDING', null),
      amount: rarely(amounts, 1).chain((none) => (none === null ? amounts : fc.constant(null))),
      paid: rarely(amounts),
      agreedOn: rarely(days, 1),
      due: rarely(days, 1),
      parties: fc.uniqueArray(parties, { minLength: 1, maxLength: 2, selector: ({ key }) => key }),
      payers: fc.integer({ min: 2, max: 3 }),
      payees: fc.integer({ min: 2, max: 3 }),
    }),
    { maxLength: 5 },
  )
  .map((all) => all.map((fund, index) => ({ ...fund, dealKey: `deal-${index}` })));

const from = '2025-10-01';
const to = '2025-12-31';

/** The rules once more, by cases: the list that a deal belongs to, and how much of it counts. */
function judged(fund: Fund): [list: string, usd: number | null, direction: string] | null {
  const { stage, kind, binding, paid, amount, due, agreedOn, stageOn } = fund;
  const during = (day: string | null) => day !== null && day >= from && day <= to;
  if (fund.isCovered || kind === 'Guarantee') return null;
  const line = kind === 'Loan' && amount?.basis === 'CAP' && paid === null;
  let day: string | null;
  let list = '';
  if (stage === 'COMPLETED' || (stage === 'PARTLY_PAID' && paid !== null)) {
    day = stageOn ?? agreedOn;
  } else if (['ANNOUNCED', 'SIGNED', 'PARTLY_PAID', null].includes(stage) && binding === 'BINDING') {
    day = due;
  } else return null;
  if (line) return null;
  if (!during(day)) {
    if (!during(agreedOn) || (day !== null && day <= to)) return null;
    day = agreedOn;
    list = 'later';
  }
  const here = fund.parties.filter(({ ties }) => ties.length === 0 || ties[0]![1] === null || day! < ties[0]![1]);
  const sides = new Set(here.flatMap(({ roles }) => roles));
  if (sides.size !== 1) return null;
  const isIn = sides.has('PAYEE');
  const sum = ['COMPLETED', 'PARTLY_PAID'].includes(stage ?? '') && paid !== null ? paid : amount;
  const isAlone = here.length === (isIn ? fund.payees : fund.payers);
  const shares = here.map(({ share }) => share);
  const own = shares.includes(null) ? null : shares.reduce((total, share) => total! + share!, 0);
  const usd = sum === null ? null : isAlone ? sum.usd : own;
  return [list === '' ? (isIn ? 'in' : 'out') : list, usd, isIn ? 'IN' : 'OUT'];
}

describe('sources and uses of random deals agree with a plain reading', () => {
  it('each deal in its list with its part, and the sums', () => {
    fc.assert(
      fc.property(funds, rarely(fc.integer({ min: 0, max: 20 }), 1), (all, least) => {
        const need = least === null ? [] : [{ key: 'need', from, to, least }];
        const answer = sourcesAndUses(all, need, from, to);
        const expected = new Map(all.map((fund) => [fund.dealKey, judged(fund)]));
        const keysIn = (list: string) => [...expected].filter(([, entry]) => entry?.[0] === list).map(([key]) => key);
        for (const [entries, list] of [
          [answer.sources, 'in'],
          [answer.uses, 'out'],
          [answer.signedNotDue, 'later'],
        ] as const) {
          expect(entries.map(({ dealKey }) => dealKey).sort()).toEqual(keysIn(list));
          for (const { dealKey, amount, direction } of entries) {
            expect(amount?.usd ?? null).toBe(expected.get(dealKey)?.[1] ?? null);
            expect(direction).toBe(expected.get(dealKey)?.[2]);
          }
        }
        const sum = (list: string) => keysIn(list).reduce((total, key) => total + (expected.get(key)?.[1] ?? 0), 0);
        expect(answer.totals).toEqual({
          sourcesUsd: sum('in'),
          usesUsd: sum('out'),
          uncoveredUsd: sum('out') > sum('in') ? sum('out') - sum('in') : 0,
        });
        expect(answer.unexplainedUsd).toBe(least === null ? null : Math.max(0, least * 100 - sum('out')));
      }),
      { numRuns },
    );
  });

  it('a share of an upper bound is an upper bound, any other is exact', () => {
    const fund = { dealKey: 'deal', kind: 'Loan', isCovered: false, stage: 'SIGNED', stageOn: null };
    const shared = { binding: 'BINDING', paid: null, agreedOn: from, due: to, payers: 1, payees: 2 };
    const party = { key: 'parent', roles: ['PAYEE'], share: 3, ties: [] };
    const partOf = (amount: Pick<Amount, 'min' | 'max' | 'qualifier'>) =>
      sourcesAndUses(
        [
          { ...fund, ...shared, parties: [party], amount: { ...amount, currency: 'USD', basis: 'COMMITTED', usd: 9 } },
        ] as Fund[],
        [],
        from,
        to,
      ).sources[0]?.amount;
    expect(partOf({ min: null, max: 9, qualifier: 'UP_TO' })).toMatchObject({
      min: null,
      max: 3,
      qualifier: 'UP_TO',
      usd: 3,
    });
    expect(partOf({ min: 9, max: 9, qualifier: 'ABOUT' })).toMatchObject({
      min: 3,
      max: 3,
      qualifier: 'EXACT',
      usd: 3,
    });
  });
});
