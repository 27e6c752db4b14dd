import type { Graph, Writer } from '../../graph/connect.ts';
import { runRows } from '../../graph/Query.ts';
import { statement } from '../../graph/statement.ts';
import { conflictsView, describedView, subjectsView } from '../queries.ts';
import { ringsOf, standing, type Ring } from './ringsOf.ts';

/** What a change of the graph would do, one line a change. */
export interface Foreseen {
  /** By transaction: its bundles, the number of claims and of writes, and below it what to look at again. */
  readonly bundles: readonly string[];
  /** Documents and entities that would be added, changed or removed. */
  readonly described: readonly string[];
  /** Deals, ties, observations and statements that would be added, changed or removed. */
  readonly subjects: readonly string[];
  readonly conflicts: readonly string[];
  /** Rings of money that would appear, each once, with the deals that close it. */
  readonly rings: readonly string[];
}

/** Thrown to roll the transaction back. */
class RolledBack extends Error {
  readonly seen: Omit<Foreseen, 'rings'>;
  readonly rings: readonly Ring[];

  constructor(seen: Omit<Foreseen, 'rings'>, rings: readonly Ring[]) {
    super('rolled back');
    this.seen = seen;
    this.rings = rings;
  }
}

/**
 * Runs a change in one transaction, compares the graph before and after it, and rolls back. `work` returns an entry for each
 * transaction that an ingest would make. New rings are those that `deals` close.
 */
export async function foresee(
  graph: Graph,
  deals: readonly string[],
  work: (writer: Writer) => Promise<string[]>,
): Promise<Foreseen> {
  const rolledBack = await graph
    .write(async (writer): Promise<never> => {
      await writer.run(statement('ingest/write/lock'));
      const before = await viewOf(writer);
      const bundles = await work(writer);
      const after = await viewOf(writer);
      const seen = {
        bundles,
        described: differences(before.described, after.described),
        subjects: differences(before.subjects, after.subjects),
        conflicts: differences(before.conflicts, after.conflicts),
      };
      throw new RolledBack(seen, await ringsOf(writer, deals));
    })
    .catch((error: unknown) => {
      if (error instanceof RolledBack) return error;
      throw error;
    });
  const { seen, rings } = rolledBack;
  const old = await standing(graph, rings);
  return { ...seen, rings: rings.filter((ring) => !old.has(ring)).map(({ caption }) => caption) };
}

type View = ReadonlyMap<string, { readonly fingerprint: string | null; readonly caption: string }>;

async function viewOf(writer: Writer) {
  const view = async (asked: typeof subjectsView): Promise<View> => {
    const rows = await runRows(writer, asked);
    return new Map(rows.map(({ key, ...seen }) => [key, seen]));
  };
  return {
    described: await view(describedView),
    subjects: await view(subjectsView),
    conflicts: await view(conflictsView),
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

const titles = {
  bundles: 'Bundles',
  described: 'Documents and entities',
  subjects: 'Deals, ties, observations and statements',
  conflicts: 'Conflicts',
  rings: 'New rings of money',
} as const satisfies Readonly<Record<keyof Foreseen, string>>;

/** What would change, as a person reads it. */
export const foreseenLines = (foreseen: Foreseen): string[] => [
  ...Object.entries(titles).flatMap(([part, title]) => {
    const lines = foreseen[part as keyof Foreseen];
    return [`${title}: ${lines.length === 0 ? 'none' : lines.length}`, ...lines.map((line) => `  ${line}`)];
  }),
  'Nothing was written.',
];
