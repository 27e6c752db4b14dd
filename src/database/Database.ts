import type { GraphAddress } from '../graph/connect.ts';

/** A database that answers, and how it came to be. */
export interface Database {
  readonly address: GraphAddress;
  readonly origin: 'NEO4J_URI' | 'container' | 'local';
  /** Where Neo4j Browser is served; null where that is not ours to know. */
  readonly browserUrl: string | null;
  /** Ends the use of the database: one that was started for us stops with its last user, any other runs on. */
  stop(): Promise<void>;
}
