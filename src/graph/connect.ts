import neo4j, {
  type Driver,
  type ManagedTransaction,
  type ProfiledPlan,
  type QueryResult,
  type Session,
} from 'neo4j-driver';

/** Where a Neo4j answers and how to log in. */
export interface GraphAddress {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  readonly database: string;
}

/** One record: its values in the order of the statement's RETURN. Integers are numbers. */
export type Row = readonly unknown[];

/** Parameters of a statement. Whole numbers travel as Neo4j integers. */
export type Parameters = Readonly<Record<string, unknown>>;

/** What one write transaction may do. `writes` sums what the statements changed in the graph. */
export interface Writer {
  run(statement: string, parameters?: Parameters): Promise<Row[]>;
  readonly writes: number;
}

/** The only way to the database. Every other folder speaks through it. */
export interface Graph {
  /** Runs one reading statement in a READ session, which the server lets change nothing. */
  read(statement: string, parameters?: Parameters, options?: ReadOptions): Promise<Row[]>;
  /** Runs one reading statement and gives its records to `take` as they come, however many there are. */
  stream(statement: string, parameters: Parameters, take: (row: Row) => void): Promise<void>;
  /** Runs `work` in one transaction; it may be repeated whole, so it must be idempotent. */
  write<Result>(work: (writer: Writer) => Promise<Result>): Promise<Result>;
  /** Runs one statement that may not share a transaction with data: constraints and indexes. */
  alter(statement: string): Promise<void>;
  /** Resolves when the database answers; rejects with the driver's error. */
  verify(): Promise<void>;
  close(): Promise<void>;
}

export interface ReadOptions {
  /**
   * The server ends the statement after so many milliseconds: somebody waits. A statement without it is repeated once
   * where its connection is lost.
   */
  readonly timeout?: number;
  /** Shown by `SHOW TRANSACTIONS`. */
  readonly metadata?: Parameters;
  /** Ends the statement in the database when nobody waits for its answer any more. */
  readonly signal?: AbortSignal | undefined;
  /** Told how a statement that begins with PROFILE was run. */
  readonly onPlan?: ((plan: PlanStep) => void) | undefined;
}

/** A step of a plan as it was run; the last one first, what it drew upon below it. */
export interface PlanStep {
  readonly operator: string;
  /** What it did, in the words of the planner. */
  readonly details: string;
  readonly dbHits: number;
  readonly rows: number;
  readonly children: readonly PlanStep[];
}

/**
 * No reader waits long for a dead database. A writer does: it queues behind the other writers, and the database now and
 * then takes a queue for a deadlock, after which the driver repeats the transaction while this time lasts. Milliseconds.
 */
const driverTimeouts = {
  connectionTimeout: 1_000,
  connectionAcquisitionTimeout: 2_000,
  maxTransactionRetryTime: 60_000,
};
/** Above the largest page, so that an answer comes in one batch. */
const fetchSize = 2_000;

/** Opens a pool of connections; nothing is sent before the first statement. */
export function connect({ uri, user, password, database }: GraphAddress): Graph {
  const driver: Driver = neo4j.driver(uri, neo4j.auth.basic(user, password), {
    ...driverTimeouts,
    fetchSize,
    disableLosslessIntegers: true,
    telemetryDisabled: true,
    // Nobody reads what the planner thinks of a statement, and it would come with every answer.
    notificationFilter: { minimumSeverityLevel: 'OFF' },
  });

  async function inSession<Result>(
    mode: 'READ' | 'WRITE',
    work: (session: Session) => Promise<Result>,
  ): Promise<Result> {
    const session = driver.session({ database, defaultAccessMode: mode });
    try {
      return await work(session);
    } finally {
      await session.close();
    }
  }

  return {
    async read(statement, parameters = {}, { signal, onPlan, ...options } = {}) {
      const attempt = () =>
        inSession('READ', async (session) => {
          const { records, summary } = await unlessAborted(signal, session, () =>
            withoutTrace(() => session.run(statement, withIntegers(parameters), options)),
          );
          if (summary.profile) onPlan?.(planStep(summary.profile));
          return records.map((record) => [...record.values()]);
        });
      if (options.timeout !== undefined) return attempt();
      return attempt().catch((error: unknown) => {
        if (neo4j.isRetryableError(error)) return attempt();
        throw error;
      });
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
    write: (work) =>
      inSession('WRITE', (session) => session.executeWrite((transaction) => work(writerIn(transaction)))),
    alter: (statement) =>
      inSession('WRITE', async (session) => {
        await session.run(statement);
      }),
    // A statement, because the server greets also those who ask for a database that it does not have.
    verify: () => inSession('READ', async (session) => void (await session.run('RETURN 1'))),
    close: () => driver.close(),
  };
}

/** A session that is closed while its statement runs has the database end it. */
async function unlessAborted(
  signal: AbortSignal | undefined,
  session: Session,
  run: () => PromiseLike<QueryResult>,
): Promise<QueryResult> {
  if (signal === undefined) return run();
  signal.throwIfAborted();
  const leave = (): void => void session.close();
  signal.addEventListener('abort', leave, { once: true });
  try {
    return await run();
  } finally {
    signal.removeEventListener('abort', leave);
  }
}

const planStep = ({ operatorType, arguments: given, dbHits, rows, children }: ProfiledPlan): PlanStep => ({
  operator: operatorType.replace(/@.*$/, ''),
  details: String((given as Parameters)['Details'] ?? ''),
  dbHits,
  rows,
  children: children.map(planStep),
});

/** The driver keeps a stack trace of each call, which costs a small read a tenth of its time and shows only the driver. */
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

/** JavaScript numbers travel as floats, which `LIMIT` refuses and `=` tells apart: whole ones become integers. */
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

/** True where a failure means that the database cannot be reached, as opposed to a fault in a statement. */
export function isUnavailable(error: unknown): boolean {
  return (
    neo4j.isRetryableError(error) ||
    (error instanceof neo4j.Neo4jError &&
      (['ServiceUnavailable', 'SessionExpired'].includes(error.code) || isLackOfConnections(error)))
  );
}

/** The driver has no code for it. */
const isLackOfConnections = ({ message }: Error): boolean => message.startsWith('Connection acquisition timed out');

/** True where the database ended a statement because it took longer than it might. */
export function isTimeout(error: unknown): boolean {
  return error instanceof neo4j.Neo4jError && error.code.includes('TransactionTimedOut');
}
