import type { Graph } from '../graph/connect.ts';
import { readBundleFile } from './bundleFile.ts';
import { findFiles } from './findFiles.ts';
import { ingestBundles } from './ingestBundles.ts';

/** Ingests the bundles of files or folders (see `ingestBundles`), read before anything is written. */
export async function ingestFiles(
  graph: Graph,
  paths: readonly string[],
  report: (line: string) => void,
): Promise<void> {
  const read = await Promise.all((await findFiles(paths)).map(readBundleFile));
  const files = read.flatMap((each) => (Array.isArray(each) ? [] : [each]));
  const problems = read.flatMap((each) => (Array.isArray(each) ? each : []));
  await ingestBundles(graph, files, problems, report);
}
