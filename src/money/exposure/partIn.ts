import type { ExposedDeal, ExposedParty, Figures } from './ExposedDeal.ts';

/** What some entities have in a deal with some others. */
export interface Part {
  readonly sums: Figures;
  /** Whether a part of it is unknown, which is then not in the sums. */
  readonly isOpen: boolean;
}

type Keys = ReadonlySet<string>;

/**
 * What the entities `own`, which count as one, have in a deal with `others` on the other side; with everyone but themselves
 * if these are null. Null if the deal does not count for them. Where they and the others are all parties, what is unknown of
 * each is the whole amount of all.
 */
export function partIn(deal: ExposedDeal, pays: boolean, own: Keys, others: Keys | null): Part | null {
  const isOther = otherSide(own, others);
  const part = addedParts(deal, pays, own, others);
  const isWhole = isSideOf(deal, pays, (key) => own.has(key)) && isSideOf(deal, !pays, isOther);
  if (!isWhole || deal.amountUsd === null || part?.isOpen === false) return part;
  return { sums: deal.sums, isOpen: false };
}

const otherSide =
  (own: Keys, others: Keys | null) =>
  (key: string): boolean =>
    others === null ? !own.has(key) : others.has(key);

/** A sponsor counts only if none of the payers counts, a party of a package only if no part names another of its own. */
function addedParts(deal: ExposedDeal, pays: boolean, own: Keys, others: Keys | null): Part | null {
  const { parties } = deal;
  const named = namedInParts(deal, pays).filter((key) => own.has(key));
  const mine = parties.filter(
    (party) => party.pays === pays && own.has(party.key) && named.every((key) => key === party.key),
  );
  const isOther = otherSide(own, others);
  const isPaidBy = (key: string) => others === null || others.has(key);
  const sponsor = deal.payers.some(isPaidBy) ? undefined : sponsorAmong(parties, isPaidBy);
  if (!pays && mine.length > 0 && sponsor !== undefined) return between(deal, sponsor, (key) => own.has(key));
  const payers = mine.filter(({ isSponsor }) => !isSponsor);
  const counted = payers.length > 0 ? payers : [sponsorAmong(mine, () => true) ?? []].flat();
  const parts = counted.flatMap((party) => between(deal, party, isOther) ?? []);
  return parts.length === 0 ? null : parts.reduce(plus);
}

function sponsorAmong(parties: readonly ExposedParty[], isAsked: (key: string) => boolean): ExposedParty | undefined {
  const sponsors = parties.filter(({ key, isSponsor }) => isSponsor && isAsked(key));
  return sponsors.find(({ isKnown }) => isKnown) ?? sponsors[0];
}

/**
 * The own part of a party with some of its counterparties: all of it if they are the whole other side. What no source
 * divides is theirs only then, because entities that parts name may have it.
 */
function between(
  deal: ExposedDeal,
  { pays, isKnown, sums, counterparties, divided }: ExposedParty,
  isOther: (key: string) => boolean,
): Part | null {
  const chosen = counterparties.filter((key) => key !== '' && isOther(key));
  const isDivided = counterparties.includes('') && !isOther('');
  const isWhole =
    chosen.length + (isOther('') ? 1 : 0) > 0 && counterparties.every((key) => key === '' || isOther(key));
  if ((isWhole && !isDivided) || isSideOf(deal, !pays, isOther)) return { sums, isOpen: !isKnown };
  if (chosen.length === 0) return null;
  const parts = chosen.map((key): Part => {
    const index = counterparties.indexOf(key);
    const texts = divided?.map((list) => list[index] ?? '') ?? ['', '', '', ''];
    return { sums: texts.map(Number) as unknown as Figures, isOpen: texts[0] === '' };
  });
  return parts.reduce(plus);
}

/** Whether a deal has payers, or payees, and all of them and of those of its parts fulfil a condition. */
function isSideOf(deal: ExposedDeal, pays: boolean, isAsked: (key: string) => boolean): boolean {
  const keys = deal[pays ? 'payers' : 'payees'];
  return keys.length > 0 && [...keys, ...(deal.parts?.[pays ? 'payers' : 'payees'] ?? [])].every(isAsked);
}

/** The entities that the parts of a package name on a side. */
const namedInParts = ({ parts }: ExposedDeal, pays: boolean): readonly string[] =>
  parts === null ? [] : pays ? [...parts.payers, ...parts.sponsors] : parts.payees;

const plus = (one: Part, other: Part): Part => ({
  sums: one.sums.map((cents, index) => cents + other.sums[index]!) as unknown as Figures,
  isOpen: one.isOpen || other.isOpen,
});
