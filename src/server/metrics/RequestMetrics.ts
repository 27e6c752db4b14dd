import { Counter, Histogram, type Registry } from 'prom-client';
import type { Exchange } from '../http/Exchange.ts';
import { boundNames } from './boundNames.ts';
import { prefix } from './prefix.ts';

/** Seconds, up to the longest time that a request gets by default. */
const buckets = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30];

/** Counts operations, their errors and their statements. */
export class RequestMetrics {
  private readonly nameOf: (name: string | undefined) => string;
  private readonly seconds: Histogram<'operation'>;
  private readonly errors: Counter<'code'>;
  private readonly statements: Counter;
  private readonly statementSeconds: Counter;

  /** `known` are the names of operations that are always shown. */
  constructor(registry: Registry, known: Iterable<string>) {
    const registers = [registry];
    this.nameOf = boundNames(known);
    this.seconds = new Histogram({
      name: `${prefix}operation_seconds`,
      help: 'Time from the arrival of an operation to the end of its answer, in seconds, by the name of the operation.',
      labelNames: ['operation'],
      ...{ buckets, registers },
    });
    this.errors = new Counter({
      name: `${prefix}errors_total`,
      help: 'Errors in answers, by code. CANCELLED: the client left before its answer.',
      labelNames: ['code'],
      registers,
    });
    this.statements = new Counter({
      name: `${prefix}statements_total`,
      help: 'Statements sent to Neo4j for operations.',
      registers,
    });
    this.statementSeconds = new Counter({
      name: `${prefix}statement_seconds_total`,
      help: 'Sum of the times of these statements, in seconds.',
      registers,
    });
  }

  /** Counts the operation of a request to `/graphql` once it is answered. */
  observe({ response, entry }: Exchange): void {
    const began = performance.now();
    response.once('close', () => {
      const { document, statements = 0, neo4jMilliseconds = 0 } = entry;
      const errors = entry.errors ?? (response.statusCode >= 400 ? ['BAD_REQUEST'] : []);
      // A page, or the question of a browser before its request.
      if (document === undefined && errors.length === 0) return;
      const operation = 'operation' in entry ? this.nameOf(entry.operation) : '(refused)';
      this.seconds.observe({ operation }, (performance.now() - began) / 1_000);
      if (statements > 0) {
        this.statements.inc(statements);
        this.statementSeconds.inc(neo4jMilliseconds / 1_000);
      }
      for (const code of errors) this.errors.inc({ code });
      if (!response.writableFinished && !errors.includes('CANCELLED')) this.errors.inc({ code: 'CANCELLED' });
    });
  }
}
