import type { StoredGraph, StoredNode } from './StoredGraph.ts';
import { comparePlaces, pageOfAll, type Arguments } from './pages.ts';

export interface OrderBy {
  readonly field: string;
  readonly direction: string;
}

/** The deals of an entity, by any of the orders of deals; the key decides between equals. */
export function dealsOf(graph: StoredGraph, node: StoredNode, args: Arguments): object {
  return dealPage(
    graph.out(node, 'PARTY').map(({ to }) => to),
    'Entity.deals',
    args,
  );
}

export const dealOrders: Readonly<Record<string, string>> = { AMOUNT_USD: 'sortUsd', DATE: 'sortDate' };

export function dealPage(deals: readonly StoredNode[], list: string, args: Arguments): object {
  return nodePage(deals, list, args, dealOrders);
}

/** Nodes by one property and their key, or by their key alone. */
export function nodePage(
  rows: readonly StoredNode[],
  list: string,
  args: Arguments,
  orders: Readonly<Record<string, string>>,
): object {
  const orderBy = (args['orderBy'] ?? null) as OrderBy | null;
  const sort = orders[orderBy?.field ?? 'KEY'];
  const descending = orderBy?.direction === 'DESC';
  const keys = [...(sort === undefined ? [] : [sort]), 'key'];
  return pageOfAll(
    {
      rows,
      order: `${list} ${orderBy === null ? 'by default' : `${orderBy.field} ${orderBy.direction}`}`,
      position: ({ properties }) => keys.map((key) => properties[key] as string | number),
      positionLength: keys.length,
      compare: comparePlaces(keys.map(() => descending)),
      edge: (node) => ({ node }),
    },
    args,
  );
}
