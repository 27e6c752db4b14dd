import { fileURLToPath } from 'node:url';
import { ingestFiles } from '../ingest/ingestFiles.ts';
import { readConfig, type Config } from '../config.ts';
import { provideDatabase } from '../database/provideDatabase.ts';
import { UserError } from '../errors.ts';
import { connect, type Graph } from '../graph/connect.ts';
import { guardDatabase } from '../graph/guard.ts';
import { migrate } from '../graph/migrate.ts';
import { openPreparer } from '../compile/run/openPreparer.ts';
import { openMarket, openSearches } from '../money/searches.ts';
import { createApi } from '../server/createApi.ts';
import { createGateway, readSchema, readSources } from '../server/apollo/createGateway.ts';
import { expectedDocuments } from '../server/documents/expectedDocuments.ts';
import { prepareDocuments } from '../server/documents/prepareDocuments.ts';
import { createLog } from '../server/log.ts';
import { stopOnSignals } from '../server/stopOnSignals.ts';
import { checkProject } from './checkProject.ts';
import { bannerQuestion } from './banner/bannerQuestion.ts';
import { printBanner } from './banner/printBanner.ts';

const folder = (name: string): string => fileURLToPath(new URL(`../../${name}`, import.meta.url));
const say = (line: string): void => void process.stdout.write(`${line}\n`);

/** `npm start`: provides the database, loads the seeds and starts the API. Stops them in reverse order. */
async function start(config: Config): Promise<void> {
  if (config.NODE_ENV === 'development') checkProject();
  const stops: (() => Promise<void>)[] = [];
  const stopAll = async () => {
    for (const stop of stops.splice(0).reverse()) await stop();
  };
  stopOnSignals(stopAll, say);
  try {
    const database = await provideDatabase(config, say);
    stops.push(() => database.stop());
    const graph = connect(database.address);
    stops.push(() => graph.close());
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
      checks: [
        { name: 'market', check: () => market.ready() },
        { name: 'statements', check: () => prepared },
      ],
    });
    stops.push(() => api.stop());
    const stopPreparing = new AbortController();
    stops.push(async () => stopPreparing.abort());
    const prepareStatements = () =>
      prepareDocuments(
        expectedDocuments(api.trusted),
        openPreparer({ schema, sources, searches: openSearches(graph, market), graph }),
        { signal: stopPreparing.signal, log },
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
  } catch (error) {
    await stopAll();
    throw error;
  }
}

/** Refuses a foreign database, applies migrations and loads the seeds. */
async function prepare(graph: Graph, config: Config): Promise<void> {
  await guardDatabase(graph, config);
  for (const name of await migrate(graph, folder('cypher/migrations'))) say(`Applied migration ${name}.`);
  await ingestFiles(graph, [folder('seeds')], say);
}

try {
  await start(readConfig(process.env));
} catch (error) {
  process.stderr.write(error instanceof UserError ? `${error.message}\n` : `${(error as Error).stack}\n`);
  process.exit(1);
}
