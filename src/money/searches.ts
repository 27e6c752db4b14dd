import { QuestionError } from '../errors.ts';
import type { Graph } from '../graph/connect.ts';
import { statement } from '../graph/statement.ts';
import type { Family } from '../model/dealKinds.ts';
import { toMinorUnits } from '../model/money.ts';
import { nearest } from '../model/nearest.ts';
import type { Position } from './Best.ts';
import type { ChainOrder } from './chainRows.ts';
import { dayOf } from './days.ts';
import type { GuaranteeFor } from './exposure.ts';
import { keyAt, placeOf, sizeOf } from './KeyPool.ts';
import type { LegFilter, Moment } from './LegFilter.ts';
import type { Market } from './Market.ts';
import { MarketKeeper, type MarketOptions } from './MarketKeeper.ts';
import type { AskedPage, RankedRows } from './questions.ts';
import { readFunds, readNeeds } from './readFunds.ts';
import { SearchThreads } from './SearchThreads.ts';
import { sourcesAndUses } from './sourcesAndUses.ts';
import { placeOf as placeInTimeline, readTimeline, type TimelineEntry } from './timeline.ts';

/** The arguments of a root field, ids as keys. What was left out and has no default is absent or null. */
type Given = Readonly<Record<string, unknown>>;
/** The days of the question, ISO; null for the present. */
type Pair = { readonly asOf: string; readonly knownAt: string } | null;
/** Which part of the rows is asked for; absent for all. Cursors come as the values that they carry. */
interface Page {
  readonly size: number;
  readonly backward: boolean;
  readonly cursor: (name: 'after' | 'before', length: number) => readonly (string | number)[] | null;
}

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

/** The searches behind the root fields that follow money, by the names of the fields. */
export function openSearches(graph: Pick<Graph, 'read' | 'stream'>, { current, ask } = openMarket(graph)) {
  return {
    async whoFundsWhoseCapacity(given: Given, pair: Pair, page?: Page) {
      const market = await current();
      requireEntities(market, given, ['consumer', 'provider', 'funder', 'avoid']);
      const question = {
        consumer: keyIn(given, 'consumer'),
        provider: keyIn(given, 'provider'),
        funder: keyIn(given, 'funder'),
        maxHops: between(given, 'maxHops', 1, 4),
        maxCapacityHops: between(given, 'maxCapacityHops', 1, 4),
        filter: filterIn(given, pair),
      };
      return list(market, await ask('whoFundsWhoseCapacity', market, question, pageFor(page, 'CAPACITY')), 'CAPACITY');
    },

    async fundingCycles(given: Given, pair: Pair, page?: Page) {
      const market = await current();
      requireEntities(market, given, ['through', 'avoid']);
      const maxLength = between(given, 'maxLength', 2, 8);
      const orderBy = (given['orderBy'] ?? 'WEAKEST') as ChainOrder;
      const question = {
        maxLength,
        minLength: between(given, 'minLength', 2, maxLength),
        through: [...new Set((given['through'] ?? []) as string[])],
        mustContain: moneyIn(given, 'mustContain'),
        throughOwnership: (given['throughOwnership'] ?? false) as boolean,
        orderBy,
        filter: filterIn(given, pair),
      };
      return list(market, await ask('fundingCycles', market, question, pageFor(page, orderBy)), orderBy);
    },

    async fundingPaths(given: Given, pair: Pair, page?: Page) {
      const market = await current();
      requireEntities(market, given, ['from', 'to', 'avoid']);
      const [from, to] = [given['from'] as string, given['to'] as string];
      if (from === to) {
        throw new QuestionError(
          'BAD_USER_INPUT',
          `"from" and "to" are both "${from}"; expected two entities. Money that returns is what fundingCycles finds.`,
        );
      }
      const orderBy = (given['orderBy'] ?? 'WEAKEST') as ChainOrder;
      const question = {
        from,
        to,
        maxLength: between(given, 'maxLength', 1, 8),
        orderBy,
        filter: filterIn(given, pair),
      };
      return list(market, await ask('fundingPaths', market, question, pageFor(page, orderBy)), orderBy);
    },

    async exposure(given: Given, pair: Pair, page?: Page) {
      const market = await current();
      requireEntities(market, given, ['to', 'avoid']);
      const rows = await graph.read(statement('market/guarantees'), daysOf(pair));
      const question = {
        to: given['to'] as string,
        maxDepth: between(given, 'maxDepth', 1, 4),
        filter: filterIn(given, pair),
        guarantees: rows as unknown as GuaranteeFor[],
      };
      return list(market, await ask('exposure', market, question, pageFor(page, 'EXPOSURE')), 'EXPOSURE');
    },

    async sourcesAndUses(given: Given, pair: Pair) {
      const market = await current();
      requireEntities(market, given, ['entity']);
      const [entity, from, to] = ['entity', 'from', 'to'].map((name) => given[name] as string) as [
        string,
        string,
        string,
      ];
      if (from > to) {
        throw new QuestionError('BAD_USER_INPUT', `"from" is ${from}, after "to", ${to}; expected an earlier day.`);
      }
      const [funds, needs] = await Promise.all([
        readFunds(graph, entity, daysOf(pair)),
        readNeeds(graph, entity, daysOf(pair)),
      ]);
      const row = { ...sourcesAndUses(funds, needs, from, to) };
      return { kind: 'object' as const, graphVersion: market.version, row };
    },

    async timeline(given: Given, pair: Pair) {
      const market = await current();
      requireEntities(market, given, ['about']);
      const question = { about: given['about'] as string[], from: keyIn(given, 'from'), to: keyIn(given, 'to') };
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
      const market = await current();
      requireEntities(market, given, ['of']);
      const question = {
        of: given['of'] as string[],
        depth: between(given, 'depth', 1, 3),
        limitPerNode: between(given, 'limitPerNode', 1, 100),
        moment: momentOf(pair),
      };
      return {
        kind: 'object' as const,
        graphVersion: market.version,
        row: { ...(await ask('neighborhood', market, question)) },
      };
    },
  };
}

const keyIn = (given: Given, name: string): string | null => (given[name] as string | null | undefined) ?? null;

/** On the last of days what is present still holds, and nothing else does. */
const lastDay = '9999-12-31';
const daysOf = (pair: Pair) => ({ asOf: pair?.asOf ?? lastDay, knownAt: pair?.knownAt ?? lastDay });

const momentOf = (pair: Pair): Moment => pair && { asOf: dayOf(pair.asOf), knownAt: dayOf(pair.knownAt) };

function filterIn(given: Given, pair: Pair): LegFilter {
  const least = given['minAmountUsd'] as string | null | undefined;
  const { kinds, families, stages, binding, avoid } = given as unknown as LegFilter;
  return {
    ...{ kinds, families, stages, binding, avoid },
    minAmountUsd: least ? Number(toMinorUnits(least, 'USD')) : null,
    moment: momentOf(pair),
  };
}

/** Families of which a leg can be. */
function moneyIn(given: Given, name: string): Family[] {
  const families = (given[name] ?? []) as Family[];
  const others = families.filter((family) => family !== 'FUNDING' && family !== 'COMMERCIAL');
  if (others.length === 0) return families;
  throw new QuestionError('BAD_USER_INPUT', `"${name}" has ${others.join(', ')}; expected FUNDING or COMMERCIAL.`);
}

/** Cursors carry the name of the order, so that one of another order is refused. */
function pageFor(page: Page | undefined, order: string): AskedPage | null {
  if (page === undefined) return null;
  const position = (name: 'after' | 'before'): Position | null => {
    const values = page.cursor(name, 5);
    if (values === null) return null;
    const [belongsTo, ...rest] = values;
    if (belongsTo === order && rest.slice(0, 3).every((value) => typeof value === 'number')) {
      return rest as unknown as Position;
    }
    throw new QuestionError('BAD_CURSOR', `This cursor belongs to another order than ${order}. Begin anew without it.`);
  };
  // One more than the page has tells whether more follows.
  return { size: page.size + 1, backward: page.backward, after: position('after'), before: position('before') };
}

function list(
  { version }: Market,
  { rows, positions, totalCount, complete, truncatedBy, searchedDepth }: RankedRows,
  order: string,
) {
  const places = new Map<unknown, readonly (string | number)[]>(
    rows.map((row, index) => [row, [order, ...positions[index]!]]),
  );
  return {
    kind: 'list' as const,
    graphVersion: version,
    rows: rows as readonly Readonly<Record<string, unknown>>[],
    position: (row: unknown) => places.get(row)!,
    compare: comparePositions,
    positionLength: 5,
    fields: { totalCount, complete, truncatedBy, searchedDepth },
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

function between(given: Given, name: string, least: number, most: number): number {
  const value = given[name] as number | null | undefined;
  if (typeof value === 'number' && value >= least && value <= most) return value;
  throw new QuestionError('BAD_USER_INPUT', `"${name}" is ${value ?? 'null'}; expected ${least} to ${most}.`);
}

/** Refuses keys that no entity has, all of them at once, with the nearest that some has. */
function requireEntities({ nodes }: Market, given: Given, names: readonly string[]): void {
  const asked = names.flatMap((name) => [given[name] ?? []].flat().map((key) => [name, key as string] as const));
  const unknown = asked.filter(([, key]) => !Number.isInteger(placeOf(nodes, key)));
  if (unknown.length === 0) return;
  const keys = Array.from({ length: sizeOf(nodes) }, (_, place) => keyAt(nodes, place));
  const lines = unknown.map(
    ([name, key]) => `"${name}": no entity has the key "${key}". The nearest are ${nearest(key, keys, 3).join(', ')}.`,
  );
  throw new QuestionError('UNKNOWN_ENTITY', lines.join(' '));
}
