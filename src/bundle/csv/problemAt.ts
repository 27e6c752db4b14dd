import { printPath, type Path } from '../read/bundleFile.ts';
import type { Problem } from '../form/problems.ts';
import { problemIn, type TablePosition } from './TablePosition.ts';
import { fieldOf, tables } from './tables.ts';

/**
 * A problem with the value at a path of a bundle, with the row and the column of that value. `positions` has the rows by
 * the paths that they became. Null if no row became a part of the path.
 */
export function problemAt(positions: ReadonlyMap<string, TablePosition>, path: Path, message: string): Problem | null {
  for (let length = path.length; length >= 0; length -= 1) {
    const position = positions.get(printPath(path.slice(0, length)));
    if (position === undefined) continue;
    const steps = path.slice(length);
    const name = columnAt(path, steps, position);
    const index = steps.findLast((step) => typeof step === 'number') ?? 0;
    return problemIn(position, name, index === 0 ? message : `value ${index + 1}: ${message}`);
  }
  return null;
}

/**
 * The name of the column at a path, or of the first column of the row below that path; empty for the row as a whole.
 */
function columnAt(path: Path, withinRow: Path, { header, table }: TablePosition): string {
  if (withinRow.length === 0) return '';
  const field = path
    .filter((step) => typeof step === 'string')
    .slice(table === 'bundle' ? 0 : 1)
    .join('.');
  const fitting = tables.get(table)!.filter((column) => `${fieldOf(column)}.`.startsWith(`${field}.`));
  return (fitting.find(({ name }) => header.includes(name)) ?? fitting[0])?.name ?? '';
}
