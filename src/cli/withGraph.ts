import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { readConfig, type Config } from '../config.ts';
import { provideDatabase } from '../database/provideDatabase.ts';
import { reportLeftRunning } from '../database/reportLeftRunning.ts';
import { UserError } from '../errors.ts';
import { connect, type Graph } from '../graph/connect.ts';
import { guardDatabase } from '../graph/guard.ts';
import { migrate } from '../graph/migrate.ts';
import { stopOnSignals } from '../server/stopOnSignals.ts';
import { OpenedParts } from './OpenedParts.ts';

const migrations = fileURLToPath(new URL('../../cypher/migrations', import.meta.url));

// A reader such as `head` may close the pipe. The work goes on, so that nothing is left in the middle.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

/** Prints a line of the result to standard output. */
export const say = (line: string) => void process.stdout.write(`${line}\n`);

/** Prints a line of progress to standard error. */
export const report = (line: string) => void process.stderr.write(`${line}\n`);

/**
 * Runs `work` on the graph of this checkout. Finds or starts the database, keeps it running, and stops it afterwards if it
 * started it. At Ctrl-C, aborts `signal` and closes the connection, so that unfinished transactions are undone.
 */
export async function withGraph(work: (graph: Graph, signal: AbortSignal) => Promise<void>): Promise<void> {
  const config = readConfig(process.env);
  reportLeftRunning(config, report);
  const opened = new OpenedParts();
  const removeHandlers = stopOnSignals(async () => {
    await opened.close();
    const isDone = await Promise.race([working.then(() => true), sleep(settlingMs, false)]).catch(() => false);
    if (!isDone) process.exit(interruptedCode);
  }, report);
  const working = workOn(config, opened, work).finally(() => opened.close());
  await working.finally(removeHandlers);
}

/** Work whose connection was closed may never settle. Work that ends at an abort, such as watching, ends sooner. */
const settlingMs = 500;

/** The exit code of shells for a program that Ctrl-C has ended. */
const interruptedCode = 130;

async function workOn(
  config: Config,
  opened: OpenedParts,
  work: (graph: Graph, signal: AbortSignal) => Promise<void>,
): Promise<void> {
  const database = await opened.add(provideDatabase(config, report, opened.signal), (each) => each.stop());
  const graph = connect(database.address);
  await opened.add(Promise.resolve(graph), (each) => each.close());
  // The driver tries a write again for a minute, so the reason comes first.
  const givenUp = new Promise<never>((_, reject) => database.keepRunning(report, reject));
  try {
    await Promise.race([givenUp, guardedWork(graph, config, () => work(graph, opened.signal))]);
  } catch (error) {
    // After Ctrl-C, errors of the closed connection mean nothing. The handler of the signal exits.
    if (opened.signal.aborted && !(error instanceof UserError)) await new Promise(() => {});
    throw error;
  }
}

async function guardedWork(graph: Graph, config: Config, work: () => Promise<void>): Promise<void> {
  await guardDatabase(graph, config);
  for (const name of await migrate(graph, migrations)) report(`Applied migration ${name}.`);
  await work();
}

/** Runs a command-line program. Turns an error into a message and exit code 1. */
export async function runProgram(program: { parseAsync(): Promise<unknown> }): Promise<void> {
  try {
    await program.parseAsync();
  } catch (error) {
    report(error instanceof UserError ? error.message : String((error as Error).stack));
    process.exitCode = 1;
  }
}
