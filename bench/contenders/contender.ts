import type { Question, Values } from '../questions.ts';

/** One way to answer the questions. */
export interface Contender {
  readonly name: string;
  /** Makes ready what is sent for a question with these values; asks when called, and gives the answer as it came. */
  prepare(question: Question, values: Values): () => Promise<unknown>;
  /** Of its process, since it began. */
  counters(): Promise<Counters>;
  stop(): Promise<void>;
}

export interface Counters {
  /** Round trips to Neo4j: changes from sending to receiving on its sockets. */
  readonly trips: number;
  /** Milliseconds of processor time. */
  readonly cpu: number;
  /** Bytes. */
  readonly memory: number;
}
