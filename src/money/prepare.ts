import type { Graph } from '../graph/connect.ts';
import { clientTimeout } from '../graph/timeouts.ts';
import { readRows } from '../graph/Query.ts';
import { standFor } from './queries.ts';
import { doubtfulIn, unknownEntities, withKeys, type Given } from './given.ts';
import { placeOf } from './market/KeyPool.ts';
import type { Market } from './market/Market.ts';
import type { SearchThreads } from './threads/SearchThreads.ts';

/** Of how many unknown keys an error tells the nearest. */
const unknownTold = 3;

/**
 * Gives the market and a question about it, once its arguments are looked at; where `names` of them name what is merged,
 * the entities that stand for it are meant. Throws UNKNOWN_ENTITY.
 */
export function preparing(
  graph: Pick<Graph, 'read'>,
  { current, ask }: { readonly current: () => Promise<Market>; readonly ask: SearchThreads['ask'] },
) {
  return async <Question>(given: Given, names: readonly string[], questionIn: (given: Given) => Question) => {
    const question = questionIn(given);
    const market = await current();
    const doubtful = doubtfulIn(market, given, names);
    if (doubtful.length === 0) return { market, question };
    const keys = doubtful.map(([, key]) => key);
    const rows = await readRows(graph, standFor, { keys }, clientTimeout);
    const entityOf = new Map(rows.map((row) => [row.key, row.standsFor]));
    const unknown = doubtful.filter(([, key]) => !isIn(market, entityOf.get(key)));
    if (unknown.length === 0) return { market, question: questionIn(withKeys(given, names, entityOf)) };
    const words = unknown.slice(0, unknownTold).map(([, key]) => key);
    throw unknownEntities(unknown, await ask('nearestKeys', market, words));
  };
}

const isIn = ({ nodes }: Market, key: string | undefined): boolean =>
  key !== undefined && Number.isInteger(placeOf(nodes, key));
