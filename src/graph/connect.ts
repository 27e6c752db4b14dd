import neo4j, {
  type Driver,
  type ManagedTransaction,
  type ProfiledPlan,
  type Record as DriverRecord,
  type Session,
} from 'neo4j-driver';
import { untilAborted } from '../model/request/untilAborted.ts';
import { ColdStatements } from './ColdStatements.ts';
import { hasStaleBookmark, isServerLost } from './failures.ts';
import { openSessions, poolSize, type ConnectionUse, type InSession } from './openSessions.ts';
import { refusedWrite } from './refusedWrite.ts';

/** Address and login of a Neo4j. */
export interface GraphAddress {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  readonly database: string;
}

/** One record: its values in the order of RETURN. Integers are numbers. */
export type Row = readonly unknown[];

/** Parameters of a statement. Whole numbers become Neo4j integers. */
export type Parameters = Readonly<Record<string, unknown>>;

/** One write transaction. `writes` counts the changes that its statements made to the graph. */
export interface Writer {
  run(statement: string, parameters?: Parameters): Promise<Row[]>;
  readonly writes: number;
}

/** Reads the graph. */
export interface Reader {
  /**
   * Runs one statement in a READ session, in which the server refuses writes. A text that the database has not planned
   * yet waits for its turn, see `ColdStatements`.
   */
  read(statement: string, parameters?: Parameters, options?: ReadOptions): Promise<Row[]>;
  /** Runs one reading statement and passes each record to `take` as it arrives. */
  stream(statement: string, parameters: Parameters, take: (row: Row) => void): Promise<void>;
}

/** A graph that cannot be written. */
export interface ReadableGraph extends Reader {
  /**
   * Runs reads one after the other: each waits until the transactions that the read before it could see are applied as a
   * whole. Neo4j applies a commit step by step, and a reader can see a node of it before its relationships or its entry
   * in an index.
   */
  readInOrder<Result>(work: (reader: Reader) => Promise<Result>): Promise<Result>;
}

/** The only interface to the database for all other folders. */
export interface Graph extends ReadableGraph {
  /** Has the database plan a statement without running it, unless it has the plan. `parameters` has the right names. */
  prepare(statement: string, parameters: Parameters): Promise<void>;
  /** Runs `work` in one transaction. The driver can repeat it as a whole, so it must be idempotent. */
  write<Result>(work: (writer: Writer) => Promise<Result>): Promise<Result>;
  /** Runs one change of constraints or indexes, which cannot share a transaction with data. */
  alter(statement: string): Promise<void>;
  /** Resolves when the database answers; rejects with the driver's error. */
  verify(): Promise<void>;
  /** How much of the connections is in use, and how many statements are planned for the first time. */
  connections(): ConnectionUse & { readonly planning: number };
  close(): Promise<void>;
}

export interface ReadOptions {
  /**
   * Milliseconds after which the server cancels the statement. A statement without a timeout is repeated once if its
   * connection is lost; one with a timeout, only if another server of a cluster may answer it.
   */
  readonly timeout?: number;
  /** Shown by `SHOW TRANSACTIONS`. */
  readonly metadata?: Parameters;
  /** Cancels the statement in the database when aborted. */
  readonly signal?: AbortSignal | undefined;
  /** Receives the plan of a statement that begins with PROFILE. */
  readonly onPlan?: ((plan: PlanStep) => void) | undefined;
}

/** One operator of a profiled plan, with its inputs as children. */
export interface PlanStep {
  readonly operator: string;
  /** The planner's description of the step. */
  readonly details: string;
  readonly dbHits: number;
  readonly rows: number;
  readonly children: readonly PlanStep[];
}

/**
 * Milliseconds. A read fails fast if the database is down. A write can take long: it queues behind other writes, and the
 * database sometimes mistakes a queue for a deadlock, after which the driver repeats the transaction within this time.
 */
const driverTimeouts = {
  connectionTimeout: 1_000,
  connectionAcquisitionTimeout: 2_000,
  maxTransactionRetryTime: 60_000,
};
/** Milliseconds. Includes a connection to a server that knows the cluster, which may be far away. */
const routedAcquisitionTimeout = 4_000;
/** More than the largest page has rows, so that an answer arrives in one batch. */
const fetchSize = 2_000;

/** Opens a pool of connections. Nothing is sent before the first statement. */
export function connect({ uri, user, password, database }: GraphAddress): Graph {
  const isRouted = uri.startsWith('neo4j');
  const driver: Driver = neo4j.driver(uri, neo4j.auth.basic(user, password), {
    ...driverTimeouts,
    ...(isRouted && { connectionAcquisitionTimeout: routedAcquisitionTimeout }),
    maxConnectionPoolSize: poolSize,
    fetchSize,
    disableLosslessIntegers: true,
    telemetryDisabled: true,
    // Planner notifications are unused and would be sent with every result.
    notificationFilter: { minimumSeverityLevel: 'OFF' },
  });

  const cold = new ColdStatements();
  const { use, inSession, openSession } = openSessions(driver, { database, isRouted, onLoss: () => cold.forget() });
  const explain = (error: unknown) => Promise.reject(refusedWrite(error, uri) ?? error);

  return {
    ...readerIn(inSession, cold),
    prepare: (statement, parameters) =>
      cold.run(statement, undefined, async (planned) => {
        if (planned === null) return;
        const text = statement.replace(/^CYPHER 5\b/, 'CYPHER 5 EXPLAIN');
        await inSession('READ', async (session) => void (await session.run(text, withIntegers(parameters))));
        planned();
      }),
    // The driver sends the bookmark of each transaction of a session with the next one.
    readInOrder: (work) => inSession('READ', (session) => work(readerIn((_, read) => read(session), null))),
    write: (work) =>
      inSession('WRITE', (session) => session.executeWrite((transaction) => work(writerIn(transaction)))).catch(
        explain,
      ),
    alter: (statement) => inSession('WRITE', async (session) => void (await session.run(statement))).catch(explain),
    // Runs a statement, because the server accepts connections even to a database that does not exist.
    verify() {
      const look = () => openSession('READ', async (session) => void (await session.run('RETURN 1')));
      return look().catch((error: unknown) => {
        if (isServerLost(error)) return look();
        throw error;
      });
    },
    connections: () => ({ ...use(), planning: cold.planning }),
    close: () => driver.close(),
  };
}

/** `cold` is null within a session, which holds its connection while it waits. */
function readerIn(inSession: InSession, cold: ColdStatements | null): Reader {
  return {
    read(statement, parameters = {}, { signal, onPlan, ...options } = {}) {
      let running: Session | null = null;
      const ask = async (session: Session, planned: (() => void) | null) => {
        signal?.throwIfAborted();
        running = session;
        const result = withoutTrace(() => session.run(statement, withIntegers(parameters), options));
        // The names of the columns arrive as soon as there is a plan.
        if (planned !== null) result.keys().then(planned, () => {});
        const { records, summary } = await result;
        running = null;
        if (summary.profile) onPlan?.(planStep(summary.profile));
        return records.map(valuesOf);
      };
      const run = (planned: (() => void) | null) => inSession('READ', (session) => ask(session, planned), signal);
      const attempt = () => (cold === null ? run(null) : cold.run(statement, signal, run));
      const answered = attempt().catch((error: unknown) => {
        // Another session waits for no state that the database does not reach.
        const mayHelp = isServerLost(error) || (cold !== null && hasStaleBookmark(error));
        const hasTime = options.timeout === undefined && neo4j.isRetryableError(error);
        if ((mayHelp || hasTime) && signal?.aborted !== true) return attempt();
        throw error;
      });
      if (signal === undefined) return answered;
      // A closed session makes the database cancel the statement. The caller does not wait for that, nor for a connection.
      return untilAborted(signal, answered, () => void running?.close().catch(() => {}));
    },
    stream: (statement, parameters, take) =>
      inSession('READ', (session) => {
        const result = withoutTrace(() => session.run(statement, withIntegers(parameters)));
        return new Promise<void>((settle, fail) => {
          result.subscribe({
            onNext: (record) => take([...record.values()]),
            onCompleted: () => settle(),
            onError: fail,
          });
        });
      }),
  };
}

const valuesOf = (record: DriverRecord): Row => (record.length === 1 ? [record.get(0)] : [...record.values()]);

const planStep = ({ operatorType, arguments: given, dbHits, rows, children }: ProfiledPlan): PlanStep => ({
  operator: operatorType.replace(/@.*$/, ''),
  details: String((given as Parameters)['Details'] ?? ''),
  dbHits,
  rows,
  children: children.map(planStep),
});

/** Disables the stack trace that the driver takes of each call. It takes a tenth of a small read and shows only the driver. */
function withoutTrace<Result>(call: () => Result): Result {
  const { stackTraceLimit } = Error;
  Error.stackTraceLimit = 0;
  try {
    return call();
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
  }
}

function writerIn(transaction: ManagedTransaction): Writer {
  let writes = 0;
  return {
    async run(statement, parameters = {}) {
      const { records, summary } = await transaction.run(statement, withIntegers(parameters));
      writes += Object.values(summary.counters.updates()).reduce((sum, count) => sum + count, 0);
      return records.map((record) => [...record.values()]);
    },
    get writes() {
      return writes;
    },
  };
}

/** Converts whole numbers to integers. The driver sends numbers as floats, which `LIMIT` refuses. */
function withIntegers(parameters: Parameters): Record<string, unknown> {
  return Object.fromEntries(Object.entries(parameters).map(([name, value]) => [name, integral(value)]));
}

function integral(value: unknown): unknown {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? neo4j.int(value) : value;
  if (Array.isArray(value)) return value.map(integral);
  if (value !== null && typeof value === 'object' && Object.getPrototypeOf(value) === Object.prototype) {
    return withIntegers(value as Parameters);
  }
  return value;
}
