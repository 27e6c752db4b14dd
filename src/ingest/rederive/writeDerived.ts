import { UserError } from '../../errors.ts';
import type { Writer } from '../../graph/connect.ts';
import { runRows } from '../../graph/Query.ts';
import { statement } from '../../graph/statement.ts';
import { stillNeeded } from '../queries.ts';
import type { SubjectType } from '../../model/keyKinds.ts';
import type { ConflictRow } from '../../derive/choice/conflicts.ts';
import type { Derived, Projection } from '../../derive/project.ts';
import { optionalParts, sentFields } from './sentFields.ts';
import type { StoredSubject } from './readSubjects.ts';

/** The statements that remove the derived data of subjects of a type, in order. */
const clearing: Readonly<Record<SubjectType, readonly string[]>> = {
  Deal: ['clearDeals', 'clearDealEdges'],
  Tie: ['clearTies'],
  Observation: ['clearObservations'],
  Statement: ['clearStatements'],
};

/** The fields that rows of every type have. */
type Written = Derived<{ key: string; properties: object | null; evidence: object[]; conflicts: ConflictRow[] }>;

/**
 * Writes the rows whose fingerprints differ from those in the graph, and removes subjects without claims. Returns the
 * keys of the subjects that it wrote or removed.
 */
export async function writeDerived(
  writer: Writer,
  subjects: readonly StoredSubject[],
  projection: Projection,
): Promise<string[]> {
  const stored = new Map(subjects.map(({ key, fingerprint }) => [key, fingerprint]));
  const gone = subjects.filter(({ claims }) => claims.length === 0);
  // The next statement is prepared while the graph runs the ones before it, in order.
  const sent: Promise<unknown>[] = [];
  const send = (name: string, parameter: 'rows' | 'keys', values: readonly unknown[]) => {
    if (values.length > 0) sent.push(writer.run(statement(`ingest/write/${name}`), { [parameter]: values }));
  };
  const touched: string[] = [];
  // Statements are written last, because they can be about subjects that are written before them.
  for (const type of ['Tie', 'Observation', 'Deal', 'Statement'] as const) {
    const rows = (projection[type] as readonly Written[]).filter(
      ({ key, fingerprint }) => fingerprint !== stored.get(key),
    );
    const keys = [...rows, ...gone.filter((subject) => subject.type === type)].map(({ key }) => key);
    const old = keys.filter((key) => typeof stored.get(key) === 'string');
    touched.push(...keys);
    send('restore', 'keys', old);
    for (const name of [...clearing[type], 'clearConflicts']) send(name, 'keys', old);
    for (const [name, fields] of Object.entries<readonly string[]>(sentFields[type])) {
      const parts = rows.map((row) => picked(row, fields));
      send(name, 'rows', optionalParts.includes(name) ? parts.filter(hasSomething) : parts);
    }
    send(
      'evidence',
      'rows',
      rows.flatMap(({ evidence }) => evidence),
    );
    send(
      'conflicts',
      'rows',
      rows.flatMap(({ conflicts }) => conflicts),
    );
  }
  const changed = new Set(touched);
  send(
    'dealEdges',
    'rows',
    projection.Deal.filter(({ key }) => changed.has(key)).flatMap(({ edges }) => edges),
  );
  // A subject without claims in the present keeps its past states, and is hidden from the present.
  const retired = Object.values(projection).flatMap((rows: readonly Written[]) =>
    rows.filter(({ key, properties }) => properties === null && changed.has(key)),
  );
  send('retire', 'keys', retired.map(({ key }) => key)); // prettier-ignore
  await Promise.all(sent);
  await remove(
    writer,
    gone.map(({ key }) => key),
  );
  return touched;
}

const picked = (row: object, fields: readonly string[]): Readonly<Record<string, unknown>> =>
  Object.fromEntries(fields.map((field) => [field, (row as Readonly<Record<string, unknown>>)[field]]));

const hasSomething = ({ key: _key, ...lists }: Readonly<Record<string, unknown>>): boolean =>
  Object.values(lists).some((list) => (list as unknown[]).length > 0);

/** Throws if other subjects still refer to a subject to be removed. */
async function remove(writer: Writer, keys: readonly string[]): Promise<void> {
  if (keys.length === 0) return;
  const [needed] = await runRows(writer, stillNeeded, { keys });
  if (needed !== undefined) {
    const { key, other, bundle } = needed;
    throw new UserError(
      `Cannot remove ${key}: it would have no claims left, but ${other} (bundle ${bundle}) still refers to it. Remove that reference first.`,
    );
  }
  await writer.run(statement('ingest/write/removeSubjects'), { keys });
}
