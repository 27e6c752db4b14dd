import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import type { Graph } from '../graph/connect.ts';
import type { BundleFile } from '../bundle/read/bundleFile.ts';
import { checkBundles, declaredBy, type Incoming } from './checkBundles.ts';
import { needsOf } from '../bundle/check/checkReferences.ts';
import { incomingOf, load, storedBundles, unchanged, type Report } from './ingestBundles.ts';
import type { KnownKey } from '../bundle/check/CheckContext.ts';
import { printOf } from './fingerprintedBundle.ts';
import { parseJson } from '../bundle/read/readJson.ts';
import { BundleProblems, type Problem } from '../bundle/form/problems.ts';

/**
 * Ingests a file of JSON Lines, each line a bundle after those that it needs. Each is checked and written before the
 * next one is read, so that the file may be larger than memory. From the first bundle with a problem on nothing more is
 * written, and the problems of all are thrown as `BundleProblems`; mended and ingested again, the file goes on there.
 */
export async function ingestStream(graph: Graph, file: string, report: Report): Promise<void> {
  const { prints, needs } = await storedBundles(graph);
  const lines = new Map<string, number>();
  const problems: Problem[] = [];
  const waiting: KnownKey[] = [];
  for await (const { parsed, line, done } of readStream(file)) {
    if (Array.isArray(parsed)) {
      problems.push(...parsed);
      continue;
    }
    const { item, problems: faults } = incomingOf(parsed);
    if (item.bundle !== null && prints.get(item.key) === printOf(item.bundle)) {
      report(unchanged(item), done);
    } else {
      faults.push(...twice(item, lines.get(item.key)));
      problems.push(...faults, ...(await checkBundles(graph, [item], [item], needs, waiting)));
      if (problems.length === 0) await load(graph, item, report, done);
      else waiting.push(...declaredBy(item));
    }
    lines.set(item.key, line);
    needs.set(
      item.key,
      needsOf(item.file).map(({ key }) => key),
    );
  }
  if (problems.length > 0) throw new BundleProblems(problems);
}

interface Line {
  readonly parsed: BundleFile | Problem[];
  /** Counted from 1. */
  readonly line: number;
  /** How much of the file is read, from 0 to 1. */
  readonly done: number;
}

/** The bundles of a file of JSON Lines, one at a time; empty lines are passed over. */
export async function* readStream(file: string): AsyncIterable<Line> {
  const size = await stat(file).then(
    (found) => found.size,
    () => null,
  );
  if (size === null) throw new BundleProblems([{ file, position: null, path: '', message: 'there is no such file' }]);
  let [line, bytes] = [0, 0];
  for await (const text of createInterface({ input: createReadStream(file), crlfDelay: Infinity })) {
    line += 1;
    bytes = Math.min(size, bytes + Buffer.byteLength(text) + 1);
    if (text.trim() !== '') yield { parsed: parseJson(file, text, line), line, done: bytes / size };
  }
}

const twice = ({ key, file }: Incoming, line: number | undefined): Problem[] =>
  line === undefined ? [] : [file.problem(['bundle'], `the bundle ${key} stands in line ${line} already`)];
