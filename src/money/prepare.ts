import type { Graph } from '../graph/connect.ts';
import { readRows } from '../graph/Query.ts';
import { resolvedKeys } from './queries.ts';
import { doubtfulIn, unknownKeys, withKeys, type FieldArguments } from './arguments.ts';
import type { Market } from './market/Market.ts';
import { nodeOf } from './market/Nodes.ts';
import type { MarketKeeper } from './upkeep/MarketKeeper.ts';
import type { Ask } from './threads/SearchThreads.ts';

/**
 * Returns a function that checks the arguments of a question and resolves to the answer that `answer` finds in the market.
 * Merged keys in the arguments `names` are replaced by the surviving entities. Throws UNKNOWN_ENTITY.
 */
export function createPrepare(
  graph: Pick<Graph, 'read'>,
  { use, ask }: { readonly use: MarketKeeper['use']; readonly ask: Ask },
) {
  return async <Question, Answer>(
    args: FieldArguments,
    names: readonly string[],
    questionIn: (args: FieldArguments) => Question,
    answer: (market: Market, question: Question) => Promise<Answer>,
  ): Promise<Answer> => {
    const question = questionIn(args);
    return use(async (market) => {
      const doubtful = doubtfulIn(market, args, names);
      if (doubtful.length === 0) return answer(market, question);
      const keys = doubtful.map(([, key]) => key);
      const rows = await readRows(graph, resolvedKeys, { keys });
      const entityOf = new Map(rows.map((row) => [row.key, row.resolvesTo]));
      const unknown = doubtful.filter(([, key]) => !isIn(market, entityOf.get(key)));
      if (unknown.length === 0) return answer(market, questionIn(withKeys(args, names, entityOf)));
      throw await unknownKeys(unknown, 'entity', (words) => ask('nearestKeys', market, words));
    });
  };
}

const isIn = ({ nodes }: Market, key: string | undefined): boolean => key !== undefined && nodeOf(nodes, key) !== -1;
