import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addBought, type CapacitySum } from '../../src/money/bought/addBought.ts';
import type { CapacityDeal, CapacityQuantity } from '../../src/money/bought/CapacityDeal.ts';

const numRuns = Number(process.env['PROPERTY_RUNS'] ?? 150);
/** The largest figure that a world can have. */
const most = 6;

const plain: CapacityDeal = {
  key: 'deal',
  stage: 'SIGNED',
  binding: 'BINDING',
  superseded: false,
  partOf: null,
  payers: ['buyer'],
  payees: ['maker'],
  sponsors: [],
  quantities: [],
};
const figure = (
  unit: 'MW' | 'CHIP',
  qualifier: CapacityQuantity['qualifier'],
  min: number | null,
  max: number | null,
  of: string | null = null,
): CapacityQuantity => ({ unit, of, qualifier, min: min?.toString() ?? null, max: max?.toString() ?? null });
const exactly = (value: number, of: string | null = null) => figure('MW', 'EXACT', value, value, of);
const linesOf = (rows: readonly CapacitySum[]) =>
  rows.map(
    ({ unit, low, high, count, undisclosedCount }) => `${unit}: ${low} to ${high}, ${undisclosedCount} of ${count}`,
  );
const sumsOf = (...deals: readonly Partial<CapacityDeal>[]) =>
  linesOf(
    addBought(
      deals.map((deal, index) => ({ ...plain, key: `deal-${index}`, ...deal })),
      'buyer',
      ['UNIT'],
    ),
  );

describe('the capacity that an entity buys', () => {
  it('is an interval, and undisclosed figures are counted', () => {
    expect(
      sumsOf(
        { quantities: [figure('MW', 'UP_TO', null, 750)] },
        { quantities: [figure('MW', 'ABOUT', 4500, 4500), figure('CHIP', 'AT_LEAST', 250_000, null)] },
        { quantities: [figure('MW', 'RANGE', 1.5, 2.25)] },
        { quantities: [figure('MW', 'UNDISCLOSED', null, null)] },
        {},
      ),
    ).toEqual(['CHIP: 250000 to null, 0 of 1', 'MW: 4501.5 to 5252.25, 1 of 4', 'null: null to null, 1 of 1']);
  });

  it('does not count a first part beside the whole, and bounds figures of which one may be a part of the other', () => {
    expect(sumsOf({ quantities: [exactly(6000), exactly(1000, 'the first part')] })).toEqual([
      'MW: 6000 to 6000, 0 of 1',
    ]);
    expect(sumsOf({ quantities: [exactly(500, 'that run'), exactly(1000, 'by the end of the year')] })).toEqual([
      'MW: 1000 to 1500, 0 of 1',
    ]);
  });

  it('counts of a package what it states beyond its parts', () => {
    const part = (value: number) => ({ partOf: 'all', quantities: [exactly(value)] });
    expect(sumsOf({ key: 'all', quantities: [exactly(10)] }, part(3), part(4))).toEqual(['MW: 10 to 10, 0 of 3']);
    expect(sumsOf({ key: 'all', quantities: [exactly(7)] }, part(3), part(4))).toEqual(['MW: 7 to 7, 0 of 2']);
    expect(sumsOf({ key: 'all' }, part(3), part(4))).toEqual(['MW: 7 to 7, 0 of 2']);
  });

  it('is unknown where others buy too, and nothing where the deal is a rumour, called off or replaced', () => {
    const quantities = [exactly(5)];
    expect(
      sumsOf(
        { payers: ['buyer', 'other'], quantities },
        { payers: ['other'], sponsors: ['buyer'], quantities },
        { stage: 'RUMOURED', quantities },
        { stage: 'TERMINATED', quantities },
        { superseded: true, quantities },
        { payers: ['other'], quantities },
      ),
    ).toEqual(['MW: 5 to 5, 1 of 4']);
  });

  it('is with no provider alone where there are several', () => {
    const deal = { ...plain, payees: ['maker', 'seller'], quantities: [exactly(5)] };
    const rows = addBought([deal, { ...deal, key: 'other', payees: ['maker'] }], 'buyer', ['PROVIDER']);
    expect(rows.map(({ providerKey }) => providerKey)).toEqual(['maker', 'seller', null]);
    expect(linesOf(rows)).toEqual(['MW: 5 to 5, 1 of 2', 'MW: 0 to 0, 1 of 1', 'MW: 5 to 5, 0 of 1']);
  });
});

const bounds = fc.oneof(
  fc.integer({ min: 0, max: most }).map((value) => [value, value] as const),
  fc.integer({ min: 0, max: most }).map((max) => [null, max] as const),
  fc.integer({ min: 0, max: most }).map((min) => [min, null] as const),
);
const quantity = bounds.map(([min, max]) =>
  figure('MW', min === null ? 'UP_TO' : max === null ? 'AT_LEAST' : 'EXACT', min, max),
);
/** Single deals, and packages with up to two parts. */
const worldsOf = fc.array(
  fc.record({ whole: fc.option(quantity, { nil: null }), parts: fc.array(quantity, { maxLength: 2 }) }),
  { maxLength: 2 },
);

/** All numbers that a figure allows. */
const allowed = ({ min, max }: CapacityQuantity): number[] =>
  Array.from({ length: most + 1 }, (_, value) => value).filter(
    (value) => value >= Number(min ?? 0) && value <= Number(max ?? most),
  );
const totals = (lists: readonly (readonly number[])[]): number[] =>
  lists.reduce<number[]>((sums, list) => sums.flatMap((sum) => list.map((value) => sum + value)), [0]);

describe('in random worlds', () => {
  it('each sum that the sources allow lies within the bounds, which are tight without packages', () => {
    fc.assert(
      fc.property(worldsOf, (world) => {
        const deals = world.flatMap(({ whole, parts }, index): CapacityDeal[] => [
          { ...plain, key: `${index}`, quantities: whole === null ? [] : [whole] },
          ...parts.map((part, place) => ({
            ...plain,
            key: `${index}-${place}`,
            partOf: `${index}`,
            quantities: [part],
          })),
        ]);
        // A package is at least what its parts are together.
        const possible = world.map(({ whole, parts }) => {
          const inParts = totals(parts.map(allowed));
          if (whole === null) return inParts;
          const wholes = allowed(whole);
          return inParts.flatMap((sum) => (parts.length === 0 ? wholes : wholes.filter((value) => value >= sum)));
        });
        fc.pre(possible.every((some) => some.length > 0));
        const [row] = addBought(deals, 'buyer', ['UNIT']).filter(({ unit }) => unit === 'MW');
        const sums = totals(possible);
        const [least, largest] = [Math.min(...sums), Math.max(...sums)];
        const [low, high] = [
          Number(row?.low ?? 0),
          row === undefined ? 0 : row.high === null ? Infinity : Number(row.high),
        ];
        expect(low).toBeLessThanOrEqual(least);
        expect(high).toBeGreaterThanOrEqual(largest);
        if (world.some(({ parts }) => parts.length > 0)) return;
        expect(low).toBe(least);
        if (high !== Infinity) expect(high).toBe(largest);
      }),
      { numRuns },
    );
  });

  it('the rows of groups add up to those without', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.record({
            binding: fc.constantFrom('BINDING' as const, 'NON_BINDING' as const, null),
            payees: fc.constantFrom(['maker'], ['seller'], ['maker', 'seller']),
            quantities: fc.array(quantity, { maxLength: 1 }),
          }),
          { maxLength: 5 },
        ),
        (some) => {
          const deals = some.map((deal, index) => ({ ...plain, ...deal, key: `${index}` }));
          const lowOf = (rows: readonly CapacitySum[]) => rows.reduce((sum, { low }) => sum + Number(low ?? 0), 0);
          const whole = addBought(deals, 'buyer', ['UNIT']);
          const grouped = addBought(deals, 'buyer', ['UNIT', 'BINDING', 'PROVIDER']);
          expect(lowOf(grouped)).toBe(lowOf(whole));
          expect(whole.reduce((sum, { count }) => sum + count, 0)).toBe(deals.length);
        },
      ),
      { numRuns },
    );
  });
});
