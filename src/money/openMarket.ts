import { QuestionError } from '../errors.ts';
import type { ReadableGraph } from '../graph/connect.ts';
import type { RequestScope } from '../model/request/RequestScope.ts';
import type { GraphState } from './market/GraphState.ts';
import { bytesOf } from './market/Market.ts';
import { SearchThreads } from './threads/SearchThreads.ts';
import { MarketKeeper, type MarketOptions } from './upkeep/MarketKeeper.ts';

/** The number of threads that search concurrently. */
const threads = 2;
const usual: MarketOptions = { maxBytes: 1e9, report: () => {} };

/** The market that is held, null before the first one, and the searches over it. */
export interface MarketUse {
  readonly held: (GraphState & { readonly edgeCount: number; readonly bytes: number }) | null;
  readonly working: number;
  readonly queued: number;
}

/** The market in memory, and the threads that search it. */
export function openMarket(graph: ReadableGraph, options: MarketOptions = usual) {
  const pool = new SearchThreads(threads);
  // A thread of its own, so that changes do not wait for searches.
  const upkeep = new SearchThreads(1);
  const keeper = new MarketKeeper(
    graph,
    options,
    (...args) => upkeep.ask('changeMarket', ...args),
    (market) => {
      for (const each of [pool, upkeep]) each.keep(market);
    },
  );
  return {
    /** Resolves to what a function makes of the market in the current state of the graph. Throws MARKET_TOO_LARGE. */
    // eslint-disable-next-line @typescript-eslint/no-unnecessary-type-assertion -- `bind` loses the type parameter.
    use: keeper.use.bind(keeper) as MarketKeeper['use'],
    observe(): MarketUse {
      const { current } = keeper;
      if (current === null) return { held: null, ...pool.load };
      const { version, historyId, edgeCount } = current;
      return { held: { version, historyId, edgeCount, bytes: bytesOf(current) }, ...pool.load };
    },
    askFor: (scope: RequestScope | null) => pool.askFor(scope),
    /** Resolves when questions can be answered, or when it is known that questions that follow money cannot. */
    async ready(): Promise<void> {
      try {
        await keeper.use(() => {});
      } catch (error) {
        if (!(error instanceof QuestionError)) throw error;
        options.report(error.message);
      }
    },
    async close(): Promise<void> {
      await Promise.all([pool.close(), upkeep.close()]);
    },
  };
}
