import { ranked, TopRows, type RankedNodes, type Wanted } from '../search/TopRows.ts';
import type { SearchLimits } from '../paths/bestChains.ts';
import { Budget, Exhausted } from '../search/Budget.ts';
import { inOrder } from '../market/Nodes.ts';
import type { CapacitySearch, RankedCapacity } from './capacitySearch.ts';
import { memoized } from '../search/memoized.ts';
import type { Truncation } from '../search/Truncation.ts';
import { widthNumbers, type Width } from '../paths/width.ts';
import { WidestPaths } from '../paths/WidestPaths.ts';

/** Visits every row and keeps the requested ones. */
export function everyCapacity(search: CapacitySearch, wanted: Wanted, limits: SearchLimits): RankedCapacity {
  const { market, asked, legs, maxHops, maxCapacityHops } = search;
  const budget = new Budget(limits.steps, limits.milliseconds);
  const capacity = legs('capacity', 'leaving');
  const widest = (name: 'funding' | 'rented', direction: 'leaving' | 'arriving', root: number, maxLength: number) =>
    new WidestPaths({ market, legs: legs(name, direction), root, maxLength, budget });
  const ways = search.waysBy((name, root, maxLength) =>
    widest(name, name === 'funding' ? 'arriving' : 'leaving', root, maxLength),
  );

  /** Direct legs, including those of chips, come before chains, because they are more specific. */
  function providersOf(consumer: number): Map<number, Width> {
    const chains = ways.chainsFrom(consumer);
    const providers = new Map([...chains.ends()].map((provider) => [provider, chains.widthTo(provider)]));
    const begin = capacity.begin(consumer);
    for (let leg = begin; leg < capacity.end(consumer); leg += 1) {
      const width = capacity.width[leg]!;
      const isKnown = !Number.isNaN(width);
      providers.set(capacity.other[leg]!, { isKnown, weakest: isKnown ? width : null });
    }
    return providers;
  }

  function* consumers(): Iterable<number> {
    if (asked.consumer !== null) return yield asked.consumer;
    if (asked.provider === null && asked.funder === null) return yield* inOrder(market.nodes);
    const upstream = memoized((provider) => widest('rented', 'arriving', provider, maxCapacityHops));
    const buyers = legs('capacity', 'arriving');
    const consumersOf = (provider: number) => {
      const begin = buyers.begin(provider);
      return [...buyers.other.slice(begin, buyers.end(provider)), ...upstream(provider).ends()];
    };
    if (asked.provider !== null) return yield* new Set(consumersOf(asked.provider));
    const funded = [...widest('funding', 'leaving', asked.funder!, maxHops).ends()];
    yield* new Set(funded.flatMap((target) => [target, ...consumersOf(target)]));
  }

  const best = new TopRows<RankedNodes>(wanted);
  let truncatedBy: Truncation | null = null;
  try {
    for (const consumer of consumers()) {
      for (const [provider, purchase] of providersOf(consumer)) {
        if (asked.provider !== null && provider !== asked.provider) continue;
        const [toConsumer, toProvider] = [ways.fundersOf(consumer), ways.fundersOf(provider)];
        const offer = (funder: number) => {
          budget.spend();
          const paths = [toConsumer, toProvider].filter((way) => way.reaches(funder)).map((way) => way.widthTo(funder));
          if (paths.length === 0) return;
          const numbers = [...widthNumbers(narrowest([purchase, ...paths])), 0] as const;
          best.offer(numbers, () => ranked(market, numbers, [funder, provider, consumer]));
        };
        if (asked.funder !== null) offer(asked.funder);
        else for (const funder of new Set([...toConsumer.ends(), ...toProvider.ends()])) offer(funder);
      }
    }
  } catch (error) {
    if (!(error instanceof Exhausted)) throw error;
    truncatedBy = error.by;
  } finally {
    // The rows found are described in full, whatever the search has cost.
    budget.lift();
  }
  return { ranks: best.rows(), ways, totalCount: best.count, truncatedBy };
}

function narrowest(widths: readonly Width[]): Width {
  const known = widths.flatMap(({ weakest }) => (weakest === null ? [] : [weakest]));
  return { isKnown: widths.every(({ isKnown }) => isKnown), weakest: known.length === 0 ? null : Math.min(...known) };
}
