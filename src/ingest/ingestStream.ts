import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import type { Graph } from '../graph/connect.ts';
import type { BundleFile } from '../bundle/read/bundleFile.ts';
import { checkBundles } from './check/checkBundles.ts';
import { computeNeeds } from './check/computeNeeds.ts';
import { incomingOf, type Incoming } from './check/Incoming.ts';
import { isStored, storedBundles, unchanged, type Report } from './ingestBundles.ts';
import { linesOn, loadTogether } from './loadTogether.ts';
import type { ExistingKey } from '../bundle/check/CheckContext.ts';
import { parseJson } from '../bundle/read/parseJson.ts';
import { BundleProblems, type Problem } from '../bundle/form/problems.ts';

/**
 * Ingests a file of JSON Lines: each line is a bundle, and comes after the bundles that it needs. Each bundle is
 * checked and written before the next one is read, so the file may be larger than memory. Nothing is written from the
 * first bundle with a problem on, and the problems of all bundles are thrown as `BundleProblems`. If the file is fixed
 * and ingested again, ingestion continues at that bundle.
 */
export async function ingestStream(graph: Graph, file: string, report: Report): Promise<void> {
  const { fingerprints, needs, recordedOn } = await storedBundles(graph);
  const lines = new Map<string, number>();
  const problems: Problem[] = [];
  const waiting: ExistingKey[] = [];
  for await (const { parsed, line, done } of readStream(file)) {
    if (Array.isArray(parsed)) {
      problems.push(...parsed);
      continue;
    }
    const { item: written, problems: faults } = incomingOf(parsed);
    const [fresh] = isStored(written, fingerprints)
      ? []
      : await computeNeeds(graph, [written], [written], { needs, recordedOn });
    if (fresh === undefined || isStored(fresh, fingerprints)) {
      report(unchanged(written), done);
    } else {
      faults.push(...twice(fresh, lines.get(fresh.key)));
      problems.push(...faults, ...(await checkBundles(graph, [fresh], [fresh], needs, waiting)));
      if (problems.length === 0)
        await loadTogether(graph, [fresh], (...loaded) => linesOn(...loaded).forEach((text) => report(text, done)));
      else waiting.push(...fresh.declared);
    }
    const { key, needs: known } = fresh ?? written;
    lines.set(key, line);
    needs.set(key, known.map((need) => need.key)); // prettier-ignore
    if (written.bundle !== null) recordedOn.set(key, written.bundle.recordedOn);
  }
  if (problems.length > 0) throw new BundleProblems(problems);
}

interface Line {
  readonly parsed: BundleFile | Problem[];
  /** Counted from 1. */
  readonly line: number;
  /** The share of the file that is read, from 0 to 1. */
  readonly done: number;
}

/** The bundles of a file of JSON Lines, one at a time; empty lines are skipped. */
export async function* readStream(file: string): AsyncIterable<Line> {
  const size = await stat(file).then(
    (found) => found.size,
    () => null,
  );
  if (size === null) throw new BundleProblems([{ file, position: null, path: '', message: 'the file does not exist' }]);
  let [line, bytes] = [0, 0];
  for await (const text of createInterface({ input: createReadStream(file), crlfDelay: Infinity })) {
    line += 1;
    bytes = Math.min(size, bytes + Buffer.byteLength(text) + 1);
    if (text.trim() !== '') yield { parsed: parseJson(file, text, line), line, done: bytes / size };
  }
}

const twice = ({ key, file }: Incoming, line: number | undefined): Problem[] =>
  line === undefined
    ? []
    : [file.problem(['bundle'], `the key ${key} already belongs to the bundle in line ${line}; choose another key`)];
