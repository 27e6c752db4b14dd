import type { Problem } from '../problems.ts';

/** Where a row stands. */
export interface Place {
  readonly file: string;
  readonly table: string;
  /** Counted from 1. */
  readonly line: number;
  readonly header: readonly string[];
}

/** A problem with a row, in the column of that name; `cell` is counted from 0. */
export const problemIn = (
  { file, line, header }: Place,
  name: string,
  message: string,
  cell = Math.max(0, header.indexOf(name)),
): Problem => ({ file, position: { line, column: cell + 1 }, path: name, message });
