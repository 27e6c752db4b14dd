/** What a request hands to everything that works for it: queues, statements, searches. */
export interface RequestScope {
  /** Aborted when the client leaves or the time is over. The reason is a `RequestEnded`. */
  readonly signal: AbortSignal;
  /** When the time is over, in milliseconds of `performance.now()`. */
  readonly endsAt: number;
  /** Whose request it is. Queues are fair between clients. */
  readonly client: string;
  readonly requestId: string;
}
