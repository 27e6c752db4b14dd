import type { DateInterval } from '../../model/dateInterval.ts';
import { lastDay } from '../../model/days.ts';
import type { Stage } from '../../model/vocabulary.ts';
import { comparePositions } from '../search/comparePositions.ts';
import { undisclosedAmong } from '../undisclosedAmong.ts';
import { isKnown, minus, type Amount } from './Amount.ts';
import { comparedNeed, type Need } from './comparedNeed.ts';
import type { Fund } from './Fund.ts';
import { ownSides, type OwnSide } from './ownSides.ts';
import type { Payment } from './Payment.ts';
import { agreedOn, payments } from './payments.ts';
import { dollars, excess, sum, type UsdInterval } from './UsdInterval.ts';
import { within, type Within } from './within.ts';

/** Money of a deal that may belong to the period. */
export interface FundsEntry {
  readonly dealKey: string;
  readonly direction: 'IN' | 'OUT';
  readonly stage: Stage | null;
  readonly within: Within;
  /** The days between which it was paid or is due; of a deal that is not due yet, those of the agreement. */
  readonly on: DateInterval;
  /** The entity's own part; null if no source states it. */
  readonly amount: Amount | null;
}

export interface SourcesAndUses {
  readonly sources: readonly FundsEntry[];
  readonly uses: readonly FundsEntry[];
  readonly signedNotDue: readonly FundsEntry[];
  readonly totals: {
    readonly sourcesUsd: UsdInterval;
    readonly usesUsd: UsdInterval;
    readonly uncoveredUsd: UsdInterval;
    readonly undisclosedCount: number;
  };
  readonly statedNeedKey: string | null;
  readonly unexplainedUsd: UsdInterval | null;
}

/** A group of entities whose money counts as one, and a period, both days included. */
export interface FundsQuestion {
  readonly group: ReadonlySet<string>;
  readonly from: string;
  readonly to: string;
}

/** The money that a group receives and spends in a period (docs/rules.md, "Sources and uses"). */
export function sourcesAndUses(
  funds: readonly Fund[],
  needs: readonly Need[],
  { group, from, to }: FundsQuestion,
): SourcesAndUses {
  const sources: FundsEntry[] = [];
  const uses: FundsEntry[] = [];
  const signedNotDue: FundsEntry[] = [];
  for (const fund of funds) {
    const moved = payments(fund);
    for (const side of moved.length === 0 ? [] : ownSides(fund, group)) {
      const entryOn = (on: DateInterval, payment: Payment): FundsEntry[] => {
        const where = within(on, from, to);
        const { dealKey, stage } = fund;
        const { direction } = side;
        return where === null
          ? []
          : [{ dealKey, direction, stage, within: where, on, amount: ownAmount(side, payment) }];
      };
      for (const payment of moved) {
        const { on, isPaid } = payment;
        (side.direction === 'IN' ? sources : uses).push(...(on ? entryOn(on, payment) : []));
        const isLater = !isPaid && (on === null || (on.from !== null && on.from > to));
        const agreed = isLater ? agreedOn(fund) : null;
        signedNotDue.push(...(agreed ? entryOn(agreed, payment) : []));
      }
    }
  }
  const [sourcesUsd, usesUsd] = [total(sources), total(uses)];
  const need = comparedNeed(needs, from, to);
  return {
    sources: sources.sort(byDay),
    uses: uses.sort(byDay),
    signedNotDue: signedNotDue.sort(byDay),
    totals: {
      ...{ sourcesUsd, usesUsd, uncoveredUsd: excess(usesUsd, sourcesUsd) },
      undisclosedCount: undisclosedIn(sources, funds) + undisclosedIn(uses, funds),
    },
    statedNeedKey: need?.key ?? null,
    unexplainedUsd: need?.usd ? excess(need.usd, usesUsd) : null,
  };
}

function ownAmount({ partOf }: OwnSide, { before, after }: Payment): Amount | null {
  if (!isKnown(after)) return after;
  const [own, earlier] = [partOf(after), before && partOf(before)];
  return own === null || (before !== null && earlier === null) ? null : minus(own, earlier);
}

const total = (entries: readonly FundsEntry[]): UsdInterval =>
  sum(
    entries.flatMap((entry) => {
      const usd = dollars(entry.amount);
      return usd === null ? [] : [entry.within === 'CERTAIN' ? usd : { low: 0, high: usd.high }];
    }),
  );

function undisclosedIn(entries: readonly FundsEntry[], funds: readonly Fund[]): number {
  const partsOf = new Map(funds.map(({ dealKey, openParts }) => [dealKey, openParts]));
  return undisclosedAmong(
    entries.map(({ dealKey, amount }) => ({
      ...{ dealKey, isKnown: dollars(amount) !== null, openParts: partsOf.get(dealKey) ?? [] },
    })),
  );
}

/** By the last day, then the first one, then the key; open ends are the earliest and the latest. */
function byDay(one: FundsEntry, other: FundsEntry): number {
  const position = ({ on, dealKey }: FundsEntry) => [on.to ?? lastDay, on.from ?? '', dealKey];
  return comparePositions(position(one), position(other));
}
