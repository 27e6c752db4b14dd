import { UserError } from '../errors.ts';
import type { Graph, Writer } from '../graph/connect.ts';
import { readRows, runRows } from '../graph/Query.ts';
import { statement } from '../graph/statement.ts';
import { Bundle } from '../model/bundle.ts';
import { suggestion } from '../model/nearest.ts';
import { foresee, foreseenLines } from './foresee/foresee.ts';
import { bundles, bundleToRemove } from './queries.ts';
import { writeBundles } from './writeBundles.ts';

/**
 * Removes a bundle with everything that only it states, and derives again what other bundles state about the same. The graph
 * is then as if the bundle had never been loaded. Reports nothing to remove if the graph lacks it, and throws if other
 * bundles need it. With `isTry`, reports what would go, and writes nothing.
 */
export async function removeBundle(
  graph: Graph,
  key: string,
  report: (line: string) => void,
  isTry = false,
): Promise<void> {
  const keys = (await readRows(graph, bundles)).map((each) => each.key);
  if (!keys.includes(key)) return report(`${key}: not in the graph, 0 writes${suggestion(key, keys)}`);
  if (isTry) {
    const foreseen = await foresee(graph, [], async (writer) => [await remove(writer, key)]);
    for (const line of foreseenLines(foreseen)) report(line);
    return;
  }
  report(
    await graph.write(async (writer) => {
      await writer.run(statement('ingest/write/lock'));
      return remove(writer, key);
    }),
  );
}

/** Bundles that a message lists. */
const mostNamed = 10;

/** Loads an empty bundle in place of the one to be removed, so that all of its content goes, and removes that one. */
async function remove(writer: Writer, key: string): Promise<string> {
  const [stored] = await runRows(writer, bundleToRemove, { key });
  // The transaction may be repeated after the answer to a commit was lost.
  if (stored === undefined) return `${key}: removed`;
  const { neededBy, claims, ...head } = stored;
  if (neededBy.length > 0) {
    const more = neededBy.length > mostNamed ? ` and ${neededBy.length - mostNamed} more` : '';
    const [needs, them] = neededBy.length === 1 ? ['needs', 'it'] : ['need', 'them'];
    throw new UserError(
      `Cannot remove ${key}: ${neededBy.slice(0, mostNamed).join(', ')}${more} ${needs} it. Remove ${them} first.`,
    );
  }
  const empty = Bundle.parse({ bundle: key, ...head });
  await writeBundles(writer, [{ bundle: empty, source: '', fingerprint: '' }]);
  await writer.run(statement('ingest/write/removeBundle'), { key });
  return `${key}: removed, ${claims} claims, ${writer.writes} writes`;
}
