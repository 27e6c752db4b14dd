import type { Graph } from '../graph/connect.ts';
import { readBundleFile, type BundleFile } from './bundleFile.ts';
import { dryRun, type Foreseen } from './dryRun.ts';
import { findFiles } from './findFiles.ts';
import { ingestBundles, type Report } from './ingestBundles.ts';
import { ingestStream, readStream } from './ingestStream.ts';
import type { Problem } from './problems.ts';

/**
 * Ingests the bundles of files or folders: first those of files that hold one bundle each, all read and checked before
 * anything is written (`ingestBundles`), then files of JSON Lines, a bundle at a time (`ingestStream`).
 */
export async function ingestFiles(graph: Graph, paths: readonly string[], report: Report): Promise<void> {
  const { single, streams } = await sorted(paths);
  const { files, problems } = gathered(await Promise.all(single.map(readBundleFile)));
  await ingestBundles(graph, files, problems, report);
  for (const stream of streams) await ingestStream(graph, stream, report);
}

/** Tells what `ingestFiles` would do, and writes nothing. */
export async function dryRunFiles(graph: Graph, paths: readonly string[]): Promise<Foreseen> {
  const { single, streams } = await sorted(paths);
  const read = await Promise.all(single.map(readBundleFile));
  for (const stream of streams) for await (const { parsed } of readStream(stream)) read.push(parsed);
  const { files, problems } = gathered(read);
  return dryRun(graph, files, problems);
}

async function sorted(paths: readonly string[]): Promise<{ single: string[]; streams: string[] }> {
  const files = await findFiles(paths);
  const isStream = (file: string) => /\.jsonl$/i.test(file);
  return { single: files.filter((file) => !isStream(file)), streams: files.filter(isStream) };
}

const gathered = (read: readonly (BundleFile | Problem[])[]): { files: BundleFile[]; problems: Problem[] } => ({
  files: read.flatMap((each) => (Array.isArray(each) ? [] : [each])),
  problems: read.flatMap((each) => (Array.isArray(each) ? each : [])),
});
