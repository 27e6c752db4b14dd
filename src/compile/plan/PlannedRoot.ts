import type { Variables } from '../emit/SampleVariables.ts';
import type { Lists, Shaper } from '../answer/shape.ts';
import type { RequestScope } from '../../model/request/RequestScope.ts';
import type { Times } from './times.ts';

/** The values of `$p` by name. */
export type Parameters = Readonly<Record<string, unknown>>;

/** Sends a statement with one column, `rowColumn`, and the values of its `$p`. Resolves to the values of the column. */
export type SendStatement = (text: string, parameters: Parameters) => Promise<readonly unknown[]>;

/** The plan of a root field: it answers every request of the operation that has the same plan key. */
export interface PlannedRoot {
  /** Sends what has to be sent for a request. Rejects with a GraphQLError if a value of the request is not valid. */
  answer(variables: Variables, send: SendStatement, scope: RequestScope): Promise<RawAnswer>;
  /** What it can send, without frames. */
  readonly statements: readonly string[];
  /** The field files that these are made of. */
  readonly files: Iterable<string>;
  /** The pair of times of a request, null for the present; of `nodes`, one for each id. */
  times(variables: Variables): Times | null | readonly (Times | null)[];
  /** Whether it reads the graph more than once. */
  readonly readsRepeatedly: boolean;
  /** False if a value of the request was refused below the root: another request may have a valid one. */
  readonly isReusable: boolean;
}

/** What the database returned, and the function that turns it into the answer. */
export interface RawAnswer {
  readonly raw: unknown;
  readonly parameters: Parameters;
  readonly shape: Shaper;
  readonly lists?: Lists | undefined;
  /** The version of the graph that a search saw. */
  readonly graphVersion?: number | undefined;
}
