import type { Writer } from '../../graph/connect.ts';
import { runRows } from '../../graph/Query.ts';
import type { Bundle } from '../../model/bundle.ts';
import type { Description } from './Description.ts';
import { canonicalJson } from '../../model/canonicalJson.ts';
import { brings, bringsNoMore, described } from '../queries.ts';
import { descriptionRows, type DocumentRow, type EntityRow } from './descriptionRows.ts';
import { groupBy } from '../../model/groupBy.ts';

type Thing = 'Document' | 'Entity';

/**
 * The documents or entities whose descriptions changed, with all their descriptions; an empty list if the last one was
 * removed.
 */
export type DescriptionsByKey<Row> = ReadonlyMap<string, readonly Description<Row>[]>;

/**
 * Writes how a bundle describes its documents or entities. Returns those whose description by this bundle is new,
 * changed or removed.
 */
export async function recordDescriptions(
  writer: Writer,
  bundle: Bundle,
): Promise<{ documents: DescriptionsByKey<DocumentRow>; entities: DescriptionsByKey<EntityRow> }> {
  const { documents, entities } = descriptionRows(bundle);
  const own = [
    ...documents.map((row) => ({ type: 'Document' as const, key: row.key, row })),
    ...entities.map((row) => ({ type: 'Entity' as const, key: row.key, row })),
  ];
  const rows = own.map(({ type, key, row }) => ({ type, key, states: canonicalJson(row) }));
  const written = await runRows(writer, brings, { bundle: bundle.bundle, rows });
  const dropped = await runRows(writer, bringsNoMore, {
    bundle: bundle.bundle,
    documents: documents.map(({ key }) => key),
    entities: entities.map(({ key }) => key),
  });
  const changed = [...written, ...dropped.map((row) => ({ ...row, shared: true }))];
  const byType = async <Row>(type: Thing): Promise<DescriptionsByKey<Row>> => {
    const some = changed.filter((each) => each.type === type);
    const alone = new Set(some.filter(({ shared }) => !shared).map(({ key }) => key));
    const { recordedOn } = bundle;
    const ours = own
      .filter((each) => each.type === type && alone.has(each.key))
      .map(({ key, row }): [string, Description<Row>[]] => [
        key,
        [{ bundle: bundle.bundle, recordedOn, row: row as Row }],
      ]);
    const shared = some.filter((each) => each.shared).map(({ key }) => key);
    return new Map([...ours, ...(await descriptionsOf<Row>(writer, type, shared))]);
  };
  return { documents: await byType<DocumentRow>('Document'), entities: await byType<EntityRow>('Entity') };
}

/** All descriptions of some documents or entities, by key; an empty list if a key has none. */
export async function descriptionsOf<Row>(
  writer: Pick<Writer, 'run'>,
  type: Thing,
  keys: readonly string[],
): Promise<Map<string, Description<Row>[]>> {
  if (keys.length === 0) return new Map();
  const rows = await runRows(writer, described, { type, keys });
  const stored = groupBy(rows, ({ key }) => key);
  return new Map(
    keys.map((key) => [
      key,
      (stored.get(key) ?? []).map(({ bundle, recordedOn, states }) => ({
        bundle,
        recordedOn,
        row: JSON.parse(states) as Row,
      })),
    ]),
  );
}
