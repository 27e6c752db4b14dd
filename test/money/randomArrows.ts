import fc from 'fast-check';
import { dealKinds } from '../../src/model/dealKinds.ts';
import type { Arrow } from '../../src/money/Arrow.ts';

const kinds = ['Investment', 'Loan', 'Guarantee', 'Purchase', 'ComputeContract', 'Lease'] as const;
const entities = ['a', 'b', 'c', 'd', 'e', 'nobody'] as const;

/** Small markets: parallel deals, deals with oneself, unknown amounts, a party without a name. */
export const randomArrows: fc.Arbitrary<Arrow[]> = fc
  .array(
    fc.record({
      fromKey: fc.constantFrom(...entities),
      toKey: fc.constantFrom(...entities),
      kind: fc.constantFrom(...kinds),
      stage: fc.constantFrom('ANNOUNCED', 'SIGNED', 'COMPLETED'),
      binding: fc.constantFrom('NON_BINDING', 'OPTION', 'BINDING'),
      amountUsd: fc.option(fc.integer({ min: 1, max: 5 }), { nil: null }),
    }),
    { maxLength: 14 },
  )
  .map((rows) =>
    rows.map((row, index) => ({
      ...row,
      relationship: dealKinds[row.kind].leg,
      family: dealKinds[row.kind].family,
      dealKey: `deal-${index}`,
      amountQualifier: row.amountUsd === null ? null : ('EXACT' as const),
      validFrom: null,
      validTo: null,
      knownFrom: null,
      knownTo: null,
      fromUnspecified: row.fromKey === 'nobody',
      toUnspecified: row.toKey === 'nobody',
    })),
  ) as fc.Arbitrary<Arrow[]>;
