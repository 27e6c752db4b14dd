import type { Writer } from '../../graph/connect.ts';
import { runRows } from '../../graph/Query.ts';
import { statement } from '../../graph/statement.ts';
import { askFor } from '../rederive/askFor.ts';
import type { Affected } from '../Affected.ts';
import { documents, entitiesNamedIn, subjectsOfDocuments } from '../queries.ts';
import { latestFirst, type Description } from './Description.ts';
import type { DescriptionsByKey } from './recordDescriptions.ts';
import { fingerprint } from '../../model/canonicalJson.ts';
import { firstDay } from '../../model/days.ts';
import type { DocumentRow } from './descriptionRows.ts';

/**
 * A document as its latest description has it. If nobody says from which day on it can have been published, it was known at
 * the latest when one of its bundles retrieved or recorded it.
 */
export function describedTogether(descriptions: readonly Description<DocumentRow>[]) {
  const [latest] = descriptions.toSorted(latestFirst);
  if (latest === undefined) return null;
  const { publishedFrom, publishedTo } = latest.row.properties;
  const seen = descriptions.flatMap(({ recordedOn, row }) => [recordedOn, row.properties.retrievedOn ?? []].flat());
  const knownFrom = publishedFrom === null ? [publishedTo ?? [], seen].flat().sort()[0]! : publishedTo!;
  const sortDate = publishedTo ?? firstDay;
  const row = { ...latest.row, properties: { ...latest.row.properties, knownFrom, sortDate } };
  return { ...row, fingerprint: fingerprint(row) };
}

/**
 * Writes documents as the most recently written bundle describes them. Affects the subjects of
 * existing documents that changed, and the entities whose names the documents use.
 */
export async function writeDocuments(writer: Writer, described: DescriptionsByKey<DocumentRow>): Promise<Affected> {
  const rows = [...described.values()].flatMap((descriptions) => describedTogether(descriptions) ?? []);
  if (rows.length === 0) return { subjects: [], entities: [] };
  const changed = await runRows(writer, documents, { rows });
  const keys = new Set(changed.map(({ key }) => key));
  await writer.run(statement('ingest/write/derivations'), { rows: rows.filter(({ key }) => keys.has(key)) });
  await writer.run(statement('ingest/write/claimDays'), { claims: [], documents: [...keys] });
  const existing = changed.filter((each) => each.existed).map(({ key }) => key);
  const subjects = await askFor(writer, subjectsOfDocuments, existing);
  const entities = await askFor(writer, entitiesNamedIn, [...described.keys()], 'documents');
  return { subjects: subjects.map(({ key }) => key), entities: entities.map(({ key }) => key) };
}
