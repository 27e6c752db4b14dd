import { join } from 'node:path';
import type { Graph } from '../graph/connect.ts';
import { printPath, type Path } from '../bundle/read/bundleFile.ts';
import type { Bundle } from '../model/bundle.ts';
import { parseBundle } from '../bundle/form/parseBundle.ts';
import { printProblem } from '../bundle/form/problems.ts';
import { writeYaml } from './exportBundles.ts';
import { storedBundle, storedKeys } from './storedBundles.ts';
import type { Tree } from '../bundle/csv/cell.ts';
import { parseTables } from '../bundle/csv/parseTables.ts';
import { makeFolder, tablesOf, writeFolder } from '../bundle/csv/writeTables.ts';

/**
 * Writes every bundle into a folder of its own, as tables, and reports each. A bundle that tables cannot hold
 * completely becomes a YAML file next to these folders, and the report states the reason.
 */
export async function* exportTables(graph: Graph, folder: string): AsyncIterable<string> {
  await makeFolder(folder);
  for (const key of await storedKeys(graph)) {
    const { bundle, source } = await storedBundle(graph, key);
    const written = JSON.parse(source) as Tree;
    const texts = tablesOf(written);
    const lost = lostIn(texts, bundle);
    if (lost === null) {
      await writeFolder(join(folder, key), texts);
      yield join(folder, key);
    } else {
      yield `${await writeYaml(folder, key, written)}: YAML, because tables cannot hold ${lost}`;
    }
  }
}

/** The first part of a bundle that its tables do not preserve; null if they preserve everything. */
export function lostIn(texts: ReadonlyMap<string, string>, bundle: Bundle): string | null {
  const back = parseBundle(parseTables('', texts));
  const [problem] = back.problems;
  if (problem !== undefined) return printProblem(problem);
  const path = difference(bundle, back.bundle);
  return path === null ? null : printPath(path);
}

/** The first path at which two values differ. */
function difference(one: unknown, other: unknown, path: Path = []): Path | null {
  if (one === other) return null;
  if (!isTree(one) || !isTree(other)) return path;
  for (const name of new Set([...Object.keys(one), ...Object.keys(other)])) {
    const within = difference(one[name], other[name], [...path, Array.isArray(one) ? Number(name) : name]);
    if (within !== null) return within;
  }
  return null;
}

const isTree = (value: unknown): value is Tree => typeof value === 'object' && value !== null;
