import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Graph } from '../../src/graph/connect.ts';
import { ConnectionsBusy } from '../../src/graph/failures.ts';
import { openGraph } from '../support/graph.ts';

let graph: Graph;
beforeAll(() => void (graph = openGraph()));
afterAll(() => graph.close());

/** A statement that takes Neo4j long to plan and no time to run. `name` makes its text new. */
const hardToPlan = (name: string): string => {
  const hops = Array.from({ length: 4 }, (_, index) => `(n${index})-[:PARTY]->(d${index}:Deal)<-[:PARTY]-`).join('');
  const inner = `COUNT { MATCH ${hops}(end) WHERE end.key <> n0.key RETURN end }`;
  return `CYPHER 5\nMATCH (n0:Entity {key: $p.key})-[:ABOUT]->${hops}(last) RETURN ${inner} AS ${name} LIMIT 1`;
};

/** Milliseconds of the first and of the second answer. */
async function timesOf(text: string): Promise<[number, number]> {
  const timeOne = async () => {
    const began = performance.now();
    await graph.read(text, { p: { key: 'nobody' } });
    return performance.now() - began;
  };
  return [await timeOne(), await timeOne()];
}

it('answers 60 requests for a text that the database has not planned, 40 a second, and refuses none', async () => {
  const text = hardToPlan(`arriving${Date.now()}`);
  const asked: Promise<unknown>[] = [];
  for (let number = 0; number < 60; number += 1) {
    asked.push(graph.read(text, { p: { key: `nobody ${number}` } }, { timeout: 30_000 }));
    await wait(25);
  }
  const results = await Promise.allSettled(asked);
  expect(results.filter(({ status }) => status === 'rejected')).toEqual([]);
});

it('plans a statement before the first request for it', async () => {
  const [cold, warm] = await timesOf(hardToPlan(`unprepared${Date.now()}`));
  const prepared = hardToPlan(`prepared${Date.now()}`);
  await graph.prepare(prepared, { p: {} });
  const [first] = await timesOf(prepared);
  expect(first - warm).toBeLessThan((cold - warm) * 0.7);
});

it('says that all connections are in use, not that the database cannot be reached', async () => {
  // A connection each, without any work for the database.
  let release: () => void = () => {};
  const until = new Promise<void>((resolve) => (release = resolve));
  const holders = Array.from({ length: 20 }, () =>
    graph.readInOrder(async (reader) => {
      await reader.read('CYPHER 5\nRETURN 1');
      await until;
    }),
  );
  const refusal = graph.read('CYPHER 5\nRETURN 1').catch((error: unknown) => error);
  // A health check does not wait for other work.
  await graph.verify();
  expect(await refusal).toBeInstanceOf(ConnectionsBusy);
  release();
  await Promise.all(holders);
  expect(await graph.read('CYPHER 5\nRETURN 2')).toEqual([[2]]);
});
