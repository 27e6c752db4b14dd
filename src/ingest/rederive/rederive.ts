import type { Writer } from '../../graph/connect.ts';
import { statement } from '../../graph/statement.ts';
import type { RowOf } from '../../graph/Query.ts';
import { readMerged } from '../judgements/applyIdentities.ts';
import * as queries from '../queries.ts';
import { askFor } from './askFor.ts';
import type { DocumentFacts } from '../../bundle/claim.ts';
import { dealsInClaims, disputesInClaims } from './keysInClaims.ts';
import { project, type Subject } from '../../derive/project.ts';
import { readContext } from './readContext.ts';
import { readSubjects } from './readSubjects.ts';
import { writeDerived } from './writeDerived.ts';

/**
 * Derives some subjects from their claims again, and everything that depends on them: deals that are replaced or have
 * parts, deals whose payers are units of each other, subjects that a statement disputes. Writes what differs, and
 * removes subjects without claims. Updates the day since which entities are known, for entities of these subjects and
 * those in `brought`. Returns the keys of the subjects that it wrote or removed.
 */
export async function rederive(writer: Writer, keys: Iterable<string>, brought: readonly string[]): Promise<string[]> {
  const known = { lineage: new Map<string, DocumentFacts>(), resolvesTo: await readMerged(writer) };
  const { lineage } = known;
  const subjects = await readSubjects(writer, keys, known);
  const disputed = [...disputesInClaims(subjects), ...(await denials(writer, subjects, 'outward'))];
  subjects.push(...(await readSubjects(writer, without(disputed, subjects), known)));
  const others = subjects.filter(({ type }) => type !== 'Deal');
  const deals = subjects.filter(({ type }) => type === 'Deal');

  // Deals read ties to find which payers are units of others, so ties are written first.
  const ends = await endsOfTies(writer, keysOf(others));
  const around = await entitiesOf(writer, keysOf(others));
  const voices = await readSubjects(writer, without(await denials(writer, others, 'inward'), others), known);
  const changed = await writeDerived(
    writer,
    others,
    project(others, voices, await readContext(writer, others, lineage)),
  );
  const units = [...ends, ...(await endsOfTies(writer, changed))].filter(({ tie }) => changed.includes(tie));

  const dependent = [
    ...(await dealsOf(writer, units)),
    ...(await linked(writer, deals, 'outward')),
    ...dealsInClaims(deals),
  ];
  deals.push(...(await readSubjects(writer, without(dependent, deals), known)));
  const beside = [...(await linked(writer, deals, 'inward')), ...(await denials(writer, deals, 'inward'))];
  const neighbours = await readSubjects(writer, without(beside, deals), known);
  const parties = await entitiesOf(writer, keysOf(deals));
  const written = await writeDerived(
    writer,
    deals,
    project(deals, neighbours, await readContext(writer, [...deals, ...neighbours], lineage)),
  );
  const moved = [...parties, ...(await entitiesOf(writer, written))];
  if (written.length > 0) await writer.run(statement('ingest/write/sizes'), { deals: written, entities: moved });
  const touched = [...brought, ...around, ...(await entitiesOf(writer, changed)), ...moved];
  if (touched.length > 0) await writer.run(statement('ingest/write/firstKnown'), { keys: [...new Set(touched)] });
  return [...changed, ...written];
}

/** A query from some subjects to the subjects that they link to, or to those that link to them. */
type Direction = 'outward' | 'inward';

const keysOf = (subjects: readonly Subject[]) => subjects.map(({ key }) => key);

function without(keys: readonly string[], subjects: readonly Subject[]): string[] {
  const own = new Set(keysOf(subjects));
  return [...new Set(keys)].filter((key) => !own.has(key));
}

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

/** The deals that some deals replace or are part of (outward), or those that replace them or are parts of them. */
async function linked(writer: Writer, deals: readonly Subject[], direction: Direction): Promise<string[]> {
  const rows = await askFor(writer, queries.linkedDeals, keysOf(deals));
  return rows.filter((row) => row.outward === (direction === 'outward')).map(({ key }) => key);
}

/** The subjects that some stored statements dispute (outward), or the statements that dispute some subjects. */
async function denials(writer: Writer, subjects: readonly Subject[], direction: Direction): Promise<string[]> {
  const rows = await askFor(writer, queries.denials, keysOf(subjects));
  return rows.filter((row) => row.outward === (direction === 'outward')).map(({ key }) => key);
}
