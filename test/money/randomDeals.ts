import fc from 'fast-check';
import { rarely } from './randomEdges.ts';

/** Billions of dollars; a share of an amount is a quarter or half of it, so that every figure stays whole. */
export interface PlainAmount {
  readonly basis: string;
  readonly qualifier: string;
  readonly min: number;
  readonly max: number;
  /** What else it counts: it is in no sum then. */
  readonly scope?: string;
}

/** A deal with one claim. Parties are numbers of entities. */
export interface PlainDeal {
  readonly kind: string;
  readonly stage: string;
  readonly binding: string | null;
  readonly payers: readonly number[];
  readonly payees: readonly number[];
  /** What of the amount is the share of the first payer, or the first payee where one pays; null where nobody says. */
  readonly share: number | null;
  readonly amounts: readonly PlainAmount[];
  /** How many deals back in the list the deal is that a guarantee backs. */
  readonly obligation: number;
  /** Who is named as a sponsor: nobody that pays or is paid. */
  readonly sponsors: readonly number[];
  /** The index of the deal that it is a part of: an earlier one. */
  readonly partOf: number | null;
}

/** A unit of a parent; `percent` of an ownership, null for an affiliation. */
export interface PlainTie {
  readonly unit: number;
  readonly parent: number;
  readonly percent: number | null;
}

export const entityCount = 5;

const figure = fc.constantFrom(4, 8, 12);
const amountOf = (basis: string) =>
  fc.record({
    basis: fc.constant(basis),
    qualifier: fc.constantFrom('EXACT', 'EXACT', 'ABOUT', 'AT_LEAST', 'UP_TO', 'RANGE', 'UNDISCLOSED'),
    min: figure,
    max: fc.constantFrom(16, 24),
  });
/** An amount that is in no sum: one with a scope, or an estimate. */
export const uncounted: fc.Arbitrary<PlainAmount> = fc.oneof(
  fc
    .constantFrom('CONTRACT_VALUE', 'PAID')
    .chain((basis) => amountOf(basis).map((amount) => ({ ...amount, scope: 'a year' }))),
  amountOf('ESTIMATE'),
);
const sides = fc.constantFrom(...Array.from({ length: 9 }, () => [1, 1]), [2, 1], [1, 2], [2, 2]);

const deal: fc.Arbitrary<PlainDeal> = fc
  .record({
    kind: fc.constantFrom(
      'Investment',
      'Loan',
      'Guarantee',
      'Guarantee',
      'Warrant',
      'Purchase',
      'ComputeContract',
      'Lease',
    ),
    stage: fc.constantFrom(
      ...['RUMOURED', 'ANNOUNCED', 'SIGNED', 'SIGNED', 'SIGNED', 'SIGNED', 'PARTLY_PAID', 'COMPLETED', 'TERMINATED'],
    ),
    binding: fc.constantFrom('BINDING', 'BINDING', 'BINDING', 'BINDING', 'BINDING', 'OPTION', 'NON_BINDING', null),
    sides,
    parties: fc.shuffledSubarray([0, 1, 2, 3, 4], { minLength: 5, maxLength: 5 }),
    hasSponsor: rarely(fc.constant(true)),
    partOf: rarely(fc.nat(100), 2),
    share: fc.constantFrom(1 / 4, 1 / 2, null),
    amounts: fc.tuple(
      ...['CONTRACT_VALUE', 'COMMITTED', 'CAP', 'PAID', 'REPAID', 'PROGRAMME_SIZE', 'GAIN'].map((basis) =>
        basis === 'CONTRACT_VALUE' ? fc.option(amountOf(basis), { freq: 6 }) : rarely(amountOf(basis), 2),
      ),
      rarely(uncounted, 4),
    ),
    obligation: fc.nat(7),
  })
  .map(({ sides: [payers = 1, payees = 1], parties, hasSponsor, amounts, ...rest }) => ({
    ...rest,
    sponsors: hasSponsor ? parties.slice(4) : [],
    payers: parties.slice(0, payers),
    payees: parties.slice(payers, payers + payees),
    amounts: amounts.filter((amount) => amount !== null),
  }));

/** Small worlds of deals among five entities. Every second one has packages, whose amounts are four times as large. */
export const worlds: fc.Arbitrary<PlainDeal[]> = fc
  .tuple(fc.array(deal, { minLength: 10, maxLength: 20, size: 'max' }), fc.boolean())
  .map(([deals, hasPackages]) => {
    const linked = deals.map((each, index) => ({
      ...each,
      partOf: hasPackages && each.partOf !== null && index > 0 ? each.partOf % index : null,
    }));
    return linked.map((each, index) => (linked.some(({ partOf }) => partOf === index) ? asPackage(each) : each));
  });

/** No rounding hides what it states beyond its parts. */
const asPackage = ({ amounts, ...rest }: PlainDeal): PlainDeal => ({
  ...rest,
  amounts: amounts.map(({ min, max, qualifier, ...amount }) => ({
    ...{ ...amount, min: min * 4, max: max * 4 },
    qualifier: qualifier === 'ABOUT' ? 'EXACT' : qualifier,
  })),
});

const entity = fc.nat(entityCount - 1);

/** Ties among the entities of a world, of which some make one a unit of the other. */
export const worldTies: fc.Arbitrary<PlainTie[]> = fc
  .array(fc.record({ unit: entity, parent: entity, percent: fc.constantFrom(null, null, 40, 50, 51, 80) }), {
    ...{ minLength: 1, maxLength: 3 },
  })
  .map((ties) => ties.filter(({ unit, parent }) => unit !== parent));

/** The figure by which an amount is compared. */
export const usd = ({ qualifier, min, max }: PlainAmount): number => (qualifier === 'UP_TO' ? max : min);

const leading = ['CONTRACT_VALUE', 'COMMITTED', 'CAP', 'PAID'];

/** The amount that speaks for a deal; undefined where it is undisclosed. */
export const amountIn = ({ amounts }: PlainDeal): PlainAmount | undefined =>
  leading
    .flatMap((basis) => amounts.filter((amount) => amount.basis === basis && amount.scope === undefined))
    .find(({ qualifier }) => qualifier !== 'UNDISCLOSED');

const inFull = (billions: number) => `${billions}000000000`;

function written(amount: PlainAmount) {
  const { qualifier, min, max } = amount;
  const measure = measureOf(amount);
  if (qualifier === 'UNDISCLOSED') return { ...measure, qualifier };
  const figures = qualifier === 'RANGE' ? { min: inFull(min), max: inFull(max) } : { value: inFull(usd(amount)) };
  return { ...measure, qualifier, currency: 'USD', ...figures };
}

/** What an amount measures, as it is written. */
export const measureOf = ({ basis, scope }: PlainAmount) => ({
  basis,
  ...(scope !== undefined && { scope }),
  ...(basis === 'ESTIMATE' && { estimatedBy: 'Analysts' }),
});

function claimOf(name: string, deal: PlainDeal) {
  const { stage, binding, payers, payees, share, amounts, sponsors } = deal;
  const amount = amountIn(deal);
  const parties = (numbers: readonly number[], other: readonly number[]) =>
    numbers.map((number, index) => ({
      entity: `${name}-${number}`,
      ...(share !== null && amount && index === 0 && other.length === 1 && { share: inFull(usd(amount) * share) }),
    }));
  return {
    ...{ sources: [{ document: 'paper', locator: 'page 1' }], stage, date: '2025-10-01', ...(binding && { binding }) },
    payers: payers.length > 1 ? parties(payers, payees) : parties(payers, []),
    payees: payees.length > 1 ? parties(payees, payers) : parties(payees, []),
    ...(amounts.length > 0 && { amounts: amounts.map(written) }),
    ...(sponsors.length > 0 && { sponsors: sponsors.map((number) => ({ entity: `${name}-${number}` })) }),
  };
}

/** The number of the deal that a guarantee is for: another one. */
export const obligationOf = (deals: readonly PlainDeal[], index: number): number =>
  (index + 1 + (deals[index]!.obligation % (deals.length - 1))) % deals.length;

/** Worlds by name as one bundle; keys begin with the name. */
export const bundleOf = (
  all: ReadonlyMap<string, readonly PlainDeal[]>,
  ties: ReadonlyMap<string, readonly PlainTie[]> = new Map(),
) => ({
  ...{ bundle: 'worlds', title: 'Worlds', recordedOn: '2025-12-01', recordedBy: 'the tests' },
  documents: [
    {
      ...{ key: 'paper', url: 'https://example.com/paper', title: 'Paper', publisher: 'Press' },
      ...{ lang: 'en', publishedOn: '2025-11-30', tier: 'PRESS' },
    },
  ],
  entities: [...all.keys()].flatMap((name) =>
    Array.from({ length: entityCount }, (_, number) => `${name}-${number}`).map((key) => ({
      ...{ key, type: 'Organization', kind: 'COMPANY', name: key },
    })),
  ),
  ties: [...ties].flatMap(([name, some]) =>
    some.map(({ unit, parent, percent }, index) => ({
      key: `${name}-tie-${index}`,
      ...(percent === null
        ? { type: 'Affiliation', from: `${name}-${unit}`, to: `${name}-${parent}` }
        : { type: 'Ownership', from: `${name}-${parent}`, to: `${name}-${unit}` }),
      claims: [
        { sources: [{ document: 'paper', locator: 'page 2' }], ...(percent !== null && { percent: String(percent) }) },
      ],
    })),
  ),
  deals: [...all].flatMap(([name, deals]) =>
    deals.map((each, index) => ({
      ...{ key: `${name}-deal-${index}`, kind: each.kind, claims: [claimOf(name, each)] },
      ...(each.kind === 'Guarantee' && { forObligation: `${name}-deal-${obligationOf(deals, index)}` }),
      ...(each.partOf !== null && { partOf: `${name}-deal-${each.partOf}` }),
    })),
  ),
});
