import { readdir, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { TestProject } from 'vitest/node';
import { localDatabase } from '../../src/database/local/localDatabase.ts';
import { isAlive } from '../../src/database/processes.ts';
import { stopLocal } from '../../src/database/local/stopLocal.ts';
import { freeInstance, freePorts } from './freeInstance.ts';
import type { TestDatabase } from './testDatabase.ts';

/** One folder a run, named after its process, so that runs at the same time do not meet. */
const runs = resolve('.data/test');

/**
 * For a Neo4j that mostly plans statements for the first time. The second compiler of the JVM would take half of the processor
 * from that, and a graph that is wiped and filled by each file must not have everything planned again.
 */
const forTests = {
  javaOptions: ['-XX:+UseSerialGC', '-XX:TieredStopAtLevel=1'],
  settings: { 'dbms.cypher.min_replan_interval': '1h' },
};

/**
 * Starts a Neo4j for each worker of the test run, on free ports and without data; stops them at the end. A run of one file
 * starts one.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  for (const run of await entries(runs)) if (!isAlive(Number(run))) await clearAway(join(runs, run));
  const runFolder = join(runs, String(process.pid));
  await clearAway(runFolder);
  const files = project.vitest.state.getPaths().filter((path) => path.endsWith('.graph.test.ts'));
  const count = Math.min(Number(project.config.maxWorkers), files.length);
  const starts = Array.from({ length: count }, (_, index) => started(join(runFolder, `database${index + 1}`)));
  project.provide('databases', await Promise.all(starts));
  project.provide('runFolder', runFolder);
  return () => clearAway(runFolder);
}

async function started(folder: string): Promise<TestDatabase> {
  const site = { ...(await freeInstance(folder)), ...forTests };
  const { address, browserUrl } = await localDatabase(site, (line) => process.stderr.write(`${line}\n`));
  const [claimPort] = await freePorts();
  return { ...address, browserUrl: browserUrl ?? '', folder, claimPort };
}

/** Stops every Neo4j of a run and deletes its folder. */
async function clearAway(runFolder: string): Promise<void> {
  for (const name of await entries(runFolder)) await stopLocal(join(runFolder, name, 'neo4j'));
  await rm(runFolder, { recursive: true, force: true });
}

async function entries(folder: string): Promise<string[]> {
  return readdir(folder).catch(() => []);
}
