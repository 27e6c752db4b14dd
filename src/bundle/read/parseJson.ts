import { parseText, printPath, type BundleFile } from './bundleFile.ts';
import type { Problem } from '../form/problems.ts';

/** A string or a number in the source. Numbers become strings, so that none passes through a float. */
const scalars = /"(?:[^"\\]|\\.)*"|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/g;

/**
 * Parses a bundle that is JSON on one line, many times faster than YAML. `file` and `line` are for problems. The column
 * is computed only for a problem.
 */
export function parseJson(file: string, text: string, line = 1): BundleFile | Problem[] {
  let written: unknown;
  try {
    written = JSON.parse(text.replace(scalars, (scalar) => (scalar.startsWith('"') ? scalar : `"${scalar}"`)));
  } catch (error) {
    const message = `not valid JSON: ${(error as Error).message}`;
    return [{ file, position: { line, column: 1 }, path: '', message }];
  }
  let positions: BundleFile | Problem[] | undefined;
  return {
    file,
    written,
    problem(path, message, atName) {
      positions ??= parseText(file, text);
      const column = Array.isArray(positions) ? 1 : (positions.problem(path, message, atName).position?.column ?? 1);
      return { file, position: { line, column }, path: printPath(path), message };
    },
  };
}
