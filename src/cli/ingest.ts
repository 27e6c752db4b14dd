import { fileURLToPath } from 'node:url';
import { Command } from 'commander';
import { ingestFiles } from '../claims/ingestFiles.ts';
import { readConfig } from '../config.ts';
import { provideDatabase } from '../database/provideDatabase.ts';
import { UserError } from '../errors.ts';
import { connect } from '../graph/connect.ts';
import { guardDatabase } from '../graph/guard.ts';
import { migrate } from '../graph/migrate.ts';

const say = (line: string) => void process.stdout.write(`${line}\n`);
const report = (line: string) => void process.stderr.write(`${line}\n`);
const migrations = fileURLToPath(new URL('../../cypher/migrations', import.meta.url));

const program = new Command('npm run ingest --')
  .description('Writes bundles into the graph, each in one transaction; those that it has already are left alone.')
  .argument('<paths...>', 'bundles (.yaml, .yml, .json), or folders of bundles')
  .action(ingest);

/** Tells every problem of every bundle before anything is written. */
async function ingest(paths: string[]): Promise<void> {
  const config = readConfig(process.env);
  const database = await provideDatabase(config, report);
  try {
    const graph = connect(database.address);
    try {
      await guardDatabase(graph, config);
      for (const name of await migrate(graph, migrations)) report(`Migration ${name} applied.`);
      await ingestFiles(graph, paths, say);
    } finally {
      await graph.close();
    }
  } finally {
    await database.stop();
  }
}

try {
  await program.parseAsync();
} catch (error) {
  report(error instanceof UserError ? error.message : String((error as Error).stack));
  process.exitCode = 1;
}
