import { valuesOf } from './cell.ts';
import type { Column } from './tables.ts';

/**
 * Problems of figures such as `1.234` in a table whose cells are separated by `;`: spreadsheets that write such tables
 * often separate thousands with a point.
 */
export function ambiguousFigures({ schema }: Column, cell: string): string[] {
  const doubtful = valuesOf(cell).filter((value) => /^-?[1-9]\d{0,2}\.\d{3}$/.test(value));
  const isFigure = () => schema.safeParse('1.234').success && !schema.safeParse('word').success;
  if (doubtful.length === 0 || !isFigure()) return [];
  return doubtful.map(
    (value) =>
      `${value} can mean ${value.replace('.', '')} or ${value}0, because \`;\` separates the cells here: write one of the two`,
  );
}
