import type { SentStatement } from '../compile/run/askRoots.ts';
import type { RequestEntry } from './http/Exchange.ts';

/** What a client may ask to see of the way to its answer: the statements, or also how the database ran them. */
export type CypherDetail = 'statement' | 'plan';

/** What the executor finds in the context of a request. */
export interface ApiContext {
  readonly requestId: string;
  readonly entry: RequestEntry;
  /** Aborted when the client leaves before it is answered. */
  readonly signal: AbortSignal;
  readonly cypherDetail: CypherDetail | null;
  /** The statements that were sent so far. */
  readonly sent: SentStatement[];
}
