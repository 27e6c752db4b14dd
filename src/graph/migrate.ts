import { UserError } from '../errors.ts';
import { alterWithRetry } from './alterWithRetry.ts';
import type { Graph } from './connect.ts';
import { isUnavailable } from './failures.ts';
import * as queries from './queries.ts';
import { readRows, type RowOf } from './Query.ts';
import { readMigrations, type Migration } from './readMigrations.ts';
import { statement } from './statement.ts';

type Applied = RowOf<typeof queries.history>;

/**
 * Applies the numbered files of a folder that are new to the database, in order. Applies each file once, even if several
 * programs migrate at the same time. Returns the names of the files that this call applied. Before it changes anything,
 * throws one error that lists every problem of the files.
 */
export async function migrate(graph: Graph, folder: string): Promise<string[]> {
  const { migrations, faults } = readMigrations(folder);
  const history = await readRows(graph, queries.history);
  const problems = [...faults, ...history.flatMap((applied) => disagreements(applied, migrations, faults))];
  if (problems.length > 0) {
    throw new UserError(
      `The migrations in ${folder} cannot be applied:\n${problems.map((each) => `  ${each}`).join('\n')}`,
    );
  }
  const pending = migrations.slice(history.length);
  if (pending.length === 0) return [];
  await alterWithRetry(graph, statement('upkeep/write/oneVersion'));
  const done: string[] = [];
  for (const migration of pending) if (await apply(graph, migration)) done.push(migration.file);
  await graph.read(statement('upkeep/read/awaitIndexes'));
  return done;
}

function disagreements(applied: Applied, migrations: readonly Migration[], faults: readonly string[]): string[] {
  const migration = migrations.find(({ version }) => version === applied.version);
  const appliedFile = `V${String(applied.version).padStart(3, '0')}__${applied.name}.cypher`;
  if (migration === undefined) {
    return [`${appliedFile}: applied to the database, but the file is missing; restore it, or use the newer program`];
  }
  const fix = 'restore it, and put the change into a new migration with the next number';
  if (migration.name !== applied.name && faults.length === 0) {
    return [`${migration.file}: this number was applied to the database as ${appliedFile}; ${fix}`];
  }
  if (migration.checksum === applied.checksum) return [];
  return [`${migration.file}: changed after it was applied (${changeOf(migration, applied)}); ${fix}`];
}

function changeOf({ checksums }: Migration, { statements }: Applied): string {
  const first = checksums.findIndex((checksum, index) => checksum !== statements[index]);
  const counts = `it had ${statements.length} statements and has ${checksums.length}`;
  if (first === -1) return `${counts}: the last ones are missing`;
  const what = first < statements.length ? `statement ${first + 1} is different` : `statement ${first + 1} is new`;
  return checksums.length === statements.length ? what : `${counts}: ${what}`;
}

/** Returns false if another program has applied the migration meanwhile. */
async function apply(graph: Graph, migration: Migration): Promise<boolean> {
  try {
    return await (migration.changesSchema ? applySchema : applyData)(graph, migration);
  } catch (error) {
    throw isUnavailable(error) || error instanceof UserError ? error : failure(migration, error as Error);
  }
}

/** Runs the statements before the record. After a crash they run again, which IF NOT EXISTS makes harmless. */
async function applySchema(graph: Graph, migration: Migration): Promise<boolean> {
  for (const statement of migration.statements) await alterWithRetry(graph, statement);
  return graph.write(async (writer) => {
    await writer.run(statement('upkeep/write/record'), parametersOf(migration));
    return writer.writes > 0;
  });
}

/** Writes the record first. Its uniqueness makes a second program wait and then find nothing left to do. */
async function applyData(graph: Graph, migration: Migration): Promise<boolean> {
  return graph.write(async (writer) => {
    await writer.run(statement('upkeep/write/record'), parametersOf(migration));
    if (writer.writes === 0) return false;
    for (const statement of migration.statements) await writer.run(statement);
    return true;
  });
}

function parametersOf({ version, name, checksum, checksums }: Migration) {
  return { version, name, checksum, statements: checksums };
}

function failure({ file }: Migration, { message }: Error): UserError {
  return new UserError(
    `${file} cannot be applied. Neo4j reports: ${message}\n  No later migration was applied. Fix the file and try again.`,
  );
}
