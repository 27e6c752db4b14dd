import { sortedBy } from './pages.ts';
import { keyOf, type OfNode, type Row } from './readers.ts';
import type { StoredGraph } from './StoredGraph.ts';

const listed = 100;

/** Fields of the log of versions. */
export const changeFields: Readonly<Record<string, OfNode>> = {
  // The driver writes all nine decimals of a second.
  'Change.at': (_, { properties }) => String(properties['at']).replace(/\.?0+Z$/, 'Z'),
  'Change.by': (_, { properties }) => properties['recordedBy'],
  'Change.bundle': (graph, { properties }) => graph.byKey('Bundle', properties['bundle'] as string) ?? null,
  'Change.subjects': (graph, { properties }) =>
    sortedBy(
      (properties['subjects'] as string[]).flatMap((key) =>
        ['Deal', 'Tie', 'Observation', 'Statement'].flatMap((label) => graph.byKey(label, key) ?? []),
      ),
      keyOf,
    ).slice(0, listed),
  'Change.subjectCount': (_, { properties }) => (properties['subjects'] as string[]).length,
  'Change.entities': (graph, { properties }) => {
    const found = (properties['entities'] as string[]).flatMap((key) => {
      const merged = graph.byKey('MergedEntity', key);
      const survivor = merged && graph.out(merged, 'MERGED_INTO')[0]?.to;
      return graph.byKey('Entity', key) ?? survivor ?? [];
    });
    return sortedBy([...new Set(found)], keyOf).slice(0, listed);
  },
  'Change.entityCount': (_, { properties }) => (properties['entities'] as string[]).length,
};

/** The claims on the subject of a difference that became known, or were retracted, between two days, as they are in a view. */
export function claimsBetween(stored: StoredGraph, view: StoredGraph, row: Row): unknown[] {
  const { type, subject, knownAfter, knownUntil } = row as Readonly<Record<string, string>>;
  const node = stored.byKey(type!, subject!) ?? stored.byKey(`Was${type}`, subject!);
  const isBetween = (day: unknown) => typeof day === 'string' && knownAfter! < day && day <= knownUntil!;
  const about = ['ABOUT', 'WAS_ABOUT']
    .flatMap((each) => (node === undefined ? [] : stored.into(node, each)))
    .filter(
      ({ from, properties }) =>
        from.labels.includes('Claim') && [properties['knownFrom'], properties['knownTo']].some(isBetween),
    );
  return sortedBy(
    about,
    ({ properties }) => properties['standing'],
    ({ from }) => keyOf(from),
  ).flatMap(({ from }) => view.byId(from.id) ?? []);
}
