import { boundsIn, endOf, figureOf, group, lastDay } from './randomFunds.ts';
import type { Bounds, Days, Period, PlainFund, PlainParty } from './randomFunds.ts';

/** Sources and uses once more, by plain cases over every day of the calendar. */

/** What a deal adds to a period: the days between which its money moves, and what it may be; null if that is unknown. */
export interface PlainEntry {
  readonly list: 'sources' | 'uses' | 'signedNotDue';
  readonly key: string;
  readonly days: Days;
  readonly dollars: Bounds | null;
}

/** Everything that a deal does, whatever the period. */
interface Move {
  readonly days: Days | null;
  /** Of the whole deal: the total before and after; null is unknown. */
  readonly before: Total | null;
  readonly after: Total | null;
  readonly isPaid: boolean;
}
/** `isAmount`: the amount of the deal itself, of which a party has its share. */
type Total = { readonly bounds: Bounds; readonly isAmount: boolean };

export function entriesOf(fund: PlainFund, [first, last]: Period): PlainEntry[] {
  const { key, agreed } = fund;
  return directions(fund).flatMap(({ list, part }) =>
    movesOf(fund).flatMap((move): PlainEntry[] => {
      const dollars = ownDollars(move, part);
      const { days } = move;
      if (days && touches(days, [first, last])) return [{ list, key, days, dollars }];
      const isLater = !move.isPaid && (days === null || (days[0] !== null && days[0] > last));
      if (!isLater || agreed === null || !touches(agreed, [first, last])) return [];
      return [{ list: 'signedNotDue', key, days: agreed, dollars }];
    }),
  );
}

/** Every possible day, one after the other. */
const daysIn = ([first, last]: Days): number[] =>
  Array.from({ length: lastDay + 2 }, (_, day) => day).filter(
    (day) => day >= (first ?? 0) && day <= (last ?? lastDay + 1),
  );
const touches = (days: Days, [first, last]: Period) => daysIn(days).some((day) => first <= day && day <= last);
export const isInside = (days: Days, [first, last]: Period): boolean =>
  daysIn(days).every((day) => first <= day && day <= last);

function movesOf(fund: PlainFund): Move[] {
  const { stage, kind, binding, isCovered, totals, basis, agreed, due } = fund;
  if (isCovered || kind === 'Guarantee' || stage === 'RUMOURED' || stage === 'TERMINATED') return [];
  const amount = fund.amount && boundsIn(fund.amount);
  const moves: Move[] = [];
  let since = agreed?.[0] ?? null;
  let before: Total | null = null;
  let unknownUntil: number | null = null;
  for (const { day, paid } of totals) {
    const after: Total | null = paid === null ? null : { bounds: [paid, paid], isAmount: false };
    if (after !== null && (before === null || before.bounds[0] < after.bounds[0])) {
      moves.push({ days: between(since, day), before, after, isPaid: true });
      [since, before] = [day, after];
    }
    unknownUntil = after === null ? day : null;
  }
  if (stage === 'COMPLETED') {
    const paid = before?.bounds[0] ?? 0;
    const isCap = basis === 'CAP' && before !== null;
    const after: Total | null = amount && !isCap && paid < amount[0] ? { bounds: amount, isAmount: true } : before;
    const end = endOf(fund);
    const own = unknownUntil === null ? fund.completed : null;
    const total = after ?? (amount && { bounds: amount, isAmount: true });
    const last: Move = { days: own ?? between(since, end), before, after: total, isPaid: true };
    if (total !== before) moves.push(...(unknownUntil === null ? scheduled(fund, last, end) : [last]));
    else if (total === null) moves.push({ days: own ?? between(since, end), before: null, after: null, isPaid: true });
    return moves;
  }
  if (unknownUntil !== null)
    moves.push({ days: between(since, unknownUntil), before: null, after: null, isPaid: true });
  if (binding !== 'BINDING' || (kind === 'Loan' && fund.amount && basis === 'CAP')) return moves;
  const isAtMost = basis === 'CAP' || unknownUntil !== null;
  const whole: Total | null = amount && { bounds: isAtMost ? [0, amount[1]] : amount, isAmount: true };
  const begun = before;
  const isOver = whole !== null && begun !== null && whole.bounds[1] !== null && whole.bounds[1] <= begun.bounds[0];
  const rest: Move = { days: due, before: begun, after: whole, isPaid: false };
  if (!isOver) moves.push(...(unknownUntil === null ? scheduled(fund, rest, null) : [rest]));
  return moves;
}

/**
 * The same dollars by their schedule: each scheduled dollar that is not paid yet moves on its own days, if these end by
 * `until`; all later ones stay together.
 */
function scheduled(fund: PlainFund, move: Move, until: number | null): Move[] {
  const { amount, schedule } = fund;
  const most = amount && boundsIn(amount)?.[1];
  const sum = schedule.reduce((total, { dollars }) => total + dollars, 0);
  if (move.after === null || amount === null || sum > (most ?? Infinity)) return [move];
  const late = schedule.findIndex(({ days }) => until !== null && (days[1] ?? Infinity) > until);
  const some = late === -1 ? schedule : schedule.slice(0, late);
  const ends = some.map((_, index) => some.slice(0, index + 1).reduce((total, { dollars }) => total + dollars, 0));
  const begun = move.before?.bounds[0] ?? 0;
  const moves = some.flatMap(({ days, dollars }, index): Move[] => {
    const [start, end] = [Math.max(begun, ends[index]! - dollars), ends[index]!];
    if (end <= begun) return [];
    const before: Total | null = start === 0 ? null : { bounds: [start, start], isAmount: false };
    return [{ days, before, after: { bounds: [end, end], isAmount: false }, isPaid: move.isPaid }];
  });
  const done = Math.max(begun, ends.at(-1) ?? 0);
  if (moves.length === 0) return [move];
  const rest: Move = { ...move, before: { bounds: [done, done], isAmount: false } };
  return move.after.bounds[1] !== null && move.after.bounds[1] <= done ? moves : [...moves, rest];
}

const between = (first: number | null, last: number): Days => [first !== null && first <= last ? first : null, last];

type Part = (total: Total) => Bounds | null;

/**
 * The lists in which a deal is, and what of a total of it is the group's own. Where only a sponsor is in the group, it has
 * the part of the payers behind which it is. Of a package, the group has the whole if nobody else is on its side, in the
 * package and in its parts; otherwise it counts for those that no part names.
 */
function directions(fund: PlainFund): { list: 'sources' | 'uses'; part: Part }[] {
  const own = (all: readonly PlainParty[], inParts: readonly string[], named: readonly string[]) => {
    const isMember = all.some(({ key }) => group.has(key));
    const behind = fund.sponsors.filter(({ key }) => group.has(key)).map((sponsor) => sponsor.behind);
    const isSponsor = all === fund.payers && !isMember && behind.length > 0;
    const keys = isSponsor ? behind.flat() : all.map(({ key }) => key).filter((key) => group.has(key));
    const isAll = keys.length > 0 && [...all.map(({ key }) => key), ...inParts].every((key) => keys.includes(key));
    const parties = all.filter(({ key }) => !named.includes(key));
    const mine = parties.filter(({ key }) => keys.includes(key));
    const stated = parties.reduce((sum, { quarters }) => sum + (quarters ?? 0), 0);
    // Shares that exceed the upper bound contradict it.
    const most = fund.amount && boundsIn(fund.amount)?.[1];
    const isTooMuch = fund.amount !== null && (stated * figureOf(fund.amount)) / 4 > (most ?? Infinity);
    const isUnknown = isTooMuch || mine.length === 0 || mine.some(({ quarters }) => quarters === null);
    const quarters = mine.reduce((sum, party) => sum + (party.quarters ?? 0), 0);
    const part: Part = (total) => (isAll ? total.bounds : isUnknown ? null : partIn(fund, total, quarters));
    const isElsewhere = keys.length > 0 && mine.length === 0;
    return { isAll, isNone: (!isMember && !isSponsor) || (isElsewhere && !isAll), part };
  };
  const { payers = [], payees = [], sponsors = [] } = fund.inParts ?? {};
  const [pays, gets] = [own(fund.payers, payers, [...payers, ...sponsors]), own(fund.payees, payees, payees)];
  const unknown: Part = () => null;
  const rest =
    (part: Part): Part =>
    (total) =>
      less(total.bounds, part(total));
  if (pays.isNone && gets.isNone) return [];
  if (gets.isNone) return [{ list: 'uses', part: pays.part }];
  if (pays.isNone) return [{ list: 'sources', part: gets.part }];
  return [
    ...(gets.isAll ? [] : [{ list: 'uses' as const, part: pays.isAll ? rest(gets.part) : unknown }]),
    ...(pays.isAll ? [] : [{ list: 'sources' as const, part: gets.isAll ? rest(pays.part) : unknown }]),
  ];
}

/** All differences that are possible. */
const less = (whole: Bounds, part: Bounds | null): Bounds | null =>
  part && [Math.max(0, whole[0] - (part[1] ?? Infinity)), whole[1] === null ? null : Math.max(0, whole[1] - part[0])];

function ownDollars({ before, after }: Move, part: Part): Bounds | null {
  if (after === null) return null;
  const own = part(after);
  return own && less(own, before === null ? [0, 0] : part(before));
}

/** A share is stated for the amount: of "at most" it is at most that, otherwise exactly that. */
function partIn({ amount }: PlainFund, { bounds, isAmount }: Total, quarters: number): Bounds | null {
  if (amount === null || amount.qualifier === 'UNDISCLOSED') return null;
  const share = (figureOf(amount) * quarters) / 4;
  if (isAmount && bounds[1] === null && bounds[0] === 0) return bounds;
  if (isAmount) return [bounds[0] === 0 ? 0 : share, share];
  return [(bounds[0] * quarters) / 4, bounds[1] === null ? null : (bounds[1] * quarters) / 4];
}
