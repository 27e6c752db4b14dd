import { fileURLToPath } from 'node:url';
import { readConfig } from '../config.ts';
import { provideDatabase } from '../database/provideDatabase.ts';
import { UserError } from '../errors.ts';
import { connect, type Graph } from '../graph/connect.ts';
import { guardDatabase } from '../graph/guard.ts';
import { migrate } from '../graph/migrate.ts';

const migrations = fileURLToPath(new URL('../../cypher/migrations', import.meta.url));

// A reader such as `head` may close the pipe. The work goes on, so that nothing is left in the middle.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

/** Prints a line of the result to standard output. */
export const say = (line: string) => void process.stdout.write(`${line}\n`);

/** Prints a line of progress to standard error. */
export const report = (line: string) => void process.stderr.write(`${line}\n`);

/** Runs `work` on the graph of this checkout. Finds or starts the database, and stops it afterwards if it started it. */
export async function withGraph(work: (graph: Graph) => Promise<void>): Promise<void> {
  const config = readConfig(process.env);
  const database = await provideDatabase(config, report);
  try {
    const graph = connect(database.address);
    try {
      await guardDatabase(graph, config);
      for (const name of await migrate(graph, migrations)) report(`Applied migration ${name}.`);
      await work(graph);
    } finally {
      await graph.close();
    }
  } finally {
    await database.stop();
  }
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
