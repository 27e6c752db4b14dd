import { compareText } from './Leg.ts';

/** What a row is sorted by: numbers and texts, the first difference decides, smaller comes first. */
export type Position = readonly (string | number)[];

export function comparePositions(one: Position, other: Position): number {
  for (const [index, value] of one.entries()) {
    const against = other[index] ?? '';
    const difference =
      typeof value === 'number' && typeof against === 'number'
        ? value - against
        : compareText(String(value), String(against));
    if (difference !== 0) return difference;
  }
  return 0;
}
