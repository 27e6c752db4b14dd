import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readConfig } from '../../src/config.ts';
import { connect, type Graph } from '../../src/graph/connect.ts';
import { guardDatabase } from '../../src/graph/guard.ts';
import { migrate } from '../../src/graph/migrate.ts';
import { version } from '../../src/graph/queries.ts';
import { readRows } from '../../src/graph/Query.ts';
import { ingestFiles } from '../../src/ingest/ingestFiles.ts';
import { removeBundle } from '../../src/ingest/removeBundle.ts';
import { fingerprintOf } from '../../src/proof/fingerprintOf.ts';
import { createGateway } from '../../src/server/apollo/createGateway.ts';
import { createApi } from '../../src/server/createApi.ts';
import { createLog } from '../../src/server/log.ts';
import { losingCommits, type LosingProxy } from '../support/bolt/losingCommits.ts';
import { wipe } from '../support/graph.ts';
import { nodes } from '../support/graphSets.ts';
import { testDatabase } from '../support/testDatabase.ts';
import { crowd } from './crowd.ts';

const { uri: direct } = testDatabase();
const routed = direct.replace('bolt', 'neo4j');
const quiet = () => {};
const open = (uri: string) => connect({ ...testDatabase(), uri });

/** Among three who all lend to each other there are six deals, three rings of two and two rings of three. */
const size = 3;
const query = '{ deals { totalCount } fundingCycles(minLength: 2, maxLength: 3) { totalCount complete } }';
const answerWith = (bundles: number) => ({
  deals: { totalCount: 6 * bundles },
  fundingCycles: { totalCount: 5 * bundles, complete: true },
});

/** An API server of its own, with its own connections and its own market in memory. */
async function serve(uri: string) {
  const config = readConfig({ NODE_ENV: 'test', PORT: '0', LOG_LEVEL: 'warn' });
  const graph = open(uri);
  const api = createApi({ config, gateway: createGateway(graph), graph, log: createLog(config) });
  const { url } = await api.listen();
  const get = (headers: Record<string, string> = {}) =>
    fetch(`${url}/graphql?${new URLSearchParams({ query }).toString()}`, {
      headers: { accept: 'application/json', ...headers },
    });
  return {
    get,
    ask: async (headers: Record<string, string> = {}) =>
      (await (await get(headers)).json()) as { data: unknown; extensions: { graphVersion: number } },
    stop: async () => {
      await api.stop();
      await graph.close();
    },
  };
}

let writer: Graph;
let files: readonly string[];
let whole: string;
beforeAll(async () => {
  writer = open(routed);
  await empty();
  files = await Promise.all([1, 2].map((number) => crowd(`several${number}`, size)));
});
afterAll(() => writer.close());

const empty = async () => {
  await wipe(writer);
  await guardDatabase(writer, { ADOPT_DATABASE: false });
  await migrate(writer, 'cypher/migrations');
};
const versionNow = async () => (await readRows(writer, version))[0]!.graphVersion;

it('two servers answer what a third program has written, and never go back', async () => {
  const servers = await Promise.all([serve(direct), serve(routed)]);
  let isOver = false;
  let milliseconds = Infinity;
  const seen = servers.map((): number[] => []);
  const asking = servers.map(async ({ ask }, index) => {
    for (; !isOver; await wait(50)) seen[index]!.push((await ask()).extensions.graphVersion);
  });
  try {
    for (const [index, file] of files.entries()) {
      await ingestFiles(writer, [file], quiet);
      const began = performance.now();
      const least = { 'x-min-graph-version': String(await versionNow()) };
      for (const answer of await Promise.all(servers.map(({ ask }) => ask(least)))) {
        expect(answer.data).toEqual(answerWith(index + 1));
        expect(answer.extensions).toMatchObject({ graphVersion: index + 1 });
        expect(answer.extensions).not.toHaveProperty('mixedVersions');
      }
      milliseconds = performance.now() - began;
    }
  } finally {
    isOver = true;
    await Promise.all(asking);
  }
  // Of the last bundle, whose statements are planned. The promise is a second; a busy machine gets five.
  expect(milliseconds).toBeLessThan(5_000);
  for (const versions of seen) expect(versions).toEqual(versions.toSorted((one, other) => one - other));

  // The same build answers the same, so a tag of one server holds on the other.
  const [one, other] = servers;
  const { headers } = await one.get();
  expect((await other.get({ 'if-none-match': headers.get('etag')! })).status).toBe(304);
  expect((await other.get({ 'x-min-graph-version': String(files.length + 1) })).status).toBe(503);
  await Promise.all(servers.map(({ stop }) => stop()));
  whole = (await fingerprintOf(writer)).whole;
});

describe('a writer whose commits are not acknowledged', () => {
  let proxy: LosingProxy;
  let unlucky: Graph;
  beforeAll(async () => {
    proxy = await losingCommits(direct);
    unlucky = open(proxy.uri);
    await empty();
  });
  afterAll(async () => {
    await unlucky.close();
    proxy.stop();
  });

  it('writes everything once, and says so', async () => {
    const lines: string[] = [];
    for (const file of files) {
      proxy.toLose = 1;
      await ingestFiles(unlucky, [file], (line) => lines.push(line));
    }
    expect(proxy.lost).toBe(files.length);
    expect(lines.map((line) => line.replace(/\d+ writes/, 'n writes'))).toEqual(
      [1, 2].map((number) => `several${number}: 6 claims, n writes`),
    );
    expect(lines.join()).not.toContain(' 0 writes');
    expect((await fingerprintOf(writer)).whole).toBe(whole);
    expect(await versionNow()).toBe(files.length);
    expect(await nodes(writer, 'Change', 'version')).toHaveLength(files.length);
  });

  it('removes a bundle once', async () => {
    const lines: string[] = [];
    proxy.toLose = 1;
    await removeBundle(unlucky, 'several2', (line) => lines.push(line));
    expect(lines.join()).toContain('several2: removed');
    expect([proxy.lost, await versionNow()]).toEqual([files.length + 1, files.length + 1]);
  });

  it('would write twice without a look at what is stored', async () => {
    proxy.toLose = 1;
    await unlucky.write((blind) => blind.run('MATCH (m:AiMarketGraph) SET m.graphVersion = m.graphVersion + 1'));
    expect(await versionNow()).toBe(files.length + 3);
  });
});
