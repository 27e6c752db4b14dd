import { plainSums, type PlainSums } from './dealOracle.ts';
import { amountIn, entityCount, obligationOf, usd, type PlainDeal, type PlainTie } from './randomDeals.ts';

/** What one entity has at stake, in US cents; entities are numbers, deals their indexes. */
export interface PlainExposure {
  readonly who: number;
  readonly atStakeUsd: number;
  readonly sums: PlainSums & { readonly undisclosedCount: number };
  readonly byRole: readonly { readonly role: string; readonly sums: object; readonly deals: readonly number[] }[];
}

interface Taking {
  readonly payers: readonly number[];
  readonly payees: readonly number[];
  readonly sponsors: readonly number[];
}

/** A part of a deal; null where no source says how much. */
type Part = PlainSums | null;

const roles = ['SUPPLIER', 'INVESTOR', 'LENDER', 'SECURED_LENDER', 'GUARANTOR', 'BENEFICIARY', 'AWAITS_FUNDING'];
const everyone = Array.from({ length: entityCount }, (_, number) => number);
const nothing: PlainSums = { committedUsd: 0, upToUsd: 0, paidUsd: 0, nonBindingUsd: 0 };

const add = (some: readonly PlainSums[]): PlainSums =>
  some.reduce(
    (sum, each) => ({
      committedUsd: sum.committedUsd + each.committedUsd,
      upToUsd: sum.upToUsd + each.upToUsd,
      paidUsd: sum.paidUsd + each.paidUsd,
      nonBindingUsd: sum.nonBindingUsd + each.nonBindingUsd,
    }),
    nothing,
  );

const isUnitIn = (ties: readonly PlainTie[]) => (unit: number, parent: number) =>
  ties.some((tie) => tie.unit === unit && tie.parent === parent && (tie.percent === null || tie.percent > 50));

/** An entity and its units, and theirs. */
export function withUnits(ties: readonly PlainTie[], entity: number): number[] {
  const isUnit = isUnitIn(ties);
  const found = new Set([entity]);
  for (const whole of found) for (const unit of everyone) if (isUnit(unit, whole)) found.add(unit);
  return [...found];
}

/** Those who count for themselves: of units of each other the first does. */
function whoCounts(ties: readonly PlainTie[]): number[] {
  const has = (whole: number, unit: number) => withUnits(ties, whole).includes(unit);
  return everyone.filter((entity) =>
    everyone.every((other) => other === entity || !has(other, entity) || (has(entity, other) && entity < other)),
  );
}

/** A payer whose units pay beside it does not pay itself. */
export function takingOf({ payers, payees }: PlainDeal, ties: readonly PlainTie[]): Taking {
  const isUnit = isUnitIn(ties);
  const unitsIn = (parent: number) => payers.filter((payer) => isUnit(payer, parent));
  const paying = [...new Set(payers.flatMap((payer) => (unitsIn(payer).length > 0 ? unitsIn(payer) : [payer])))];
  const sponsors = payers.filter((payer) => !paying.includes(payer) && paying.some((unit) => isUnit(unit, payer)));
  return { payers: paying, payees, sponsors };
}

/** The own part of somebody on a side: its share, or all where it is alone. */
function ownPart(deal: PlainDeal, taking: Taking, pays: boolean, who: number): Part {
  if (amountIn(deal) === undefined) return null;
  const [mine, theirs] = pays ? [deal.payers, deal.payees] : [deal.payees, deal.payers];
  const isFirst = mine.length > 1 && theirs.length === 1 && mine[0] === who;
  if (deal.share !== null && isFirst) return plainSums(deal, deal.share);
  return (pays ? taking.payers : taking.payees).every((each) => each === who) ? plainSums(deal) : null;
}

function partOfSponsor(deal: PlainDeal, taking: Taking, ties: readonly PlainTie[], who: number): Part {
  const units = taking.payers.filter((payer) => isUnitIn(ties)(payer, who));
  const parts = units.map((unit) => ownPart(deal, taking, true, unit));
  if (parts.every((part) => part !== null)) return add(parts);
  return units.length === taking.payers.length && amountIn(deal) !== undefined ? plainSums(deal) : null;
}

/** What somebody has with some of the other side; undefined for nothing. */
function partWith(deal: PlainDeal, taking: Taking, pays: boolean, own: Part, some: readonly number[]) {
  const [mine, theirs] = pays ? [taking.payers, taking.payees] : [taking.payees, taking.payers];
  const inside = theirs.filter((each) => some.includes(each));
  if (inside.length === 0) return undefined;
  if (inside.length === theirs.length) return [own];
  // Shares of the other side are those of a party that is alone.
  return inside.map((each) => (own !== null && mine.length === 1 ? ownPart(deal, taking, !pays, each) : null));
}

/** What those who count as one have in a deal with some others; undefined where they have nothing. */
function partsOf(
  deal: PlainDeal,
  ties: readonly PlainTie[],
  pays: boolean,
  own: readonly number[],
  others: readonly number[],
) {
  const taking = takingOf(deal, ties);
  const [mine, theirs] = pays ? [taking.payers, taking.payees] : [taking.payees, taking.payers];
  const within = mine.filter((each) => own.includes(each));
  const sponsor = (of: readonly number[]) => {
    const some = taking.sponsors.filter((each) => of.includes(each));
    return some.find((each) => partOfSponsor(deal, taking, ties, each) !== null) ?? some[0];
  };
  let parts: readonly Part[] | undefined;
  const [theirSponsor, mySponsor] = [sponsor(others), sponsor(own)];
  if (!pays && within.length > 0 && !theirs.some((each) => others.includes(each)) && theirSponsor !== undefined) {
    const isAlone = isUnitsOfAll(taking, ties, theirSponsor);
    const part = partOfSponsor(deal, taking, ties, theirSponsor);
    parts =
      within.length === mine.length
        ? [part]
        : within.map((each) => (part !== null && isAlone ? ownPart(deal, taking, false, each) : null));
  } else if (within.length > 0) {
    const each = within.map((who) => partWith(deal, taking, pays, ownPart(deal, taking, pays, who), others));
    parts = each.some((some) => some !== undefined) ? each.flatMap((some) => some ?? []) : undefined;
  } else if (pays && mySponsor !== undefined) {
    const part = partOfSponsor(deal, taking, ties, mySponsor);
    const inside = theirs.filter((other) => others.includes(other));
    if (inside.length === theirs.length) parts = [part];
    else if (inside.length > 0) {
      const isAlone = isUnitsOfAll(taking, ties, mySponsor);
      parts = inside.map((other) => (part !== null && isAlone ? ownPart(deal, taking, false, other) : null));
    }
  }
  const isWhole = mine.every((who) => own.includes(who)) && theirs.every((other) => others.includes(other));
  return isWhole && parts?.includes(null) === true && amountIn(deal) !== undefined ? [plainSums(deal)] : parts;
}

const isUnitsOfAll = ({ payers }: Taking, ties: readonly PlainTie[], sponsor: number): boolean =>
  payers.every((payer) => isUnitIn(ties)(payer, sponsor));

/** What others have at stake in `to` by the rules of docs/rules.md, read word by word. */
export function plainExposure(
  deals: readonly PlainDeal[],
  ties: readonly PlainTie[],
  to: number,
  consolidate: boolean,
): PlainExposure[] {
  const failing = consolidate ? withUnits(ties, to) : [to];
  const rows: PlainExposure[] = [];
  for (const who of consolidate ? whoCounts(ties) : everyone) {
    const all = consolidate ? withUnits(ties, who) : [who];
    if (all.includes(to)) continue;
    const own = all.filter((each) => !failing.includes(each));
    const strangers = everyone.filter((each) => !own.includes(each));
    const found = deals.flatMap((deal, index) => {
      const { kind, stage, binding } = deal;
      if (stage === 'RUMOURED' || stage === 'TERMINATED') return [];
      const isOpen = stage !== 'COMPLETED';
      const funds = kind === 'Investment' || kind === 'Loan';
      const backed = kind === 'Guarantee' ? takingOf(deals[obligationOf(deals, index)]!, ties) : null;
      const isBacked = backed !== null && [...backed.payers, ...backed.sponsors].some((each) => failing.includes(each));
      const stakes: (readonly [role: string, pays: boolean, others: readonly number[]])[] = [];
      if (['Purchase', 'ComputeContract', 'Lease'].includes(kind) && isOpen) stakes.push(['SUPPLIER', false, failing]);
      if (kind === 'Investment') stakes.push(['INVESTOR', true, failing]);
      if (kind === 'Loan') stakes.push(['LENDER', true, failing]);
      if (isBacked && isOpen) stakes.push(['GUARANTOR', true, strangers]);
      if (kind === 'Guarantee' && isOpen) stakes.push(['BENEFICIARY', false, failing]);
      if (funds && binding === 'BINDING' && isOpen) stakes.push(['AWAITS_FUNDING', false, failing]);
      return stakes.flatMap(([role, pays, others]) => {
        const parts = partsOf(deal, ties, pays, own, others);
        return parts === undefined ? [] : [{ role, deal, index, parts }];
      });
    });
    if (found.length === 0) continue;
    const sumsOf = (some: typeof found) => ({
      ...add(some.flatMap(({ parts }) => parts.filter((part) => part !== null))),
      undisclosedCount: some.filter(({ parts }) => parts.includes(null)).length,
    });
    const stake = found.reduce((sum, { role, deal, parts }) => {
      const { committedUsd, paidUsd } = add(parts.filter((part) => part !== null));
      if (role === 'SUPPLIER' || role === 'AWAITS_FUNDING') return sum + committedUsd;
      return role === 'INVESTOR' || role === 'LENDER' ? sum + paidUsd - repaidOf(deal, paidUsd) : sum;
    }, 0);
    const byRole = roles.flatMap((role) => {
      const some = found.filter((each) => each.role === role);
      return some.length === 0 ? [] : [{ role, sums: sumsOf(some), deals: some.map(({ index }) => index) }];
    });
    rows.push({ who, atStakeUsd: stake, sums: sumsOf(found), byRole });
  }
  return rows.sort(
    (one, other) =>
      other.atStakeUsd - one.atStakeUsd ||
      other.sums.upToUsd - one.sums.upToUsd ||
      other.sums.nonBindingUsd - one.sums.nonBindingUsd ||
      one.who - other.who,
  );
}

/** What of a paid part is repaid: as much of it as of all that is paid. */
function repaidOf(deal: PlainDeal, paidUsd: number): number {
  const repaid = deal.amounts.find(({ basis, qualifier }) => basis === 'REPAID' && qualifier !== 'UNDISCLOSED');
  const all = plainSums(deal).paidUsd;
  if (repaid === undefined || all === 0) return 0;
  return Math.floor((Math.min(usd(repaid) * 1e11, all) * paidUsd) / all);
}

/** The own part of an entity and its units as one, by whether they pay. */
export function plainMoney(deals: readonly PlainDeal[], ties: readonly PlainTie[], who: number) {
  const own = withUnits(ties, who);
  const strangers = everyone.filter((each) => !own.includes(each));
  return [true, false].map((pays) => {
    const found = deals.flatMap((deal) =>
      [partsOf(deal, ties, pays, own, strangers) ?? []].filter(({ length }) => length > 0),
    );
    return {
      count: found.length,
      ...add(found.flat().filter((part) => part !== null)),
      undisclosedCount: found.filter((parts) => parts.includes(null)).length,
    };
  });
}
