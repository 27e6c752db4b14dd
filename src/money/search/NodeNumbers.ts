/** A number for some of the nodes. Clearing costs nothing, so that a search through few of a million nodes is quick. */
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

  /** -1 where nothing was set. */
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

/** Cleared marks for so many nodes, kept from search to search, until `releaseNodeNumbers`. */
export function takeNodeNumbers(count: number): NodeNumbers {
  const known = pool[taken];
  const marks = known !== undefined && known.size >= count ? known : new NodeNumbers(count);
  pool[taken] = marks;
  taken += 1;
  marks.clear();
  return marks;
}

/** Called before a search: those of the last one are free again. A thread searches one question at a time. */
export function releaseNodeNumbers(): void {
  taken = 0;
}
