import { expect, it } from 'vitest';
import { Slots } from '../../src/model/request/Slots.ts';

it('gives a free slot at once, and the next one when a slot is returned', async () => {
  const slots = new Slots(1);
  expect([slots.tryTake(), slots.tryTake()]).toEqual([true, false]);
  const second = slots.take();
  slots.release();
  await second;
  expect(slots.tryTake()).toBe(false);
  slots.release();
  expect(slots.tryTake()).toBe(true);
});

it('serves owners in turn, each in its own order', async () => {
  const slots = new Slots(1);
  slots.tryTake();
  const served: string[] = [];
  const names = ['a1', 'a2', 'a3', 'b1', 'c1', 'b2'];
  const all = names.map((name) => slots.take(undefined, name[0]).then(() => void served.push(name)));
  for (let count = 0; count < names.length; count += 1) {
    slots.release();
    await Promise.resolve();
  }
  await Promise.all(all);
  expect(served).toEqual(['a1', 'b1', 'c1', 'a2', 'b2', 'a3']);
});

it('drops a waiting owner whose signal aborts, and passes its turn on', async () => {
  const slots = new Slots(1);
  slots.tryTake();
  const leaving = new AbortController();
  const left = slots.take(leaving.signal);
  const stays = slots.take();
  leaving.abort(new Error('left'));
  await expect(left).rejects.toThrow('left');
  slots.release();
  await stays;
  await expect(slots.take(AbortSignal.abort(new Error('gone')))).rejects.toThrow('gone');
});

it('refuses everything that waits, and keeps working', async () => {
  const slots = new Slots(1);
  slots.tryTake();
  const waiting = [slots.take(), slots.take()];
  slots.refuseAll(new Error('no database'));
  const results = await Promise.allSettled(waiting);
  expect(results.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  slots.release();
  expect(slots.tryTake()).toBe(true);
});
