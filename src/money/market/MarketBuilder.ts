import type { Edge, Node } from './Edge.ts';
import { keyPool } from './KeyPool.ts';
import { columnNames, makeColumns, permuted, sortBy, upTo } from './columns.ts';
import type { GraphState } from './GraphState.ts';
import { marketOf, type Market } from './Market.ts';
import { nodesOf } from './Nodes.ts';
import { shared } from './shared.ts';
import { noRows, SumColumns } from './SumColumns.ts';
import { writeEdge } from './writeEdge.ts';

/** Collects entities and edges in any order and makes a market of them, which has room for later ones. */
export class MarketBuilder {
  private readonly nodes = new Map<string, boolean>();
  private readonly indexes = new Map<string, number>();
  private readonly subjects = new Map<string, number>();
  private readonly sumRows: SumColumns;
  private readonly room: number;
  private columns = makeColumns(1_024);
  private count = 0;

  /** `room` is the number of bytes up to which each list of the market can grow in place. */
  constructor(room = 0) {
    this.room = room;
    this.sumRows = new SumColumns(noRows(room));
  }

  /** The number of edges. */
  get size(): number {
    return this.count;
  }

  /** The size of the edges in bytes. */
  get bytes(): number {
    const each = columnNames.reduce((sum, name) => sum + this.columns[name].BYTES_PER_ELEMENT, 8);
    return this.count * each + this.sumRows.bytes;
  }

  addNode({ key, unspecified }: Node): void {
    if (!this.nodes.has(key)) this.indexes.set(key, this.nodes.size);
    this.nodes.set(key, unspecified);
  }

  addEdge(edge: Edge): void {
    const number = this.count;
    this.reserve(number + 1);
    writeEdge(this.columns, this.sumRows, number, {
      ...edge,
      from: this.indexOfNode(edge.fromKey),
      to: this.indexOfNode(edge.toKey),
      subject: this.indexOfSubject(edge.subjectKey),
    });
    this.count += 1;
  }

  build(version: number, historyId: GraphState['historyId'] = null): Market {
    const { columns, count, room } = this;
    const keys = [...this.nodes.keys()].sort();
    const sorted = new Int32Array(keys.length);
    keys.forEach((key, index) => (sorted[this.indexes.get(key)!] = index));
    for (let edge = 0; edge < count; edge += 1) {
      columns.from[edge] = sorted[columns.from[edge]!]!;
      columns.to[edge] = sorted[columns.to[edge]!]!;
    }
    const byTarget = sortBy(columns.to, upTo(count), keys.length);
    const edges = permuted(columns, sortBy(columns.from, byTarget.order, keys.length).order, room);
    const unspecified = shared(Uint8Array, keys.length);
    keys.forEach((key, index) => (unspecified[index] = this.nodes.get(key) ? 1 : 0));
    const subjects = keyPool([...this.subjects.keys()], room);
    const parts = { nodes: nodesOf(keys, room), unspecified, subjects, edges, sumRows: this.sumRows.build() };
    return marketOf({ version, historyId }, parts);
  }

  /** Capacity grows by doubling. */
  private reserve(count: number): void {
    const room = this.columns.from.length;
    if (count <= room) return;
    const larger = makeColumns(Math.max(count, room * 2));
    for (const name of columnNames) larger[name].set(this.columns[name]);
    this.columns = larger;
  }

  /** Both ends of an edge are entities, which may be added later. */
  private indexOfNode(key: string): number {
    if (!this.indexes.has(key)) this.addNode({ key, unspecified: false });
    return this.indexes.get(key)!;
  }

  private indexOfSubject(key: string): number {
    const index = this.subjects.get(key) ?? this.subjects.size;
    this.subjects.set(key, index);
    return index;
  }
}
