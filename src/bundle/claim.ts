import type { Bundle } from '../model/bundle.ts';
import type { Rank, Tier } from '../model/vocabulary.ts';
import type { z } from 'zod';

type Stated<Written> = Omit<Written, 'key' | 'claims' | 'sources' | 'rank'>;
type States<Subject extends { claims: unknown[] }> = Stated<Subject> & Stated<Subject['claims'][number]>;

/**
 * The fields that a claim states. What a bundle states once for a subject (the kind of a deal, the ends of a tie) is
 * copied to each of its claims, so that the graph can be rebuilt from claims alone.
 */
export type DealStates = States<Bundle['deals'][number]>;
export type TieStates = States<Bundle['ties'][number]>;
export type ObservationStates = Omit<States<Bundle['observations'][number]>, 'value'>;
export type StatementStates = States<Bundle['statements'][number]>;
export type AnyStates = DealStates | TieStates | ObservationStates | StatementStates;

/** One amount and one quantity as a claim states them. */
export type Amount = NonNullable<DealStates['amounts']>[number];
export type Quantity = NonNullable<DealStates['quantities']>[number];

/** The properties of a document that decide which of two claims to trust. */
export interface DocumentFacts {
  readonly key: string;
  readonly tier: z.infer<typeof Tier>;
  /** The last day of its publication interval; null if the document shows no date. */
  readonly publishedTo: string | null;
  readonly publisher: string;
  /** The documents that it derives from. */
  readonly documents: readonly string[];
  readonly publishers: readonly string[];
}

/** One document's version of a subject, as the derivation reads it. */
export interface Claim<Stated = AnyStates> {
  readonly key: string;
  readonly subject: string;
  readonly document: DocumentFacts;
  readonly rank: z.infer<typeof Rank>;
  /** The first day on which it counts on the known axis. */
  readonly knownFrom: string;
  /** The first day on which it no longer counts because it was retracted; null if it was not retracted. */
  readonly knownTo: string | null;
  readonly states: Stated;
  /** The fields in `states` that are written in the claim itself; if left out, all of them. */
  readonly own?: readonly string[];
  /** Whether it describes an earlier stage of its deal. */
  readonly outdated?: boolean;
}
