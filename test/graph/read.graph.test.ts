import { setTimeout as wait } from 'node:timers/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { findRunning } from '../../src/database/local/RunningProcess.ts';
import type { Graph, PlanStep } from '../../src/graph/connect.ts';
import { isTimeout, isUnavailable } from '../../src/graph/failures.ts';
import { openGraph } from '../support/graph.ts';
import { testDatabase } from '../support/testDatabase.ts';

const endless = 'UNWIND range(1, 1000000000000) AS number WITH number WHERE number < 0 RETURN number';

let graph: Graph;
beforeAll(() => void (graph = openGraph()));
afterAll(() => graph.close());

const isRunning = async () => {
  const rows = await graph.read('SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery = $endless RETURN 1', {
    endless,
  });
  return rows.length > 0;
};

it('lets the server refuse a write', async () => {
  await expect(graph.read("CREATE (:Entity {key: 'written-by-a-read'})")).rejects.toThrow(/not allowed|read/i);
  expect(await graph.read("MATCH (n {key: 'written-by-a-read'}) RETURN n")).toEqual([]);
});

it('cancels a statement in the database when its signal aborts', async () => {
  const leaving = new AbortController();
  const outcome = graph.read(endless, {}, { signal: leaving.signal }).catch((error: unknown) => error);
  await expect.poll(isRunning).toBe(true);
  leaving.abort();
  expect(await outcome).toBeInstanceOf(Error);
  await expect.poll(isRunning).toBe(false);
});

it('sends nothing if the signal has already aborted', async () => {
  await expect(graph.read('RETURN 1', {}, { signal: AbortSignal.abort() })).rejects.toThrow(/abort/);
});

it('cancels a statement that exceeds its timeout', async () => {
  const error = await graph.read(endless, {}, { timeout: 300 }).catch((fault: unknown) => fault);
  expect(isTimeout(error)).toBe(true);
});

it('returns the plan of a statement that begins with PROFILE', async () => {
  let plan: PlanStep | undefined;
  await graph.read('CYPHER 5 PROFILE UNWIND [1, 2] AS n RETURN n', {}, { onPlan: (step) => void (plan = step) });
  expect(plan).toMatchObject({ operator: 'ProduceResults', rows: 2, children: [{ operator: 'Unwind' }] });
});

it('gives up on a database that does not answer', async () => {
  const running = await findRunning(join(testDatabase().folder, 'neo4j'));
  await graph.read('RETURN 1');
  process.kill(running!.pid, 'SIGSTOP');
  try {
    const began = performance.now();
    const errors = await Promise.all(
      [1, 2, 3].map((number) =>
        graph.read('RETURN $number', { number }, { timeout: 30_000 }).catch((error: unknown) => error),
      ),
    );
    expect(performance.now() - began).toBeLessThan(3_500);
    expect(errors.map(isUnavailable)).toEqual([true, true, true]);
  } finally {
    process.kill(running!.pid, 'SIGCONT');
  }
  await wait(100);
  expect(await graph.read('RETURN 1')).toEqual([[1]]);
});
