import { mkdir, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { ingestFiles } from '../../src/claims/ingestFiles.ts';
import type { Site } from '../../src/database/Site.ts';
import { startLocal } from '../../src/database/startLocal.ts';
import { stopLocal } from '../../src/database/stopLocal.ts';
import { connect, type Graph } from '../../src/graph/connect.ts';
import { migrate } from '../../src/graph/migrate.ts';
import { bareLoad, dump } from './bareLoad.ts';
import { writeBundles } from './bundles.ts';

const deals = Number(process.argv[2] ?? 100_000);
const here = join(import.meta.dirname, '..');
const folder = join(here, 'data', 'ingest');
const say = (line: string): void => void process.stdout.write(`${line}\n`);

/**
 * How long a stream of bundles takes, beside a bare load of the very rows that come of it: nodes and relationships by
 * UNWIND, a batch a transaction, without reading, deciding or checking anything. Both into an empty Neo4j of its own.
 */
async function run(): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(join(folder, 'neo4j'), { recursive: true });
  const stream = join(folder, 'bundles.jsonl');
  await writeBundles(stream, deals);
  const site: Site = {
    home: join(folder, 'neo4j'),
    programs: resolve(here, '..', '.data', 'programs'),
    passwordFile: join(folder, 'neo4j.password'),
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
    const ingest = await timed(graph, 'ingest', () => ingestFiles(graph, [stream], memory()));
    const rows = await dump(graph);
    const bare = await timed(graph, 'bare load', () => bareLoad(graph, rows));
    say(`The ingest has ${((bare / ingest) * 100).toFixed(0)}% of the rate of the bare load.`);
  } finally {
    await graph.close();
    await stopLocal(site.home);
  }
}

async function timed(graph: Graph, name: string, work: () => Promise<void>): Promise<number> {
  await graph.alter('MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 5000 ROWS');
  await migrate(graph, resolve(here, '..', 'cypher', 'migrations'));
  const began = performance.now();
  await work();
  const seconds = (performance.now() - began) / 1000;
  say(`${name}: ${deals} deals in ${seconds.toFixed(0)} s, ${(deals / seconds).toFixed(0)} a second`);
  return seconds;
}

/** Tells the memory of this program at each tenth of the work: it is not to grow with the file. */
function memory(): (line: string, done: number) => void {
  let told = 0;
  return (_line, done) => {
    if (Math.floor(done * 10) === told) return;
    told = Math.floor(done * 10);
    say(`  ${told * 10}%: ${Math.round(process.memoryUsage().rss / 2 ** 20)} MB`);
  };
}

await run();
