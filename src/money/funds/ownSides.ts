import { figureOf, isKnown, minus, shareOf, type Amount } from './Amount.ts';
import type { Fund, FundParty } from './Fund.ts';

/** A direction in which money of a deal crosses the border of a group of entities. */
export interface OwnSide {
  readonly direction: 'IN' | 'OUT';
  /** The group's part of a sum of the deal; null if no source gives it. */
  partOf(total: Amount): Amount | null;
}

type PartOf = OwnSide['partOf'];

/**
 * What of a deal is the group's own (docs/rules.md, "Own part"): its whole side, or its shares. Money that the group pays
 * itself does not count.
 */
export function ownSides(fund: Fund, group: ReadonlySet<string>): OwnSide[] {
  const payers = payersIn(fund, group);
  const payees = fund.payees.map(({ key }) => key).filter((key) => group.has(key));
  const out = payers === null ? null : partOn(fund, 'payers', payers);
  const into = payees.length === 0 ? null : partOn(fund, 'payees', payees);
  if (out === null || into === null) {
    return [...(out ? [side('OUT', out)] : []), ...(into ? [side('IN', into)] : [])];
  }
  const [paysAll, getsAll] = [isWholeSide(fund, 'payers', payers!), isWholeSide(fund, 'payees', payees)];
  return [
    ...(getsAll ? [] : [side('OUT', paysAll ? rest(into) : unknown)]),
    ...(paysAll ? [] : [side('IN', getsAll ? rest(out) : unknown)]),
  ];
}

const side = (direction: OwnSide['direction'], partOf: PartOf): OwnSide => ({ direction, partOf });

const unknown: PartOf = () => null;

/** What is left for others after the group's part. */
const rest =
  (partOf: PartOf): PartOf =>
  (total) => {
    const part = partOf(total);
    return part && minus(total, part);
  };

/** The payers in the group, else those behind which a sponsor in the group is; null without either. */
function payersIn({ payers, sponsors }: Fund, group: ReadonlySet<string>): readonly string[] | null {
  const own = payers.map(({ key }) => key).filter((key) => group.has(key));
  if (own.length > 0) return own;
  const some = sponsors.filter(({ key }) => group.has(key));
  return some.length === 0 ? null : [...new Set(some.flatMap(({ behind }) => behind))];
}

/** The part of some parties of one side; null if a package does not count for them, because a part names them all. */
function partOn(fund: Fund, of: 'payers' | 'payees', own: readonly string[]): PartOf | null {
  const { amount } = fund;
  if (own.length > 0 && isWholeSide(fund, of, own)) return (total) => total;
  const counted = own.filter((key) => !isInParts(fund, of, key));
  if (own.length > 0 && counted.length === 0) return null;
  const shares = sharesOf(fund, of).filter(({ key }) => counted.includes(key));
  if (amount === null || shares.length === 0 || shares.some(({ share }) => share === null)) return unknown;
  const share = shares.reduce((total, party) => total + party.share!, 0);
  return (total) => shareOf(total, share, amount);
}

/** Parties with their shares; without them where they contradict the amount, because together they exceed it. */
function sharesOf(fund: Fund, of: 'payers' | 'payees'): readonly FundParty[] {
  const { amount } = fund;
  const parties = fund[of].filter(({ key }) => !isInParts(fund, of, key));
  const most = isKnown(amount) && amount.qualifier !== 'AT_LEAST' ? (amount.max ?? figureOf(amount)) : Infinity;
  const stated = parties.reduce((total, { share }) => total + (share ?? 0), 0);
  return stated <= most ? parties : parties.map(({ key }) => ({ key, share: null }));
}

const isWholeSide = (fund: Fund, of: 'payers' | 'payees', own: readonly string[]): boolean =>
  [...fund[of].map(({ key }) => key), ...(fund.inParts?.[of] ?? [])].every((key) => own.includes(key));

const isInParts = ({ inParts }: Fund, of: 'payers' | 'payees', key: string): boolean =>
  inParts !== null && (inParts[of].includes(key) || (of === 'payers' && inParts.sponsors.includes(key)));
