import type { IncomingMessage, ServerResponse } from 'node:http';

/** One request and the response to it. */
export interface Exchange {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  /** Path without the query string. */
  readonly path: string;
  /** Query string with its `?`, or an empty string. */
  readonly search: string;
  readonly entry: RequestEntry;
}

/** Log entry of one request. */
export interface RequestEntry {
  readonly requestId: string;
  /** Name of the operation, if it has one. */
  operation?: string | undefined;
  /** The first digits of the SHA-256 of the document. */
  document?: string | undefined;
  /** The codes of the errors in the answer. */
  errors?: readonly string[] | undefined;
  /** Number of statements sent to Neo4j. */
  statements?: number | undefined;
  /** Sum of their durations. Can exceed the total, since root fields run in parallel. */
  neo4jMilliseconds?: number | undefined;
}

/** Answers the requests at one path. */
export type Route = (exchange: Exchange) => Promise<void> | void;
