import type { GraphAddress } from '../graph/connect.ts';
import type { Report } from './Report.ts';

/** A database that is available, and where it comes from. */
export interface Database {
  readonly address: GraphAddress;
  readonly origin: 'NEO4J_URI' | 'container' | 'local';
  /** Address of Neo4j Browser; null for a database at NEO4J_URI, where it is unknown. */
  readonly browserUrl: string | null;
  /**
   * Starts a database of this machine again whenever it ends, reports both, and passes the reason to `onGivenUp` if that
   * does not help. Other databases are kept running by their engine or by someone else; of the one at NEO4J_URI, reports when
   * it does not answer, and when it answers again.
   */
  keepRunning(report: Report, onGivenUp: (error: unknown) => void): void;
  /** Ends the use of the database. A database that was started automatically stops when its last user ends. */
  stop(): Promise<void>;
}
