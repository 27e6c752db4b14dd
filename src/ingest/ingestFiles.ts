import { extname } from 'node:path';
import type { Graph } from '../graph/connect.ts';
import { readBundleFile, type BundleFile } from '../bundle/read/bundleFile.ts';
import { readTables } from '../bundle/csv/readTables.ts';
import { dryRun } from './foresee/dryRun.ts';
import type { Foreseen } from './foresee/foresee.ts';
import { findFiles } from '../bundle/read/findFiles.ts';
import { ingestBundles, type Report } from './ingestBundles.ts';
import { ingestStream, readStream } from './ingestStream.ts';
import type { Problem } from '../bundle/form/problems.ts';

/**
 * Ingests the bundles of files or folders: first files with one bundle each and folders of tables, all read and checked
 * before anything is written (`ingestBundles`), then files of JSON Lines, one bundle at a time (`ingestStream`).
 */
export async function ingestFiles(graph: Graph, paths: readonly string[], report: Report): Promise<void> {
  const { read, streams } = await readAll(paths);
  const { files, problems } = gathered(read);
  await ingestBundles(graph, files, problems, report);
  for (const stream of streams) await ingestStream(graph, stream, report);
}

/** Reports what `ingestFiles` would change, and writes nothing. */
export async function dryRunFiles(graph: Graph, paths: readonly string[]): Promise<Foreseen> {
  const { read, streams } = await readAll(paths);
  for (const stream of streams) for await (const { parsed } of readStream(stream)) read.push(parsed);
  const { files, problems } = gathered(read);
  return dryRun(graph, files, problems);
}

type Read = BundleFile | Problem[];

/** The bundles that are read as a whole, and the files that are read one bundle at a time. */
async function readAll(paths: readonly string[]): Promise<{ read: Read[]; streams: string[] }> {
  const files = await findFiles(paths);
  const endingIn = (kind: string) => files.filter((file) => extname(file).toLowerCase() === kind);
  const [streams, tables] = [endingIn('.jsonl'), endingIn('.csv')];
  const single = files.filter((file) => !streams.includes(file) && !tables.includes(file));
  return { read: await Promise.all([...single.map(readBundleFile), ...readTables(tables)]), streams };
}

const gathered = (read: readonly Read[]): { files: BundleFile[]; problems: Problem[] } => ({
  files: read.flatMap((each) => (Array.isArray(each) ? [] : [each])),
  problems: read.flatMap((each) => (Array.isArray(each) ? each : [])),
});
