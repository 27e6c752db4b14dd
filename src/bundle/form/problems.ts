import { UserError } from '../../errors.ts';
import { shown } from '../../model/bundle/invisible.ts';

/** A problem that a person can fix in a bundle. */
export interface Problem {
  readonly file: string;
  /** From 1; null for the file as a whole. */
  readonly position: { readonly line: number; readonly column: number } | null;
  /** The path in the bundle, such as `deals[2].claims[0].date`; empty for the whole. */
  readonly path: string;
  readonly message: string;
}

/** All problems that keep bundles out of the graph, each one once. */
export class BundleProblems extends UserError {
  override name = 'BundleProblems';
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    const told = new Map(problems.map((problem) => [printProblem(problem), problem]));
    super([...told.keys()].join('\n'));
    this.problems = [...told.values()];
  }
}

/** `seeds/a.yaml:12:7 deals[2].claims[0].date: "2025-13" is no date`; what cannot be seen is shown as `<U+202E>`. */
export function printProblem({ file, position, path, message }: Problem): string {
  const where = position === null ? file : `${file}:${position.line}:${position.column}`;
  return shown(path === '' ? `${where}: ${message}` : `${where} ${path}: ${message}`);
}
