import { kindsWhere } from '../../model/dealKinds.ts';
import type { RankedNodes } from '../search/TopRows.ts';
import type { Budget } from '../search/Budget.ts';
import type { LegFilter } from '../legs/LegFilter.ts';
import { Legs } from '../legs/Legs.ts';
import type { Market } from '../market/Market.ts';
import { nodeOf } from '../market/Nodes.ts';
import { memoized } from '../search/memoized.ts';
import { BidirectionalReach } from '../paths/BidirectionalReach.ts';
import type { Path } from '../paths/ShortestPaths.ts';
import type { Truncation } from '../search/Truncation.ts';
import type { Width } from '../paths/width.ts';

export interface CapacityQuestion {
  readonly consumer: string | null;
  readonly provider: string | null;
  readonly funder: string | null;
  readonly maxHops: number;
  readonly maxCapacityHops: number;
  readonly filter: LegFilter;
}

/** The widest paths from a root to others. */
export interface Ways<Wide extends Width = Width> {
  ends(): Iterable<number>;
  reaches(end: number): boolean;
  widthTo(end: number): Wide;
  pathTo(end: number): Path;
}

/** Paths from an entity, computed once. */
export interface CapacityWays<Wide extends Width = Width> {
  /** Against the flow of money, from the funded entity to its funders. */
  readonly fundersOf: (target: number) => Ways<Wide>;
  /** Over capacity that a provider rents from another. */
  readonly chainsFrom: (consumer: number) => Ways<Wide>;
}

/** The requested rows in the order of the ranking: funder, provider, consumer, and the paths between them. */
export interface RankedCapacity {
  readonly ranks: readonly RankedNodes[];
  readonly ways: CapacityWays;
  /** The number of rows found; null if they were not counted. */
  readonly totalCount: number | null;
  readonly truncatedBy: Truncation | null;
}

const continuing = kindsWhere(({ continuesCapacity }) => continuesCapacity);

export type CapacitySearch = ReturnType<typeof capacitySearch>;

/** What every search for funded capacity reads: the legs of a question, and the entities that it names. */
export function capacitySearch(market: Market, question: CapacityQuestion) {
  const { maxHops, maxCapacityHops, filter } = question;
  const filters = {
    funding: { ...filter, families: ['FUNDING'] },
    capacity: { ...filter, families: ['COMMERCIAL'] },
    rented: { ...filter, kinds: continuing.filter((kind) => filter.kinds?.includes(kind) ?? true) },
  } satisfies Record<string, LegFilter>;
  const bundled = new Map<string, Legs>();
  const legs = (name: keyof typeof filters, direction: 'leaving' | 'arriving'): Legs => {
    const known = bundled.get(name + direction) ?? new Legs(market, filters[name], direction);
    bundled.set(name + direction, known);
    return known;
  };
  const askedNode = (key: string | null) => (key === null ? null : nodeOf(market.nodes, key));
  return {
    ...{ market, filters, legs, maxHops, maxCapacityHops },
    asked: {
      consumer: askedNode(question.consumer),
      provider: askedNode(question.provider),
      funder: askedNode(question.funder),
    },
    /** Whether money reaches one entity from another over at most `maxHops` legs. */
    reach: (name: 'funding' | 'capacity', budget: Budget) =>
      new BidirectionalReach(market, legs(name, 'leaving'), legs(name, 'arriving'), maxHops, budget),
    /** The same paths over other legs. */
    waysBy: <Wide extends Width>(
      make: (name: 'funding' | 'rented', root: number, maxLength: number) => Ways<Wide>,
    ): CapacityWays<Wide> => ({
      fundersOf: memoized((root) => make('funding', root, maxHops)),
      chainsFrom: memoized((root) => make('rented', root, maxCapacityHops)),
    }),
  };
}
