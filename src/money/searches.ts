import { QuestionError } from '../errors.ts';
import type { ReadableGraph } from '../graph/connect.ts';
import { graphFor, ownScope } from '../graph/timeouts.ts';
import type { RequestScope } from '../model/request/RequestScope.ts';
import { untilAborted } from '../model/request/untilAborted.ts';
import type { SearchPage } from '../model/search.ts';
import type { ChainOrder } from './paths/chainRows.ts';
import {
  between,
  daysOf,
  filterIn,
  keyIn,
  keysIn,
  momentOf,
  moneyIn,
  periodIn,
  type FieldArguments,
  type Pair,
} from './arguments.ts';
import { listOf, pageFor, positionTypes } from './listOf.ts';
import { createPrepare } from './prepare.ts';
import { openDifferenceSearches } from './differences/differenceSearches.ts';
import { positionOf, type Exposure } from './exposure/exposure.ts';
import { readExposurePage } from './exposure/readExposurePage.ts';
import { addBought, type CapacityGroup } from './bought/addBought.ts';
import { readBought } from './bought/readBought.ts';
import { readConsolidated } from './consolidation/readConsolidated.ts';
import { readFunds, readNeeds } from './funds/readFunds.ts';
import { sourcesAndUses } from './funds/sourcesAndUses.ts';
import { comparePositions } from './search/comparePositions.ts';
import type { Ask } from './threads/SearchThreads.ts';
import { openMarket } from './openMarket.ts';
import type { MarketKeeper } from './upkeep/MarketKeeper.ts';
import type { LegOrder } from './questions/legs.ts';
import { mostPerNode } from './questions/neighborhood.ts';
import { readTimeline, timelinePosition, type TimelineEntry } from './questions/timeline.ts';

/** The searches behind the root fields that follow money, by the names of the fields. */
export function openSearches(graph: ReadableGraph, market = openMarket(graph)): OpenSearches {
  const names = Object.keys(searchesOf(graph, { use: market.use, ask: market.askFor(null) })) as Name[];
  const openSearch = (name: Name) => (args: FieldArguments, pair: Pair, page?: SearchPage, scope?: RequestScope) => {
    const { signal } = (scope ??= ownScope());
    const use: Keeper['use'] = (work) =>
      untilAborted(
        signal,
        market.use((held) => {
          signal.throwIfAborted();
          return work(held);
        }),
      );
    return searchesOf(graphFor(graph, scope), { use, ask: market.askFor(scope) })[name](args, pair, page);
  };
  return Object.fromEntries(names.map((name) => [name, openSearch(name)])) as unknown as OpenSearches;
}

interface Keeper {
  readonly use: MarketKeeper['use'];
  readonly ask: Ask;
}

type Own = ReturnType<typeof searchesOf>;
type Name = keyof Own;
type OpenSearches = {
  readonly [Each in Name]: (
    args: FieldArguments,
    pair: Pair,
    page?: SearchPage,
    scope?: RequestScope,
  ) => ReturnType<Own[Each]>;
};

/** The searches of one request. Each checks its arguments before it reads the graph. */
function searchesOf(graph: ReadableGraph, keeper: Keeper) {
  const { ask } = keeper;
  const prepare = createPrepare(graph, keeper);
  return {
    ...openDifferenceSearches(graph, keeper, prepare),

    async whoFundsWhoseCapacity(args: FieldArguments, pair: Pair, page?: SearchPage) {
      return prepare(
        args,
        ['consumer', 'provider', 'funder', 'avoid'],
        (args) => ({
          consumer: keyIn(args, 'consumer'),
          provider: keyIn(args, 'provider'),
          funder: keyIn(args, 'funder'),
          maxHops: between(args, 'maxHops', 1, 4),
          maxCapacityHops: between(args, 'maxCapacityHops', 1, 4),
          filter: filterIn(args, pair),
        }),
        async (market, question) => listOf(market, await ask('whoFundsWhoseCapacity', market, question, pageFor(page))),
      );
    },

    async fundingCycles(args: FieldArguments, pair: Pair, page?: SearchPage) {
      const maxLength = between(args, 'maxLength', 2, 8);
      return prepare(
        args,
        ['through', 'avoid'],
        (args) => ({
          maxLength,
          minLength: between(args, 'minLength', 2, maxLength),
          through: [...new Set((args['through'] ?? []) as string[])],
          mustContain: moneyIn(args, 'mustContain'),
          throughOwnership: (args['throughOwnership'] ?? false) as boolean,
          orderBy: args['orderBy'] as ChainOrder,
          filter: filterIn(args, pair),
        }),
        async (market, question) => listOf(market, await ask('fundingCycles', market, question, pageFor(page))),
      );
    },

    async fundingPaths(args: FieldArguments, pair: Pair, page?: SearchPage) {
      return prepare(
        args,
        ['from', 'to', 'avoid'],
        (args) => ({
          ...endsIn(args),
          maxLength: between(args, 'maxLength', 1, 8),
          orderBy: args['orderBy'] as ChainOrder,
          filter: filterIn(args, pair),
        }),
        async (market, question) => listOf(market, await ask('fundingPaths', market, question, pageFor(page))),
      );
    },

    async legs(args: FieldArguments, pair: Pair, page?: SearchPage) {
      const given = { ...args, ...(args['filter'] as FieldArguments | null) };
      const orderBy = (args['orderBy'] ?? { field: 'KEY', direction: 'ASC' }) as LegOrder;
      return prepare(
        given,
        ['from', 'to', 'party', 'avoid'],
        (args) => ({
          ...{ from: keysIn(args, 'from'), to: keysIn(args, 'to'), party: keysIn(args, 'party') },
          orderBy,
          filter: filterIn(args, pair),
        }),
        async (market, question) => {
          const found = await ask('legs', market, question, pageFor(page));
          return listOf(market, found, orderBy.direction === 'DESC' ? -1 : 1);
        },
      );
    },

    async exposure(args: FieldArguments, pair: Pair, page?: SearchPage) {
      return prepare(
        args,
        ['to'],
        (args) => ({
          to: args['to'] as string,
          consolidate: (args['consolidate'] ?? false) as boolean,
        }),
        async (market, question) => {
          const found = await readExposurePage(graph, question, daysOf(pair), pageFor(page));
          return {
            ...{ kind: 'list' as const, graphVersion: market.version, ...found },
            ...{ position: (row: unknown) => positionOf(row as Exposure), compare: comparePositions, positionTypes },
          };
        },
      );
    },

    async capacity(args: FieldArguments, pair: Pair) {
      return prepare(
        args,
        ['of'],
        (args) => ({
          of: args['of'] as string,
          groupBy: (args['groupBy'] ?? []) as CapacityGroup[],
        }),
        async (market, question) => {
          const deals = await readBought(graph, question.of, daysOf(pair));
          const rows = addBought(deals, question.of, question.groupBy).map((row) => ({ ...row }));
          return { kind: 'rows' as const, graphVersion: market.version, rows };
        },
      );
    },

    async sourcesAndUses(args: FieldArguments, pair: Pair) {
      return prepare(
        args,
        ['entity'],
        (args) => ({
          entity: args['entity'] as string,
          ...(periodIn(args) as { readonly from: string; readonly to: string }),
          consolidate: args['consolidate'] as boolean,
        }),
        async (market, question) => {
          const { entity, from, to, consolidate } = question;
          const days = daysOf(pair);
          const units = consolidate ? ((await readConsolidated(graph, [entity], days)).get(entity) ?? []) : [];
          const group = new Set([entity, ...units.map(({ entityKey }) => entityKey)]);
          const [funds, needs] = await Promise.all([readFunds(graph, group, days), readNeeds(graph, entity, days)]);
          const row = { consolidated: units, ...sourcesAndUses(funds, needs, { group, from, to }) };
          return { kind: 'object' as const, graphVersion: market.version, row };
        },
      );
    },

    async timeline(args: FieldArguments, pair: Pair) {
      return prepare(
        args,
        ['about'],
        (args) => ({
          about: args['about'] as string[],
          ...periodIn(args),
        }),
        async (market, question) => {
          const rows = await readTimeline(graph, question, daysOf(pair));
          return {
            kind: 'list' as const,
            graphVersion: market.version,
            rows: rows.map((row) => ({ ...row })),
            position: (row: unknown) => timelinePosition(row as TimelineEntry),
            compare: comparePositions,
            positionTypes: ['day', 'day', 'text'] as const,
            fields: { totalCount: rows.length },
          };
        },
      );
    },

    async neighborhood(args: FieldArguments, pair: Pair) {
      return prepare(
        args,
        ['of'],
        (args) => ({
          of: args['of'] as string[],
          depth: between(args, 'depth', 1, 3),
          limitPerNode: between(args, 'limitPerNode', 1, mostPerNode),
          moment: momentOf(pair),
        }),
        async (market, question) => {
          const row = { ...(await ask('neighborhood', market, question)) };
          return { kind: 'object' as const, graphVersion: market.version, row };
        },
      );
    },
  };
}

/** Two different entities. */
function endsIn(args: FieldArguments): { readonly from: string; readonly to: string } {
  const [from, to] = [args['from'] as string, args['to'] as string];
  if (from !== to) return { from, to };
  throw new QuestionError(
    'BAD_USER_INPUT',
    `"from" and "to" are both "${from}"; expected two entities. To find money that returns, use fundingCycles.`,
  );
}
