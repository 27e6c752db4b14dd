import { valuesOf } from './cell.ts';
import type { Column } from './tables.ts';

/**
 * What is to be said of figures such as `1.234` in a table whose cells are separated by `;`: where spreadsheets write
 * these, a point often stands between thousands.
 */
export function ambiguousFigures({ schema }: Column, cell: string): string[] {
  const doubtful = valuesOf(cell).filter((value) => /^-?[1-9]\d{0,2}\.\d{3}$/.test(value));
  const isFigure = () => schema.safeParse('1.234').success && !schema.safeParse('word').success;
  if (doubtful.length === 0 || !isFigure()) return [];
  return doubtful.map(
    (value) =>
      `${value} may be meant as ${value.replace('.', '')} or as ${value}0, for \`;\` separates the cells here: write one of these`,
  );
}
