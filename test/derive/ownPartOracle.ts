import fc from 'fast-check';
import type { Claim, DealStates } from '../../src/bundle/claim.ts';
import type { DealContext } from '../../src/derive/context.ts';
import type { Subject } from '../../src/derive/project.ts';
import { sumsOfDollars, type PlainSums } from '../money/dealOracle.ts';
import { amountIn, measureOf, uncounted, usd, type PlainAmount, type PlainDeal } from '../money/randomDeals.ts';

/** A payer or payee; its share in billions of dollars, null where no source gives it. */
interface PlainParty {
  readonly entity: string;
  readonly share: number | null;
}

/** A deal with one claim, alone, a package or one of its parts. */
export interface PlainTaking {
  readonly key: string;
  /** The key of the deal that it is a part of. */
  readonly partOf: string | null;
  readonly deal: PlainDeal;
  readonly payers: readonly PlainParty[];
  readonly payees: readonly PlainParty[];
  /** The parent, of which the fund is a unit, sponsors the payers. */
  readonly hasSponsor: boolean;
  readonly isReplaced: boolean;
}

export interface World {
  readonly whole: PlainTaking;
  readonly parts: readonly PlainTaking[];
}

/** What of a deal is an entity's own: null where the deal does not count for it. */
export type PlainPart = {
  readonly direction: 'IN' | 'OUT' | 'NONE';
  readonly isKnown: boolean;
  readonly sums: PlainSums;
} | null;

const figure = fc.constantFrom(4, 8, 16);
const amount = fc.record({
  basis: fc.constant('CONTRACT_VALUE'),
  qualifier: fc.constantFrom('EXACT', 'EXACT', 'EXACT', 'UP_TO', 'AT_LEAST', 'RANGE', 'UNDISCLOSED'),
  min: figure,
  max: fc.constantFrom(16, 24),
});
const paid = fc.record({
  ...{ basis: fc.constant('PAID'), qualifier: fc.constant('EXACT') },
  ...{ min: fc.constantFrom(4, 8), max: fc.constant(8) },
});
const fraction = fc.constantFrom(null, null, 1 / 4, 1 / 2, 3 / 4);
const side = (...names: string[]) =>
  fc
    .uniqueArray(fc.constantFrom(...names), { minLength: 1, maxLength: 3 })
    .chain((entities) => fc.tuple(...entities.map((entity) => fraction.map((share) => ({ entity, share })))));
const taking = fc
  .record({
    ...{ kind: fc.constantFrom('Investment', 'Guarantee', 'Purchase') },
    stage: fc.constantFrom('RUMOURED', 'SIGNED', 'SIGNED', 'PARTLY_PAID', 'COMPLETED', 'TERMINATED'),
    binding: fc.constantFrom('BINDING', 'BINDING', 'NON_BINDING', null),
    amounts: fc
      .tuple(amount, fc.option(paid, { freq: 1 }), fc.option(uncounted, { freq: 1 }))
      .map((some) => some.filter((each) => each !== null)),
    payers: side('fund', 'bank', 'third', 'both'),
    payees: side('lab', 'cloud', 'both'),
    hasSponsor: fc.constantFrom(false, false, true),
    isReplaced: fc.constantFrom(false, false, false, false, true),
  })
  .map(({ kind, stage, binding, amounts, payers, payees, ...rest }, index = 0) => {
    const deal: PlainDeal = {
      kind,
      stage,
      binding,
      amounts,
      payers: [],
      payees: [],
      share: null,
      obligation: index,
      sponsors: [],
      partOf: null,
    };
    const leading = amountIn(deal);
    const inBillions = (parties: readonly PlainParty[]) =>
      parties.map(({ entity, share }) => ({ entity, share: share && leading ? usd(leading) * share : null }));
    return { key: 'whole', partOf: null, deal, payers: inBillions(payers), payees: inBillions(payees), ...rest };
  });

/** Some parts are parts of the first part, which is not replaced then. */
export const worlds: fc.Arbitrary<World> = fc.record({
  whole: taking,
  parts: fc.array(fc.tuple(taking, fc.constantFrom('whole', 'whole', 'part-0')), { maxLength: 4 }).map((parts) =>
    parts.map(([part, parent], index) => ({
      ...{ ...part, key: `part-${index}`, partOf: index === 0 ? 'whole' : parent },
      isReplaced: part.isReplaced && !parts.some(([, other]) => other === `part-${index}`),
    })),
  ),
});

const cents = (billions: number) => String(billions * 1e11);

function stated(amount: PlainAmount) {
  const { qualifier, min, max } = amount;
  const known = qualifier !== 'UNDISCLOSED';
  const most = qualifier === 'RANGE' || qualifier === 'UP_TO' ? max : qualifier === 'AT_LEAST' ? null : min;
  return {
    ...{ ...measureOf(amount), qualifier, currency: known ? 'USD' : null },
    min: known && qualifier !== 'UP_TO' ? cents(min) : null,
    max: known && most !== null ? cents(most) : null,
  } as NonNullable<DealStates['amounts']>[number];
}

const document = { key: 'paper', tier: 'PRESS', publisher: 'press', documents: [], publishers: [] } as const;

function subject({ key, deal, payers, payees, hasSponsor }: PlainTaking, links: Partial<DealStates>): Subject {
  const dollars = (parties: readonly PlainParty[]) =>
    parties.map(({ entity, share }) => ({ entity, ...(share !== null && { share: `${share}000000000` }) }));
  const states = {
    ...{ kind: deal.kind, stage: deal.stage, date: { from: '2025-10-01', to: '2025-10-01', precision: 'DAY' } },
    ...(deal.binding && { binding: deal.binding }),
    ...{ payers: dollars(payers), payees: dollars(payees), amounts: deal.amounts.map(stated) },
    ...(hasSponsor && { sponsors: [{ entity: 'parent' }] }),
    ...links,
  } as DealStates;
  const claim: Claim<DealStates> = {
    ...{ key: `${key}@paper`, subject: key, document: { ...document, publishedTo: '2025-11-01' }, rank: 'NORMAL' },
    ...{ knownFrom: '2025-11-01', knownTo: null, states },
  };
  return { key, type: 'Deal', claims: [claim] };
}

export const subjectsOf = ({ whole, parts }: World): Subject[] => [
  subject(whole, {}),
  ...parts.map((part) => subject(part, { partOf: part.partOf! })),
  ...[whole, ...parts].flatMap((each) =>
    each.isReplaced ? [subject({ ...each, key: `newer-${each.key}` }, { supersedes: each.key })] : [],
  ),
];

/**
 * The parts that count in a package; those of a part count with it if its own amount is unknown. What replaces a part is
 * the same deal here.
 */
export const partsIn = ({ parts }: World, key: string): PlainTaking[] =>
  parts
    .filter((part) => part.partOf === key)
    .flatMap((part) => [part, ...(amountIn(part.deal) === undefined ? partsIn({ parts } as World, part.key) : [])]);

/** Rumoured and terminated deals add nothing, whatever their amount. */
export const addsNothing = ({ stage }: PlainDeal): boolean => stage === 'RUMOURED' || stage === 'TERMINATED';

export const context: DealContext = {
  ...{ lineage: new Map(), nameOf: String, unnamed: () => false, rates: [] },
  affiliations: [{ unit: 'fund', parent: 'parent', knownFrom: '2025-01-01', knownTo: null }],
};

/** What a package states beyond its parts; the deal itself where it has none. Null where nothing is left. */
export function counted(whole: PlainTaking, parts: readonly PlainTaking[]): PlainDeal | null {
  if (parts.length === 0) return whole.deal;
  const leading = amountIn(whole.deal);
  if (leading === undefined) return null;
  const inParts = parts.reduce((sum, { deal }) => {
    const part = amountIn(deal);
    return sum + (part === undefined ? 0 : usd(part));
  }, 0);
  // Rounding hides up to two in a hundred, which is nothing among these figures.
  if (inParts >= usd(leading)) return null;
  const rest = { min: Math.max(0, leading.min - inParts), max: leading.max - inParts };
  return { ...whole.deal, amounts: [{ ...leading, ...rest }] };
}

/** The own part by the rules of docs/rules.md, read word by word. */
export function plainPart(world: World, key: string, entity: string): PlainPart {
  const taking = key === 'whole' ? world.whole : world.parts.find((part) => part.key === key)!;
  const inner = partsIn(world, key);
  const isPackage = inner.length > 0;
  const names = (parties: readonly PlainParty[]) => parties.map((party) => party.entity);
  const sponsors = (each: PlainTaking) => each.hasSponsor;
  const unknown = {
    isKnown: addsNothing(taking.deal),
    sums: sumsOfDollars(taking.deal, { least: 0, most: 0, paid: 0 }),
  };
  const deal = isPackage ? counted(taking, inner) : taking.deal;
  const leading = deal === null ? undefined : amountIn(deal);
  const paying = names(taking.payers);
  const paidTo = names(taking.payees);

  const sumsFor = (least: number, most: number, isOfPaid: number) => {
    const paidAmount = isPackage
      ? undefined
      : taking.deal.amounts.find(({ basis, scope }) => basis === 'PAID' && scope === undefined);
    return sumsOfDollars(deal!, { least, most, paid: (paidAmount ? usd(paidAmount) : 0) * isOfPaid });
  };
  const all = (): PlainSums => {
    const { qualifier, min, max } = leading!;
    return sumsFor(qualifier === 'UP_TO' ? 0 : min, ['UP_TO', 'RANGE'].includes(qualifier) ? max : min, 1);
  };

  function partOn(parties: 'payers' | 'payees', who: string): { isKnown: boolean; sums: PlainSums } | null {
    const isNamed = inner.some(
      (part) => names(part[parties]).includes(who) || (parties === 'payers' && who === 'parent' && sponsors(part)),
    );
    const everyone = [taking, ...inner].flatMap((each) => names(each[parties]));
    const isAlone = everyone.every((each) => each === who);
    if (isPackage && leading !== undefined && isAlone) return { isKnown: true, sums: all() };
    if (isNamed) return null;
    const eligible = taking[parties].filter(
      (party) => !inner.some((part) => names(part[parties]).includes(party.entity)),
    );
    const share = eligible.find((party) => party.entity === who)?.share ?? null;
    const sum = eligible.reduce((total, party) => total + (party.share ?? 0), 0);
    const bound = leading === undefined || leading.qualifier === 'AT_LEAST' ? Infinity : most(leading);
    if (leading !== undefined && share !== null && sum <= bound) {
      const isCap = leading.qualifier === 'UP_TO';
      return { isKnown: true, sums: sumsFor(isCap ? 0 : share, share, share / usd(leading)) };
    }
    if (isAlone && !isPackage) {
      return leading === undefined ? unknown : { isKnown: true, sums: all() };
    }
    return unknown;
  }

  const isSponsor = entity === 'parent' && sponsors(taking);
  if (!isSponsor && !paying.includes(entity) && !paidTo.includes(entity)) return null;
  if (taking.isReplaced) return null;
  if (paying.includes(entity) && paidTo.includes(entity)) {
    const isNamed = inner.some((part) => [...names(part.payers), ...names(part.payees)].includes(entity));
    return isNamed ? null : { direction: 'NONE', isKnown: true, sums: unknown.sums };
  }
  if (!isSponsor) {
    const direction = paying.includes(entity) ? 'OUT' : 'IN';
    const part = partOn(direction === 'OUT' ? 'payers' : 'payees', entity);
    return part && { direction, ...part };
  }
  // The fund is known as a unit of the parent; another payer is its own only where it is the only one.
  const behind = paying.includes('fund') ? 'fund' : paying.length === 1 ? paying[0]! : null;
  const isRemainder =
    leading !== undefined && [taking, ...inner].flatMap((each) => names(each.payers)).every((each) => each === behind);
  if (inner.some(sponsors) && !isRemainder) return null;
  const part = behind === null ? unknown : partOn('payers', behind);
  return part && { direction: 'OUT', ...part };
}

const most = ({ qualifier, min, max }: PlainAmount): number => (['UP_TO', 'RANGE'].includes(qualifier) ? max : min);
