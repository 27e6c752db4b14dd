import { createServer } from 'node:net';
import { expect, inject } from 'vitest';
import type { GraphAddress } from '../../src/graph/connect.ts';

/** A Neo4j of this test run. */
export interface TestDatabase extends GraphAddress {
  readonly browserUrl: string;
  /** Its `DATA_DIR`. */
  readonly folder: string;
  /** The worker that has it listens here. */
  readonly claimPort: number;
}

declare module 'vitest' {
  export interface ProvidedContext {
    /** One database for each worker; absent in the project unit. */
    databases: readonly TestDatabase[];
    /** For what a test writes; a Neo4j in `<runFolder>/<name>/neo4j` is stopped at the end of the run. */
    runFolder: string;
  }
}

/**
 * A database that no other worker has, or undefined in the project unit. A worker listens on the port of its database as long
 * as it runs, so no other worker can do so. The numbers that vitest gives to its workers can occur twice at a time.
 */
async function claimed(): Promise<TestDatabase | undefined> {
  const databases = inject('databases') as readonly TestDatabase[] | undefined;
  if (databases === undefined) return undefined;
  for (;;) {
    for (const database of databases) if (await listens(database.claimPort)) return database;
    await new Promise((settle) => setTimeout(settle, 20));
  }
}

function listens(port: number): Promise<boolean> {
  return new Promise((settle) => {
    const server = createServer().unref();
    server.once('error', () => settle(false)).listen(port, '127.0.0.1', () => settle(true));
  });
}

const database = await claimed();

/** The database of this worker, which runs one test file at a time. Throws in the project unit. */
export function testDatabase(): TestDatabase {
  if (database !== undefined) return database;
  const file = expect.getState().testPath ?? 'This file';
  throw new Error(
    `${file} is in the project unit, which has no database. Rename it to *.graph.test.ts to move it to the project graph.`,
  );
}
