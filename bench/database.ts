import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { fetchPrograms } from '../src/database/local/fetchPrograms.ts';
import { findJava } from '../src/database/local/findJava.ts';
import { run } from '../src/database/processes.ts';
import { findRunning } from '../src/database/local/RunningProcess.ts';
import { asConf, settingsOf } from '../src/database/local/settings.ts';
import type { LocalInstance } from '../src/database/local/LocalInstance.ts';
import { startLocal } from '../src/database/local/startLocal.ts';
import { stopLocal } from '../src/database/local/stopLocal.ts';
import { connect, type GraphAddress } from '../src/graph/connect.ts';
import { migrate } from '../src/graph/migrate.ts';
import { checkMarket, finish } from './finish.ts';
import { generate } from './market/generate.ts';
import type { Size } from './market/sizes.ts';
import { listDelimiter } from './market/table.ts';
import type { Tables } from './market/tables.ts';

const here = import.meta.dirname;
const data = join(here, 'data');

export interface BenchDatabase {
  readonly address: GraphAddress;
  readonly pid: number;
  stop(): Promise<void>;
}

/** Starts a separate Neo4j with the market of this size, and the programs, settings and indexes of the project. */
export async function openDatabase(name: string, size: Size, say: (line: string) => void): Promise<BenchDatabase> {
  const site: LocalInstance = {
    home: join(data, name, 'neo4j'),
    programs: resolve(here, '..', '.data', 'programs'),
    passwordFile: join(data, name, 'neo4j.password'),
    password: undefined,
    boltPort: Number(process.env['BENCH_BOLT_PORT'] ?? 17_787),
    httpPort: Number(process.env['BENCH_HTTP_PORT'] ?? 17_574),
    apiUrl: null,
    // Overrides the smaller default for laptops, so that no contender waits for the garbage collector.
    javaOptions: ['-Xmx2g'],
    settings: {},
  };
  if ((await findRunning(site.home)) !== null) {
    throw new Error(`Another bench uses ${site.home}. Wait for it, or end the process named in its running file.`);
  }
  const stampFile = join(data, name, 'stamp');
  const stamp = await fingerprint(size);
  const isFilled = existsSync(stampFile) && (await readFile(stampFile, 'utf8')) === stamp;
  if (!isFilled) await fill(site, name, size, say);
  const { running, address } = await startLocal(site, say);
  const stop = async () => void (await stopLocal(site.home));
  try {
    await prepare(address, isFilled ? null : size, say);
    await writeFile(stampFile, stamp);
  } catch (error) {
    await stop();
    throw error;
  }
  return { address, pid: running.pid, stop };
}

/** The largest market that is checked against the invariants of the graph, in deals; the larger ones are made alike. */
const checked = 100_000;

/** Adds the indexes; in a market that is new also sets what the import leaves out. */
async function prepare(address: GraphAddress, made: Size | null, say: (line: string) => void): Promise<void> {
  const graph = connect(address);
  try {
    let began = performance.now();
    const applied = await migrate(graph, resolve(here, '..', 'cypher', 'migrations'));
    if (applied.length > 0) say(`${applied.join(', ')} applied in ${seconds(began)}`);
    if (made === null) return;
    began = performance.now();
    await finish(graph);
    if (made.deals <= checked) await checkMarket(graph);
    say(`Finished in ${seconds(began)}`);
  } finally {
    await graph.close();
  }
}

/** Generates and imports the market. */
async function fill(site: LocalInstance, name: string, size: Size, say: (line: string) => void): Promise<void> {
  await rm(join(data, name), { recursive: true, force: true });
  const csv = join(data, name, 'csv');
  await mkdir(csv, { recursive: true });

  let began = performance.now();
  const tables = generate(size, csv);
  const nodes = total(tables.nodes);
  const relationships = total(tables.relationships);
  const counts = `${nodes.toLocaleString('en')} nodes, ${relationships.toLocaleString('en')} relationships`;
  say(`Generated ${counts} in ${seconds(began)}`);
  began = performance.now();
  await bulkImport(site, tables);
  say(`Imported in ${seconds(began)}`);
  await rm(csv, { recursive: true });
}

async function bulkImport(site: LocalInstance, { nodes, relationships }: Tables): Promise<void> {
  const java = await findJava();
  const jars = await fetchPrograms(site.programs, () => {});
  await mkdir(join(site.home, 'conf'), { recursive: true });
  await writeFile(join(site.home, 'conf', 'neo4j.conf'), asConf(settingsOf(site)));
  const sources = [
    ...Object.values(nodes).map(({ file }) => `--nodes=${file}`),
    ...Object.values(relationships).map(({ file }) => `--relationships=${file}`),
  ];
  const args = ['-Xmx2g', '-cp', join(jars, '*'), 'org.neo4j.cli.AdminTool', 'database', 'import', 'full', 'neo4j'];
  const env = { ...process.env, NEO4J_HOME: site.home, NEO4J_CONF: join(site.home, 'conf') };
  const report = `--report-file=${join(site.home, 'import.report')}`;
  const { code, output } = await run(java, [...args, report, `--array-delimiter=${listDelimiter}`, ...sources], {
    env,
  });
  if (code !== 0) throw new Error(`neo4j-admin failed to import ${basename(site.home)}:\n${output.slice(-3_000)}`);
}

const total = (tables: Readonly<Record<string, { readonly rows: number }>>): number =>
  Object.values(tables).reduce((sum, { rows }) => sum + rows, 0);

const seconds = (began: number): string => `${((performance.now() - began) / 1000).toFixed(1)} s`;

/** What a market is made by: the generator, the model and the derivation. */
const makers = [
  'bench/market',
  'src/model',
  'src/bundle',
  'src/derive',
  'src/ingest/descriptions',
  'cypher/ingest/write',
];

/** Fingerprint of these and the size. A change requires a new import. */
async function fingerprint(size: Size): Promise<string> {
  const hash = createHash('sha256').update(JSON.stringify(size));
  for (const maker of makers) {
    const folder = resolve(here, '..', maker);
    const files = await readdir(folder, { recursive: true, withFileTypes: true });
    const paths = files.filter((file) => file.isFile()).map((file) => join(file.parentPath, file.name));
    for (const path of paths.sort()) hash.update(readFileSync(path));
  }
  return hash.digest('hex');
}
