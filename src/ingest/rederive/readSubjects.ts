import type { Writer } from '../../graph/connect.ts';
import { askFor } from './askFor.ts';
import type { AnyStates, Claim, DocumentFacts, SubjectType } from '../../bundle/claim.ts';
import { groupBy } from '../../model/groupBy.ts';
import type { Subject } from '../../derive/project.ts';
import { resolved } from './replaceMerged.ts';

/** A subject as the graph has it: its claims, and the fingerprint of what was derived from them before. */
export interface StoredSubject extends Subject {
  readonly fingerprint: string | null;
}

type Row = [
  string,
  SubjectType,
  string | null,
  string | null,
  Claim['rank'],
  string,
  string | null,
  string,
  string,
  string,
];

/** What is read once for all subjects of a derivation. */
export interface Known {
  /** Receives the documents behind the claims. */
  readonly lineage: Map<string, DocumentFacts>;
  /** The entity that stands for each merged one. */
  readonly standsFor: ReadonlyMap<string, string>;
}

/** Reads subjects with all their claims. Unknown keys are left out. */
export async function readSubjects(
  writer: Pick<Writer, 'run'>,
  keys: Iterable<string>,
  { lineage, standsFor }: Known,
): Promise<StoredSubject[]> {
  const rows = (await askFor(writer, 'ingest/read/claimsOf', [...new Set(keys)])) as unknown as Row[];
  await readDocuments(writer, rows, lineage);
  return [...groupBy(rows, ([key]) => key)].map(([key, group]) => ({
    key,
    type: group[0][1],
    fingerprint: group[0][2],
    claims: group.flatMap(([subject, , , claim, rank, knownFrom, knownTo, states, document]) =>
      claim === null
        ? []
        : [
            {
              key: claim,
              subject,
              document: lineage.get(document)!,
              rank,
              knownFrom,
              knownTo,
              states: resolved(JSON.parse(states) as AnyStates, standsFor),
            },
          ],
    ),
  }));
}

async function readDocuments(writer: Pick<Writer, 'run'>, claims: readonly Row[], lineage: Map<string, DocumentFacts>) {
  const keys = new Set(claims.flatMap(([, , , claim, , , , , document]) => (claim === null ? [] : [document])));
  const missing = [...keys].filter((key) => !lineage.has(key));
  const rows = await askFor(writer, 'ingest/read/documentFacts', missing);
  for (const [key, tier, publishedTo, publisher, documents, publishers] of rows as unknown as [
    string,
    DocumentFacts['tier'],
    string | null,
    string,
    string[],
    string[],
  ][]) {
    lineage.set(key, { key, tier, publishedTo, publisher, documents, publishers });
  }
}
