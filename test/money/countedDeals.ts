import { amountIn, entityCount, usd, type PlainDeal, type PlainTie } from './randomDeals.ts';

interface Taking {
  readonly payers: readonly number[];
  readonly payees: readonly number[];
  readonly sponsors: readonly number[];
}

/** A deal as it counts: of a package, what it states beyond its parts. */
export interface Counted extends Taking {
  readonly index: number;
  readonly deal: PlainDeal;
  /** The share of the first payer or payee in billions, if one is stated. */
  readonly share: number | null;
  readonly isPackage: boolean;
  /** Those that parts name. */
  readonly inParts: Taking;
  /** Parts whose amount nobody knows and which is in the sums of this deal. */
  readonly contains: readonly number[];
}

export const isUnitIn = (ties: readonly PlainTie[]) => (unit: number, parent: number) =>
  ties.some((tie) => tie.unit === unit && tie.parent === parent && (tie.percent === null || tie.percent > 50));

/** An entity and its units, and theirs. */
export function withUnits(ties: readonly PlainTie[], entity: number): number[] {
  const isUnit = isUnitIn(ties);
  const found = new Set([entity]);
  for (const whole of found) for (let unit = 0; unit < entityCount; unit += 1) if (isUnit(unit, whole)) found.add(unit);
  return [...found];
}

/** A payer whose units pay beside it does not pay itself. */
function takingOf({ payers, payees, sponsors: named }: PlainDeal, ties: readonly PlainTie[]): Taking {
  const isUnit = isUnitIn(ties);
  const unitsIn = (parent: number) => payers.filter((payer) => isUnit(payer, parent));
  const paying = [...new Set(payers.flatMap((payer) => (unitsIn(payer).length > 0 ? unitsIn(payer) : [payer])))];
  const sponsors = payers.filter((payer) => !paying.includes(payer) && paying.some((unit) => isUnit(unit, payer)));
  return { payers: paying, payees, sponsors: [...sponsors, ...named] };
}

/** Rumoured and terminated deals add nothing, whatever their amount. */
export const addsNothing = ({ stage }: PlainDeal): boolean => stage === 'RUMOURED' || stage === 'TERMINATED';

/** The parts that count in a deal; those of a part count with it if its own amount is unknown. */
const partsOf = (deals: readonly PlainDeal[], index: number): number[] =>
  deals.flatMap((deal, part) =>
    deal.partOf !== index ? [] : [part, ...(amountIn(deal) === undefined ? partsOf(deals, part) : [])],
  );

/** All deals of a world as they count. */
export const countedDeals = (deals: readonly PlainDeal[], ties: readonly PlainTie[]): Counted[] =>
  deals.map((deal, index) => {
    const parts = partsOf(deals, index);
    const takings = parts.map((part) => takingOf(deals[part]!, ties));
    const amount = amountIn(deal);
    const inParts = parts.reduce((sum, part) => {
      const stated = amountIn(deals[part]!);
      return sum + (stated === undefined ? 0 : usd(stated));
    }, 0);
    const isPackage = parts.length > 0;
    const isLeft = amount !== undefined && usd(amount) > inParts;
    const rest = amount && {
      ...{ ...amount, basis: amount.basis === 'PAID' ? 'CONTRACT_VALUE' : amount.basis },
      ...{ min: Math.max(0, amount.min - inParts), max: amount.max - inParts },
    };
    return {
      ...{ index, isPackage, ...takingOf(deal, ties) },
      deal: isPackage ? { ...deal, amounts: rest !== undefined && isLeft ? [rest] : [] } : deal,
      share: deal.share !== null && amount !== undefined ? usd(amount) * deal.share : null,
      inParts: {
        payers: takings.flatMap(({ payers }) => payers),
        payees: takings.flatMap(({ payees }) => payees),
        sponsors: takings.flatMap(({ sponsors }) => sponsors),
      },
      contains: isLeft && !addsNothing(deal) ? parts.filter((part) => amountIn(deals[part]!) === undefined) : [],
    };
  });

/** Whether nobody else is on a side, in a deal and in its parts. */
export const isSide = (counted: Counted, pays: boolean, some: readonly number[]): boolean => {
  const side = pays ? 'payers' : 'payees';
  return [...counted[side], ...counted.inParts[side]].every((each) => some.includes(each));
};

export const isInParts = ({ inParts }: Counted, pays: boolean, who: number): boolean =>
  (pays ? [...inParts.payers, ...inParts.sponsors] : inParts.payees).includes(who);
