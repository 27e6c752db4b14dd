import type { Projection } from '../../derive/project.ts';
import type { SubjectType } from '../../model/keyKinds.ts';

/**
 * The statements of `cypher/ingest/write/` that write derived subjects of a type, in order, each with the fields of a
 * row that it reads: a whole deal is large, and many statements write only parts of it. `checkSentFields` compares the
 * fields with the statements.
 */
export const sentFields = {
  Deal: {
    deals: ['key', 'kind', 'fingerprint', 'properties'],
    dealStates: ['key', 'states'],
    dealParties: ['key', 'payers', 'payees', 'involves', 'parties'],
    dealParts: ['key', 'amounts', 'quantities'],
    dealLinks: ['key', 'links', 'forCapacity'],
    alternatives: ['key', 'alternatives'],
  },
  Tie: {
    ties: ['key', 'type', 'from', 'to', 'fingerprint', 'properties', 'states', 'relationships'],
    alternatives: ['key', 'alternatives'],
  },
  Observation: {
    observations: ['key', 'of', 'towards', 'fingerprint', 'properties', 'states'],
    alternatives: ['key', 'alternatives'],
  },
  Statement: {
    statements: ['key', 'speaker', 'targets', 'fingerprint', 'properties', 'states'],
    alternatives: ['key', 'alternatives'],
  },
} as const satisfies {
  readonly [Type in SubjectType]: Readonly<Record<string, readonly (keyof Projection[Type][number])[]>>;
};

/** The statements whose rows are left out if all their lists are empty, as they are for most subjects. */
export const optionalParts: readonly string[] = ['dealParts', 'dealLinks', 'alternatives'];
