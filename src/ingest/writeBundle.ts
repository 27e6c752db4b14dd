import { userInfo } from 'node:os';
import { UserError } from '../errors.ts';
import type { Writer } from '../graph/connect.ts';
import { runRows } from '../graph/Query.ts';
import { statement } from '../graph/statement.ts';
import type { Bundle } from '../model/bundle.ts';
import * as queries from './queries.ts';
import { union, type Affected } from './Affected.ts';
import { claimRows } from '../bundle/claimRows.ts';
import { rederive } from './rederive/rederive.ts';
import { askFor } from './rederive/askFor.ts';
import type { EntityRow } from './descriptions/descriptionRows.ts';
import { recordDescriptions, type DescriptionsByKey } from './descriptions/recordDescriptions.ts';
import { applyIdentities } from './judgements/applyIdentities.ts';
import { applyRetractions } from './judgements/applyRetractions.ts';
import { writeJudgements, type Judged } from './judgements/writeJudgements.ts';
import type { Loadable } from './fingerprintedBundle.ts';
import { removeUndescribed } from './descriptions/removeUndescribed.ts';
import { writeDocuments } from './descriptions/writeDocuments.ts';
import { writeEntities } from './descriptions/writeEntities.ts';
import { writeClaims } from './writeClaims.ts';
import { writeRates } from './writeRates.ts';

export interface Loaded {
  readonly claims: number;
  /** The number of changes in the graph, as the server counts them; 0 if the graph had the bundle already. */
  readonly writes: number;
}

/**
 * Writes a bundle within a transaction that holds the lock, and adds it to the log of changes.
 *
 * Each step reads what the steps before it wrote:
 * - Claims follow documents, because a claim counts from the day on which its document was known.
 * - Retractions follow claims, because they mark claims, also those of this bundle.
 * - Rates follow claims, because the amounts of claims decide which deals to convert again.
 * - The derivation follows all of these: merges, retractions and rates decide what it derives.
 * - Removals come last, because what was derived before may refer to what is removed.
 */
export async function writeBundle(writer: Writer, loadable: Loadable): Promise<Loaded> {
  const { bundle } = loadable;
  await writeHeader(writer, loadable);
  const described = await recordDescriptions(writer, bundle);
  const judged = await writeJudgements(writer, bundle);

  const documents = await writeDocuments(writer, described.documents);
  const entities = await mergeAndWriteEntities(writer, described.entities, judged);
  const rows = claimRows(bundle);
  const claims = await writeClaims(writer, bundle.bundle, rows);
  const retractions = await applyRetractions(writer, judged);
  const rates = await writeRates(writer, bundle, [
    ...described.documents.keys(),
    ...retractedDocuments(bundle, judged),
  ]);
  if (judged.judgements.length > 0) await writer.run(statement('ingest/write/judged'));

  const derived = await rederive(writer, union([claims, documents, entities, retractions, rates]));
  await refuseCircles(writer, derived);
  await removeUndescribed(writer, described);
  const loaded = { claims: rows.length, writes: writer.writes };
  await logChange(writer, bundle, { subjects: derived, entities: entities.entities }, loaded);
  return loaded;
}

async function writeHeader(writer: Writer, { bundle, source, fingerprint }: Loadable): Promise<void> {
  const { bundle: key, title, recordedOn, recordedBy, needs } = bundle;
  await writer.run(statement('ingest/write/bumpVersion'), { recordedOn });
  const row = { key, title, recordedOn, recordedBy, needs, fingerprint, source };
  await writer.run(statement('ingest/write/bundle'), { row });
}

/**
 * Writes the described entities, and those whose merges changed. An entity has the names and identifiers of the entities
 * merged into it, so merges are applied first.
 */
async function mergeAndWriteEntities(
  writer: Writer,
  described: DescriptionsByKey<EntityRow>,
  judged: Judged,
): Promise<Affected> {
  const { resolvesTo, changed, survivors } = await applyIdentities(writer, judged);
  const keys = [...described.keys(), ...changed, ...survivors];
  const entities = [...new Set(keys.flatMap((key) => [key, resolvesTo.get(key) ?? key]))];
  const renamed = await writeEntities(writer, entities, described, resolvesTo);
  // Captions contain the names of entities, and a merged key is replaced wherever a claim has it.
  const subjects = await askFor(writer, queries.subjectsNaming, [...new Set([...renamed, ...changed])]);
  return { subjects: subjects.map(({ key }) => key), entities };
}

/** The targets of retractions that the bundle has or had; the rates that one of these documents states change with it. */
const retractedDocuments = ({ retractions }: Bundle, { former }: Judged): string[] => [
  ...former.map(({ target }) => target),
  ...retractions.map(({ document }) => document).filter((key) => key !== undefined),
];

/** Bundles that are each correct can form a cycle together, which no single bundle shows. */
async function refuseCircles(writer: Writer, keys: readonly string[]): Promise<void> {
  const [circle] = await runRows(writer, queries.dealsInCircle, { keys });
  if (circle === undefined) return;
  const { key, link, deals } = circle;
  throw new UserError(
    `Circular ${link} of ${key}, together with other bundles: ${deals.join(' -> ')}. Remove one of these links.`,
  );
}

async function logChange(
  writer: Writer,
  { bundle, recordedBy }: Bundle,
  { subjects, entities }: Affected,
  loaded: Loaded,
): Promise<void> {
  const properties = { by: userInfo().username, bundle, recordedBy, ...loaded };
  await writer.run(statement('ingest/write/change'), { subjects, entities, properties });
}
