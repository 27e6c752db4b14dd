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
 * Writes how some bundles describe their documents or entities. Returns those whose description by one of these bundles is
 * new, changed or removed.
 */
export async function recordDescriptions(
  writer: Writer,
  bundles: readonly Bundle[],
): Promise<{ documents: DescriptionsByKey<DocumentRow>; entities: DescriptionsByKey<EntityRow> }> {
  const own = bundles.flatMap(ownDescriptions);
  const rows = own.map(({ row, recordedOn: _, ...each }) => ({ ...each, states: canonicalJson(row) }));
  const written = await runRows(writer, brings, { rows });
  const kept = bundles.map((each) => ({
    bundle: each.bundle,
    documents: keysOf(each.documents),
    entities: keysOf(each.entities),
  }));
  const dropped = await runRows(writer, bringsNoMore, { rows: kept });
  const changed = [...written, ...dropped.map((row) => ({ ...row, shared: true }))];
  const byType = async <Row>(type: Thing): Promise<DescriptionsByKey<Row>> => {
    const some = changed.filter((each) => each.type === type);
    const alone = new Set(some.filter(({ shared }) => !shared).map(({ key }) => key));
    const ours = own
      .filter((each) => each.type === type && alone.has(each.key))
      .map(({ key, bundle, recordedOn, row }): [string, Description<Row>[]] => [
        key,
        [{ bundle, recordedOn, row: row as Row }],
      ]);
    const shared = new Set(some.filter((each) => each.shared).map(({ key }) => key));
    return new Map([...ours, ...(await descriptionsOf<Row>(writer, type, [...shared]))]);
  };
  return { documents: await byType<DocumentRow>('Document'), entities: await byType<EntityRow>('Entity') };
}

function ownDescriptions(bundle: Bundle) {
  const { documents, entities } = descriptionRows(bundle);
  const from = { bundle: bundle.bundle, recordedOn: bundle.recordedOn };
  return [
    ...documents.map((row) => ({ ...from, type: 'Document' as const, key: row.key, row })),
    ...entities.map((row) => ({ ...from, type: 'Entity' as const, key: row.key, row })),
  ];
}

const keysOf = (described: readonly { readonly key: string }[]) => described.map(({ key }) => key);

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
