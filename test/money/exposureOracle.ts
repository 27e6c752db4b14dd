import { plainSums, sumsOfDollars, type PlainSums } from './dealOracle.ts';
import { addsNothing, countedDeals, isInParts, isSide, isUnitIn, withUnits, type Counted } from './countedDeals.ts';
import { amountIn, entityCount, obligationOf, usd, type PlainDeal, type PlainTie } from './randomDeals.ts';

/** What one entity has at stake, in US cents; entities are numbers, deals their indexes. */
export interface PlainExposure {
  readonly who: number;
  readonly atStakeUsd: number;
  readonly sums: PlainSums & { readonly undisclosedCount: number };
  readonly byRole: readonly { readonly role: string; readonly sums: object; readonly deals: readonly number[] }[];
}

/** A part of a deal; null where no source says how much. */
type Part = PlainSums | null;

const roles = ['SUPPLIER', 'INVESTOR', 'LENDER', 'SECURED_LENDER', 'GUARANTOR', 'BENEFICIARY', 'AWAITS_FUNDING'];
const everyone = Array.from({ length: entityCount }, (_, number) => number);
const nothing: PlainSums = { committedUsd: 0, upToUsd: 0, paidUsd: 0, nonBindingUsd: 0 };
const names = Object.keys(nothing) as (keyof PlainSums)[];

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

/** Those who count for themselves: of units of each other the first does. */
function whoCounts(ties: readonly PlainTie[]): number[] {
  const has = (whole: number, unit: number) => withUnits(ties, whole).includes(unit);
  return everyone.filter((entity) =>
    everyone.every((other) => other === entity || !has(other, entity) || (has(entity, other) && entity < other)),
  );
}

/** The own part of somebody on a side: its share, or all where it is alone; undefined where the deal does not count. */
function ownPart(counted: Counted, pays: boolean, who: number): Part | undefined {
  const { deal, isPackage, share } = counted;
  const amount = amountIn(deal);
  const isAlone = isSide(counted, pays, [who]);
  if (isPackage && amount !== undefined && isAlone) return plainSums(deal);
  if (isPackage && isInParts(counted, pays, who)) return undefined;
  if (amount === undefined) return null;
  const [mine, theirs] = pays ? [deal.payers, deal.payees] : [deal.payees, deal.payers];
  const isFirst = mine.length > 1 && theirs.length === 1 && mine[0] === who;
  if (share !== null && isFirst) {
    if (!isPackage) return plainSums(deal, deal.share!);
    const most =
      amount.qualifier === 'AT_LEAST'
        ? Infinity
        : ['UP_TO', 'RANGE'].includes(amount.qualifier)
          ? amount.max
          : amount.min;
    if (share <= most) {
      return sumsOfDollars(deal, { least: amount.qualifier === 'UP_TO' ? 0 : share, most: share, paid: 0 });
    }
  }
  return isAlone && !isPackage ? plainSums(deal) : null;
}

/** The payers behind which a sponsor is: those known as its units, or the only payer. */
function behindOf({ payers }: Counted, ties: readonly PlainTie[], who: number): readonly number[] {
  const units = payers.filter((payer) => isUnitIn(ties)(payer, who));
  return units.length > 0 || payers.length > 1 ? units : payers;
}

function partOfSponsor(counted: Counted, ties: readonly PlainTie[], who: number): Part | undefined {
  const behind = behindOf(counted, ties, who);
  const isKnown = amountIn(counted.deal) !== undefined;
  const isAll = behind.length > 0 && isSide(counted, true, behind);
  if (counted.isPackage && isInParts(counted, true, who) && !(isKnown && isAll)) return undefined;
  if (behind.length === 0) return null;
  const parts = behind.map((each) => ownPart(counted, true, each)).filter((part) => part !== undefined);
  if (parts.length === 0) return undefined;
  if (parts.every((part) => part !== null)) return add(parts);
  return isKnown && isAll ? plainSums(counted.deal) : null;
}

/** The others are those who cannot pay, or everyone else. */
interface Others {
  readonly some: readonly number[];
  readonly isEveryone: boolean;
}

/** What somebody, or those behind which it is, has with some of the other side; undefined for nothing. */
function partWith(counted: Counted, pays: boolean, group: readonly number[], own: Part, others: Others) {
  const theirs = pays ? counted.payees : counted.payers;
  if (isSide(counted, !pays, others.some)) return [own];
  const isOne = isSide(counted, !pays, theirs.slice(0, 1));
  const listed = isOne ? theirs : theirs.filter((each) => ownPart(counted, !pays, each) !== undefined);
  const inside = listed.filter((each) => others.some.includes(each));
  if (others.isEveryone && inside.length === listed.length) return [own];
  if (inside.length === 0) return undefined;
  // Shares of the other side are those of a party that is alone.
  const shares = listed.map((each) => ownPart(counted, !pays, each) ?? null);
  const sum = add(shares.filter((share) => share !== null));
  const isDivided = own !== null && isSide(counted, pays, group) && names.every((name) => sum[name] <= own[name]);
  return inside.map((each) => (isDivided ? shares[listed.indexOf(each)]! : null));
}

/** What those who count as one have in a deal with some others; undefined where they have nothing. */
function partsWith(
  counted: Counted,
  ties: readonly PlainTie[],
  pays: boolean,
  own: readonly number[],
  others: Others,
): readonly Part[] | undefined {
  const [mine, theirs] = pays ? [counted.payers, counted.payees] : [counted.payees, counted.payers];
  // A package counts only for the one that its parts name, if they name one of these.
  const named = own.filter((who) => isInParts(counted, pays, who));
  const isCounted = (who: number) => named.every((each) => each === who);
  const within = mine.filter((who) => own.includes(who) && isCounted(who) && ownPart(counted, pays, who) !== undefined);
  const sponsor = (isAsked: (who: number) => boolean) => {
    const some = counted.sponsors.filter((who) => isAsked(who) && partOfSponsor(counted, ties, who) !== undefined);
    return some.toSorted().find((who) => partOfSponsor(counted, ties, who) !== null) ?? some.toSorted()[0];
  };
  let parts: readonly Part[] | undefined;
  const theirSponsor = sponsor((who) => others.some.includes(who));
  const mySponsor = sponsor((who) => own.includes(who) && isCounted(who));
  if (
    !pays &&
    within.length > 0 &&
    !others.isEveryone &&
    !theirs.some((each) => others.some.includes(each)) &&
    theirSponsor !== undefined
  ) {
    const behind = behindOf(counted, ties, theirSponsor);
    const part = partOfSponsor(counted, ties, theirSponsor)!;
    parts = partWith(counted, true, behind, part, { some: own, isEveryone: false });
  } else if (within.length > 0) {
    const each = within.map((who) => partWith(counted, pays, [who], ownPart(counted, pays, who)!, others));
    parts = each.some((some) => some !== undefined) ? each.flatMap((some) => some ?? []) : undefined;
  } else if (pays && mySponsor !== undefined) {
    const behind = behindOf(counted, ties, mySponsor);
    parts = partWith(counted, true, behind, partOfSponsor(counted, ties, mySponsor)!, others);
  }
  const isMember = [...mine, ...(pays ? counted.sponsors : [])].some((who) => own.includes(who));
  const isAll = isMember && isSide(counted, pays, own) && isSide(counted, !pays, others.some);
  const isOpen = parts === undefined || parts.includes(null);
  return isAll && isOpen && amountIn(counted.deal) !== undefined ? [plainSums(counted.deal)] : parts;
}

/** The deals of which something is unknown and that no package beside them contains. */
const undisclosedAmong = (found: readonly { readonly counted: Counted; readonly parts: readonly Part[] }[]): number => {
  const contained = found.flatMap(({ counted, parts }) => (parts.includes(null) ? [] : counted.contains));
  return found.filter(({ counted, parts }) => parts.includes(null) && !contained.includes(counted.index)).length;
};

/** The sums over whole deals. */
export function plainTotals(deals: readonly PlainDeal[]) {
  const found = countedDeals(deals, []).filter(({ isPackage, deal }) => !isPackage || amountIn(deal) !== undefined);
  const parts = found.map((counted) => {
    const isOpen = amountIn(counted.deal) === undefined && !addsNothing(counted.deal);
    return { counted, parts: isOpen ? [null, plainSums(counted.deal)] : [plainSums(counted.deal)] };
  });
  return {
    ...add(parts.flatMap((each) => each.parts.filter((part) => part !== null))),
    undisclosedCount: undisclosedAmong(parts),
  };
}

/** What others have at stake in `to` by the rules of docs/rules.md, read word by word. */
export function plainExposure(
  deals: readonly PlainDeal[],
  ties: readonly PlainTie[],
  to: number,
  consolidate: boolean,
): PlainExposure[] {
  const failing = consolidate ? withUnits(ties, to) : [to];
  const all = countedDeals(deals, ties);
  const rows: PlainExposure[] = [];
  for (const who of consolidate ? whoCounts(ties) : everyone) {
    const units = consolidate ? withUnits(ties, who) : [who];
    if (units.includes(to)) continue;
    const own = units.filter((each) => !failing.includes(each));
    const others: Others = { some: failing, isEveryone: false };
    const anyone: Others = { some: everyone.filter((each) => !own.includes(each)), isEveryone: true };
    const found = all.flatMap((counted) => {
      const { deal, index } = counted;
      const { kind, stage, binding } = deal;
      if (addsNothing(deal)) return [];
      const isOpen = stage !== 'COMPLETED';
      const funds = kind === 'Investment' || kind === 'Loan';
      const backed = kind === 'Guarantee' ? all[obligationOf(deals, index)]! : null;
      const isBacked = backed !== null && [...backed.payers, ...backed.sponsors].some((each) => failing.includes(each));
      const stakes: (readonly [role: string, pays: boolean, others: Others])[] = [];
      if (['Purchase', 'ComputeContract', 'Lease'].includes(kind) && isOpen) stakes.push(['SUPPLIER', false, others]);
      if (kind === 'Investment') stakes.push(['INVESTOR', true, others]);
      if (kind === 'Loan') stakes.push(['LENDER', true, others]);
      if (isBacked && isOpen) stakes.push(['GUARANTOR', true, anyone]);
      if (kind === 'Guarantee' && isOpen) stakes.push(['BENEFICIARY', false, others]);
      if (funds && binding === 'BINDING' && isOpen) stakes.push(['AWAITS_FUNDING', false, others]);
      return stakes.flatMap(([role, pays, asked]) => {
        const parts = partsWith(counted, ties, pays, own, asked);
        return parts === undefined ? [] : [{ role, counted, deal, index, parts }];
      });
    });
    if (found.length === 0) continue;
    const sumsOf = (some: typeof found) => ({
      ...add(some.flatMap(({ parts }) => parts.filter((part) => part !== null))),
      undisclosedCount: undisclosedAmong(some),
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

/** The own part of some entities as one, by whether they pay. */
export function plainMoney(deals: readonly PlainDeal[], ties: readonly PlainTie[], own: readonly number[]) {
  const others: Others = { some: everyone.filter((each) => !own.includes(each)), isEveryone: true };
  return [true, false].map((pays) => {
    const found = countedDeals(deals, ties).flatMap((counted) => {
      const parts = partsWith(counted, ties, pays, own, others);
      if (parts === undefined) return [];
      return [{ counted, parts: parts.map((part) => part ?? (addsNothing(counted.deal) ? nothing : null)) }];
    });
    return {
      count: found.length,
      ...add(found.flatMap(({ parts }) => parts.filter((part) => part !== null))),
      undisclosedCount: undisclosedAmong(found),
    };
  });
}
