import type { Graph, Writer } from '../graph/connect.ts';
import { statement } from '../graph/statement.ts';
import { runRows } from '../graph/Query.ts';
import { breaches } from './queries.ts';
import type { Loadable } from '../ingest/fingerprintedBundle.ts';
import { writeBundles } from '../ingest/writeBundles.ts';
import { subjectKeys } from '../bundle/subjectKeys.ts';
import { contentOf } from './content.ts';
import { storedBundle, storedKeys } from './storedBundles.ts';

/**
 * Derives everything from the bundles again, one bundle a transaction, and writes what differs from the graph; if
 * nothing differs, it writes nothing. Returns the keys of everything that it fixed, by bundle.
 */
export async function rebuild(
  graph: Graph,
  report: (bundle: string, mended: readonly string[]) => void,
): Promise<void> {
  for (const key of await storedKeys(graph)) report(key, await mend(graph, await storedBundle(graph, key), true));
  await graph.write(async (writer) => {
    await writer.run(statement('ingest/write/removeStrays'));
    const wrong = (await runRows(writer, breaches('sizes-tell-the-money'))).map(({ key }) => key);
    if (wrong.length > 0) await writer.run(statement('ingest/write/sizes'), { deals: wrong, entities: wrong });
  });
}

/** The keys that `rebuild` would fix for a bundle; writes nothing. */
export async function damageOf(graph: Graph, key: string): Promise<readonly string[]> {
  return mend(graph, await storedBundle(graph, key), false);
}

/** Thrown to roll a transaction back. */
class Unwanted extends Error {
  readonly damaged: readonly string[];

  constructor(damaged: readonly string[]) {
    super('rolled back');
    this.damaged = damaged;
  }
}

async function mend(graph: Graph, loadable: Loadable, keep: boolean): Promise<readonly string[]> {
  const work = async (writer: Writer) => {
    await writer.run(statement('ingest/write/lock'));
    const before = await contentOf(writer, loadable.bundle);
    await writer.run(statement('ingest/write/forget'), {
      bundle: loadable.bundle.bundle,
      subjects: subjectKeys(loadable.bundle),
    });
    await writeBundles(writer, [loadable]);
    const after = await contentOf(writer, loadable.bundle);
    const damaged = [...new Set([...before.keys(), ...after.keys()])].filter(
      (key) => before.get(key) !== after.get(key),
    );
    if (damaged.length === 0 || !keep) throw new Unwanted(damaged);
    return damaged;
  };
  try {
    return await graph.write(work);
  } catch (error) {
    if (error instanceof Unwanted) return error.damaged;
    throw error;
  }
}
