import { QuestionError } from '../errors.ts';
import type { Graph } from '../graph/connect.ts';
import { asClient } from '../graph/patience.ts';
import { statement } from '../graph/statement.ts';
import type { Position } from './Best.ts';
import type { ChainOrder } from './chainRows.ts';
import type { GuaranteeFor } from './exposure.ts';
import {
  between,
  daysOf,
  filterIn,
  keyIn,
  momentOf,
  moneyIn,
  periodIn,
  unknownEntities,
  unknownIn,
  type Given,
  type Pair,
} from './given.ts';
import type { Market } from './Market.ts';
import { MarketKeeper, type MarketOptions } from './MarketKeeper.ts';
import type { AskedPage, RankedRows } from './questions.ts';
import { readFunds, readNeeds } from './readFunds.ts';
import { SearchThreads } from './SearchThreads.ts';
import { sourcesAndUses } from './sourcesAndUses.ts';
import { placeOf as placeInTimeline, readTimeline, type TimelineEntry } from './timeline.ts';

/** Which part of the rows is asked for; absent for all. Cursors come as the values that they carry. */
interface Page {
  readonly size: number;
  readonly backward: boolean;
  readonly counts: boolean;
  readonly cursor: (name: 'after' | 'before', length: number) => readonly (string | number)[] | null;
}

/** Values of a place in a ranking: three numbers and a key. */
const positionLength = 4;
/** Of how many unknown keys an error tells the nearest. */
const unknownTold = 3;
/** Threads that search at once. */
const threads = 2;
const usual: MarketOptions = { maxBytes: 1e9, report: () => {} };

/** The market in memory, and the threads that search it. */
export function openMarket(graph: Pick<Graph, 'read' | 'stream'>, options: MarketOptions = usual) {
  const keeper = new MarketKeeper(graph, options);
  const pool = new SearchThreads(threads);
  return {
    /** Resolves to the market, as new as the graph. Throws MARKET_TOO_LARGE. */
    current: () => keeper.current(),
    ask: pool.ask.bind(pool) as SearchThreads['ask'],
    /** Resolves when questions can be answered, or is known that those that follow money cannot. */
    async ready(): Promise<void> {
      try {
        await keeper.current();
      } catch (error) {
        if (!(error instanceof QuestionError)) throw error;
        options.report(error.message);
      }
    },
    close: () => pool.close(),
  };
}

/**
 * The searches behind the root fields that follow money, by the names of the fields. Each looks at its arguments before it
 * looks at the graph.
 */
export function openSearches(graph: Pick<Graph, 'read' | 'stream'>, { current, ask } = openMarket(graph)) {
  /** The market, in which the entities named by these arguments are. Throws UNKNOWN_ENTITY. */
  async function marketWith(given: Given, names: readonly string[]): Promise<Market> {
    const market = await current();
    const unknown = unknownIn(market, given, names);
    if (unknown.length === 0) return market;
    const words = unknown.slice(0, unknownTold).map(([, key]) => key);
    throw unknownEntities(unknown, await ask('nearestKeys', market, words));
  }

  return {
    async whoFundsWhoseCapacity(given: Given, pair: Pair, page?: Page) {
      const question = {
        consumer: keyIn(given, 'consumer'),
        provider: keyIn(given, 'provider'),
        funder: keyIn(given, 'funder'),
        maxHops: between(given, 'maxHops', 1, 4),
        maxCapacityHops: between(given, 'maxCapacityHops', 1, 4),
        filter: filterIn(given, pair),
      };
      const market = await marketWith(given, ['consumer', 'provider', 'funder', 'avoid']);
      return list(market, await ask('whoFundsWhoseCapacity', market, question, pageFor(page)));
    },

    async fundingCycles(given: Given, pair: Pair, page?: Page) {
      const maxLength = between(given, 'maxLength', 2, 8);
      const question = {
        maxLength,
        minLength: between(given, 'minLength', 2, maxLength),
        through: [...new Set((given['through'] ?? []) as string[])],
        mustContain: moneyIn(given, 'mustContain'),
        throughOwnership: (given['throughOwnership'] ?? false) as boolean,
        orderBy: given['orderBy'] as ChainOrder,
        filter: filterIn(given, pair),
      };
      const market = await marketWith(given, ['through', 'avoid']);
      return list(market, await ask('fundingCycles', market, question, pageFor(page)));
    },

    async fundingPaths(given: Given, pair: Pair, page?: Page) {
      const [from, to] = [given['from'] as string, given['to'] as string];
      if (from === to) {
        throw new QuestionError(
          'BAD_USER_INPUT',
          `"from" and "to" are both "${from}"; expected two entities. Money that returns is what fundingCycles finds.`,
        );
      }
      const question = {
        from,
        to,
        maxLength: between(given, 'maxLength', 1, 8),
        orderBy: given['orderBy'] as ChainOrder,
        filter: filterIn(given, pair),
      };
      const market = await marketWith(given, ['from', 'to', 'avoid']);
      return list(market, await ask('fundingPaths', market, question, pageFor(page)));
    },

    async exposure(given: Given, pair: Pair, page?: Page) {
      const maxDepth = between(given, 'maxDepth', 1, 4);
      const filter = filterIn(given, pair);
      const market = await marketWith(given, ['to', 'avoid']);
      const guarantees = (await graph.read(
        statement('market/guarantees'),
        daysOf(pair),
        asClient,
      )) as unknown as readonly GuaranteeFor[];
      const question = { to: given['to'] as string, maxDepth, filter, guarantees };
      return list(market, await ask('exposure', market, question, pageFor(page)));
    },

    async sourcesAndUses(given: Given, pair: Pair) {
      const entity = given['entity'] as string;
      const { from, to } = periodIn(given) as { readonly from: string; readonly to: string };
      const market = await marketWith(given, ['entity']);
      const [funds, needs] = await Promise.all([
        readFunds(graph, entity, daysOf(pair)),
        readNeeds(graph, entity, daysOf(pair)),
      ]);
      const row = { ...sourcesAndUses(funds, needs, from, to) };
      return { kind: 'object' as const, graphVersion: market.version, row };
    },

    async timeline(given: Given, pair: Pair) {
      const question = { about: given['about'] as string[], ...periodIn(given) };
      const market = await marketWith(given, ['about']);
      const rows = await readTimeline(graph, question, daysOf(pair));
      return {
        kind: 'list' as const,
        graphVersion: market.version,
        rows: rows as unknown as readonly Readonly<Record<string, unknown>>[],
        position: (row: unknown) => placeInTimeline(row as TimelineEntry),
        compare: comparePositions,
        positionLength: 3,
        fields: { totalCount: rows.length },
      };
    },

    async neighborhood(given: Given, pair: Pair) {
      const question = {
        of: given['of'] as string[],
        depth: between(given, 'depth', 1, 3),
        limitPerNode: between(given, 'limitPerNode', 1, 100),
        moment: momentOf(pair),
      };
      const market = await marketWith(given, ['of']);
      const row = { ...(await ask('neighborhood', market, question)) };
      return { kind: 'object' as const, graphVersion: market.version, row };
    },
  };
}

/** The part of a ranking that is asked for. */
function pageFor(page: Page | undefined): AskedPage | null {
  if (page === undefined) return null;
  const position = (name: 'after' | 'before'): Position | null => {
    const values = page.cursor(name, positionLength);
    if (values === null || values.slice(0, 3).every((value) => typeof value === 'number')) {
      return values as Position | null;
    }
    throw new QuestionError('BAD_CURSOR', `"${name}" was changed on its way. Pass it as it came, or begin anew.`);
  };
  // One more than the page has tells whether more follows.
  const { size, backward, counts } = page;
  return { size: size + 1, backward, counts, after: position('after'), before: position('before') };
}

function list({ version }: Market, { rows, positions, isGapless, ...found }: RankedRows) {
  const { totalCount, complete, truncatedBy, searchedDepth } = found;
  const places = new Map<unknown, Position>(rows.map((row, index) => [row, positions[index]!]));
  return {
    kind: 'list' as const,
    graphVersion: version,
    rows: rows as readonly Readonly<Record<string, unknown>>[],
    position: (row: unknown) => places.get(row)!,
    compare: comparePositions,
    positionLength,
    fields: { totalCount, complete, truncatedBy, searchedDepth, gapless: isGapless },
  };
}

/** Numbers before keys; keys by code units, which is the order of places. */
function comparePositions(one: readonly (string | number)[], other: readonly (string | number)[]): number {
  for (const [index, value] of one.entries()) {
    const against = other[index]!;
    if (value !== against) return value < against ? -1 : 1;
  }
  return 0;
}
