import { UserError } from '../errors.ts';
import type { Graph } from '../graph/connect.ts';
import { readRows } from '../graph/Query.ts';
import { bundleNeeds, bundleSource } from '../ingest/queries.ts';
import { loadableOf, type Loadable } from '../ingest/fingerprintedBundle.ts';
import { parseJson } from '../bundle/read/parseJson.ts';
import { parseBundle } from '../bundle/form/parseBundle.ts';
import { BundleProblems } from '../bundle/form/problems.ts';

/** The keys of the bundles that the graph holds, each after the bundles that it needs. */
export async function storedKeys(graph: Graph): Promise<string[]> {
  const rows = await readRows(graph, bundleNeeds);
  const needs = new Map(rows.map((row) => [row.key, row.needs]));
  const ordered = new Set<string>();
  const visit = (key: string) => {
    if (ordered.has(key) || !needs.has(key)) return;
    for (const needed of needs.get(key)!) visit(needed);
    ordered.add(key);
  };
  for (const key of [...needs.keys()].sort()) visit(key);
  return [...ordered];
}

/** A bundle of the graph as it was written: JSON whose scalars are strings. */
export async function storedSource(graph: Graph, key: string): Promise<string> {
  const [row] = await readRows(graph, bundleSource, { key });
  if (row === undefined) throw new UserError(`The graph has lost the text of the bundle ${key}: ingest it again.`);
  return row.text;
}

/** A bundle of the graph, ready to be written again. */
export async function storedBundle(graph: Graph, key: string): Promise<Loadable> {
  const file = parseJson(`the bundle ${key} of the graph`, await storedSource(graph, key));
  if (Array.isArray(file)) throw new BundleProblems(file);
  const { bundle, problems } = parseBundle(file);
  if (bundle === null) throw new BundleProblems(problems);
  return loadableOf({ bundle, file });
}
