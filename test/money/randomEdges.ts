import fc from 'fast-check';
import { dealKinds } from '../../src/model/dealKinds.ts';
import { sumNames, type Edge } from '../../src/money/market/Edge.ts';
import type { Market } from '../../src/money/market/Market.ts';
import { MarketBuilder } from '../../src/money/market/MarketBuilder.ts';

const kinds = ['Investment', 'Loan', 'Guarantee', 'Purchase', 'ComputeContract', 'Lease', 'ShareSale'] as const;
/** Some keys begin like others, one is without a name. */
export const entities = ['a', 'a-b', 'c', 'd', 'hub', 'nobody'] as const;

const ends = fc.record({
  fromKey: fc.oneof({ weight: 2, arbitrary: fc.constantFrom(...entities) }, fc.constant('hub')),
  toKey: fc.oneof({ weight: 2, arbitrary: fc.constantFrom(...entities) }, fc.constant('hub')),
});
/** Null in most cases. */
export const rarely = <Value>(value: fc.Arbitrary<Value>, weight = 5): fc.Arbitrary<Value | null> =>
  fc.oneof({ weight, arbitrary: fc.constant(null) }, value);
const day = (least: number) => rarely(fc.integer({ min: least, max: least + 4 }), 1);
/** Most edges are of the present. */
const days = fc.record({
  validFrom: day(0),
  validTo: rarely(fc.integer({ min: 3, max: 8 })),
  knownFrom: day(0),
  knownTo: rarely(fc.integer({ min: 3, max: 8 }), 8),
});
const sumsWith = (some: (index: number) => number | null) =>
  Object.fromEntries(sumNames.map((name, index) => [name, some(index)])) as Pick<Edge, (typeof sumNames)[number]>;
/** Of ties, and where an amount is in no sum. */
export const noSums = { ofTie: sumsWith(() => null), ofLeg: sumsWith(() => 0) };
/** Most amounts are in one sum as a whole, others in several; the numbers have nothing to do with anything else. */
const split = rarely(fc.array(fc.nat(3), { minLength: 4, maxLength: 4 }), 2);
const deals = fc.record({
  kind: fc.constantFrom(...kinds),
  stage: fc.constantFrom('ANNOUNCED', 'SIGNED', 'COMPLETED', null),
  binding: fc.constantFrom('NON_BINDING', 'OPTION', 'BINDING', null),
  amountUsd: fc.option(fc.integer({ min: 1, max: 5 }), { nil: null }),
});
const ties = fc.constantFrom('OWNS', 'PART_OF', 'MEMBER_OF');

/** Small markets: parallel deals, deals with oneself, hubs, unknown amounts, holdings, deals of other days. */
export const randomEdges = (most = 14, least = 0): fc.Arbitrary<Edge[]> =>
  fc
    .array(fc.tuple(ends, days, deals, rarely(ties), fc.nat(4), split), { minLength: least, maxLength: most })
    .map((rows) =>
      rows.map(([ends, times, deal, tie, sort, sums], index) =>
        tie === null
          ? {
              ...ends,
              ...times,
              ...deal,
              ...sumsWith((index) => sums?.[index] ?? (index === sort ? (deal.amountUsd ?? 0) : 0)),
              relationship: dealKinds[deal.kind].leg,
              subjectKey: `deal-${index}`,
              amountQualifier: deal.amountUsd === null ? null : ('EXACT' as const),
            }
          : {
              ...ends,
              ...times,
              ...{ kind: null, stage: null, binding: null, amountUsd: null, amountQualifier: null, ...noSums.ofTie },
              relationship: tie,
              subjectKey: `tie-${index}`,
            },
      ),
    );

export function marketOf(edges: readonly Edge[], version = 1): Market {
  const builder = new MarketBuilder();
  for (const edge of edges) builder.addEdge(edge);
  for (const key of entities) builder.addNode({ key, unspecified: key === 'nobody' });
  return builder.build(version);
}
