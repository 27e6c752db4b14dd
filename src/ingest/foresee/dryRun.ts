import { UserError } from '../../errors.ts';
import type { Graph } from '../../graph/connect.ts';
import { statement } from '../../graph/statement.ts';
import type { BundleFile } from '../../bundle/read/bundleFile.ts';
import type { Problem } from '../../bundle/form/problems.ts';
import { loadableOf } from '../fingerprintedBundle.ts';
import { checked, fromTheFuture } from '../ingestBundles.ts';
import { writeBundle } from '../writeBundle.ts';
import { doubts } from './doubts.ts';
import { foresee, type Foreseen } from './foresee.ts';

/** A dry run is one transaction, which is kept in memory. */
const mostClaims = 20_000;

/** Reports what ingesting bundles would change: ingests them in one transaction, compares, and rolls back. */
export async function dryRun(
  graph: Graph,
  files: readonly BundleFile[],
  faults: readonly Problem[],
): Promise<Foreseen> {
  const { changed } = await checked(graph, files, faults);
  const loadables = [...changed].map(({ bundle, file }) => loadableOf(bundle!, file));
  const deals = loadables.flatMap(({ bundle }) => bundle.deals.map(({ key }) => key));
  return foresee(graph, deals, async (writer) => {
    const lines: string[] = [];
    let claims = 0;
    let before = 0;
    for (const [index, loadable] of loadables.entries()) {
      // Ingesting takes the lock for each bundle, which counts as a write; the first one is taken.
      if (index > 0) await writer.run(statement('ingest/write/lock'));
      const loaded = await writeBundle(writer, loadable);
      const summary = `${loadable.bundle.bundle}: ${loaded.claims} claims, ${loaded.writes - before} writes`;
      before = writer.writes;
      const warning = fromTheFuture(loadable.bundle, new Date());
      const notes = [...(warning === null ? [] : [warning]), ...doubts(loadable.bundle)];
      lines.push([summary, ...notes].join('\n    '));
      claims += loaded.claims;
      if (claims > mostClaims) {
        throw new UserError(`More than ${mostClaims} claims in one dry run: run it with fewer bundles at a time.`);
      }
    }
    return lines;
  });
}
