import type { Writer } from '../../graph/connect.ts';
import { runRows } from '../../graph/Query.ts';
import { statement } from '../../graph/statement.ts';
import { entities } from '../queries.ts';
import { latestFirst, type Description } from './Description.ts';
import { descriptionsOf } from './recordDescriptions.ts';
import { fingerprint } from '../../model/canonicalJson.ts';
import type { EntityRow } from './descriptionRows.ts';
import { mergedIdentifiers } from './mergedIdentifiers.ts';
import { groupBy } from '../../model/groupBy.ts';

/**
 * Writes entities as bundles describe them together, each with the names and identifiers of the entities that are
 * merged into it. `descriptions` holds the descriptions that were read already. Returns the entities whose name
 * changed.
 */
export async function writeEntities(
  writer: Writer,
  keys: Iterable<string>,
  descriptions: ReadonlyMap<string, readonly Description<EntityRow>[]>,
  resolvesTo: ReadonlyMap<string, string>,
): Promise<string[]> {
  const members = groupBy(resolvesTo.keys(), (key) => resolvesTo.get(key)!);
  const wanted = new Set(keys);
  const needed = [...wanted].flatMap((key) => [key, ...(members.get(key) ?? [])]);
  const missing = [...new Set(needed)].filter((key) => !descriptions.has(key));
  const all = new Map([...descriptions, ...(await descriptionsOf<EntityRow>(writer, 'Entity', missing))]);
  const of = (key: string) => (all.get(key) ?? []).toSorted(latestFirst).map(({ row }) => row);

  const settled = [...wanted]
    .filter((key) => of(key).length > 0)
    .map((key) => mergedDescription(key, [...of(key), ...(members.get(key) ?? []).toSorted().flatMap(of)]));
  const merged = settled.filter(({ key }) => resolvesTo.has(key));
  if (merged.length > 0) {
    const rows = merged.map(({ key, type, properties }) => ({ key, type, name: properties.name }));
    await writer.run(statement('ingest/write/mergedEntities'), { rows });
  }
  return write(
    writer,
    settled.filter(({ key }) => !resolvesTo.has(key)),
  );
}

/**
 * Combines several descriptions: each property is from the first description that states it; names and identifiers are
 * from all.
 */
function mergedDescription(key: string, descriptions: readonly EntityRow[]) {
  const stated = descriptions.map(({ properties }) => Object.entries(properties).filter(([, value]) => value));
  const properties = Object.fromEntries(stated.toReversed().flat()) as EntityRow['properties'];
  const names = groupBy(
    descriptions.flatMap((each) => each.names),
    (name) => name.key,
  );
  const row = {
    key,
    type: descriptions[0]!.type,
    properties: { ...properties, caption: properties.name },
    names: [...names.values()].map(([first, ...others]) => ({
      ...first,
      usedIn: [...new Set([first, ...others].flatMap(({ usedIn }) => usedIn))].sort(),
    })),
    identifiers: mergedIdentifiers(key, descriptions),
  };
  return { ...row, fingerprint: fingerprint(row) };
}

async function write(writer: Writer, rows: readonly ReturnType<typeof mergedDescription>[]): Promise<string[]> {
  if (rows.length === 0) return [];
  const changed = await runRows(writer, entities, { rows });
  const keys = new Set(changed.map(({ key }) => key));
  const parts = <Part>(partsOf: (row: (typeof rows)[number]) => readonly Part[]) =>
    rows
      .filter(({ key }) => keys.has(key))
      .flatMap((row) => partsOf(row).map((part) => ({ entity: row.key, ...part })));
  await writer.run(statement('ingest/write/names'), { rows: parts(({ names }) => names) });
  await writer.run(statement('ingest/write/identifiers'), { rows: parts(({ identifiers }) => identifiers) });
  return changed.filter(({ renamed }) => renamed).map(({ key }) => key);
}
