import type { Writer } from '../../graph/connect.ts';
import { askFor } from './askFor.ts';
import type { RowOf } from '../../graph/Query.ts';
import { claimsOf, documentFacts } from '../queries.ts';
import type { AnyStates, DocumentFacts } from '../../bundle/claim.ts';
import { groupBy } from '../../model/groupBy.ts';
import type { Subject } from '../../derive/project.ts';
import { replaceMerged } from './replaceMerged.ts';

/** A subject as stored in the graph: its claims, and the fingerprint of the rows that were derived from them. */
export interface StoredSubject extends Subject {
  readonly fingerprint: string | null;
}

type ClaimRow = RowOf<typeof claimsOf>;

/** Data that is read once for all subjects of a derivation. */
export interface SharedReads {
  /** Receives the documents behind the claims. */
  readonly lineage: Map<string, DocumentFacts>;
  /** The surviving entity of each merged one. */
  readonly resolvesTo: ReadonlyMap<string, string>;
}

/** Reads subjects with all their claims. Unknown keys are left out. */
export async function readSubjects(
  writer: Pick<Writer, 'run'>,
  keys: Iterable<string>,
  { lineage, resolvesTo }: SharedReads,
): Promise<StoredSubject[]> {
  const rows = await askFor(writer, claimsOf, [...new Set(keys)]);
  await readDocuments(writer, rows, lineage);
  return [...groupBy(rows, ({ subject }) => subject)].map(([key, group]) => ({
    key,
    type: group[0].type,
    fingerprint: group[0].fingerprint,
    claims: group.filter(hasClaim).map(({ subject, type, claim, rank, knownFrom, knownTo, states, own, document }) => ({
      key: claim,
      subject,
      document: lineage.get(document)!,
      rank,
      knownFrom,
      knownTo,
      states: replaceMerged(type, JSON.parse(states) as AnyStates, resolvesTo),
      own: own ?? [],
    })),
  }));
}

/** The columns of a row that has a claim. The row of a subject without claims lacks them. */
type Claimed = { [Column in 'claim' | 'rank' | 'knownFrom' | 'states' | 'document']: NonNullable<ClaimRow[Column]> };

export const hasClaim = (row: ClaimRow): row is ClaimRow & Claimed => row.claim !== null;

async function readDocuments(
  writer: Pick<Writer, 'run'>,
  rows: readonly ClaimRow[],
  lineage: Map<string, DocumentFacts>,
): Promise<void> {
  const keys = new Set(rows.filter(hasClaim).map(({ document }) => document));
  const missing = [...keys].filter((key) => !lineage.has(key));
  for (const facts of await askFor(writer, documentFacts, missing)) lineage.set(facts.key, facts);
}
