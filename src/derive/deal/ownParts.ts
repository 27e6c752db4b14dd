import { isCounted } from './chooseAmounts.ts';
import { partyRoles, type PartyField } from '../../model/dealKinds.ts';
import type { PartyRole } from '../../model/vocabulary.ts';
import type { DealParty } from './dealParties.ts';
import type { DealState } from './DealState.ts';
import { usdOf } from './pricing.ts';
import { addsNothing, isWithin, minus, noSums, plus, sumsOf, type Sums } from './sums.ts';

export type Direction = 'IN' | 'OUT' | 'NONE';

/** NONE of a party that has no part: a participant, a lead, an arranger, or one that pays itself. */
export type Disclosure = 'KNOWN' | 'UNDISCLOSED' | 'NONE';

/** What of a deal is a party's own. */
export interface OwnPart {
  readonly direction: Direction;
  readonly disclosure: Disclosure;
  readonly sums: Sums;
  /** The own part by counterparty; their sums add up to it. */
  readonly counterparties: readonly CounterpartyPart[];
}

export interface CounterpartyPart {
  /** Null for what no source divides among several counterparties, and where there is none. */
  readonly entity: string | null;
  /** Null where no source says how much is between the two. */
  readonly sums: Sums | null;
}

interface Known {
  readonly sums: Sums;
  readonly isDisclosed: boolean;
}

type Side = 'PAYER' | 'PAYEE';

/** A part without a known figure. Of a deal that is in no sum, it is known that it adds nothing. */
const unknownIn = ({ stage }: DealState): Known => ({ sums: noSums, isDisclosed: addsNothing(stage) });

/**
 * The own part of each party (docs/rules.md, "Own part"), by entity. An entity is missing if the deal does not count for
 * it: a replaced deal, or a package of which a part names the entity.
 */
export function ownPartsOf(state: DealState): Map<string, OwnPart> {
  const parts = new Map<string, OwnPart>();
  if (state.supersededBy.length > 0) return parts;
  for (const { entity } of state.parties) {
    const part = parts.has(entity) ? null : ownPartOf(state, entity);
    if (part !== null) parts.set(entity, part);
  }
  return parts;
}

function ownPartOf(state: DealState, entity: string): OwnPart | null {
  const roles = state.parties.filter((party) => party.entity === entity);
  const has = (role: PartyRole) => roles.some((party) => party.role === role);
  const pays = has('PAYER') || has('SPONSOR');
  if (pays === has('PAYEE')) {
    if (isInParts(state, entity, Object.keys(partyRoles) as PartyField[])) return null;
    return { direction: 'NONE', disclosure: 'NONE', sums: noSums, counterparties: [{ entity: null, sums: noSums }] };
  }
  const side = pays ? 'PAYER' : 'PAYEE';
  const behind = roles.find(({ role }) => role === 'SPONSOR')?.behind;
  const own =
    has('SPONSOR') && !has('PAYER') ? partOfSponsor(state, entity, behind ?? []) : partOf(state, side, entity);
  if (own === null) return null;
  return {
    direction: pays ? 'OUT' : 'IN',
    disclosure: own.isDisclosed ? 'KNOWN' : 'UNDISCLOSED',
    sums: own.sums,
    counterparties: byCounterparty(state, side, behind ?? [entity], own),
  };
}

/** The part of a payer or payee; null if the deal does not count for it. */
function partOf(state: DealState, side: Side, entity: string): Known | null {
  const share = shareOf(state, side, entity);
  if (state.package) {
    if (state.remainder !== null && isWholeSide(state, side, [entity])) return whole(state);
    if (isInParts(state, entity, sidesOf[side])) return null;
  }
  if (share !== null) return { sums: sumsOf(state, share), isDisclosed: true };
  return !state.package && isWholeSide(state, side, [entity]) ? whole(state) : unknownIn(state);
}

/** The part of a sponsor: that of the payers behind which it is, if all of theirs are known. */
function partOfSponsor(state: DealState, entity: string, behind: readonly string[]): Known | null {
  const isRemainder = state.package && state.remainder !== null && isWholeSide(state, 'PAYER', behind);
  if (!isRemainder && isInParts(state, entity, sidesOf.PAYER)) return null;
  if (behind.length === 0) return unknownIn(state);
  const parts = behind.flatMap((payer) => partOf(state, 'PAYER', payer) ?? []);
  if (parts.length === 0) return null;
  if (parts.every(({ isDisclosed }) => isDisclosed)) {
    return { sums: parts.map(({ sums }) => sums).reduce(plus), isDisclosed: true };
  }
  return amountOf(state) !== null && isWholeSide(state, 'PAYER', behind) ? whole(state) : unknownIn(state);
}

/** What these entities have on the other side, divided by counterparty. */
function byCounterparty(state: DealState, side: Side, group: readonly string[], own: Known): CounterpartyPart[] {
  const other = side === 'PAYER' ? 'PAYEE' : 'PAYER';
  const keys = keysOn(state, other);
  const [first = null] = keys;
  const others = keys.flatMap((entity) => {
    const part = partOf(state, other, entity);
    return part === null ? [] : [{ entity, part }];
  });
  const only = first !== null && isWholeSide(state, other, [first]) ? first : null;
  if (only !== null || others.length === 0) return [{ entity: only, sums: own.isDisclosed ? own.sums : null }];
  const isDivided = addsNothing(state.stage) || (own.isDisclosed && isWholeSide(state, side, group));
  const shares = others.flatMap(({ part }) => (isDivided && part.isDisclosed ? [part.sums] : []));
  const sum = shares.reduce(plus, noSums);
  const fits = isWithin(sum, own.sums);
  const named = others.map(({ entity, part }) => ({
    entity,
    sums: isDivided && fits && part.isDisclosed ? part.sums : null,
  }));
  const rest = fits ? minus(own.sums, sum) : own.sums;
  const isOpen = own.isDisclosed && named.some(({ sums }) => sums === null);
  return isOpen || !isWithin(rest, noSums) ? [...named, { entity: null, sums: rest }] : named;
}

const amountOf = (state: DealState) => (state.package ? state.remainder : state.amount);

const whole = (state: DealState): Known => ({
  sums: sumsOf(state),
  isDisclosed: addsNothing(state.stage) || usdOf(amountOf(state)) !== null,
});

const sidesOf = { PAYER: ['payers', 'sponsors'], PAYEE: ['payees'] } as const;

const isInParts = ({ partiesOfParts }: DealState, entity: string, fields: readonly PartyField[]): boolean =>
  fields.some((field) => partiesOfParts[field].includes(entity));

const partiesOn = ({ parties }: DealState, side: Side): DealParty[] => parties.filter(({ role }) => role === side);

const keysOn = (state: DealState, side: Side): string[] => [
  ...new Set(partiesOn(state, side).map(({ entity }) => entity)),
];

/** Whether nobody else is on that side, neither of the deal nor of its parts. */
function isWholeSide(state: DealState, side: Side, group: readonly string[]): boolean {
  const inParts = state.partiesOfParts[side === 'PAYER' ? 'payers' : 'payees'];
  return [...keysOn(state, side), ...inParts].every((entity) => group.includes(entity));
}

/**
 * The share of a party in US cents. Null where no source gives it in dollars, where the amount is in no sum, and where the
 * shares of its side are more than the amount, because then at least one of them is wrong.
 */
function shareOf(state: DealState, side: Side, entity: string): string | null {
  const amount = amountOf(state);
  if (amount === null || state.amount?.currency !== 'USD' || !isCounted(state.amount)) return null;
  const counted = partiesOn(state, side).filter((party) => !isInParts(state, party.entity, sidesOf[side]));
  const sum = counted.reduce((total, { share }) => total + BigInt(share ?? 0), 0n);
  const most = amount.dollars?.max ?? null;
  if (most !== null && sum > BigInt(most)) return null;
  return counted.find((party) => party.entity === entity)?.share ?? null;
}
