import fc from 'fast-check';
import { dealKinds } from '../../src/model/dealKinds.ts';
import type { Edge } from '../../src/money/market/Edge.ts';
import { entities, noSums } from './randomEdges.ts';

const ends = fc.record({ fromKey: fc.constantFrom(...entities), toKey: fc.constantFrom(...entities) });
const known = fc.integer({ min: 1, max: 5 });
const deals = fc.record({
  kind: fc.constantFrom('Investment', 'Investment', 'Loan', 'Purchase', 'ComputeContract', 'Lease'),
  amountUsd: fc.oneof({ weight: 4, arbitrary: known }, fc.constant(null)),
});

/** Markets of the present in which much capacity is bought and funded over legs of which most are known. */
export const capacityEdges: fc.Arbitrary<Edge[]> = fc
  .array(fc.tuple(ends, deals), { minLength: 12, maxLength: 36 })
  .map((rows) =>
    rows.map(([ends, deal], index) => ({
      ...ends,
      ...deal,
      ...noSums.ofLeg,
      ...{ relationship: dealKinds[deal.kind].leg, subjectKey: `deal-${index}` },
      ...{ stage: 'SIGNED', binding: 'BINDING', amountQualifier: deal.amountUsd === null ? null : 'EXACT' },
      ...{ validFrom: null, validTo: null, knownFrom: null, knownTo: null },
    })),
  );
