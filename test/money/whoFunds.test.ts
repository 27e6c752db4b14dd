import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Leg } from '../../src/money/Leg.ts';
import { questions } from '../../src/money/questions.ts';
import type { FundedCapacity } from '../../src/money/whoFundsWhoseCapacity.ts';
import { fundings } from './oracle.ts';
import { entities, marketOf, randomArrows, rarely } from './randomArrows.ts';

const numRuns = Number(process.env['PROPERTY_RUNS'] ?? 300);
const hops = fc.integer({ min: 1, max: 4 });
const anyone = rarely(fc.constantFrom(...entities), 2);

describe('who funds whose capacity in random markets agrees with a plain reading', () => {
  it('the same rows over the same legs, in the same order, from every side', () => {
    fc.assert(
      fc.property(
        randomArrows(16),
        ...([hops, hops, anyone, anyone, anyone] as const),
        (arrows, maxHops, maxCapacityHops, consumer, provider, funder) => {
          const question = { consumer, provider, funder, maxHops, maxCapacityHops, filter: { moment: null } };
          const answer = questions.whoFundsWhoseCapacity(marketOf(arrows), question, null);
          const isAsked = (asked: string | null, key: string) => asked === null || asked === key;
          const expected = fundings(arrows, {}, maxHops, maxCapacityHops).filter(
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
});

const told = ({ funderKey, providerKey, consumerKey, flowsBackToFunder, funding, purchase }: FundedCapacity) => ({
  keys: [funderKey, providerKey, consumerKey],
  back: flowsBackToFunder,
  funding: funding.map(ends),
  purchase: purchase.map(ends),
});
const ends = ({ fromKey, toKey }: Leg) => [fromKey, toKey];
const steps = (keys: readonly string[]) => keys.slice(1).map((key, index) => [keys[index]!, key]);
