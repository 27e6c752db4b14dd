import type { Graph, Writer } from '../graph/connect.ts';
import { runRows } from '../graph/Query.ts';
import { statement } from '../graph/statement.ts';
import { bundleFingerprints } from './queries.ts';
import type { Loadable } from './fingerprintedBundle.ts';
import { writeBundles, type Loaded } from './writeBundles.ts';

/** Writes bundles, each after those that it needs, and everything derived from them in one transaction. */
export async function loadBundles(graph: Graph, loadables: readonly Loadable[]): Promise<Loaded> {
  let loaded: Loaded | undefined;
  return graph.write(async (writer) => {
    await writer.run(statement('ingest/write/lock'));
    // The transaction may be repeated after the answer to a commit was lost, or just after another process wrote the
    // same bundles.
    const missing = await notStored(writer, loadables);
    if (missing.length === 0) return loaded ?? { claims: 0, writes: 0 };
    loaded = await writeBundles(writer, missing);
    return loaded;
  });
}

async function notStored(writer: Writer, loadables: readonly Loadable[]): Promise<Loadable[]> {
  const rows = await runRows(writer, bundleFingerprints, { keys: loadables.map(({ bundle }) => bundle.bundle) });
  const stored = new Map(rows.map(({ key, fingerprint }) => [key, fingerprint]));
  return loadables.filter(({ bundle, fingerprint }) => stored.get(bundle.bundle) !== fingerprint);
}
