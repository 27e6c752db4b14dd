import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cyclePosition, fundingCycles } from '../../src/money/fundingCycles.ts';
import { bundleLegs } from '../../src/money/Leg.ts';
import { comparePositions } from '../../src/money/position.ts';
import { whoFundsWhoseCapacity } from '../../src/money/whoFundsWhoseCapacity.ts';
import { widthOf } from '../../src/money/width.ts';
import { fundedKeys, ringKeys, widestWeakest } from './oracle.ts';
import { randomArrows } from './randomArrows.ts';

const numRuns = Number(process.env['PROPERTY_RUNS'] ?? 300);
const everyone = { consumer: null, provider: null, funder: null };

describe('searches over random markets agree with a plain reading', () => {
  it('rings: the same set, each once, in the order of their rank', () => {
    fc.assert(
      fc.property(randomArrows, (arrows) => {
        const { rows, complete } = fundingCycles(arrows, { minLength: 2, maxLength: 5, through: [] });
        expect(complete).toBe(true);
        expect(rows.map(({ key }) => key).sort()).toEqual(ringKeys(arrows, 2, 5));
        const positions = rows.map(cyclePosition);
        expect(positions).toEqual([...positions].sort(comparePositions));
      }),
      { numRuns },
    );
  });

  it('rings through some entities are those of all rings that have them', () => {
    fc.assert(
      fc.property(randomArrows, fc.uniqueArray(fc.constantFrom('a', 'b', 'c')), (arrows, through) => {
        const bounds = { minLength: 2, maxLength: 4 };
        const all = fundingCycles(arrows, { ...bounds, through: [] }).rows;
        const some = fundingCycles(arrows, { ...bounds, through }).rows;
        expect(some).toEqual(all.filter(({ entityKeys }) => through.every((key) => entityKeys.includes(key))));
      }),
      { numRuns },
    );
  });

  it('who funds whose capacity: the same rows, and the same money back', () => {
    fc.assert(
      fc.property(
        randomArrows,
        fc.integer({ min: 1, max: 3 }),
        fc.integer({ min: 1, max: 3 }),
        (arrows, hops, capacityHops) => {
          const rows = whoFundsWhoseCapacity(arrows, { ...everyone, maxHops: hops, maxCapacityHops: capacityHops });
          const found = rows.map(({ key, flowsBackToFunder }) => `${key}${flowsBackToFunder ? ' back' : ''}`);
          expect(found.sort()).toEqual(fundedKeys(arrows, hops, capacityHops));
        },
      ),
      { numRuns },
    );
  });

  it('who funds whose capacity: legs join up in the order of the money, and no path is wider', () => {
    fc.assert(
      fc.property(randomArrows, (arrows) => {
        const fundingArrows = arrows.filter(({ family }) => family === 'FUNDING');
        const legs = bundleLegs(fundingArrows);
        const amountOf = (from: string, to: string) => legs.get(from)?.get(to)?.amountUsd ?? null;
        for (const row of whoFundsWhoseCapacity(arrows, { ...everyone, maxHops: 2, maxCapacityHops: 2 })) {
          expect(row.purchase[0]?.fromKey).toBe(row.consumerKey);
          expect(row.purchase.at(-1)?.toKey).toBe(row.providerKey);
          expect(row.funding[0]?.fromKey).toBe(row.funderKey);
          const cut = row.funding.findIndex(({ toKey }) => toKey === row.consumerKey);
          const toConsumer = row.funding.slice(0, cut + 1);
          if (toConsumer[0]?.fromKey !== row.funderKey || row.funderKey === row.consumerKey) continue;
          const widest = widestWeakest(fundingArrows, row.funderKey, row.consumerKey, 2, amountOf);
          if (widest !== null) expect(widthOf(toConsumer).weakest).toBe(widest);
        }
      }),
      { numRuns },
    );
  });
});
