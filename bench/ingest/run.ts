import { mkdir, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { ingestFiles } from '../../src/ingest/ingestFiles.ts';
import type { LocalInstance } from '../../src/database/local/LocalInstance.ts';
import { startLocal } from '../../src/database/local/startLocal.ts';
import { stopLocal } from '../../src/database/local/stopLocal.ts';
import { connect, type Graph } from '../../src/graph/connect.ts';
import { migrate } from '../../src/graph/migrate.ts';
import { bareLoad, dump } from './bareLoad.ts';
import { writeBundles } from './bundles.ts';

/** A number of deals, or `seeds` for the bundles of the project. */
const wanted = process.argv[2] ?? '100000';
const here = join(import.meta.dirname, '..');
const folder = join(here, 'data', 'ingest');
const say = (line: string): void => void process.stdout.write(`${line}\n`);

/**
 * Measures a stream of bundles, or the first load of the bundles of the project, against a plain load of the resulting rows:
 * nodes and relationships by UNWIND, a batch for each transaction, without reading, deriving or checking anything. Each goes
 * to a new Neo4j.
 */
async function run(): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const source = await sourceOf(wanted);
  const { seconds: ingest, rows } = await inNewDatabase(async (graph) => ({
    seconds: await timed('ingest', () => ingestFiles(graph, [source], memory())),
    rows: await dump(graph),
  }));
  const bare = await inNewDatabase((graph) => timed('bare load', () => bareLoad(graph, rows)));
  say(`The ingest runs at ${((bare / ingest) * 100).toFixed(0)}% of the rate of the bare load.`);
}

/** The path of what is loaded. */
async function sourceOf(name: string): Promise<string> {
  if (name === 'seeds') return resolve(here, '..', 'seeds');
  const stream = join(folder, 'bundles.jsonl');
  await writeBundles(stream, Number(name));
  return stream;
}

/** Runs the work on a new Neo4j with constraints and indexes only, so that both loads start equally cold. */
async function inNewDatabase<Result>(work: (graph: Graph) => Promise<Result>): Promise<Result> {
  const home = join(folder, 'neo4j');
  await rm(home, { recursive: true, force: true });
  await mkdir(home);
  const site: LocalInstance = {
    home,
    programs: resolve(here, '..', '.data', 'programs'),
    passwordFile: join(home, 'password'),
    password: undefined,
    boltPort: Number(process.env['BENCH_BOLT_PORT'] ?? 17_787),
    httpPort: Number(process.env['BENCH_HTTP_PORT'] ?? 17_574),
    apiUrl: null,
    javaOptions: [],
    settings: {},
  };
  const { address } = await startLocal(site, say);
  const graph = connect(address);
  try {
    await migrate(graph, resolve(here, '..', 'cypher', 'migrations'));
    return await work(graph);
  } finally {
    await graph.close();
    await stopLocal(site.home);
  }
}

async function timed(name: string, work: () => Promise<void>): Promise<number> {
  const began = performance.now();
  await work();
  const seconds = (performance.now() - began) / 1000;
  say(`${name}: ${seconds.toFixed(1)} s`);
  return seconds;
}

/** Reports the memory of this program at each tenth of the work: it must not grow with the file. */
function memory(): (line: string, done: number) => void {
  let printed = 0;
  return (_line, done) => {
    if (Math.floor(done * 10) === printed) return;
    printed = Math.floor(done * 10);
    say(`  ${printed * 10}%: ${Math.round(process.memoryUsage().rss / 2 ** 20)} MB`);
  };
}

await run();
