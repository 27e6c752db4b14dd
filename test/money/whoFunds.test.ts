import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Leg } from '../../src/money/legs/Leg.ts';
import { questions } from '../../src/money/questions.ts';
import type { FundedCapacity } from '../../src/money/capacity/whoFundsWhoseCapacity.ts';
import { capacityEdges } from './capacityEdges.ts';
import { fundings } from './oracle.ts';
import { entities, marketOf, randomEdges, rarely } from './randomEdges.ts';

const numRuns = Number(process.env['PROPERTY_RUNS'] ?? 300);
const hops = fc.integer({ min: 1, max: 4 });
const anyone = rarely(fc.constantFrom(...entities), 2);
const someone = rarely(fc.constantFrom(...entities));

describe('who funds whose capacity in random markets agrees with a plain reading', () => {
  it('the same rows over the same legs, in the same order, from every side', () => {
    fc.assert(
      fc.property(
        randomEdges(16),
        ...([hops, hops, anyone, anyone, anyone] as const),
        (edges, maxHops, maxCapacityHops, consumer, provider, funder) => {
          const question = { consumer, provider, funder, maxHops, maxCapacityHops, filter: { moment: null } };
          const answer = questions.whoFundsWhoseCapacity(marketOf(edges), question, null);
          const isAsked = (asked: string | null, key: string) => asked === null || asked === key;
          const expected = fundings(edges, {}, maxHops, maxCapacityHops).filter(
            (row) => isAsked(consumer, row.consumer) && isAsked(provider, row.provider) && isAsked(funder, row.funder),
          );
          expect(answer.complete).toBe(true);
          expect(answer.totalCount).toBe(expected.length);
          expect((answer.rows as readonly FundedCapacity[]).map(told)).toEqual(
            expected.map(({ back, funding, purchase, ...keys }) => ({
              keys: [keys.funder, keys.provider, keys.consumer],
              back,
              funding: funding.flatMap(steps),
              purchase: steps(purchase),
            })),
          );
        },
      ),
      { numRuns },
    );
  });

  it('page by page without a count, the same rows in the same order', () => {
    let further = 0;
    fc.assert(
      fc.property(
        fc.record({
          edges: fc.oneof(randomEdges(24), capacityEdges),
          // Narrow legs may be as wide as others, or wide apart.
          base: fc.constantFrom(1, 2, 30),
          ...{ maxHops: hops, maxCapacityHops: hops },
          ...{ consumer: fc.constantFrom(...entities), provider: someone, funder: someone },
          ...{ size: fc.constantFrom(1, 2, 5), filter: filters, isHub: fc.boolean() },
        }),
        ({ edges, base, maxHops, maxCapacityHops, consumer, provider, funder, size, filter, isHub }) => {
          const market = marketOf(
            edges.map((edge) => ({ ...edge, amountUsd: edge.amountUsd && base ** edge.amountUsd })),
          );
          const asked = { consumer: isHub ? 'hub' : consumer, provider, funder };
          const question = { ...asked, maxHops, maxCapacityHops, filter };
          const whole = questions.whoFundsWhoseCapacity(market, question, null);
          for (let begin = 0; begin <= whole.rows.length; begin += size) {
            const after = whole.positions[begin - 1] ?? null;
            const page = { size: size + 1, backward: false, after, before: null, counts: false };
            const answer = questions.whoFundsWhoseCapacity(market, question, page);
            expect(answer.complete).toBe(true);
            expect(answer.rows).toEqual(whole.rows.slice(begin, begin + size + 1));
            expect(answer.positions).toEqual(whole.positions.slice(begin, begin + size + 1));
            further += begin > 0 && answer.totalCount === null ? 1 : 0;
          }
        },
      ),
      { numRuns },
    );
    expect(further).toBeGreaterThan(0);
  });
});

const filters = fc.record({
  moment: rarely(fc.record({ asOf: fc.integer({ min: 0, max: 8 }), knownAt: fc.integer({ min: 0, max: 8 }) }), 3),
  kinds: rarely(fc.subarray(['Investment', 'Loan', 'Purchase', 'ComputeContract', 'Lease'] as const, { minLength: 3 })),
  minAmountUsd: rarely(fc.integer({ min: 1, max: 30 })),
  avoid: rarely(fc.subarray([...entities], { maxLength: 2 })),
});

const told = ({ funderKey, providerKey, consumerKey, flowsBackToFunder, funding, purchase }: FundedCapacity) => ({
  keys: [funderKey, providerKey, consumerKey],
  back: flowsBackToFunder,
  funding: funding.map(ends),
  purchase: purchase.map(ends),
});
const ends = ({ fromKey, toKey }: Leg) => [fromKey, toKey];
const steps = (keys: readonly string[]) => keys.slice(1).map((key, index) => [keys[index]!, key]);
