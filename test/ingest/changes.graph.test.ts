import { createServer, connect as dial, type AddressInfo, type Server, type Socket } from 'node:net';
import { userInfo } from 'node:os';
import { parse } from 'graphql';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { ingestFiles } from '../../src/ingest/ingestFiles.ts';
import { recordJudgement } from '../../src/ingest/recordJudgement.ts';
import { removeBundle } from '../../src/ingest/removeBundle.ts';
import { fingerprintOf } from '../../src/proof/fingerprintOf.ts';
import { connect } from '../../src/graph/connect.ts';
import { openExecutor } from '../support/executor.ts';
import { openGraph, wipe } from '../support/graph.ts';
import { nodes } from '../support/graphSets.ts';
import { testDatabase } from '../support/testDatabase.ts';

const small = 'test/ingest/bundles/small.yaml';

describe('the log of changes', () => {
  const graph = openGraph();
  beforeEach(() => wipe(graph));
  afterAll(() => graph.close());
  const log = () =>
    graph.read(
      'CYPHER 5 MATCH (c:Change) RETURN c.version, c.by, c.bundle, c.recordedBy, c.claims, c.at > datetime() - duration("PT1H") ORDER BY c.version',
    );

  it('has who wrote what and when for every version, and nothing for what wrote nothing', async () => {
    const { username } = userInfo();
    await ingestFiles(graph, [small], () => {});
    await ingestFiles(graph, [small], () => {});
    const reasons = { by: 'an editor', on: '2026-11-24', why: 'a test' };
    await recordJudgement(graph, { document: 'undated', verdict: 'RETRACTED' }, reasons, () => {});
    expect(await log()).toEqual([
      [1, username, 'small', 'the tests', 10, true],
      [2, username, expect.stringMatching(/^judgement-2026-11-24-/), 'an editor', 0, true],
    ]);
    expect(await nodes(graph, 'AiMarketGraph', 'graphVersion')).toEqual(['ai-market-graph | 2']);
  });

  it('is asked page by page, and never names the user of the operating system', async () => {
    await ingestFiles(graph, [small, 'test/ingest/bundles/later.yaml'], () => {});
    const reasons = { by: 'a judge', on: '2026-11-24', why: 'a test' };
    await recordJudgement(graph, { document: 'undated', verdict: 'RETRACTED' }, reasons, () => {});
    await removeBundle(graph, 'later', () => {});
    const execute = openExecutor(graph);
    const ask = async (args: string, selection = 'version') => {
      const { data, errors } = await execute({
        document: parse(`{ changes(${args}) { totalCount edges { cursor node { ${selection} } } } }`),
      });
      expect(errors).toBeUndefined();
      // eslint-disable-next-line @typescript-eslint/no-explicit-any
      return (data as any).changes as { totalCount: number; edges: { cursor: string; node: any }[] };
    };
    const whole = await ask(
      'since: 0',
      'version at by bundle { key } subjects { __typename } subjectCount entityCount',
    );
    expect(whole.edges.map(({ node }) => [node.version, node.by, node.bundle?.key ?? null])).toEqual([
      [1, 'the tests', 'small'],
      [2, 'the tests', null],
      [3, 'a judge', expect.stringMatching(/^judgement-2026-11-24-/)],
      [4, 'the tests', null],
    ]);
    expect(JSON.stringify(whole)).not.toContain(`"${userInfo().username}"`);
    for (const { node } of whole.edges) {
      expect(Math.abs(Date.now() - Date.parse(node.at))).toBeLessThan(3_600_000);
      expect(node.subjects.length).toBeLessThanOrEqual(node.subjectCount);
    }
    expect((await ask('since: 2')).edges.map(({ node }) => node.version)).toEqual([3, 4]);
    expect((await ask('since: 4')).totalCount).toBe(0);
    const [first] = (await ask('first: 1')).edges;
    const next = await ask(`first: 1, after: ${JSON.stringify(first!.cursor)}`);
    expect([next.totalCount, next.edges[0]!.node.version]).toEqual([4, 2]);
    const concerned = (await ask('about: ["softbank-group"]')).edges.map(({ node }) => node.version);
    const named = (await ask('about: ["SOFTBANK"]')).edges;
    expect([concerned[0], named]).toEqual([1, []]);
  });

  it('has one entry where the answer to a commit was lost and the driver wrote once more', async () => {
    await ingestFiles(graph, [small], () => {});
    const { whole } = await fingerprintOf(graph);
    await wipe(graph);
    const { server, address, cuts } = await cuttingProxy(testDatabase().uri);
    const through = connect({ ...testDatabase(), uri: address });
    await ingestFiles(through, [small], () => {});
    await through.close();
    server.close();
    expect(cuts()).toBe(1);
    expect((await fingerprintOf(graph)).whole).toBe(whole);
    expect(await log()).toHaveLength(1);
  });
});

/** A way to the database that passes the first COMMIT on, and cuts the line instead of passing its answer back. */
async function cuttingProxy(uri: string): Promise<{ server: Server; address: string; cuts: () => number }> {
  const { hostname, port } = new URL(uri.replace('bolt:', 'http:'));
  /** A Bolt message of one chunk: its length, a structure without fields, the signature of COMMIT, the end. */
  const commit = Buffer.from([0x00, 0x02, 0xb0, 0x12, 0x00, 0x00]);
  let cuts = 0;
  const server = createServer((client: Socket) => {
    const database = dial(Number(port), hostname);
    let isCut = false;
    client.on('data', (data) => {
      if (cuts === 0 && data.includes(commit)) {
        cuts += 1;
        isCut = true;
      }
      database.write(data);
    });
    database.on('data', (data) => {
      if (!isCut) client.write(data);
      // The answer is here, so the database has committed.
      else client.destroy();
    });
    for (const [one, other] of [
      [client, database],
      [database, client],
    ] as const) {
      one.on('close', () => other.destroy());
      one.on('error', () => other.destroy());
    }
  });
  await new Promise<void>((settle) => server.listen(0, '127.0.0.1', settle));
  const address = `bolt://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return { server, address, cuts: () => cuts };
}
