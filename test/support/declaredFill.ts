import { readFileSync } from 'node:fs';

/** Sets of bundles with which several test files fill the graph. */
export type SharedFill = 'firstBundles' | 'allBundles';

const declaration = /^\/\/ fills: (firstBundles|allBundles)( at its end)?\n/;

/** The set that a test file declares in its first line, as in `// fills: allBundles`. */
export function declaredFill(testFile: string): SharedFill | 'nothing' {
  const [, name] = declaration.exec(readFileSync(testFile, 'utf8')) ?? [];
  return (name as SharedFill | undefined) ?? 'nothing';
}

/** Whether a test file begins with another graph, and leaves the set that it declares to the files after it. */
export const fillsAtItsEnd = (testFile: string): boolean =>
  declaration.exec(readFileSync(testFile, 'utf8'))?.[2] !== undefined;

/** Throws if a test file fills the graph with a shared set that it does not declare, or with another one. */
export function checkDeclaredFill(testFile: string, filled: SharedFill | null): void {
  const declared = declaredFill(testFile);
  if (filled === null || filled === declared) return;
  throw new Error(
    `${testFile} fills the graph with ${filled} and declares ${declared}. ` +
      `Begin the file with "// fills: ${filled}", so that it runs beside the files with the same graph.`,
  );
}
