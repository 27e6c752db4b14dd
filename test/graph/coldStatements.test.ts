import neo4j from 'neo4j-driver';
import { expect, it } from 'vitest';
import { ColdStatements } from '../../src/graph/ColdStatements.ts';

/** A database that plans a text when the test says so. `open` lists the statements that it has not answered. */
function planner() {
  const cold = new ColdStatements();
  const open: { text: string; planned: (() => void) | null; answer: () => void; fail: (error: Error) => void }[] = [];
  const ask = (text: string, signal?: AbortSignal) =>
    cold.run(
      text,
      signal,
      (planned) => new Promise<void>((answer, fail) => void open.push({ text, planned, answer, fail })),
    );
  const ticks = async () => {
    for (let tick = 0; tick < 10; tick += 1) await Promise.resolve();
  };
  const texts = async () => (await ticks(), open.map(({ text }) => text));
  return { cold, open, ask, texts };
}

it('sends a new text once, and the others as soon as it is planned', async () => {
  const { open, ask, texts } = planner();
  const asked = Array.from({ length: 50 }, () => ask('new'));
  expect(await texts()).toEqual(['new']);
  open[0]!.planned?.();
  expect((await texts()).length).toBe(50);
  expect(open.slice(1).every(({ planned }) => planned === null)).toBe(true);
  for (const { answer } of open) answer();
  await Promise.all(asked);
  void ask('new');
  expect(open.length).toBe(51);
});

it('plans only a few texts at the same time, while warm ones go on', async () => {
  const { open, ask, texts } = planner();
  void ask('warm');
  await texts();
  open[0]!.planned?.();
  for (let number = 1; number <= 30; number += 1) void ask(`cold ${number}`);
  expect(await texts()).toEqual(['warm', 'cold 1', 'cold 2', 'cold 3', 'cold 4']);
  void ask('warm');
  expect((await texts()).at(-1)).toBe('warm');
  open[1]!.planned?.();
  expect((await texts()).at(-1)).toBe('cold 5');
});

it('takes turns between requests that ask for many new texts', async () => {
  const { open, ask, texts } = planner();
  const [greedy, modest] = [new AbortController().signal, new AbortController().signal];
  for (let number = 1; number <= 6; number += 1) void ask(`greedy ${number}`, greedy);
  void ask('modest', modest);
  await texts();
  open[0]!.planned?.();
  await texts();
  open[1]!.planned?.();
  expect((await texts()).slice(4)).toEqual(['greedy 5', 'modest']);
});

it('lets the next caller plan if the first fails or leaves', async () => {
  const { open, ask, texts } = planner();
  const leaving = new AbortController();
  const first = ask('text', leaving.signal);
  const second = ask('text');
  const third = ask('text', leaving.signal);
  await texts();
  leaving.abort(new Error('left'));
  await expect(third).rejects.toThrow('left');
  open[0]!.fail(new Error('cancelled'));
  await expect(first).rejects.toThrow('cancelled');
  expect(await texts()).toEqual(['text', 'text']);
  expect(open[1]!.planned).not.toBe(null);
  open[1]!.answer();
  await second;
});

it('refuses all that wait as soon as the database cannot be reached', async () => {
  const { open, ask, texts } = planner();
  const asked = ['one', 'one', 'two', 'three', 'four', 'five', 'six'].map((text) => ask(text));
  await texts();
  const lost = new neo4j.Neo4jError('gone', 'ServiceUnavailable', '08000', 'gone');
  for (const { fail } of [...open]) fail(lost);
  const results = await Promise.allSettled(asked);
  expect(results.every((result) => result.status === 'rejected' && result.reason === lost)).toBe(true);
  expect(open.length).toBe(4);
});

it('counts every text as cold after the database was lost', async () => {
  const { cold, open, ask, texts } = planner();
  void ask('text');
  await texts();
  open[0]!.planned?.();
  cold.forget();
  void ask('text');
  void ask('text');
  expect(await texts()).toEqual(['text', 'text']);
  expect(open[1]!.planned).not.toBe(null);
});

it('forgets the texts that were not used for a long time, and keeps those in use', async () => {
  const { open, ask, texts } = planner();
  for (let number = 0; number < 600; number += 1) {
    void ask(`text ${number}`);
    await texts();
    open.at(-1)!.planned?.();
    if (number > 0) {
      void ask('text 0');
      await texts();
    }
  }
  expect(open.at(-1)).toMatchObject({ text: 'text 0', planned: null });
  void ask('text 1');
  await texts();
  expect(open.at(-1)!.planned).not.toBe(null);
});
