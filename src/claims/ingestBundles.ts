import type { Graph } from '../graph/connect.ts';
import { statement } from '../graph/statement.ts';
import type { BundleFile } from './bundleFile.ts';
import { checkBundles, type Incoming } from './checkBundles.ts';
import { inOrderOfNeeds } from './inOrderOfNeeds.ts';
import { loadBundle } from './loadBundle.ts';
import { loadableOf, printOf } from './loadable.ts';
import { parseBundle } from './parseBundle.ts';
import { BundleProblems, type Problem } from './problems.ts';

/**
 * Bundles -> graph: parse, check, load (which projects). Each bundle is reported in one line; one that the graph has
 * already is left alone. Throws `BundleProblems` with everything that is wrong with any of them, `faults` among it,
 * before anything is written.
 */
export async function ingestBundles(
  graph: Graph,
  files: readonly BundleFile[],
  faults: readonly Problem[],
  report: (line: string) => void,
): Promise<void> {
  const problems = [...faults];
  const incoming = files.map((file): Incoming => {
    const { bundle, problems: faults } = parseBundle(file);
    problems.push(...faults);
    return { key: bundleKey(file), file, bundle };
  });
  problems.push(...sameKeys(incoming));
  const { ordered, problems: circles } = inOrderOfNeeds(incoming);
  problems.push(...circles);

  const stored = new Map((await graph.read(statement('write/bundles'))) as [string, string][]);
  const isStored = ({ key, bundle }: Incoming) => bundle !== null && stored.get(key) === printOf(bundle);
  const changed = ordered.filter((item) => !isStored(item));
  problems.push(...(await checkBundles(graph, changed, ordered, new Set(stored.keys()))));
  if (problems.length > 0) throw new BundleProblems(inReadingOrder(problems));

  for (const item of ordered) {
    if (!changed.includes(item)) {
      report(`${item.key}: unchanged, 0 writes`);
      continue;
    }
    const { claims, writes } = await loadBundle(graph, loadableOf(item.bundle!, item.file));
    report(`${item.key}: ${claims} claims, ${writes} writes`);
  }
}

function bundleKey({ file, written }: BundleFile): string {
  const key = (written as { bundle?: unknown } | null)?.bundle;
  return typeof key === 'string' ? key : file;
}

function sameKeys(incoming: readonly Incoming[]): Problem[] {
  return incoming.flatMap(({ key, file }, index) => {
    const first = incoming.findIndex((other) => other.key === key);
    return first === index
      ? []
      : [file.problem(['bundle'], `the bundle ${key} is in ${incoming[first]!.file.file} already`)];
  });
}

/** By file, then from top to bottom. */
function inReadingOrder(problems: readonly Problem[]): Problem[] {
  const place = ({ position }: Problem) => (position?.line ?? 0) * 10_000 + (position?.column ?? 0);
  const files = [...new Set(problems.map(({ file }) => file))];
  return problems.toSorted(
    (one, other) => files.indexOf(one.file) - files.indexOf(other.file) || place(one) - place(other),
  );
}
