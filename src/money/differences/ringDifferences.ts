import { Legs } from '../legs/Legs.ts';
import { moneyLeg } from '../legs/Leg.ts';
import type { LegFilter, Moment } from '../legs/LegFilter.ts';
import type { Market } from '../market/Market.ts';
import { keyOf } from '../market/Nodes.ts';
import { usualLimits, type FoundChains, type SearchLimits } from '../paths/bestChains.ts';
import type { ChainRow } from '../paths/chainRows.ts';
import { fundingCycles, type CycleQuestion } from '../questions/fundingCycles.ts';
import { releaseNodeNumbers } from '../search/NodeNumbers.ts';
import { stopIfAsked } from '../search/stopFlag.ts';
import { everything } from '../search/TopRows.ts';
import type { Truncation } from '../search/Truncation.ts';

export interface RingQuestion {
  /** Rings pass through all of these. */
  readonly through: readonly string[];
  readonly maxLength: number;
  readonly from: Moment;
  readonly to: Moment;
}

/** A ring of one of the two moments only. */
export interface RingDifference {
  /** The keys of its entities, joined. */
  readonly key: string;
  readonly entityKeys: readonly string[];
  /** The deals on its legs that are missing at the other moment. */
  readonly dealKeys: readonly string[];
}

export interface RingDifferences {
  readonly complete: boolean;
  readonly truncatedBy: Truncation | null;
  readonly opened: readonly RingDifference[];
  readonly closed: readonly RingDifference[];
}

/** Rings of each moment that are compared, the largest first. */
const mostCompared = 20_000;
/** Rings that opened, and rings that closed, in an answer. */
export const mostRings = 500;

/**
 * The rings of one moment that are missing at the other, the largest weakest leg first. Each ring that a search found is looked
 * up at the other moment, so that a search that was cut short leaves rings out and invents none.
 */
export function ringDifferences(
  market: Market,
  { from, to, ...question }: RingQuestion,
  limits: SearchLimits = usualLimits,
): RingDifferences {
  const find = (moment: Moment) => fundingCycles(market, ringsAt(question, moment), wanted, limits);
  const [before, after] = [find(from), find(to)];
  releaseNodeNumbers();
  const legs = (moment: Moment) => new Legs(market, { moment }, 'leaving');
  const [legsBefore, legsAfter] = [legs(from), legs(to)];
  const opened = missing(market, after.rows, { from: legsBefore, filter: { moment: to } });
  const closed = missing(market, before.rows, { from: legsAfter, filter: { moment: from } });
  const isWhole = [before, after].every(({ rows, totalCount }) => rows.length === totalCount);
  const isShown = opened.length <= mostRings && closed.length <= mostRings;
  const cut = [before, after].map(({ truncatedBy }: FoundChains) => truncatedBy).find((by) => by !== null);
  const truncatedBy = cut ?? (isWhole && isShown ? null : 'WORK');
  return {
    complete: truncatedBy === null,
    truncatedBy,
    opened: opened.slice(0, mostRings),
    closed: closed.slice(0, mostRings),
  };
}

const wanted = { ...everything, size: mostCompared };

const ringsAt = (question: Pick<RingQuestion, 'through' | 'maxLength'>, moment: Moment): CycleQuestion => ({
  ...question,
  ...{ minLength: 2, mustContain: [], throughOwnership: false, orderBy: 'WEAKEST', filter: { moment } },
});

/** The rings with a leg that is missing among other legs, and the deals of such legs under the filter of the ring. */
function missing(
  market: Market,
  rings: readonly ChainRow[],
  { from, filter }: { readonly from: Legs; readonly filter: LegFilter },
): RingDifference[] {
  return rings.flatMap(({ nodes }) => {
    stopIfAsked();
    const legs = nodes.map((node, index) => [node, nodes[(index + 1) % nodes.length]!] as const);
    const lacking = legs.filter(([start, end]) => !from.has(start, end));
    if (lacking.length === 0) return [];
    const deals = lacking.flatMap(([start, end]) => moneyLeg(market, filter, start, end).dealKeys);
    const entityKeys = nodes.map((node) => keyOf(market.nodes, node));
    return [{ key: entityKeys.join('>'), entityKeys, dealKeys: [...new Set(deals)].sort() }];
  });
}
