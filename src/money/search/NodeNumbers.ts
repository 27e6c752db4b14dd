/** A number for some of the nodes. Clearing costs nothing, so a search through a few of a million nodes is fast. */
export class NodeNumbers {
  private readonly values: Int32Array;
  private readonly stamps: Int32Array;
  private stamp = 0;

  constructor(count: number) {
    this.values = new Int32Array(count);
    this.stamps = new Int32Array(count);
  }

  get size(): number {
    return this.values.length;
  }

  clear(): void {
    this.stamp += 1;
  }

  /** -1 if no number was set. */
  get(node: number): number {
    return this.stamps[node] === this.stamp ? this.values[node]! : -1;
  }

  set(node: number, value: number): void {
    this.stamps[node] = this.stamp;
    this.values[node] = value;
  }
}

const pool: NodeNumbers[] = [];
let taken = 0;

/** Returns cleared numbers for this many nodes, which are reused until `releaseNodeNumbers`. */
export function takeNodeNumbers(count: number): NodeNumbers {
  const known = pool[taken];
  // A tenth more, since the next market can have some entities more: new memory for each would become garbage.
  const marks = known !== undefined && known.size >= count ? known : new NodeNumbers(Math.ceil(count * 1.1));
  pool[taken] = marks;
  taken += 1;
  marks.clear();
  return marks;
}

/** Call it before a search: the numbers of the last search are free again. A thread answers one question at a time. */
export function releaseNodeNumbers(): void {
  taken = 0;
}
