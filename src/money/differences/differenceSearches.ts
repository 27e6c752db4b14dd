import type { ReadableGraph } from '../../graph/connect.ts';
import { presentAsNull } from '../../model/days.ts';
import type { SearchPage } from '../../model/search.ts';
import { between, momentOf, type FieldArguments, type Pair } from '../arguments.ts';
import type { MarketKeeper } from '../upkeep/MarketKeeper.ts';
import { readState } from '../upkeep/readMarket.ts';
import type { createPrepare } from '../prepare.ts';
import { comparePositions } from '../search/comparePositions.ts';
import type { Ask } from '../threads/SearchThreads.ts';
import { partFor, positionOfDifference, positionTypes } from './AskedPart.ts';
import { concernedKeys } from './concernedKeys.ts';
import { readAllDifferences, readDifferencesAround, type PlacedDifference } from './readDifferences.ts';
import { pairsIn } from './TwoPairs.ts';

interface Keeper {
  readonly use: MarketKeeper['use'];
  readonly ask: Ask;
}

/** The searches that compare two pairs of times. */
export function openDifferenceSearches(
  graph: ReadableGraph,
  { use, ask }: Keeper,
  prepare: ReturnType<typeof createPrepare>,
) {
  return {
    async differences(args: FieldArguments, _pair: Pair, page?: SearchPage) {
      const { version: graphVersion } = await readState(graph);
      const nearest = (words: readonly string[]) => use((market) => ask('nearestKeys', market, words));
      const about = await concernedKeys(graph, args, nearest);
      const [pairs, part] = [pairsIn(args), partFor(page)];
      const { rows, totalCount } = await (about === null
        ? readAllDifferences(graph, pairs, part)
        : readDifferencesAround(graph, about, pairs, part));
      return {
        ...{ kind: 'list' as const, graphVersion, compare: comparePositions, positionTypes },
        rows: rows.map((row) => ({ ...row })),
        position: (row: unknown) => positionOfDifference(row as PlacedDifference),
        fields: { totalCount },
      };
    },

    async ringDifferences(args: FieldArguments) {
      const { from, to } = pairsIn(args);
      const questionIn = (args: FieldArguments) => ({
        maxLength: between(args, 'maxLength', 2, 8),
        through: [...new Set((args['through'] ?? []) as string[])],
        from: momentOf(presentAsNull(from)),
        to: momentOf(presentAsNull(to)),
      });
      return prepare(args, ['through'], questionIn, async (market, question) => {
        const { opened, closed, ...found } = await ask('ringDifferences', market, question);
        const row = {
          ...found,
          opened: opened.map((ring) => ({ ...ring, ...to })),
          closed: closed.map((ring) => ({ ...ring, ...from })),
        };
        return { kind: 'object' as const, graphVersion: market.version, row };
      });
    },
  };
}
