import type { Question, Values } from '../questions.ts';

/** A program that answers the questions. */
export interface Contender {
  readonly name: string;
  /** Prepares the request for a question with some values. The result sends it and resolves to the raw answer. */
  prepare(question: Question, values: Values): () => Promise<unknown>;
  /** Counters of its process since the start. */
  counters(): Promise<Counters>;
  stop(): Promise<void>;
}

/** Those that can answer a question. */
export const contendersOf = ({ by }: Question, all: readonly Contender[]): Contender[] =>
  all.filter(({ name }) => by === undefined || by.includes(name));

export interface Counters {
  /** Round trips to Neo4j: changes from sending to receiving on its sockets. */
  readonly trips: number;
  /** Milliseconds of processor time. */
  readonly cpu: number;
  /** Bytes. */
  readonly memory: number;
}
