import { QuestionError } from '../errors.ts';
import type { ReadableGraph } from '../graph/connect.ts';
import { graphFor, ownScope } from '../graph/timeouts.ts';
import type { RequestScope } from '../model/request/RequestScope.ts';
import { untilAborted } from '../model/request/untilAborted.ts';
import type { CursorValues, SearchPage } from '../model/search.ts';
import type { Position } from './search/TopRows.ts';
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
import type { Market } from './market/Market.ts';
import { MarketKeeper, type MarketOptions } from './market/MarketKeeper.ts';
import { createPrepare } from './prepare.ts';
import { openDifferenceSearches } from './differences/differenceSearches.ts';
import { positionOf, type Exposure } from './exposure/exposure.ts';
import { readExposurePage } from './exposure/readExposurePage.ts';
import type { AskedPage, RankedRows } from './questions.ts';
import { addBought, type CapacityGroup } from './bought/addBought.ts';
import { readBought } from './bought/readBought.ts';
import { readConsolidated } from './consolidation/readConsolidated.ts';
import { readFunds, readNeeds } from './funds/readFunds.ts';
import { sourcesAndUses } from './funds/sourcesAndUses.ts';
import { comparePositions } from './search/comparePositions.ts';
import type { Coverage } from './search/Truncation.ts';
import { SearchThreads, type Ask } from './threads/SearchThreads.ts';
import type { LegOrder } from './questions/legs.ts';
import { mostPerNode } from './questions/neighborhood.ts';
import { readTimeline, timelinePosition, type TimelineEntry } from './questions/timeline.ts';

const positionTypes = ['number', 'number', 'number', 'text'] as const;
/** The number of threads that search concurrently. */
const threads = 2;
const usual: MarketOptions = { maxBytes: 1e9, report: () => {} };

/** The market in memory, and the threads that search it. */
export function openMarket(graph: ReadableGraph, options: MarketOptions = usual) {
  const pool = new SearchThreads(threads);
  // A thread of its own, so that changes do not wait for searches.
  const upkeep = new SearchThreads(1);
  const keeper = new MarketKeeper(graph, options, (...args) => upkeep.ask('changeMarket', ...args));
  return {
    /** Resolves to the market at the current version of the graph. Throws MARKET_TOO_LARGE. */
    current: () => keeper.current(),
    askFor: (scope: RequestScope | null) => pool.askFor(scope),
    /** Resolves when questions can be answered, or when it is known that questions that follow money cannot. */
    async ready(): Promise<void> {
      try {
        await keeper.current();
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

/** The searches behind the root fields that follow money, by the names of the fields. */
export function openSearches(graph: ReadableGraph, market = openMarket(graph)): OpenSearches {
  const names = Object.keys(searchesOf(graph, { current: market.current, ask: market.askFor(null) })) as Name[];
  const openSearch = (name: Name) => (args: FieldArguments, pair: Pair, page?: SearchPage, scope?: RequestScope) => {
    const { signal } = (scope ??= ownScope());
    const current = () => untilAborted(signal, market.current());
    return searchesOf(graphFor(graph, scope), { current, ask: market.askFor(scope) })[name](args, pair, page);
  };
  return Object.fromEntries(names.map((name) => [name, openSearch(name)])) as unknown as OpenSearches;
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
function searchesOf(graph: ReadableGraph, keeper: { readonly current: () => Promise<Market>; readonly ask: Ask }) {
  const { ask } = keeper;
  const prepare = createPrepare(graph, keeper);
  return {
    ...openDifferenceSearches(graph, keeper, prepare),

    async whoFundsWhoseCapacity(args: FieldArguments, pair: Pair, page?: SearchPage) {
      const { market, question } = await prepare(args, ['consumer', 'provider', 'funder', 'avoid'], (args) => ({
        consumer: keyIn(args, 'consumer'),
        provider: keyIn(args, 'provider'),
        funder: keyIn(args, 'funder'),
        maxHops: between(args, 'maxHops', 1, 4),
        maxCapacityHops: between(args, 'maxCapacityHops', 1, 4),
        filter: filterIn(args, pair),
      }));
      return list(market, await ask('whoFundsWhoseCapacity', market, question, pageFor(page)));
    },

    async fundingCycles(args: FieldArguments, pair: Pair, page?: SearchPage) {
      const maxLength = between(args, 'maxLength', 2, 8);
      const { market, question } = await prepare(args, ['through', 'avoid'], (args) => ({
        maxLength,
        minLength: between(args, 'minLength', 2, maxLength),
        through: [...new Set((args['through'] ?? []) as string[])],
        mustContain: moneyIn(args, 'mustContain'),
        throughOwnership: (args['throughOwnership'] ?? false) as boolean,
        orderBy: args['orderBy'] as ChainOrder,
        filter: filterIn(args, pair),
      }));
      return list(market, await ask('fundingCycles', market, question, pageFor(page)));
    },

    async fundingPaths(args: FieldArguments, pair: Pair, page?: SearchPage) {
      const { market, question } = await prepare(args, ['from', 'to', 'avoid'], (args) => ({
        ...endsIn(args),
        maxLength: between(args, 'maxLength', 1, 8),
        orderBy: args['orderBy'] as ChainOrder,
        filter: filterIn(args, pair),
      }));
      return list(market, await ask('fundingPaths', market, question, pageFor(page)));
    },

    async legs(args: FieldArguments, pair: Pair, page?: SearchPage) {
      const given = { ...args, ...(args['filter'] as FieldArguments | null) };
      const orderBy = (args['orderBy'] ?? { field: 'KEY', direction: 'ASC' }) as LegOrder;
      const { market, question } = await prepare(given, ['from', 'to', 'party', 'avoid'], (args) => ({
        ...{ from: keysIn(args, 'from'), to: keysIn(args, 'to'), party: keysIn(args, 'party') },
        orderBy,
        filter: filterIn(args, pair),
      }));
      const found = await ask('legs', market, question, pageFor(page));
      return list(market, found, orderBy.direction === 'DESC' ? -1 : 1);
    },

    async exposure(args: FieldArguments, pair: Pair, page?: SearchPage) {
      const { market, question } = await prepare(args, ['to'], (args) => ({
        to: args['to'] as string,
        consolidate: (args['consolidate'] ?? false) as boolean,
      }));
      const found = await readExposurePage(graph, question, daysOf(pair), pageFor(page));
      return {
        ...{ kind: 'list' as const, graphVersion: market.version, ...found },
        ...{ position: (row: unknown) => positionOf(row as Exposure), compare: comparePositions, positionTypes },
      };
    },

    async capacity(args: FieldArguments, pair: Pair) {
      const { market, question } = await prepare(args, ['of'], (args) => ({
        of: args['of'] as string,
        groupBy: (args['groupBy'] ?? []) as CapacityGroup[],
      }));
      const deals = await readBought(graph, question.of, daysOf(pair));
      const rows = addBought(deals, question.of, question.groupBy).map((row) => ({ ...row }));
      return { kind: 'rows' as const, graphVersion: market.version, rows };
    },

    async sourcesAndUses(args: FieldArguments, pair: Pair) {
      const { market, question } = await prepare(args, ['entity'], (args) => ({
        entity: args['entity'] as string,
        ...(periodIn(args) as { readonly from: string; readonly to: string }),
        consolidate: args['consolidate'] as boolean,
      }));
      const { entity, from, to, consolidate } = question;
      const days = daysOf(pair);
      const units = consolidate ? ((await readConsolidated(graph, [entity], days)).get(entity) ?? []) : [];
      const group = new Set([entity, ...units.map(({ entityKey }) => entityKey)]);
      const [funds, needs] = await Promise.all([readFunds(graph, group, days), readNeeds(graph, entity, days)]);
      const row = { consolidated: units, ...sourcesAndUses(funds, needs, { group, from, to }) };
      return { kind: 'object' as const, graphVersion: market.version, row };
    },

    async timeline(args: FieldArguments, pair: Pair) {
      const { market, question } = await prepare(args, ['about'], (args) => ({
        about: args['about'] as string[],
        ...periodIn(args),
      }));
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

    async neighborhood(args: FieldArguments, pair: Pair) {
      const { market, question } = await prepare(args, ['of'], (args) => ({
        of: args['of'] as string[],
        depth: between(args, 'depth', 1, 3),
        limitPerNode: between(args, 'limitPerNode', 1, mostPerNode),
        moment: momentOf(pair),
      }));
      const row = { ...(await ask('neighborhood', market, question)) };
      return { kind: 'object' as const, graphVersion: market.version, row };
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

/** The requested part of a ranking. */
function pageFor(page: SearchPage | undefined): AskedPage | null {
  if (page === undefined) return null;
  const position = (name: 'after' | 'before') => page.cursor(name, positionTypes) as Position | null;
  // One row more than the page has shows whether there is a next page.
  const { size, backward, counts } = page;
  return { size: size + 1, backward, counts, after: position('after'), before: position('before') };
}

type Listed = Omit<RankedRows, keyof Coverage> & Partial<Coverage>;

/** `sign` is -1 for a ranking that is listed from its end. */
function list({ version }: Market, { rows, positions, isGapless, ...found }: Listed, sign: 1 | -1 = 1) {
  const { totalCount, complete, truncatedBy, searchedDepth } = found;
  const positionOfRow = new Map<unknown, Position>(rows.map((row, index) => [row, positions[index]!]));
  return {
    kind: 'list' as const,
    graphVersion: version,
    rows: rows as readonly Readonly<Record<string, unknown>>[],
    position: (row: unknown) => positionOfRow.get(row)!,
    compare: (one: CursorValues, other: CursorValues) => sign * comparePositions(one, other),
    positionTypes,
    fields: { totalCount, complete, truncatedBy, searchedDepth, gapless: isGapless },
  };
}
