import { createServer, type Server } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import type { Database } from '../../src/database/Database.ts';
import { keepRunning, usualPace } from '../../src/database/local/keepRunning.ts';
import { localDatabase } from '../../src/database/local/localDatabase.ts';
import type { LocalInstance } from '../../src/database/local/LocalInstance.ts';
import { findRunning } from '../../src/database/local/RunningProcess.ts';
import { stopLocal } from '../../src/database/local/stopLocal.ts';
import { connect, type Graph } from '../../src/graph/connect.ts';
import { freeInstance } from '../support/freeInstance.ts';
import { countsOf, Ledger } from './Ledger.ts';

// `npm run check:long` kills more often. Each kill takes as long as Neo4j needs to start.
const kills = process.env['PROPERTY_RUNS'] === undefined ? 1 : 50;

let site: LocalInstance;
let database: Database;
let graph: Graph;
let startSeconds: number;
beforeAll(async () => {
  site = await freeInstance(join(inject('runFolder'), 'kept'));
  const begin = performance.now();
  database = await localDatabase(site, () => {});
  startSeconds = (performance.now() - begin) / 1000;
  graph = connect(database.address);
});
afterAll(async () => {
  await graph.close();
  await stopLocal(site.home);
});

const pidOf = async () => (await findRunning(site.home))?.pid ?? 0;

interface Watched {
  readonly lines: string[];
  readonly givenUp: Error[];
  end(): Promise<void>;
}

/** Watches the Neo4j as a program does. The kills follow each other sooner than a crashing Neo4j would settle. */
async function watched(pace = { ...usualPace, settledMs: 0 }): Promise<Watched> {
  const [lines, givenUp]: [string[], Error[]] = [[], []];
  const running = (await findRunning(site.home))!;
  const listener = {
    report: (line: string) => lines.push(line),
    onGivenUp: (error: unknown) => givenUp.push(error as Error),
  };
  return { lines, givenUp, end: keepRunning(site, { running, address: database.address }, listener, pace) };
}

describe('a local Neo4j that is kept running', () => {
  test('is reported with the command that helps while a signal such as SIGSTOP has stopped it', async () => {
    const { lines, end } = await watched();
    const pid = await pidOf();
    process.kill(pid, 'SIGSTOP');
    await expect.poll(() => lines, { timeout: 10_000 }).toHaveLength(1);
    expect(lines[0]).toMatch(new RegExp(`process ${pid}.*\n.*\`kill -CONT ${pid}\``));
    await expect(localDatabase(site, () => {})).rejects.toThrow(`\`kill -CONT ${pid}\``);
    process.kill(pid, 'SIGCONT');
    await expect.poll(() => lines, { timeout: 10_000 }).toHaveLength(2);
    expect(lines[1]).toBe(`Neo4j (process ${pid}) runs on.`);
    await end();
  });

  test(
    `is ready again after each of ${kills} kills under writes, with all of them once`,
    { timeout: kills * 180_000 },
    async () => {
      const { lines, givenUp, end } = await watched();
      await graph.alter('CREATE CONSTRAINT entry IF NOT EXISTS FOR (n:Entry) REQUIRE n.key IS UNIQUE');
      const ledger = new Ledger(graph, 200);
      const seconds: number[] = [];
      try {
        for (let kill = 1; kill <= kills; kill += 1) {
          await sleep(300 + Math.random() * 700);
          const before = ledger.acknowledged.size;
          const begin = performance.now();
          process.kill(await pidOf(), 'SIGKILL');
          await expect.poll(() => lines.length, { timeout: 60_000, interval: 20 }).toBe(2 * kill);
          seconds.push((performance.now() - begin) / 1000);
          // A Neo4j that has just started plans each statement again, which takes long on a busy machine.
          await expect.poll(() => ledger.acknowledged.size, { timeout: 120_000, interval: 20 }).toBeGreaterThan(before);
        }
      } finally {
        await ledger.close();
        await end();
      }
      expect(givenUp).toEqual([]);
      expect(lines[0]).toMatch(/^Neo4j \(process \d+\) has ended unexpectedly\. Starting it again\.$/);
      expect(lines[1]).toMatch(/^Neo4j is ready again after [\d.]+ s\.$/);
      const { lost, doubled, half } = await countsOf(graph, ledger);
      const slowest = Math.max(...seconds);
      process.stdout.write(`${kills} kills: ${ledger.acknowledged.size} writes acknowledged, ${ledger.unknown.size} unknown; slowest ${slowest.toFixed(1)} s\n`); // prettier-ignore
      expect({ lost, doubled, half }).toEqual({ lost: [], doubled: [], half: [] });
      // 20 s, or longer on a machine so busy that the first start took longer.
      expect(slowest).toBeLessThan(Math.max(20, 2 * startSeconds));
    },
  );

  test('is left alone after a stop by hand, until it is started by hand', async () => {
    const { lines, end } = await watched();
    await stopLocal(site.home);
    await expect.poll(() => lines, { timeout: 10_000 }).toHaveLength(1);
    expect(lines[0]).toContain('was stopped by hand. To start it again, run `npm run db -- start`.');
    await sleep(2 * usualPace.lookMs);
    expect(await findRunning(site.home)).toBeNull();
    await localDatabase(site, () => {});
    await expect.poll(() => lines, { timeout: 30_000 }).toHaveLength(2);
    expect(lines[1]).toMatch(/^Neo4j is ready again/);
    await end();
  });

  test('is given up after some failed restarts in a row, with the reason and the log', async () => {
    const { lines, givenUp, end } = await watched({ ...usualPace, pauseMs: 10, attempts: 3 });
    process.kill(await pidOf(), 'SIGKILL');
    const other = await listeningSoon(site.boltPort);
    await expect.poll(() => givenUp, { timeout: 60_000 }).toHaveLength(1);
    other.close();
    await end();
    expect(lines).toEqual([
      expect.stringContaining('has ended unexpectedly. Starting it again.'),
      ...[1, 2, 3].map((attempt) =>
        expect.stringMatching(
          `could not be started again \\(attempt ${attempt} of 3\\): Port ${site.boltPort} .* is taken`,
        ),
      ),
    ]);
    expect(givenUp[0]!.message).toMatch(
      /3 restarts in a row have failed\. Port[\s\S]*last lines of its log:\n {4}\S[\s\S]*console\.log\n {2}Fix the cause/,
    );
  });
});

/** Listens on a port as soon as it is free. */
async function listeningSoon(port: number): Promise<Server> {
  for (;;) {
    const server = createServer();
    const isListening = await new Promise<boolean>((settle) => {
      server.once('error', () => settle(false)).listen(port, '127.0.0.1', () => settle(true));
    });
    if (isListening) return server;
    await sleep(5);
  }
}
