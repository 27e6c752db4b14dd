import { groupBy } from '../../model/groupBy.ts';
import type { Binding } from '../../model/vocabulary.ts';
import { capacityUnits, type CapacityDeal, type CapacityUnit } from './CapacityDeal.ts';
import { decimalOf, sumOf, type Figure } from './Figure.ts';
import { isBuyer, ownFigure } from './ownFigure.ts';

export type CapacityGroup = 'UNIT' | 'BINDING' | 'PROVIDER';

/** A sum as in the answer. `unit` and the bounds are null for deals that state no capacity. */
export interface CapacitySum {
  readonly unit: CapacityUnit | null;
  readonly binding: Binding | null;
  readonly providerKey: string | null;
  readonly count: number;
  readonly low: string | null;
  readonly high: string | null;
  readonly undisclosedCount: number;
}

/** What a deal adds to a row: nothing if it is called off or a rumour, UNKNOWN if no source says how much. */
interface Addend {
  readonly unit: CapacityUnit | null;
  readonly binding: Binding | null;
  readonly providerKey: string | null;
  readonly figure: Figure | 'UNKNOWN' | null;
}

/**
 * The capacity that a buyer has bought by some deals, each row of one unit. `deals` has all parts of packages, also those by
 * which others buy. Rows are sorted by unit, binding and provider.
 */
export function addBought(
  deals: readonly CapacityDeal[],
  buyer: string,
  groups: readonly CapacityGroup[],
): CapacitySum[] {
  const counting = deals.filter(({ superseded }) => !superseded);
  const parts = groupBy(counting, ({ partOf }) => partOf);
  const own = counting.filter((deal) => isBuyer(deal, buyer));
  const addends = own.flatMap((deal): Addend[] => {
    const figures = capacityUnits.flatMap((unit) => {
      const figure = ownFigure(deal, parts, buyer, unit);
      return figure === null ? [] : [{ unit, figure }];
    });
    const isWithout = figures.length === 0 && !parts.has(deal.key) && !deal.payees.includes(buyer);
    const counted = isWithout ? [{ unit: null, figure: 'UNKNOWN' as const }] : figures;
    const isOff = deal.stage === 'RUMOURED' || deal.stage === 'TERMINATED';
    const binding = groups.includes('BINDING') ? deal.binding : null;
    return counted.flatMap(({ unit, figure }): Addend[] => {
      const whole = { unit, binding, providerKey: null, figure: isOff ? null : figure };
      if (!groups.includes('PROVIDER')) return [whole];
      if (deal.payees.length === 1) return [{ ...whole, providerKey: deal.payees[0]! }];
      // No source divides a figure among several providers.
      return [
        whole,
        ...deal.payees.map((providerKey): Addend => ({ ...whole, providerKey, figure: isOff ? null : 'UNKNOWN' })),
      ];
    });
  });
  const rows = groupBy(addends, ({ unit, binding, providerKey }) => JSON.stringify([unit, binding, providerKey]));
  return [...rows.values()].map(rowOf).sort(compareRows);
}

function rowOf(addends: readonly [Addend, ...Addend[]]): CapacitySum {
  const [{ unit, binding, providerKey }] = addends;
  const { low, high } = sumOf(
    addends.flatMap(({ figure }) => (figure === null || figure === 'UNKNOWN' ? [] : [figure])),
  );
  return {
    ...{ unit, binding, providerKey, count: addends.length },
    low: unit === null ? null : decimalOf(low),
    high: unit === null || high === null ? null : decimalOf(high),
    undisclosedCount: addends.filter(({ figure }) => figure === 'UNKNOWN').length,
  };
}

/** What is missing comes last. */
function compareRows(one: CapacitySum, other: CapacitySum): number {
  for (const name of ['unit', 'binding', 'providerKey'] as const) {
    const [left, right] = [one[name], other[name]];
    if (left !== right) return left === null ? 1 : right === null ? -1 : left < right ? -1 : 1;
  }
  return 0;
}
