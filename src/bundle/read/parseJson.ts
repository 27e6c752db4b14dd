import { parseText, printPath, type BundleFile } from './bundleFile.ts';
import { fieldTwice } from './notationFaults.ts';
import type { Problem } from '../form/problems.ts';

/** A string (with a colon: the name of a field), a number, or the start or the end of an object in the source. */
const parts = /"(?:[^"\\]|\\.)*"(\s*:)?|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?|[{}]/g;

/**
 * Parses a bundle that is JSON on one line, many times faster than YAML. `file` and `line` are for problems. The column
 * is computed only for a problem.
 */
export function parseJson(file: string, text: string, line = 1): BundleFile | Problem[] {
  let written: unknown;
  const { source, twice } = readParts(text);
  try {
    written = JSON.parse(source);
  } catch (error) {
    const message = `not valid JSON: ${(error as Error).message}`;
    return [{ file, position: { line, column: 1 }, path: '', message }];
  }
  if (twice.length > 0) {
    return twice.map((offset) => ({ file, position: { line, column: offset + 1 }, path: '', message: fieldTwice }));
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

/** The source with numbers as strings, so that none passes through a float, and where a field occurs a second time. */
function readParts(text: string): { source: string; twice: number[] } {
  const twice: number[] = [];
  const above: Set<string>[] = [];
  let fields = new Set<string>();
  const source = text.replace(parts, (part: string, colon: string | undefined, offset: number) => {
    if (part === '{') {
      above.push(fields);
      fields = new Set();
    } else if (part === '}') {
      fields = above.pop() ?? new Set();
    } else if (colon !== undefined) {
      const name = plain(part.slice(0, -colon.length));
      if (fields.has(name)) twice.push(offset);
      fields.add(name);
    } else if (!part.startsWith('"')) {
      return `"${part}"`;
    }
    return part;
  });
  return { source, twice };
}

/** The name of a field, whichever way it is escaped; a faulty escape is reported with the source. */
function plain(name: string): string {
  if (!name.includes('\\')) return name;
  try {
    return JSON.stringify(JSON.parse(name));
  } catch {
    return name;
  }
}
