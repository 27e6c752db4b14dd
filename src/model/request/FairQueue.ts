/** What waits in one lane, and what it has cost so far. */
interface Lane<Item> {
  readonly name: string;
  readonly outer: Lane<Item> | null;
  readonly inner: Map<string, Lane<Item>>;
  readonly entries: Entry<Item>[];
  /** Items that wait, including those of inner lanes. */
  waiting: number;
  /** Items that were taken and are not finished. */
  working: number;
  used: number;
  /** What the inner lane that was taken last had used. A lane that comes now begins there: waiting earns nothing. */
  clock: number;
}

/** An item in a queue. */
export interface Entry<Item> {
  readonly item: Item;
  readonly lane: Lane<Item>;
}

/**
 * A queue that is fair between lanes, and inside a lane between its inner lanes. Next comes the lane with the fewest items
 * at work; of these, the lane whose items have cost least. Items of one lane keep their order. So someone who asks for one
 * thing waits as long beside a lane of a thousand items as beside a lane of one.
 */
export class FairQueue<Item> {
  private readonly all: Lane<Item> = newLane<Item>('', null);

  /** The number of waiting items. */
  get size(): number {
    return this.all.waiting;
  }

  /** The lanes that wait or work, with how many items of each wait. */
  lanes(): Iterable<{ readonly name: string; readonly waiting: number }> {
    return this.all.inner.values();
  }

  /** `path` names the lanes of the item from the outermost on, such as its client and its request. */
  push(path: readonly string[], item: Item): Entry<Item> {
    let lane = this.all;
    lane.waiting += 1;
    for (const name of path) {
      const inner: Lane<Item> = lane.inner.get(name) ?? newLane(name, lane);
      lane.inner.set(name, inner);
      lane = inner;
      lane.waiting += 1;
    }
    const entry = { item, lane };
    lane.entries.push(entry);
    return entry;
  }

  /** The next item, which is at work from then on; undefined if none waits. */
  take(): Entry<Item> | undefined {
    let lane = this.all;
    if (lane.waiting === 0) return undefined;
    for (;;) {
      lane.waiting -= 1;
      lane.working += 1;
      const next = lane.entries.shift();
      if (next !== undefined) return next;
      const inner = firstOf(lane);
      lane.clock = Math.max(lane.clock, inner.used);
      lane = inner;
    }
  }

  /** Ends the work on an item that was taken. `cost` is in any unit, the same for all items. */
  finish({ lane }: Entry<Item>, cost: number): void {
    for (const each of outwards(lane)) {
      each.working -= 1;
      each.used += cost;
      dropIfIdle(each);
    }
  }

  /** Takes a waiting item out. */
  remove(entry: Entry<Item>): void {
    const { lane } = entry;
    lane.entries.splice(lane.entries.indexOf(entry), 1);
    for (const each of outwards(lane)) {
      each.waiting -= 1;
      dropIfIdle(each);
    }
  }

  /** Takes out the last item of an outermost lane without inner lanes. */
  removeLastOf(name: string): Item | undefined {
    const entry = this.all.inner.get(name)?.entries.at(-1);
    if (entry !== undefined) this.remove(entry);
    return entry?.item;
  }
}

const newLane = <Item>(name: string, outer: Lane<Item> | null): Lane<Item> => ({
  ...{ name, outer, inner: new Map<string, Lane<Item>>(), entries: [] },
  ...{ waiting: 0, working: 0, used: outer?.clock ?? 0, clock: 0 },
});

/** The inner lane whose turn it is; one waits. */
function firstOf<Item>({ inner }: Lane<Item>): Lane<Item> {
  let first: Lane<Item> | undefined;
  for (const lane of inner.values()) {
    if (lane.waiting === 0) continue;
    if (first === undefined || comesBefore(lane, first)) first = lane;
  }
  return first!;
}

const comesBefore = <Item>(one: Lane<Item>, other: Lane<Item>): boolean =>
  one.working < other.working || (one.working === other.working && one.used < other.used);

function* outwards<Item>(lane: Lane<Item>): Iterable<Lane<Item>> {
  for (let each: Lane<Item> | null = lane; each !== null; each = each.outer) yield each;
}

function dropIfIdle<Item>({ name, outer, waiting, working }: Lane<Item>): void {
  if (waiting === 0 && working === 0) outer?.inner.delete(name);
}
