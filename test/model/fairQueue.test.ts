import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FairQueue } from '../../src/model/request/FairQueue.ts';

const numRuns = Number(process.env['PROPERTY_RUNS'] ?? 200);

/** The items in the order in which one worker takes them; each costs what `costOf` says. */
function order(queue: FairQueue<string>, costOf: (item: string) => number = () => 1): string[] {
  const taken: string[] = [];
  for (let place = queue.take(); place !== undefined; place = queue.take()) {
    taken.push(place.item);
    queue.finish(place, costOf(place.item));
  }
  return taken;
}

describe('a fair queue', () => {
  it('takes turns between clients, and keeps the order of each', () => {
    const queue = new FairQueue<string>();
    for (const item of ['a1', 'a2', 'a3', 'a4', 'b1', 'b2', 'c1']) queue.push([item[0]!], item);
    expect(order(queue)).toEqual(['a1', 'b1', 'c1', 'a2', 'b2', 'a3', 'a4']);
  });

  it('takes turns between the requests of one client', () => {
    const queue = new FairQueue<string>();
    for (const item of ['a-x1', 'a-x2', 'a-x3', 'a-y1', 'b-x1']) queue.push([item[0]!, item[2]!], item);
    expect(order(queue)).toEqual(['a-x1', 'b-x1', 'a-y1', 'a-x2', 'a-x3']);
  });

  it('lets a lane of cheap items go on beside one of dear items', () => {
    const queue = new FairQueue<string>();
    for (const item of ['dear1', 'dear2', 'cheap1', 'cheap2', 'cheap3']) queue.push([item.slice(0, -1)], item);
    expect(order(queue, (item) => (item.startsWith('dear') ? 10 : 1))).toEqual([
      ...['dear1', 'cheap1', 'cheap2', 'cheap3', 'dear2'],
    ]);
  });

  it('gives two workers items of different lanes', () => {
    const queue = new FairQueue<string>();
    for (const item of ['a1', 'a2', 'b1']) queue.push([item[0]!], item);
    expect([queue.take(), queue.take()].map((place) => place?.item)).toEqual(['a1', 'b1']);
  });

  it('gives a lane that comes late no more than the others have from then on', () => {
    const queue = new FairQueue<string>();
    for (const item of ['a1', 'a2', 'a3', 'a4']) queue.push(['a'], item);
    for (const expected of ['a1', 'a2']) {
      const place = queue.take()!;
      expect(place.item).toBe(expected);
      queue.finish(place, 1);
    }
    for (const item of ['b1', 'b2', 'b3']) queue.push(['b'], item);
    expect(order(queue)).toEqual(['b1', 'a3', 'b2', 'a4', 'b3']);
  });

  it('has as many items as were pushed and neither taken nor removed, whatever happens', () => {
    const steps = fc.array(
      fc.record({
        does: fc.constantFrom('push', 'push', 'take', 'finish', 'remove'),
        path: fc.constantFrom(['a', 'x'], ['a', 'y'], ['b', 'x'], ['c', 'z']),
        which: fc.nat(),
      }),
      { maxLength: 60 },
    );
    fc.assert(
      fc.property(steps, (all) => {
        const queue = new FairQueue<number>();
        const waiting: ReturnType<typeof queue.push>[] = [];
        const working: typeof waiting = [];
        for (const [number, { does, path, which }] of all.entries()) {
          const at = (list: typeof waiting) => list.splice(which % Math.max(1, list.length), 1)[0];
          if (does === 'push') waiting.push(queue.push(path, number));
          if (does === 'take') {
            const place = queue.take();
            expect(place === undefined).toBe(waiting.length === 0);
            if (place) working.push(...waiting.splice(waiting.indexOf(place), 1));
          }
          if (does === 'finish' && working.length > 0) queue.finish(at(working)!, 1);
          if (does === 'remove' && waiting.length > 0) queue.remove(at(waiting)!);
          expect(queue.size).toBe(waiting.length);
        }
        for (const place of waiting) queue.remove(place);
        for (const place of working) queue.finish(place, 1);
        expect([...queue.lanes()]).toEqual([]);
      }),
      { numRuns },
    );
  });
});
