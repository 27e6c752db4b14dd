import type { Graph, Writer } from '../graph/connect.ts';
import { runRows } from '../graph/Query.ts';
import { statement } from '../graph/statement.ts';
import { bundleFingerprint } from './queries.ts';
import type { Loadable } from './fingerprintedBundle.ts';
import { writeBundle, type Loaded } from './writeBundle.ts';

/** Writes a bundle and everything derived from it in one transaction. */
export async function loadBundle(graph: Graph, loadable: Loadable): Promise<Loaded> {
  let loaded: Loaded | undefined;
  return graph.write(async (writer) => {
    await writer.run(statement('ingest/write/lock'));
    // The transaction may be repeated after the answer to a commit was lost, or just after another process wrote the
    // same bundle.
    if (await isStored(writer, loadable)) return loaded ?? { claims: 0, writes: 0 };
    loaded = await writeBundle(writer, loadable);
    return loaded;
  });
}

async function isStored(writer: Writer, { bundle, fingerprint }: Loadable): Promise<boolean> {
  const rows = await runRows(writer, bundleFingerprint, { key: bundle.bundle });
  return rows[0]?.fingerprint === fingerprint;
}
