import { userInfo } from 'node:os';
import { UserError } from '../errors.ts';
import type { Graph, Writer } from '../graph/connect.ts';
import { runRows } from '../graph/Query.ts';
import { statement } from '../graph/statement.ts';
import * as queries from './queries.ts';
import { claimRows } from '../bundle/claimRows.ts';
import { rederive } from './rederive/rederive.ts';
import { recordDescriptions } from './descriptions/recordDescriptions.ts';
import { applyIdentities } from './judgements/applyIdentities.ts';
import { applyRetractions } from './judgements/applyRetractions.ts';
import { judge } from './judgements/judge.ts';
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

/** Writes a bundle and everything derived from it in one transaction. */
export async function loadBundle(graph: Graph, loadable: Loadable): Promise<Loaded> {
  let loaded: Loaded | undefined;
  return graph.write(async (writer) => {
    await writer.run(statement('ingest/write/lock'));
    // The transaction may be repeated after the answer to a commit was lost, or just after another process wrote the
    // same bundle.
    if (await isThere(writer, loadable)) return loaded ?? { claims: 0, writes: 0 };
    loaded = await writeBundle(writer, loadable);
    return loaded;
  });
}

/** Writes a bundle within a transaction that holds the lock, and adds it to the log of changes. */
export async function writeBundle(writer: Writer, { bundle, source, fingerprint }: Loadable): Promise<Loaded> {
  const { bundle: key, title, recordedOn, recordedBy, needs } = bundle;
  await writer.run(statement('ingest/write/bumpVersion'), { recordedOn });
  const row = { key, title, recordedOn, recordedBy, needs, fingerprint, source };
  await writer.run(statement('ingest/write/bundle'), { row });
  const { documents, entities } = await recordDescriptions(writer, bundle);
  const judged = await judge(writer, bundle);

  const redated = await writeDocuments(writer, documents);
  const { resolvesTo, changed, survivors } = await applyIdentities(writer, judged);
  const settled = [...entities.keys(), ...changed, ...survivors].map((each) => [each, resolvesTo.get(each) ?? each]);
  const renamed = await writeEntities(writer, settled.flat(), entities, resolvesTo);
  const rewritten = await subjectsNaming(writer, [...renamed, ...changed]);

  const claims = claimRows(bundle);
  const orphaned = await writeClaims(writer, key, claims);
  const judgedAnew = await applyRetractions(writer, judged);
  const retracted = [
    ...judged.former.map(({ target }) => target),
    ...bundle.retractions.map(({ document }) => document),
  ];
  const rated = [...documents.keys(), ...retracted.filter((each) => each !== undefined)];
  const converted = await writeRates(writer, bundle, rated);
  if (judged.judgements.length > 0) await writer.run(statement('ingest/write/judged'));
  const subjects = claims.map(({ subject }) => subject);
  const bearers = await runRows(writer, queries.entitiesNamedIn, { documents: [...documents.keys()] });
  const brought = [...settled.flat(), ...bearers.map((bearer) => bearer.key)];
  const anew = new Set([...subjects, ...orphaned, ...redated, ...rewritten, ...judgedAnew, ...converted]);
  const derived = await rederive(writer, anew, brought);
  await refuseCircles(writer, derived);
  await removeUndescribed(writer, { documents, entities });
  const loaded = { claims: claims.length, writes: writer.writes };
  await writer.run(statement('ingest/write/change'), {
    subjects: derived,
    entities: [...new Set(settled.flat())],
    properties: { by: userInfo().username, bundle: key, recordedBy, ...loaded },
  });
  return loaded;
}

/** Bundles that are each correct can form a cycle together, which no single bundle shows. */
async function refuseCircles(writer: Writer, keys: readonly string[]): Promise<void> {
  const [circle] = await runRows(writer, queries.dealsInCircle, { keys });
  if (circle === undefined) return;
  const { key, link, deals } = circle;
  throw new UserError(
    `Circular ${link} of ${key}, together with other bundles: ${deals.join(' -> ')}. Remove one of these links.`,
  );
}

async function isThere(writer: Writer, { bundle, fingerprint }: Loadable): Promise<boolean> {
  const rows = await runRows(writer, queries.bundleFingerprint, { key: bundle.bundle });
  return rows[0]?.fingerprint === fingerprint;
}

async function subjectsNaming(writer: Writer, entities: readonly string[]): Promise<string[]> {
  if (entities.length === 0) return [];
  const rows = await runRows(writer, queries.subjectsNaming, { keys: [...new Set(entities)] });
  return rows.map(({ key }) => key);
}
