import { UserError } from '../../errors.ts';
import type { Graph } from '../../graph/connect.ts';
import { statement } from '../../graph/statement.ts';
import type { BundleFile } from '../../bundle/read/bundleFile.ts';
import type { Problem } from '../../bundle/form/problems.ts';
import { loadableOf } from '../fingerprintedBundle.ts';
import { checked } from '../ingestBundles.ts';
import { groupsOf, linesOn } from '../loadTogether.ts';
import { writeBundles } from '../writeBundles.ts';
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
  const deals = [...changed].flatMap(({ bundle }) => bundle!.deals.map(({ key }) => key));
  return foresee(graph, deals, async (writer) => {
    const lines: string[] = [];
    let claims = 0;
    let before = 0;
    for (const [index, group] of groupsOf([...changed]).entries()) {
      // Ingesting takes the lock for each transaction, which counts as a write; the first one is taken.
      if (index > 0) await writer.run(statement('ingest/write/lock'));
      const loaded = await writeBundles(writer, group.map(loadableOf));
      const notes = linesOn(group, { ...loaded, writes: loaded.writes - before });
      before = writer.writes;
      lines.push([...notes, ...group.flatMap(({ bundle }) => doubts(bundle!))].join('\n    '));
      claims += loaded.claims;
      if (claims > mostClaims) {
        throw new UserError(`More than ${mostClaims} claims in one dry run: run it with fewer bundles at a time.`);
      }
    }
    return lines;
  });
}
