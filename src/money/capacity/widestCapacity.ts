import { TopRows, type Rank, type Wanted } from '../search/TopRows.ts';
import type { SearchLimits } from '../paths/bestChains.ts';
import { Budget, Exhausted } from '../search/Budget.ts';
import type { CapacitySearch, CapacityWays, RankedCapacity, Ways } from './capacitySearch.ts';
import { KnownPaths } from '../paths/KnownPaths.ts';
import { memoized } from '../search/memoized.ts';
import type { Truncation } from '../search/Truncation.ts';
import type { Width } from '../paths/width.ts';
import { WideLegs } from '../legs/WideLegs.ts';

/** By how much wide legs are narrower than those looked at before. */
const step = 4;

type Known = Width & { readonly weakest: number };

/** Rows that stand at the beginning of what is wanted, without a gap. */
export interface WidestCapacity extends RankedCapacity {
  /** Whether they are all that is wanted; else those of which not every amount is known are missing. */
  readonly isEnough: boolean;
}

/**
 * The widest rows of a consumer, found without a look at the others: over wide legs alone, then over narrower ones too,
 * until there are as many as are wanted. A row whose narrowest leg is as wide as the legs looked at is found; it is one
 * unless its funder also reaches the consumer, or the provider, over a way that is narrower or not known.
 */
export function widestCapacity(
  search: CapacitySearch,
  consumer: number,
  wanted: Wanted,
  limits: SearchLimits,
): WidestCapacity {
  const { market, asked, legs } = search;
  const budget = new Budget(limits.steps, limits.milliseconds);
  const direct = legs('capacity', 'leaving');
  const wide = {
    funding: new WideLegs(legs('funding', 'arriving'), market.unspecified.length, budget),
    rented: new WideLegs(legs('rented', 'leaving'), market.unspecified.length, budget),
  };
  const funds = search.reach('funding', budget);
  const waysOver = () =>
    search.waysBy((name, root, maxLength) => {
      return new KnownPaths({ market, legs: wide[name], root, maxLength, budget });
    });

  const widthOf = (ways: Ways<Known>, end: number): number => ways.widthTo(end).weakest;
  /** Those at the ends of ways who are asked about. */
  const fundersIn = (ways: Ways<Known>): number[] =>
    asked.funder === null ? [...ways.ends()] : ways.reaches(asked.funder) ? [asked.funder] : [];

  /** Of those who sell to the consumer over legs of at least so many US cents, how much; and the widest other leg. */
  function providersOf(ways: CapacityWays<Known>, least: number): [Map<number, number>, number] {
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

  /** Rows whose every leg is known and at least so wide, and the widest leg that was left out. US cents. */
  function rowsFrom(least: number): { ranks: readonly Rank[]; ways: CapacityWays; widestBelow: number } {
    for (const each of Object.values(wide)) each.widenTo(least);
    const ways = waysOver();
    const best = new TopRows<Rank>(wanted);
    const [providers, widestBelow] = providersOf(ways, least);
    // The same for all providers; not looked for where there is none.
    const widestFirst = memoized((target) => {
      const to = ways.fundersOf(target);
      return { to, funders: fundersIn(to).sort((one, other) => widthOf(to, other) - widthOf(to, one)) };
    });
    for (const [provider, purchase] of providers) {
      if (asked.provider !== null && provider !== asked.provider) continue;
      const { to: toConsumer, funders } = widestFirst(consumer);
      const toProvider = ways.fundersOf(provider);
      /** `other` is where the funder is not known to reach, and may not reach over another way. */
      const offer = (funder: number, width: number, other: number | null) => {
        const numbers = [0, -width, 0] as const;
        best.offer(
          numbers,
          () => ({ numbers, nodes: [funder, provider, consumer] }),
          () => other === null || !funds.reaches(funder, other),
        );
      };
      for (const funder of funders) {
        budget.spend();
        const width = Math.min(purchase, widthOf(toConsumer, funder));
        // Those behind it are no wider.
        if (!best.mayTake([0, -width, 0])) break;
        if (toProvider.reaches(funder)) offer(funder, Math.min(width, widthOf(toProvider, funder)), null);
        else offer(funder, width, provider);
      }
      for (const funder of fundersIn(toProvider)) {
        budget.spend();
        if (!toConsumer.reaches(funder)) offer(funder, Math.min(purchase, widthOf(toProvider, funder)), consumer);
      }
    }
    const below = Math.max(widestBelow, wide.funding.widestBelow, wide.rented.widestBelow);
    return { ranks: best.rows(), ways, widestBelow: below };
  }

  let found: ReturnType<typeof rowsFrom> = { ranks: [], ways: waysOver(), widestBelow: Infinity };
  let isEnough = false;
  let truncatedBy: Truncation | null = null;
  // No row is wider than the one after which the wanted ones stand, nor than the widest of what the consumer buys.
  let least = wanted.after === null ? Infinity : -wanted.after.numbers[1];
  try {
    while (!isEnough && least > 0) {
      found = rowsFrom(least);
      isEnough = found.ranks.length >= wanted.size;
      least = Math.min(least / step, found.widestBelow);
    }
  } catch (error) {
    if (!(error instanceof Exhausted)) throw error;
    truncatedBy = error.by;
  } finally {
    // What was found is told in full, whatever the search has cost.
    budget.lift();
  }
  return { ranks: found.ranks, ways: found.ways, totalCount: null, truncatedBy, isEnough };
}
