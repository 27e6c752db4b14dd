import { fileURLToPath } from 'node:url';
import { ingestFiles } from '../ingest/ingestFiles.ts';
import { Written } from '../ingest/Written.ts';
import { readConfig, type Config } from '../config.ts';
import { provideDatabase } from '../database/provideDatabase.ts';
import { reportLeftRunning } from '../database/reportLeftRunning.ts';
import { UserError } from '../errors.ts';
import { connect, type Graph } from '../graph/connect.ts';
import { guardDatabase } from '../graph/guard.ts';
import { migrate } from '../graph/migrate.ts';
import { openPreparer } from '../compile/run/openPreparer.ts';
import { openMarket } from '../money/openMarket.ts';
import { openSearches } from '../money/searches.ts';
import { createApi } from '../server/createApi.ts';
import { createGateway, readSchema, readSources } from '../server/apollo/createGateway.ts';
import { expectedDocuments } from '../server/documents/expectedDocuments.ts';
import { prepareDocuments } from '../server/documents/prepareDocuments.ts';
import { createLog } from '../server/log.ts';
import { stopOnSignals } from '../server/stopOnSignals.ts';
import { checkProject } from './checkProject.ts';
import { OpenedParts } from './OpenedParts.ts';
import { bannerQuestion } from './banner/bannerQuestion.ts';
import { printBanner } from './banner/printBanner.ts';

const folder = (name: string): string => fileURLToPath(new URL(`../../${name}`, import.meta.url));
const say = (line: string): void => void process.stdout.write(`${line}\n`);
const written = new Written();

/** `npm start`: provides the database, loads the seeds and starts the API. */
async function start(config: Config, opened: OpenedParts): Promise<void> {
  if (config.NODE_ENV === 'development') checkProject();
  const database = await opened.add(provideDatabase(config, say, opened.signal), (each) => each.stop());
  database.keepRunning(say, (error) => void opened.close().finally(() => fail(error)));
  const graph = connect(database.address);
  await opened.add(Promise.resolve(graph), (each) => each.close());
  await prepare(graph, config);
  const market = openMarket(graph, { maxBytes: config.MARKET_MAX_MB * 1e6, report: say });
  const schema = readSchema();
  const sources = readSources(schema);
  const log = createLog(config);
  let prepared = Promise.resolve();
  const api = createApi({
    config,
    gateway: createGateway(graph, schema, market, sources),
    graph,
    log,
    address: database,
    parts: { connections: () => graph.connections(), market: () => market.observe() },
    checks: [
      { name: 'market', check: () => market.ready() },
      { name: 'statements', check: () => prepared },
    ],
  });
  await opened.add(Promise.resolve(api), (each) => each.stop());
  const prepareStatements = () =>
    prepareDocuments(
      expectedDocuments(api.trusted),
      openPreparer({ schema, sources, searches: openSearches(graph, market), graph }),
      { signal: opened.signal, log },
    );
  if (config.NODE_ENV === 'production') prepared = prepareStatements();
  const { url } = await api.listen();
  await market.ready();
  await printBanner(
    {
      url,
      browserUrl: database.browserUrl,
      login: process.stdout.isTTY && config.NODE_ENV !== 'production' ? database.address : null,
      question: bannerQuestion(api.trusted),
    },
    say,
  );
  if (config.NODE_ENV === 'development') await prepareStatements();
}

/** Refuses a foreign database, applies migrations and loads the seeds. */
async function prepare(graph: Graph, config: Config): Promise<void> {
  await guardDatabase(graph, config);
  for (const name of await migrate(graph, folder('cypher/migrations'))) say(`Applied migration ${name}.`);
  await ingestFiles(graph, [folder('seeds')], written.noting(say));
}

function fail(failure: unknown): never {
  const error = written.explain(failure);
  process.stderr.write(error instanceof UserError ? `${error.message}\n` : `${(error as Error).stack}\n`);
  process.exit(1);
}

try {
  const config = readConfig(process.env);
  reportLeftRunning(config, say);
  const opened = new OpenedParts();
  const starting = start(config, opened);
  stopOnSignals(() => opened.close(), say);
  await starting.catch(async (error: unknown) => {
    const isStopping = opened.signal.aborted;
    await opened.close();
    if (!isStopping) fail(error);
  });
} catch (error) {
  fail(error);
}
