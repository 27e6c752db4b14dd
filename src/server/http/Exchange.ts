import type { IncomingMessage, ServerResponse } from 'node:http';

/** One request and the response to it. */
export interface Exchange {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  /** The path, without the query string. */
  readonly path: string;
  /** The query string with its `?`, or nothing. */
  readonly search: string;
  readonly entry: RequestEntry;
}

/** What the log says of one request. */
export interface RequestEntry {
  readonly requestId: string;
  /** Name of the operation, where it has one. */
  operation?: string | undefined;
  /** The first digits of the SHA-256 of the document. */
  document?: string | undefined;
  /** How many statements were sent to Neo4j. */
  statements?: number | undefined;
  /** How long they took, added up; those of several root fields run side by side. */
  neo4jMilliseconds?: number | undefined;
}

/** Answers what arrives at one path. */
export type Route = (exchange: Exchange) => Promise<void> | void;
