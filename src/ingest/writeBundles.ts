import { userInfo } from 'node:os';
import { UserError } from '../errors.ts';
import type { Writer } from '../graph/connect.ts';
import { runRows } from '../graph/Query.ts';
import { statement } from '../graph/statement.ts';
import type { Bundle } from '../model/bundle.ts';
import * as queries from './queries.ts';
import { union, type Affected } from './Affected.ts';
import { claimRows } from '../bundle/claimRows.ts';
import { subjectKeys } from '../bundle/subjectKeys.ts';
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
  /** The number of changes in the graph, as the server counts them; 0 if the graph had the bundles already. */
  readonly writes: number;
}

/**
 * Writes bundles, each after those that it needs, within a transaction that holds the lock, and adds them to the log of
 * changes. The graph is then the same as if they had been written one by one.
 *
 * Each step reads what the steps before it wrote:
 * - Claims follow documents, because a claim counts from the day on which its document was known.
 * - Retractions follow claims, because they mark claims, also those of these bundles.
 * - Rates follow claims, because the amounts of claims decide which deals to convert again.
 * - The derivation follows all of these: merges, retractions and rates decide what it derives.
 * - Removals come last, because what was derived before may refer to what is removed.
 */
export async function writeBundles(writer: Writer, loadables: readonly Loadable[]): Promise<Loaded> {
  const bundles = loadables.map(({ bundle }) => bundle);
  await writeHeaders(writer, loadables);
  const described = await recordDescriptions(writer, bundles);
  const judged = await writeJudgements(writer, bundles);

  const documents = await writeDocuments(writer, described.documents);
  const entities = await mergeAndWriteEntities(writer, described.entities, judged);
  const rowsOf = bundles.map(claimRows);
  const rows = rowsOf.flat();
  const claims = await writeClaims(writer, bundles.map(({ bundle }) => bundle), rows); // prettier-ignore
  const retractions = await applyRetractions(writer, judged);
  const rates = await writeRates(writer, bundles, [
    ...described.documents.keys(),
    ...retractedDocuments(bundles, judged),
  ]);
  if (judged.judgements.length > 0) await writer.run(statement('ingest/write/judged'));

  const derived = await rederive(writer, union([claims, documents, entities, retractions, rates]));
  await refuseCircles(writer, derived);
  await removeUndescribed(writer, described);
  const loaded = { claims: rows.length, writes: writer.writes };
  await logChanges(
    writer,
    bundles,
    { subjects: derived, entities: entities.entities },
    {
      claims: rowsOf.map(({ length }) => length),
      writes: loaded.writes,
    },
  );
  return loaded;
}

async function writeHeaders(writer: Writer, loadables: readonly Loadable[]): Promise<void> {
  const rows = loadables.map(({ bundle, source, fingerprint }) => {
    const { bundle: key, title, recordedOn, recordedBy, needs } = bundle;
    return { key, title, recordedOn, recordedBy, needs, fingerprint, source };
  });
  const recordedOn = rows.map((row) => row.recordedOn).toSorted().at(-1); // prettier-ignore
  await writer.run(statement('ingest/write/bumpVersion'), { bundles: rows.length, recordedOn });
  await writer.run(statement('ingest/write/bundle'), { rows });
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

/** The targets of retractions that the bundles have or had; the rates that one of these documents states change with it. */
const retractedDocuments = (bundles: readonly Bundle[], { former }: Judged): string[] => [
  ...former.map(({ target }) => target),
  ...bundles.flatMap(({ retractions }) => retractions.flatMap(({ document }) => document ?? [])),
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

/**
 * Logs a change for each bundle, with what it declares of what was derived and described again. What none of them declares is
 * logged with the last one.
 */
async function logChanges(
  writer: Writer,
  bundles: readonly Bundle[],
  { subjects, entities }: Affected,
  { claims, writes }: { readonly claims: readonly number[]; readonly writes: number },
): Promise<void> {
  const by = userInfo().username;
  const subjectsBy = shared(subjects, bundles.map(subjectKeys));
  const entitiesBy = shared(entities, bundles.map((each) => each.entities.map(({ key }) => key))); // prettier-ignore
  const rows = bundles.map((each, index) => ({
    properties: { by, bundle: each.bundle, recordedBy: each.recordedBy, claims: claims[index], writes },
    subjects: subjectsBy[index],
    entities: entitiesBy[index],
  }));
  await writer.run(statement('ingest/write/change'), { rows });
}

/** For each list of `declared`, those of `keys` that it has; the last one also has those that no list has. */
function shared(keys: readonly string[], declared: readonly (readonly string[])[]): string[][] {
  const all = new Set(keys);
  const own = declared.map((list) => list.filter((key) => all.has(key)));
  const declaredAnywhere = new Set(own.flat());
  return [...own.slice(0, -1), [...own.at(-1)!, ...keys.filter((key) => !declaredAnywhere.has(key))]];
}
