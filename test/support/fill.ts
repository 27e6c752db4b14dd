import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ingestFiles } from '../../src/ingest/ingestFiles.ts';
import { fingerprintOf } from '../../src/proof/fingerprintOf.ts';
import type { Graph } from '../../src/graph/connect.ts';
import { guardDatabase } from '../../src/graph/guard.ts';
import { migrate } from '../../src/graph/migrate.ts';
import { wipe } from './graph.ts';
import { nodes } from './graphSets.ts';
import { testDatabase } from './testDatabase.ts';

/** A graph with these bundles in it and nothing else. One that an earlier test left so is kept: loading takes seconds. */
export async function fill(graph: Graph, bundles: readonly string[]): Promise<void> {
  const note = join(testDatabase().folder, 'filled');
  const noted = await readFile(note, 'utf8').catch(() => null);
  if (noted !== null && noted === (await describe(graph, bundles))) return;
  await wipe(graph);
  await guardDatabase(graph, { ADOPT_DATABASE: false });
  await migrate(graph, 'cypher/migrations');
  await ingestFiles(graph, bundles, () => {});
  await writeFile(note, await describe(graph, bundles));
}

/** The graph whole, and the program's own books. */
async function describe(graph: Graph, bundles: readonly string[]): Promise<string> {
  const { whole } = await fingerprintOf(graph);
  const books = [
    await nodes(graph, 'AiMarketGraph', 'graphVersion', 'modelVersion'),
    await nodes(graph, 'Change', 'version', 'bundle'),
  ];
  return JSON.stringify([bundles, whole, books]);
}
