import { readdir, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { TestProject } from 'vitest/node';
import { localDatabase } from '../../src/database/local/localDatabase.ts';
import { isAlive } from '../../src/database/processes.ts';
import { stopLocal } from '../../src/database/local/stopLocal.ts';
import type { GraphAddress } from '../../src/graph/connect.ts';
import { freeInstance } from './freeInstance.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** The database of this test run; undefined in the project unit. */
    neo4j: GraphAddress & { readonly browserUrl: string };
    /** For what a test writes; a Neo4j in `<runFolder>/<name>/neo4j` is stopped at the end of the run. */
    runFolder: string;
  }
}

/** One folder a run, named after its process, so that runs at the same time do not meet. */
const runs = resolve('.data/test');

/**
 * For a Neo4j that is asked ten thousand things: it is worth while to compile its planner well, and a graph that is
 * wiped and filled by each file must not have everything planned again.
 */
const forLong = { javaOptions: ['-XX:+UseSerialGC'], settings: { 'dbms.cypher.min_replan_interval': '1h' } };

/** Starts one Neo4j for the whole test run, on free ports and without data; stops it at the end. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  for (const run of await entries(runs)) if (!isAlive(Number(run))) await clearAway(join(runs, run));
  const runFolder = join(runs, String(process.pid));
  await clearAway(runFolder);
  const site = { ...(await freeInstance(join(runFolder, 'shared'))), ...forLong };
  const { address, browserUrl } = await localDatabase(site, (line) => process.stderr.write(`${line}\n`));
  project.provide('neo4j', { ...address, browserUrl: browserUrl ?? '' });
  project.provide('runFolder', runFolder);
  return () => clearAway(runFolder);
}

/** Stops every Neo4j of a run and deletes its folder. */
async function clearAway(runFolder: string): Promise<void> {
  for (const name of await entries(runFolder)) await stopLocal(join(runFolder, name, 'neo4j'));
  await rm(runFolder, { recursive: true, force: true });
}

async function entries(folder: string): Promise<string[]> {
  return readdir(folder).catch(() => []);
}
