import { fileURLToPath } from 'node:url';
import { readConfig } from '../config.ts';
import { provideDatabase } from '../database/provideDatabase.ts';
import { UserError } from '../errors.ts';
import { connect, type Graph } from '../graph/connect.ts';
import { guardDatabase } from '../graph/guard.ts';
import { migrate } from '../graph/migrate.ts';

const migrations = fileURLToPath(new URL('../../cypher/migrations', import.meta.url));

/** A line for whoever reads the answer, on standard output. */
export const say = (line: string) => void process.stdout.write(`${line}\n`);

/** A line on what goes on, on standard error. */
export const report = (line: string) => void process.stderr.write(`${line}\n`);

/** Lets `work` use the graph of this checkout; the database is found or started, and left as it was found. */
export async function withGraph(work: (graph: Graph) => Promise<void>): Promise<void> {
  const config = readConfig(process.env);
  const database = await provideDatabase(config, report);
  try {
    const graph = connect(database.address);
    try {
      await guardDatabase(graph, config);
      for (const name of await migrate(graph, migrations)) report(`Migration ${name} applied.`);
      await work(graph);
    } finally {
      await graph.close();
    }
  } finally {
    await database.stop();
  }
}

/** Runs a program of the command line; its failures become a message and an exit code. */
export async function runProgram(program: { parseAsync(): Promise<unknown> }): Promise<void> {
  try {
    await program.parseAsync();
  } catch (error) {
    report(error instanceof UserError ? error.message : String((error as Error).stack));
    process.exitCode = 1;
  }
}
