import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ingestFiles } from '../../src/ingest/ingestFiles.ts';
import { fingerprintOf } from '../../src/proof/fingerprintOf.ts';
import { connect } from '../../src/graph/connect.ts';
import { guardDatabase } from '../../src/graph/guard.ts';
import { migrate } from '../../src/graph/migrate.ts';
import { openGraph, wipe } from '../support/graph.ts';
import { nodes } from '../support/graphSets.ts';
import { testDatabase } from '../support/testDatabase.ts';

const all = ['test/ingest/bundles', 'test/ingest/twins'];
/** `npm run check:long` sets it. */
const isLong = process.env['PROPERTY_RUNS'] !== undefined;

describe('a graph that is written under disturbance', () => {
  const graph = openGraph();
  let undisturbed: string;
  beforeAll(async () => {
    await empty();
    await ingestFiles(graph, all, () => {});
    undisturbed = (await fingerprintOf(graph)).whole;
  });
  afterAll(() => graph.close());
  const empty = async () => {
    await wipe(graph);
    await guardDatabase(graph, { ADOPT_DATABASE: false });
    await migrate(graph, 'cypher/migrations');
  };

  it('is the same after eight ingests of overlapping bundles at once', async () => {
    await empty();
    const [folder, twins] = all as [string, string];
    const sets = [[folder], [folder, twins], [`${folder}/small.yaml`], [folder, twins]];
    const programs = [...sets, ...sets].map((paths) => ({ paths, own: connect(testDatabase()) }));
    await Promise.all(programs.map(({ paths, own }) => ingestFiles(own, paths, () => {})));
    await Promise.all(programs.map(({ own }) => own.close()));
    expect((await fingerprintOf(graph)).whole).toBe(undisturbed);
    // Each bundle was written by one of them.
    expect(await nodes(graph, 'AiMarketGraph', 'graphVersion')).toEqual(['ai-market-graph | 3']);
  });

  it.runIf(isLong)(
    'is the same after the program was killed at 50 random points and run again',
    { timeout: 1_800_000 },
    async () => {
      await empty();
      let whole = 0;
      const timed = async (killAfter?: number) => {
        const began = performance.now();
        const code = await run(killAfter);
        // The more often it runs the faster it gets.
        if (code === 0) whole = performance.now() - began;
        return code;
      };
      expect(await timed()).toBe(0);
      for (let killed = 0; killed < 50;) {
        await empty();
        if ((await timed(Math.random() * whole)) === null) killed += 1;
        await ingestFiles(graph, all, () => {});
        expect((await fingerprintOf(graph)).whole).toBe(undisturbed);
      }
    },
  );
});

/** Runs the ingest as a program of its own, killed after so many milliseconds. Gives its exit code, null where killed. */
async function run(killAfter?: number): Promise<number | null> {
  const { uri, user, password } = testDatabase();
  const program = spawn(process.execPath, ['--import', 'tsx', 'src/cli/ingest.ts', ...all], {
    env: { ...process.env, NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password },
    stdio: 'ignore',
  });
  const ended = once(program, 'exit');
  if (killAfter !== undefined) void wait(killAfter).then(() => program.kill('SIGKILL'));
  const [code] = (await ended) as [number | null];
  return code;
}
