import type { Graph } from '../graph/connect.ts';
import { readRows } from '../graph/Query.ts';
import { resolvedKeys } from './queries.ts';
import { doubtfulIn, unknownKeys, withKeys, type FieldArguments } from './arguments.ts';
import { indexOfKey } from './market/KeyPool.ts';
import type { Market } from './market/Market.ts';
import type { Ask } from './threads/SearchThreads.ts';

/**
 * Returns the market and a question about it, after checking its arguments. Merged keys in the arguments `names` are
 * replaced by the surviving entities. Throws UNKNOWN_ENTITY.
 */
export function createPrepare(
  graph: Pick<Graph, 'read'>,
  { current, ask }: { readonly current: () => Promise<Market>; readonly ask: Ask },
) {
  return async <Question>(
    args: FieldArguments,
    names: readonly string[],
    questionIn: (args: FieldArguments) => Question,
  ) => {
    const question = questionIn(args);
    const market = await current();
    const doubtful = doubtfulIn(market, args, names);
    if (doubtful.length === 0) return { market, question };
    const keys = doubtful.map(([, key]) => key);
    const rows = await readRows(graph, resolvedKeys, { keys });
    const entityOf = new Map(rows.map((row) => [row.key, row.resolvesTo]));
    const unknown = doubtful.filter(([, key]) => !isIn(market, entityOf.get(key)));
    if (unknown.length === 0) return { market, question: questionIn(withKeys(args, names, entityOf)) };
    throw await unknownKeys(unknown, 'entity', (words) => ask('nearestKeys', market, words));
  };
}

const isIn = ({ nodes }: Market, key: string | undefined): boolean =>
  key !== undefined && Number.isInteger(indexOfKey(nodes, key));
