import type { Writer } from '../../graph/connect.ts';
import { statement } from '../../graph/statement.ts';
import type { RowOf } from '../../graph/Query.ts';
import { readMerged } from '../judgements/applyIdentities.ts';
import * as queries from '../queries.ts';
import { askFor } from './askFor.ts';
import { union, type Affected } from '../Affected.ts';
import { dealsInClaims, disputesInClaims } from './keysInClaims.ts';
import { project, type Subject } from '../../derive/project.ts';
import { readContext } from './readContext.ts';
import { readSubjects, type SharedReads, type StoredSubject } from './readSubjects.ts';
import { writeDerived } from './writeDerived.ts';

/**
 * Derives the affected subjects from their claims again, and everything that depends on them: deals that are replaced or
 * have parts, deals whose payers are units of each other, subjects that a statement disputes. Writes what differs, and
 * removes subjects without claims. Updates the day since which the affected entities are known. Returns the keys of the
 * subjects that it wrote or removed.
 */
export async function rederive(writer: Writer, affected: Affected): Promise<string[]> {
  const shared: SharedReads = { lineage: new Map(), resolvesTo: await readMerged(writer) };
  /** Reads the subjects with some of `keys`, without those of `present`. */
  const readOthers = (keys: readonly string[], present: readonly Subject[]) =>
    readSubjects(writer, without(keys, present), shared);

  const asked = await readSubjects(writer, affected.subjects, shared);
  const disputed = [...disputesInClaims(asked), ...(await denials(writer, asked, 'outward'))];
  const subjects = [...asked, ...(await readOthers(disputed, asked))];

  // Deals read ties to find which payers are units of others, so everything else is derived and written first.
  const others = subjects.filter(({ type }) => type !== 'Deal');
  const endsBefore = await endsOfTies(writer, keysOf(others));
  const disputing = await readOthers(await denials(writer, others, 'inward'), others);
  const first = await deriveAndWrite(writer, others, disputing, shared);
  const ends = [...endsBefore, ...(await endsOfTies(writer, first.subjects))];

  const stated = subjects.filter(({ type }) => type === 'Deal');
  const named = dealsInClaims(stated);
  const dependent = [
    ...(await dealsOf(
      writer,
      ends.filter(({ tie }) => first.subjects.includes(tie)),
    )),
    ...named,
    ...(await linked(writer, [...keysOf(stated), ...named], 'outward')),
  ];
  const deals = [...stated, ...(await readOthers(dependent, stated))];
  const beside = [...(await linked(writer, keysOf(deals), 'inward')), ...(await denials(writer, deals, 'inward'))];
  const second = await deriveAndWrite(writer, deals, await readOthers(beside, deals), shared);
  if (second.subjects.length > 0) {
    await writer.run(statement('ingest/write/sizes'), { deals: second.subjects, entities: second.entities });
  }

  const all = union([affected, first, second]);
  if (all.entities.length > 0) {
    await writer.run(statement('ingest/write/firstKnown'), { keys: all.entities });
    await writer.run(statement('ingest/write/ownSums'), { keys: all.entities });
  }
  return [...first.subjects, ...second.subjects];
}

/**
 * Derives subjects and writes what differs; nothing is written for `neighbours`, which the derivation only reads. Affects
 * the subjects that it wrote or removed, and the entities that the subjects refer to or referred to before.
 */
async function deriveAndWrite(
  writer: Writer,
  subjects: readonly StoredSubject[],
  neighbours: readonly Subject[],
  { lineage }: SharedReads,
): Promise<Affected> {
  const before = await entitiesOf(writer, keysOf(subjects));
  const context = await readContext(writer, [...subjects, ...neighbours], lineage);
  const written = await writeDerived(writer, subjects, project(subjects, neighbours, context));
  return { subjects: written, entities: [...before, ...(await entitiesOf(writer, written))] };
}

const keysOf = (subjects: readonly Subject[]) => subjects.map(({ key }) => key);

function without(keys: readonly string[], subjects: readonly Subject[]): string[] {
  const own = new Set(keysOf(subjects));
  return [...new Set(keys)].filter((key) => !own.has(key));
}

/** From some subjects to those that they link to (outward), or to those that link to them (inward). */
type Direction = RowOf<typeof queries.denials>['direction'];

type Ends = RowOf<typeof queries.endsOfTies>;

/** The ends of ties that can make one entity a unit of another. */
const endsOfTies = (writer: Writer, keys: readonly string[]): Promise<Ends[]> =>
  askFor(writer, queries.endsOfTies, keys);

async function entitiesOf(writer: Writer, keys: readonly string[]): Promise<string[]> {
  return (await askFor(writer, queries.entitiesOf, keys)).map(({ key }) => key);
}

async function dealsOf(writer: Writer, ends: readonly Ends[]): Promise<string[]> {
  const entities = [...new Set(ends.flatMap(({ from, to }) => [from, to]))];
  const rows = await askFor(writer, queries.dealsOf, entities, 'entities');
  return rows.map(({ key }) => key);
}

/**
 * The deals that some deals replace or are part of (outward), or those that replace them or are parts of them, directly or
 * through others.
 */
async function linked(writer: Writer, keys: readonly string[], direction: Direction): Promise<string[]> {
  const rows = await askFor(writer, queries.linkedDeals, keys);
  return rows.filter((row) => row.direction === direction).map(({ key }) => key);
}

/** The subjects that some stored statements dispute (outward), or the statements that dispute some subjects. */
async function denials(writer: Writer, subjects: readonly Subject[], direction: Direction): Promise<string[]> {
  const rows = await askFor(writer, queries.denials, keysOf(subjects));
  return rows.filter((row) => row.direction === direction).map(({ key }) => key);
}
