import { ranked, TopRows, type RankedNodes, type Wanted } from '../search/TopRows.ts';
import type { SearchLimits } from '../paths/bestChains.ts';
import { Budget, Exhausted } from '../search/Budget.ts';
import type { CapacitySearch, CapacityWays, RankedCapacity, Ways } from './capacitySearch.ts';
import type { BidirectionalReach } from '../paths/BidirectionalReach.ts';
import type { Legs } from '../legs/Legs.ts';
import { KnownPaths } from '../paths/KnownPaths.ts';
import { memoized } from '../search/memoized.ts';
import type { Truncation } from '../search/Truncation.ts';
import type { Width } from '../paths/width.ts';
import { WideLegs } from '../legs/WideLegs.ts';

/** The factor by which each pass lowers the minimum width. */
const step = 4;

type Known = Width & { readonly weakest: number };

/** The first of the requested rows, without a gap. */
export interface WidestCapacity extends RankedCapacity {
  /** Whether these are all requested rows. If not, rows with unknown amounts are missing. */
  readonly isEnough: boolean;
}

/**
 * Finds the widest rows of a consumer without visiting the others: over wide legs alone, then over narrower ones too,
 * until there are enough rows. Each pass finds every row whose narrowest leg is at least as wide as the minimum. Such a
 * row counts unless its funder also reaches the consumer or the provider over a path that is narrower or of unknown
 * width.
 */
export function widestCapacity(
  search: CapacitySearch,
  consumer: number,
  wanted: Wanted,
  limits: SearchLimits,
): WidestCapacity {
  const budget = new Budget(limits.steps, limits.milliseconds);
  const rows = new WideRows(search, consumer, wanted, budget);
  let found: FoundRows = { ranks: [], ways: rows.waysOver(), widestBelow: Infinity };
  let isEnough = false;
  let truncatedBy: Truncation | null = null;
  // No row is wider than the one after which the wanted rows begin.
  let least = wanted.after === null ? Infinity : -wanted.after.numbers[1];
  try {
    while (!isEnough && least > 0) {
      found = rows.from(least);
      isEnough = found.ranks.length >= wanted.size;
      least = Math.min(least / step, found.widestBelow);
    }
  } catch (error) {
    if (!(error instanceof Exhausted)) throw error;
    truncatedBy = error.by;
  } finally {
    // Rows that were found are returned in full, whatever the search has cost.
    budget.lift();
  }
  return { ranks: found.ranks, ways: found.ways, totalCount: null, truncatedBy, isEnough };
}

interface FoundRows {
  readonly ranks: readonly RankedNodes[];
  readonly ways: CapacityWays;
  /** The widest leg that was left out, US cents. */
  readonly widestBelow: number;
}

/** The rows of a consumer over legs of at least some width. */
class WideRows {
  private readonly direct: Legs;
  private readonly wide: Readonly<Record<'funding' | 'rented', WideLegs>>;
  private readonly funds: BidirectionalReach;
  private readonly search: CapacitySearch;
  private readonly consumer: number;
  private readonly wanted: Wanted;
  private readonly budget: Budget;

  constructor(search: CapacitySearch, consumer: number, wanted: Wanted, budget: Budget) {
    const { market, legs } = search;
    this.search = search;
    this.consumer = consumer;
    this.wanted = wanted;
    this.budget = budget;
    this.direct = legs('capacity', 'leaving');
    this.wide = {
      funding: new WideLegs(legs('funding', 'arriving'), market.unspecified.length, budget),
      rented: new WideLegs(legs('rented', 'leaving'), market.unspecified.length, budget),
    };
    this.funds = search.reach('funding', budget);
  }

  waysOver(): CapacityWays<Known> {
    const { wide, budget, search } = this;
    return search.waysBy((name, root, maxLength) => {
      return new KnownPaths({ market: search.market, legs: wide[name], root, maxLength, budget });
    });
  }

  /** Rows whose legs are all known and at least this wide, US cents. */
  from(least: number): FoundRows {
    const { wide, search } = this;
    for (const each of Object.values(wide)) each.widenTo(least);
    const ways = this.waysOver();
    const best = new TopRows<RankedNodes>(this.wanted);
    const [providers, widestBelow] = this.providersOver(ways, least);
    // The same for all providers; not computed if there is no provider.
    const toConsumer = memoized((consumer) => this.widestFirst(ways.fundersOf(consumer)));
    for (const [provider, purchase] of providers) {
      if (search.asked.provider !== null && provider !== search.asked.provider) continue;
      this.offerFunders(best, { provider, purchase, toProvider: ways.fundersOf(provider) }, toConsumer(this.consumer));
    }
    const below = Math.max(widestBelow, wide.funding.widestBelow, wide.rented.widestBelow);
    return { ranks: best.rows(), ways, widestBelow: below };
  }

  /** Sellers to the consumer over legs of at least this width, with the width; and the widest other leg. US cents. */
  private providersOver(ways: CapacityWays<Known>, least: number): [Map<number, number>, number] {
    const { direct, consumer } = this;
    const chains = ways.chainsFrom(consumer);
    const providers = new Map([...chains.ends()].map((provider) => [provider, chains.widthTo(provider).weakest]));
    let widestBelow = 0;
    const begin = direct.begin(consumer);
    for (let leg = begin; leg < direct.end(consumer); leg += 1) {
      const width = direct.width[leg]!;
      if (width >= least) providers.set(direct.other[leg]!, width);
      else {
        providers.delete(direct.other[leg]!);
        if (width > widestBelow) widestBelow = width;
      }
    }
    return [providers, widestBelow];
  }

  /** Offers a row for each funder of the consumer, then for each other funder of the provider. */
  private offerFunders(
    best: TopRows<RankedNodes>,
    { provider, purchase, toProvider }: Purchase,
    toConsumer: Funders,
  ): void {
    const { budget, consumer } = this;
    /** `other` is the entity that the funder must not reach over another path. */
    const offer = (funder: number, width: number, other: number | null) => {
      const numbers = [0, -width, 0] as const;
      best.offer(
        numbers,
        () => ranked(this.search.market, numbers, [funder, provider, consumer]),
        () => other === null || !this.funds.reaches(funder, other),
      );
    };
    for (const funder of toConsumer.funders) {
      budget.spend();
      const width = Math.min(purchase, widthOf(toConsumer.ways, funder));
      // The funders after this one are no wider.
      if (!best.mayTake([0, -width, 0])) break;
      if (toProvider.reaches(funder)) offer(funder, Math.min(width, widthOf(toProvider, funder)), null);
      else offer(funder, width, provider);
    }
    for (const funder of this.fundersIn(toProvider)) {
      budget.spend();
      if (toConsumer.ways.reaches(funder)) continue;
      offer(funder, Math.min(purchase, widthOf(toProvider, funder)), consumer);
    }
  }

  private widestFirst(ways: Ways<Known>): Funders {
    return { ways, funders: this.fundersIn(ways).sort((one, other) => widthOf(ways, other) - widthOf(ways, one)) };
  }

  /** The funders that the question asks about. */
  private fundersIn(ways: Ways<Known>): number[] {
    const { funder } = this.search.asked;
    if (funder === null) return [...ways.ends()];
    return ways.reaches(funder) ? [funder] : [];
  }
}

/** What the consumer buys from a provider, and the paths to the provider from its funders. */
interface Purchase {
  readonly provider: number;
  /** US cents. */
  readonly purchase: number;
  readonly toProvider: Ways<Known>;
}

/** The funders of the consumer, the widest first. */
interface Funders {
  readonly ways: Ways<Known>;
  readonly funders: readonly number[];
}

const widthOf = (ways: Ways<Known>, end: number): number => ways.widthTo(end).weakest;
