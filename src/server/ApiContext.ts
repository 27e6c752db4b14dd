import type { ExecutionResult } from 'graphql';
import type { SentStatement } from '../compile/run/askRoots.ts';
import type { RequestScope } from '../model/request/RequestScope.ts';
import type { Admitted } from './admission/Admission.ts';
import type { RequestEntry } from './http/Exchange.ts';

/** How much of the Cypher behind its answer a client wants to see: the statements, or also their profiled plans. */
export type CypherDetail = 'statement' | 'plan';

/** Context of one request, which the executor and the plugins share. */
export interface ApiContext {
  readonly requestId: string;
  readonly entry: RequestEntry;
  readonly scope: RequestScope;
  readonly admitted: Admitted;
  /** What the operation can cost (`limits/operationCost.ts`), once it is known. */
  cost: number;
  /** The result, if it was executed before Apollo Server was asked, which then formats its errors. */
  executed?: ExecutionResult;
  readonly cypherDetail: CypherDetail | null;
  /** Statements sent so far. */
  readonly sent: SentStatement[];
}
