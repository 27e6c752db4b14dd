import { expect, inject } from 'vitest';
import type { GraphAddress } from '../../src/graph/connect.ts';

/** A Neo4j of this test run. */
export interface TestDatabase extends GraphAddress {
  readonly browserUrl: string;
  /** Its `DATA_DIR`. */
  readonly folder: string;
}

declare module 'vitest' {
  export interface ProvidedContext {
    /** One database for each worker; absent in the project unit. */
    databases: readonly TestDatabase[];
    /** For what a test writes; a Neo4j in `<runFolder>/<name>/neo4j` is stopped at the end of the run. */
    runFolder: string;
  }
}

/** The database of this worker, which runs one test file at a time. Throws in the project unit. */
export function testDatabase(): TestDatabase {
  const databases = inject('databases') as readonly TestDatabase[] | undefined;
  const database = databases?.[Number(process.env['VITEST_POOL_ID']) - 1];
  if (database !== undefined) return database;
  const file = expect.getState().testPath ?? 'This file';
  throw new Error(
    `${file} is in the project unit, which has no database. Rename it to *.graph.test.ts to move it to the project graph.`,
  );
}
