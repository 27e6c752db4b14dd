import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readConfig } from '../../src/config.ts';
import { externalDatabase } from '../../src/database/externalDatabase.ts';
import { connect, type Graph } from '../../src/graph/connect.ts';
import { isUnavailable } from '../../src/graph/failures.ts';
import { StubCluster } from '../support/bolt/StubCluster.ts';

/** `npm run check:long` sets it. */
const rounds = process.env['PROPERTY_RUNS'] === undefined ? 1 : 25;

let cluster: StubCluster;
let graph: Graph;
beforeEach(async () => {
  cluster = await StubCluster.start();
  graph = connect(cluster.address('neo4j'));
});
afterEach(async () => {
  await graph.close();
  await cluster.stop();
});

const timeout = 30_000;
const read = async (from = graph) =>
  (await from.read('RETURN 1', {}, { timeout }))[0] as [keys: number, server: number];
const write = (key: string, to = graph) => to.write((writer) => writer.run('MERGE ({key: $key})', { key }));

describe('reads and writes in a cluster', () => {
  it('go to the servers that take them', async () => {
    for (let number = 0; number < 10; number += 1) {
      await write(`key ${number}`);
      await Promise.all([read(), read(), read()]);
    }
    await graph.alter('CREATE INDEX');
    expect(new Set(cluster.serversAsked('write'))).toEqual(new Set([0]));
    expect(new Set(cluster.serversAsked('read'))).toEqual(new Set([1, 2]));
  });

  it('follow a leader that moves, before a transaction and within it', { timeout: 60_000 }, async () => {
    await write('first');
    cluster.leader = 1;
    await write('second');
    let attempts = 0;
    await graph.write(async (writer) => {
      attempts += 1;
      await writer.run('MERGE ({key: $key})', { key: 'third' });
      if (attempts === 1) cluster.leader = 2;
    });
    expect(attempts).toBe(2);
    expect(cluster.committed).toEqual([['first'], ['second'], ['third']]);
    expect(cluster.serversAsked('commit')).toEqual([0, 1, 2]);
    expect((await read())[0]).toBe(3);
    expect(cluster.serversAsked('read').at(-1)).not.toBe(2);
  });

  it('go on or wait while there is no leader', { timeout: 60_000 }, async () => {
    await write('before');
    cluster.leader = null;
    const writing = write('after');
    expect((await read())[0]).toBe(1);
    cluster.leader = 2;
    await writing;
    expect(cluster.committed).toEqual([['before'], ['after']]);
  });

  it('are repeated if the answer to a commit is lost, and nothing is doubled', { timeout: 600_000 }, async () => {
    // A minute of attempts is the longest that a writer gets.
    for (let round = 0; round < rounds; round += 1) {
      const keys = Array.from({ length: 20 }, (_, number) => `${round}/${number}`);
      cluster.lostAcknowledgements = keys.length;
      await Promise.all(keys.map((key) => write(key)));
      expect(cluster.lostAcknowledgements).toBe(0);
    }
    const written = cluster.committed.flat();
    expect([written.length, new Set(written).size]).toEqual([40 * rounds, 20 * rounds]);
    expect((await read())[0]).toBe(20 * rounds);
  });

  it('count as possible while another server answers', async () => {
    for (let number = 0; number < 4; number += 1) await read();
    await cluster.kill(2);
    for (let number = 0; number < 4; number += 1) await graph.verify();
    await cluster.kill(1);
    await expect(graph.verify()).rejects.toThrow();
  });

  it('are answered by another server if one is lost', async () => {
    for (let number = 0; number < 4; number += 1) await read();
    await cluster.kill(1);
    const answers = await Promise.all(Array.from({ length: 40 }, () => read()));
    expect(new Set(answers.map(([, server]) => server))).toEqual(new Set([2]));
    expect((await graph.readInOrder((reader) => reader.read('RETURN 1')))[0]).toEqual([0, 2]);
  });
});

describe('a read after a write of the same program', () => {
  /** Whether a read is answered while all who follow the leader are behind; `isWaiting` is looked at after a moment. */
  async function staleRead(): Promise<number | 'waits'> {
    cluster.behind.add(1).add(2);
    await write('own');
    const answer = read().then(([keys]) => keys);
    const first = await Promise.race([answer, new Promise<'waits'>((settle) => setTimeout(settle, 200, 'waits'))]);
    cluster.catchUp();
    expect(await answer).toBe(first === 'waits' ? 1 : first);
    return first;
  }

  it('waits until the server that it asks has that write', async () => {
    expect(await staleRead()).toBe('waits');
  });

  it('would be answered too early by servers that do not look at bookmarks', async () => {
    cluster.ignoresBookmarks = true;
    expect(await staleRead()).toBe(0);
  });

  it('never goes back behind what an earlier read saw on another server', async () => {
    const other = connect(cluster.address('neo4j', 2));
    cluster.behind.add(2);
    await write('of another program', other);
    await other.close();
    const seen: number[] = [];
    const reading = (async () => {
      for (let number = 0; number < 12; number += 1) seen.push((await read())[0]);
    })();
    await new Promise((settle) => setTimeout(settle, 200));
    cluster.catchUp();
    await reading;
    expect(seen).toEqual(seen.toSorted());
    expect(seen.at(-1)).toBe(1);
  });

  it('goes on after the database was replaced by a copy that never had that write', async () => {
    for (const code of ['InvalidBookmark', 'BookmarkTimeout'] as const) {
      await write('lost with the old database');
      expect((await read())[0]).toBe(1);
      cluster.restore(code);
      expect((await read())[0]).toBe(0);
    }
  });
});

describe('a cluster that cannot be used as asked', () => {
  const at = (address: { uri: string }, more: Record<string, string> = {}) =>
    externalDatabase(
      address.uri,
      readConfig({ NEO4J_URI: address.uri, NEO4J_PASSWORD: cluster.address('neo4j').password, ...more }),
    );

  it('is accepted, through any of its servers', async () => {
    for (const server of [0, 1, 2]) {
      expect((await at(cluster.address('neo4j', server))).origin).toBe('NEO4J_URI');
      expect((await at(cluster.address('bolt', server))).origin).toBe('NEO4J_URI');
    }
  });

  it('refuses a write to a server that follows, which says how to find the leader', async () => {
    const direct = connect(cluster.address('bolt', 1));
    const { uri } = cluster.address('neo4j', 1);
    expect((await read(direct))[1]).toBe(1);
    await expect(write('key', direct)).rejects.toThrow(`set NEO4J_URI=${uri}, with which`);
    await expect(direct.alter('CREATE INDEX')).rejects.toThrow('takes no writes');
    expect((await read(direct))[0]).toBe(0);
    await direct.close();
  });

  it('names what is wrong: password, database, addresses', async () => {
    for (const scheme of ['neo4j', 'bolt'] as const) {
      const address = cluster.address(scheme);
      await expect(at(address, { NEO4J_PASSWORD: 'another one' })).rejects.toThrow(/refuses user 'neo4j'/);
      await expect(at(address, { NEO4J_DATABASE: 'nowhere' })).rejects.toThrow(/no database 'nowhere'/);
    }
    cluster.named = ['127.0.0.1:1'];
    await expect(at(cluster.address('neo4j'))).rejects.toThrow(
      /a server that it names for queries cannot be reached: .*127\.0\.0\.1:1[\s\S]*advertised_address[\s\S]*bolt:\/\//,
    );
    expect((await at(cluster.address('bolt'))).origin).toBe('NEO4J_URI');
    await cluster.stop();
    await expect(at(cluster.address('neo4j'))).rejects.toThrow(/does not answer: .*ECONNREFUSED/);
  });

  it('counts as unavailable without its servers', async () => {
    await read();
    for (const server of [0, 1, 2]) await cluster.kill(server);
    const errors = await Promise.all([1, 2, 3].map(() => read().catch((error: unknown) => error)));
    expect(errors.map(isUnavailable)).toEqual([true, true, true]);
  });
});
