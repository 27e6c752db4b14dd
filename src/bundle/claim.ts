import type { Bundle } from '../model/bundle.ts';
import type { Rank, Tier } from '../model/vocabulary.ts';
import type { z } from 'zod';

type Given<Written> = Omit<Written, 'key' | 'claims' | 'sources' | 'rank'>;
type States<Subject extends { claims: unknown[] }> = Given<Subject> & Given<Subject['claims'][number]>;

/**
 * The fields that a claim states. What a bundle says once for a subject (the kind of a deal, the ends of a tie) is
 * stated by each of its claims, so that the graph can be rebuilt from claims alone.
 */
export type DealStates = States<Bundle['deals'][number]>;
export type TieStates = States<Bundle['ties'][number]>;
export type ObservationStates = Omit<States<Bundle['observations'][number]>, 'value'>;
export type StatementStates = States<Bundle['statements'][number]>;
export type AnyStates = DealStates | TieStates | ObservationStates | StatementStates;

/** One amount and one quantity as a claim states them. */
export type Amount = NonNullable<DealStates['amounts']>[number];
export type Quantity = NonNullable<DealStates['quantities']>[number];

/** What is known of a document, as far as it decides which of two claims is to be trusted. */
export interface DocumentFacts {
  readonly key: string;
  readonly tier: z.infer<typeof Tier>;
  /** The last day of its publication interval; null where it shows no date. */
  readonly publishedTo: string | null;
  readonly publisher: string;
  /** What it derives from. */
  readonly documents: readonly string[];
  readonly publishers: readonly string[];
}

/** One document's version of a subject, as the projection reads it. */
export interface Claim<Stated = AnyStates> {
  readonly key: string;
  readonly subject: string;
  readonly document: DocumentFacts;
  readonly rank: z.infer<typeof Rank>;
  /** The day from which it counts on the known axis. */
  readonly knownFrom: string;
  /** The day from which it counts no more, because it was retracted; null where it was not. */
  readonly knownTo: string | null;
  readonly states: Stated;
  /** True for an account of a stage that its deal has left behind. */
  readonly outdated?: boolean;
}
