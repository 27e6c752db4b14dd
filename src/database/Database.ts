import type { GraphAddress } from '../graph/connect.ts';

/** A database that is available, and where it comes from. */
export interface Database {
  readonly address: GraphAddress;
  readonly origin: 'NEO4J_URI' | 'container' | 'local';
  /** Address of Neo4j Browser; null for a database at NEO4J_URI, where it is unknown. */
  readonly browserUrl: string | null;
  /** Ends the use of the database. A database that was started automatically stops when its last user ends. */
  stop(): Promise<void>;
}
