import type { Graph } from '../graph/connect.ts';
import { readRows } from '../graph/Query.ts';
import { bundles } from './queries.ts';
import type { BundleFile } from '../bundle/read/bundleFile.ts';
import { checkBundles } from './check/checkBundles.ts';
import { computeNeeds, type Resolved } from './check/computeNeeds.ts';
import { incomingOf, needsWith, type Incoming } from './check/Incoming.ts';
import { inOrderOfNeeds, type Keyed } from '../bundle/order/inOrderOfNeeds.ts';
import { linesOn, loadTogether } from './loadTogether.ts';
import { fingerprintOfBundle } from './fingerprintedBundle.ts';
import { listedNeeds } from '../bundle/order/Need.ts';
import { allNeeds, type Needs } from '../bundle/order/needs.ts';
import { BundleProblems, type Problem } from '../bundle/form/problems.ts';

/** Receives a line on each bundle, and the share of the work that is done, from 0 to 1. */
export type Report = (line: string, done: number) => void;

/**
 * Bundles -> graph: parse, check, load (which derives). Small bundles are written together, and reported in one line; a bundle
 * that the graph has already is skipped. If any bundle has problems, throws `BundleProblems` with all of them, including `faults`,
 * before anything is written.
 */
export async function ingestBundles(
  graph: Graph,
  files: readonly BundleFile[],
  faults: readonly Problem[],
  report: Report,
): Promise<void> {
  const { ordered, changed } = await checked(graph, files, faults);
  const stored = ordered.filter((item) => !changed.has(item));
  let left = ordered.length;
  const tell = (lines: readonly string[]) => lines.forEach((line) => report(line, 1 - left / ordered.length));
  for (const item of stored) {
    left -= 1;
    tell([unchanged(item)]);
  }
  await loadTogether(graph, [...changed], (written, loaded) => {
    left -= written.length;
    tell(linesOn(written, loaded, left));
  });
}

/** Bundles without problems, each after the bundles that it needs; `changed` are those that the graph lacks. */
export async function checked(
  graph: Graph,
  files: readonly BundleFile[],
  faults: readonly Problem[],
): Promise<{ ordered: readonly Incoming[]; changed: ReadonlySet<Incoming> }> {
  const problems = [...faults];
  const parsed = files.map(incomingOf);
  problems.push(...parsed.flatMap((each) => each.problems));
  const incoming = parsed.map(({ item }) => item);
  problems.push(...sameKeys(incoming));

  const stored = await storedBundles(graph);
  const { fingerprints, needs } = stored;
  const unknown = incoming.filter((item) => !isStored(item, fingerprints));
  const fresh = new Map((await computeNeeds(graph, unknown, incoming, stored)).map((item) => [item.file, item]));
  const { ordered, problems: circles } = inOrderOfNeeds(incoming.map((item) => fresh.get(item.file) ?? item));
  problems.push(...circles);

  const changed = ordered.flatMap(({ file }) => {
    const item = fresh.get(file);
    return item === undefined || isStored(item, fingerprints) ? [] : [item];
  });
  const isWhole = faults.length === 0 && ordered.every(({ bundle }) => bundle !== null);
  const checkable = isWhole ? changed : withoutDependents(changed, ordered, needs);
  problems.push(...(await checkBundles(graph, checkable, ordered, needs)));
  if (problems.length > 0) throw new BundleProblems(inReadingOrder(problems));

  return { ordered, changed: new Set(changed) };
}

/**
 * Without the bundles that need a faulty one or an unknown one, and those that list no needs and refer to something unknown:
 * their problems may be those of the faulty one.
 */
function withoutDependents(changed: readonly Resolved[], all: readonly Incoming[], inGraph: Needs): Resolved[] {
  const needs = needsWith(inGraph, all);
  const faulty = new Set(all.filter(({ bundle }) => bundle === null).map(({ key }) => key));
  const isWhole = (key: string) => needs.has(key) && !faulty.has(key);
  const mayNeedMore = ({ file, isLost }: Resolved) => isLost && listedNeeds(file).length === 0;
  return changed.filter(
    (item) => faulty.has(item.key) || (!mayNeedMore(item) && [...allNeeds(item.key, needs)].every(isWhole)),
  );
}

/**
 * The bundles of the graph: their fingerprints (null if the graph no longer has their text), the bundles that they need, and
 * the days on which they were recorded.
 */
export async function storedBundles(graph: Graph) {
  const rows = await readRows(graph, bundles);
  return {
    fingerprints: new Map(rows.map(({ key, fingerprint }) => [key, fingerprint])),
    needs: new Map(rows.map(({ key, needs }) => [key, needs])),
    recordedOn: new Map(rows.map(({ key, recordedOn }) => [key, recordedOn])),
  };
}

/** The graph has the bundle with these needs, by the fingerprints of its bundles. */
export const isStored = ({ key, bundle }: Incoming, fingerprints: ReadonlyMap<string, string | null>): boolean =>
  bundle !== null && fingerprints.get(key) === fingerprintOfBundle(bundle);

export const unchanged = ({ key }: Pick<Keyed, 'key'>): string => `${key}: unchanged, 0 writes`;

function sameKeys(incoming: readonly Incoming[]): Problem[] {
  return incoming.flatMap(({ key, file }, index) => {
    const first = incoming.findIndex((other) => other.key === key);
    return first === index
      ? []
      : [
          file.problem(
            ['bundle'],
            `the key ${key} already belongs to the bundle in ${incoming[first]!.file.file}; choose another key`,
          ),
        ];
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
