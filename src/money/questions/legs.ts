import { moneyLeg, type Leg } from '../legs/Leg.ts';
import { avoided, passing, type LegFilter } from '../legs/LegFilter.ts';
import { outranks } from '../legs/outranks.ts';
import type { Market } from '../market/Market.ts';
import { inOrder, nodeOf } from '../market/Nodes.ts';
import { EdgeLists } from '../market/Side.ts';
import { stopIfAsked } from '../search/stopFlag.ts';
import { ranked, TopRows, type RankedNodes, type Wanted } from '../search/TopRows.ts';

export interface LegOrder {
  readonly field: 'KEY' | 'AMOUNT_USD';
  readonly direction: 'ASC' | 'DESC';
}

export interface LegsQuestion {
  /** Keys of payers; null for all. */
  readonly from: readonly string[] | null;
  /** Keys of payees; null for all. */
  readonly to: readonly string[] | null;
  /** Keys of entities at either end; null for all. */
  readonly party: readonly string[] | null;
  readonly orderBy: LegOrder;
  readonly filter: LegFilter;
}

/**
 * All legs of the market, or the page of them that is wanted: one pass over the edges, which are sorted by their ends.
 * What an entity pays itself is no leg.
 */
export function legs(market: Market, question: LegsQuestion, wanted: Wanted) {
  const { edges, nodes, outgoing } = market;
  const { filter, orderBy } = question;
  const passes = passing(market, filter);
  const avoid = avoided(market, filter);
  const among = (keys: readonly string[] | null) => keys && new Set(keys.map((key) => nodeOf(nodes, key)));
  const [payers, payees, parties] = [among(question.from), among(question.to), among(question.party)];
  const top = new TopRows<RankedNodes>(orderBy.direction === 'DESC' ? reversed(wanted) : wanted);

  const offer = (from: number, to: number, lead: number) => {
    const amount = edges.amount[lead]!;
    const numbers = [orderBy.field === 'KEY' ? 0 : Number.isNaN(amount) ? -1 : amount, 0, 0] as const;
    top.offer(numbers, () => ranked(market, numbers, [from, to]));
  };
  const isAsked = (from: number, to: number): boolean =>
    from !== to &&
    (payees === null || payees.has(to)) &&
    (parties === null || parties.has(from) || parties.has(to)) &&
    !(avoid.size > 0 && (avoid.has(from) || avoid.has(to)));

  const lists = new EdgeLists(outgoing);
  for (const from of payers ?? inOrder(nodes)) {
    stopIfAsked();
    let [to, lead] = [-1, -1];
    lists.seek(from);
    for (let index = lists.begin; index < lists.end; index += 1) {
      const edge = lists.edges[index]!;
      const end = edges.to[edge]!;
      if (!passes(edge) || !isAsked(from, end)) continue;
      if (end === to) {
        if (outranks(market, edge, lead)) lead = edge;
        continue;
      }
      if (lead !== -1) offer(from, to, lead);
      [to, lead] = [end, edge];
    }
    if (lead !== -1) offer(from, to, lead);
  }
  const ranks = orderBy.direction === 'DESC' ? top.rows().toReversed() : top.rows();
  const rows = ranks.map(({ nodes: [from, to] }): Leg => moneyLeg(market, filter, from!, to!));
  return { rows, ranks, totalCount: top.count };
}

/** A descending list is the ascending one, read from its end. */
const reversed = ({ after, before, backward, ...wanted }: Wanted): Wanted => ({
  ...wanted,
  after: before,
  before: after,
  backward: !backward,
});
