import fc from 'fast-check';
import { fromEpoch } from '../../src/money/market/days.ts';
import type { LegFilter } from '../../src/money/legs/LegFilter.ts';
import type { Filter } from './oracle.ts';
import { entities, rarely } from './randomEdges.ts';

/** Filters, most of which let most through. */
export const filters: fc.Arbitrary<Filter> = fc.record({
  kinds: rarely(
    fc.subarray(['Investment', 'Loan', 'Guarantee', 'Purchase', 'ComputeContract', 'Lease'], { minLength: 3 }),
  ),
  families: rarely(fc.subarray(['FUNDING', 'COMMERCIAL'] as const)),
  stages: rarely(fc.subarray(['ANNOUNCED', 'SIGNED', 'COMPLETED'], { minLength: 2 })),
  binding: rarely(fc.subarray(['NON_BINDING', 'OPTION', 'BINDING'], { minLength: 2 })),
  minAmountUsd: rarely(fc.integer({ min: 1, max: 3 })),
  avoid: rarely(fc.subarray([...entities], { maxLength: 1 })),
  at: rarely(fc.record({ asOf: fc.integer({ min: 0, max: 9 }), knownAt: fc.integer({ min: 0, max: 9 }) })),
});

/** As the program takes a filter. */
export function programFilter({ at, ...filter }: Filter) {
  return {
    ...filter,
    moment: at ? { asOf: fromEpoch(at.asOf), knownAt: fromEpoch(at.knownAt) } : null,
  } as LegFilter;
}
