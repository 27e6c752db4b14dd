import { nearest } from '../model/nearest.ts';
import { cursorOf, everything, rankOf, type Position, type RankedNodes, type Wanted } from './search/TopRows.ts';
import { cycleRows, fundingCycles, type CycleQuestion } from './questions/fundingCycles.ts';
import { ringDifferences, type RingQuestion } from './differences/ringDifferences.ts';
import { fundingPaths, pathRows, type PathQuestion } from './questions/fundingPaths.ts';
import { legs, type LegsQuestion } from './questions/legs.ts';
import type { Market } from './market/Market.ts';
import { inOrder, keyOf } from './market/Nodes.ts';
import { neighborhood, type NeighborhoodQuestion } from './questions/neighborhood.ts';
import { stopIfAsked } from './search/stopFlag.ts';
import type { Coverage } from './search/Truncation.ts';
import type { CapacityQuestion } from './capacity/capacitySearch.ts';
import { whoFundsWhoseCapacity } from './capacity/whoFundsWhoseCapacity.ts';

/** The page of a ranking that a request asks for. */
export interface AskedPage extends Omit<Wanted, 'after' | 'before'> {
  readonly after: Position | null;
  readonly before: Position | null;
}

/** A part of a ranking. */
export interface RankedRows extends Coverage {
  readonly rows: readonly object[];
  /** The position of each row. */
  readonly positions: readonly Position[];
  /** Null if it was not requested and would have taken longer to find. */
  readonly totalCount: number | null;
  /** For chains: whether no chain between the rows, or before them, was left out. */
  readonly isGapless?: boolean;
}

/** The length of the longest possible key. */
const longestWord = 120;

/** The questions that a market answers. Answers are plain values, so that one thread can send them to another. */
export const questions = {
  fundingCycles: (market: Market, question: CycleQuestion, page: AskedPage | null): RankedRows => {
    const found = fundingCycles(market, question, wantedOf(market, page));
    return ranked(market, { ...found, rows: cycleRows(market, question, found), ranks: found.rows });
  },
  fundingPaths: (market: Market, question: PathQuestion, page: AskedPage | null): RankedRows => {
    const found = fundingPaths(market, question, wantedOf(market, page));
    return ranked(market, { ...found, rows: pathRows(market, question, found), ranks: found.rows });
  },
  whoFundsWhoseCapacity: (market: Market, question: CapacityQuestion, page: AskedPage | null): RankedRows =>
    ranked(market, whoFundsWhoseCapacity(market, question, wantedOf(market, page))),
  legs: (market: Market, question: LegsQuestion, page: AskedPage | null) => {
    const { rows, ranks, totalCount } = legs(market, question, wantedOf(market, page));
    return { rows, positions: ranks.map((rank) => cursorOf(market, rank)), totalCount };
  },
  ringDifferences: (market: Market, question: RingQuestion) => ringDifferences(market, question),
  neighborhood: (market: Market, question: NeighborhoodQuestion) => neighborhood(market, question),
  nearestKeys: ({ nodes }: Market, words: readonly string[]): string[][] => {
    return words.map((word) => nearest(word.slice(0, longestWord), keysOf(nodes), 3));
  },
};

function* keysOf(nodes: Market['nodes']): Iterable<string> {
  for (const node of inOrder(nodes)) {
    if (node % 256 === 0) stopIfAsked();
    yield keyOf(nodes, node);
  }
}

const wantedOf = (market: Market, page: AskedPage | null): Wanted =>
  page === null
    ? everything
    : { ...page, after: page.after && rankOf(market, page.after), before: page.before && rankOf(market, page.before) };

function ranked(
  market: Market,
  { ranks, ...found }: Omit<RankedRows, 'positions'> & { readonly ranks: readonly RankedNodes[] },
): RankedRows {
  return { ...found, positions: ranks.map((rank) => cursorOf(market, rank)) };
}
