import { dealKinds, type DealKind } from '../../model/dealKinds.ts';
import type { AmountBasis, Binding, Qualifier, Stage } from '../../model/vocabulary.ts';

/** Minor units of the currency; `usd` US cents. */
export interface Amount {
  readonly min: number | null;
  readonly max: number | null;
  readonly currency: string | null;
  readonly qualifier: Qualifier;
  readonly basis: AmountBasis | null;
  readonly usd: number | null;
}

/** A deal in which the entity or one of its parts pays or is paid. Days are ISO; of an interval, the last day. */
export interface Fund {
  readonly dealKey: string;
  readonly kind: DealKind;
  /** It is replaced, or its parts count instead of it. */
  readonly isCovered: boolean;
  readonly stage: Stage | null;
  /** The day on which it reached its stage. */
  readonly stageOn: string | null;
  readonly binding: Binding | null;
  readonly amount: Amount | null;
  readonly paid: Amount | null;
  readonly agreedOn: string | null;
  readonly due: string | null;
  readonly parties: readonly FundParty[];
  readonly payers: number;
  readonly payees: number;
}

export interface FundParty {
  readonly key: string;
  readonly roles: readonly string[];
  /** Minor units of the currency of the amount. */
  readonly share: number | null;
  /**
   * The ties that make it a part of the entity, each from its first day to before its last. Empty for the entity
   * itself.
   */
  readonly ties: readonly (readonly [string | null, string | null])[];
}

/** A stated need of money from one day to another; `least` is in full dollars. */
export interface Need {
  readonly key: string;
  readonly from: string;
  readonly to: string;
  readonly least: number | null;
}

export interface FundsEntry {
  readonly dealKey: string;
  readonly direction: 'IN' | 'OUT';
  readonly stage: Stage | null;
  /** The entity's own part; null if no source states it. */
  readonly amount: Amount | null;
  /** The day that decides whether it belongs to the period. */
  readonly on: string;
}

export interface SourcesAndUses {
  readonly sources: readonly FundsEntry[];
  readonly uses: readonly FundsEntry[];
  readonly signedNotDue: readonly FundsEntry[];
  /** US cents. */
  readonly totals: { readonly sourcesUsd: number; readonly usesUsd: number; readonly uncoveredUsd: number };
  readonly statedNeedKey: string | null;
  readonly unexplainedUsd: number | null;
}

/**
 * The money received and spent from one day to another, both included. A deal belongs to the day on which it was paid
 * or, if unpaid, is due. Deals that were agreed in the period and are due later or on an unknown day are listed
 * separately. Rumours, non-binding deals, and money between the entity and its parts do not count.
 */
export function sourcesAndUses(
  funds: readonly Fund[],
  needs: readonly Need[],
  from: string,
  to: string,
): SourcesAndUses {
  const sources: FundsEntry[] = [];
  const uses: FundsEntry[] = [];
  const signedNotDue: FundsEntry[] = [];
  const isInside = (day: string | null) => day !== null && from <= day && day <= to;

  for (const fund of funds) {
    const { dealKey, stage, binding, due, agreedOn } = fund;
    const { movesMoney, isCredit } = dealKinds[fund.kind];
    if (fund.isCovered || !movesMoney || stage === 'RUMOURED' || stage === 'TERMINATED') continue;
    const isPaid = stage === 'COMPLETED' || (stage === 'PARTLY_PAID' && fund.paid !== null);
    if (!isPaid && binding !== 'BINDING') continue;
    // Of a credit line, only the drawn amount is money.
    if (isCredit && fund.amount?.basis === 'CAP' && fund.paid === null) continue;
    const moves = isPaid ? (fund.stageOn ?? agreedOn) : due;
    const isLater = isInside(agreedOn) && (moves === null || moves > to);
    const on = isInside(moves) ? moves : isLater ? agreedOn : null;
    if (on === null) continue;
    const own = fund.parties.filter(({ ties }) => ties.every(([first, last]) => isDuring(on, first, last)));
    const payers = own.filter(({ roles }) => roles.includes('PAYER'));
    const payees = own.filter(({ roles }) => roles.includes('PAYEE'));
    if ((payers.length > 0 && payees.length > 0) || own.length === 0) continue;
    const isIn = payees.length > 0;
    const [parties, all] = isIn ? [payees, fund.payees] : [payers, fund.payers];
    if (parties.length === 0) continue;
    const amount = ownPart(fund, isPaid, parties, all);
    const list = on !== moves ? signedNotDue : isIn ? sources : uses;
    list.push({ dealKey, direction: isIn ? 'IN' : 'OUT', stage, amount, on });
  }

  const sum = (entries: readonly FundsEntry[]) => entries.reduce((total, { amount }) => total + (amount?.usd ?? 0), 0);
  const [sourcesUsd, usesUsd] = [sum(sources), sum(uses)];
  const need = needOf(needs, from, to);
  return {
    sources: sources.sort(byDay),
    uses: uses.sort(byDay),
    signedNotDue: signedNotDue.sort(byDay),
    totals: { sourcesUsd, usesUsd, uncoveredUsd: Math.max(0, usesUsd - sourcesUsd) },
    statedNeedKey: need?.key ?? null,
    unexplainedUsd: need === undefined || need.least === null ? null : Math.max(0, need.least * 100 - usesUsd),
  };
}

const isDuring = (day: string, first: string | null, last: string | null): boolean =>
  (first === null || first <= day) && (last === null || day < last);

/**
 * The whole amount if no other party is on that side; otherwise the sum of the shares, if sources state all of them.
 * Shares of an upper bound are upper bounds.
 */
function ownPart(fund: Fund, isPaid: boolean, parties: readonly FundParty[], all: number): Amount | null {
  const whole = isPaid && fund.paid !== null ? fund.paid : fund.amount;
  if (parties.length === all) return whole;
  const shares = parties.map(({ share }) => share);
  if (whole === null || shares.some((share) => share === null)) return null;
  const share = shares.reduce<number>((total, part) => total + part!, 0);
  const usd = whole.currency === 'USD' ? share : null;
  const isBound = whole.qualifier === 'UP_TO';
  return { ...whole, min: isBound ? null : share, max: share, qualifier: isBound ? 'UP_TO' : 'EXACT', usd };
}

/** The need whose period overlaps most; if equal, the one with the shorter period, then the smaller key. */
function needOf(needs: readonly Need[], from: string, to: string): Need | undefined {
  const day = (iso: string) => Date.parse(iso) / 86_400_000;
  const overlap = (need: Need) => Math.min(day(need.to), day(to)) - Math.max(day(need.from), day(from)) + 1;
  const length = (need: Need) => day(need.to) - day(need.from);
  return needs
    .filter((need) => overlap(need) > 0)
    .sort(
      (one, other) => overlap(other) - overlap(one) || length(one) - length(other) || (one.key < other.key ? -1 : 1),
    )[0];
}

const byDay = (one: FundsEntry, other: FundsEntry): number =>
  one.on < other.on || (one.on === other.on && one.dealKey < other.dealKey) ? -1 : 1;
