import { UserError } from '../../errors.ts';

/** Something that a person can mend in a bundle. */
export interface Problem {
  readonly file: string;
  /** Counted from 1; null where the file as a whole is meant. */
  readonly position: { readonly line: number; readonly column: number } | null;
  /** Where in the bundle, such as `deals[2].claims[0].date`; empty for the whole. */
  readonly path: string;
  readonly message: string;
}

/** Everything that keeps bundles out of the graph, told at once, and each problem once. */
export class BundleProblems extends UserError {
  override name = 'BundleProblems';
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    const told = new Map(problems.map((problem) => [printProblem(problem), problem]));
    super([...told.keys()].join('\n'));
    this.problems = [...told.values()];
  }
}

/** `seeds/a.yaml:12:7 deals[2].claims[0].date: "2025-13" is no date`. */
export function printProblem({ file, position, path, message }: Problem): string {
  const where = position === null ? file : `${file}:${position.line}:${position.column}`;
  return path === '' ? `${where}: ${message}` : `${where} ${path}: ${message}`;
}
