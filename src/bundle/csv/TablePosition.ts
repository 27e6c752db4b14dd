import type { Problem } from '../form/problems.ts';

/** The position of a row. */
export interface TablePosition {
  readonly file: string;
  readonly table: string;
  /** Counted from 1. */
  readonly line: number;
  readonly header: readonly string[];
  /** The line of the header. */
  readonly top: number;
}

/**
 * A problem of a row, in the column of that name; `cell` counts from 0. If the table has no such column, the problem is
 * one of the header and the same for all rows.
 */
export function problemIn(
  position: TablePosition,
  name: string,
  message: string,
  cell = position.header.indexOf(name),
): Problem {
  const { file, line, header, top } = position;
  if (name === '' || cell >= 0) return { file, position: { line, column: Math.max(0, cell) + 1 }, path: name, message };
  return {
    file,
    position: { line: top, column: header.length },
    path: name,
    message: `${message} (there is no such column)`,
  };
}
