import { UserError } from '../errors.ts';
import type { Graph, Writer } from '../graph/connect.ts';
import { runRows } from '../graph/Query.ts';
import { statement } from '../graph/statement.ts';
import type { BundleFile } from '../bundle/read/bundleFile.ts';
import { checked, fromTheFuture } from './ingestBundles.ts';
import { loadableOf } from './fingerprintedBundle.ts';
import { writeBundle } from './writeBundle.ts';
import { conflictsView, ringsClosed, subjectsView } from './queries.ts';
import type { Problem } from '../bundle/form/problems.ts';

/** A dry run is one transaction, which is kept in memory. */
const mostClaims = 20_000;

/** What bundles would change, one line a change. */
export interface Foreseen {
  /** By bundle: the number of claims and the number of writes. */
  readonly bundles: readonly string[];
  /** Deals, ties, observations and statements that would be added, changed or removed. */
  readonly subjects: readonly string[];
  readonly conflicts: readonly string[];
  /** Rings of money that would appear. */
  readonly rings: readonly string[];
}

/** Thrown to roll the transaction back. */
class Foreseeing extends Error {
  readonly foreseen: Foreseen;

  constructor(foreseen: Foreseen) {
    super('rolled back');
    this.foreseen = foreseen;
  }
}

/** Reports what ingesting bundles would change: ingests them in one transaction, compares, and rolls back. */
export async function dryRun(
  graph: Graph,
  files: readonly BundleFile[],
  faults: readonly Problem[],
): Promise<Foreseen> {
  const { changed } = await checked(graph, files, faults);
  const loadables = [...changed].map(({ bundle, file }) => loadableOf(bundle!, file));
  try {
    return await graph.write(async (writer) => {
      await writer.run(statement('ingest/write/lock'));
      throw new Foreseeing(await foresee(writer, loadables));
    });
  } catch (error) {
    if (error instanceof Foreseeing) return error.foreseen;
    throw error;
  }
}

async function foresee(writer: Writer, loadables: readonly ReturnType<typeof loadableOf>[]): Promise<Foreseen> {
  const deals = loadables.flatMap(({ bundle }) => bundle.deals.map(({ key }) => key));
  const before = await viewOf(writer, deals);
  const bundles: string[] = [];
  let [written, claims] = [0, 0];
  for (const loadable of loadables) {
    const loaded = await writeBundle(writer, loadable);
    bundles.push(`${loadable.bundle.bundle}: ${loaded.claims} claims, ${loaded.writes - written} writes`);
    const warning = fromTheFuture(loadable.bundle, new Date());
    if (warning !== null) bundles.push(warning);
    written = loaded.writes;
    claims += loaded.claims;
    if (claims > mostClaims) {
      throw new UserError(`More than ${mostClaims} claims in one dry run: run it with fewer bundles at a time.`);
    }
  }
  const after = await viewOf(writer, deals);
  return {
    bundles,
    subjects: differences(before.subjects, after.subjects),
    conflicts: differences(before.conflicts, after.conflicts),
    rings: after.rings.filter((ring) => !before.rings.includes(ring)),
  };
}

type View = ReadonlyMap<string, { readonly fingerprint: string | null; readonly caption: string }>;

async function viewOf(writer: Writer, deals: readonly string[]) {
  const view = async (asked: typeof subjectsView): Promise<View> => {
    const rows = await runRows(writer, asked);
    return new Map(rows.map(({ key, ...seen }) => [key, seen]));
  };
  const rings = await runRows(writer, ringsClosed, { deals });
  return {
    subjects: await view(subjectsView),
    conflicts: await view(conflictsView),
    rings: rings.map(({ deal, names }) => `${deal}: ${names.join(' -> ')}`),
  };
}

function differences(before: View, after: View): string[] {
  const line = (word: string, key: string, caption: string) => `${word} ${key}: ${caption}`;
  return [
    ...[...after].filter(([key]) => !before.has(key)).map(([key, { caption }]) => line('new', key, caption)),
    ...[...after]
      .filter(([key, { fingerprint }]) => before.has(key) && before.get(key)!.fingerprint !== fingerprint)
      .map(([key, { caption }]) => line('changes', key, caption)),
    ...[...before].filter(([key]) => !after.has(key)).map(([key, { caption }]) => line('goes', key, caption)),
  ];
}
