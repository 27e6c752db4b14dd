import { sumNames, type Edge, type Node } from './Edge.ts';
import { bindingCode, kindCode, qualifierCode, relationshipCode, stageCode } from './codes.ts';
import { fromEpoch, open } from './days.ts';
import { keyPool } from './KeyPool.ts';
import { columnNames, makeColumns, permuted, sortBy, upTo } from './columns.ts';
import { marketOf, type Market } from './Market.ts';
import { shared } from './shared.ts';
import { SumColumns } from './SumColumns.ts';

/** Collects entities and edges in any order and makes a market of them. */
export class MarketBuilder {
  private readonly nodes = new Map<string, boolean>();
  private readonly indexes = new Map<string, number>();
  private readonly subjects = new Map<string, number>();
  private readonly sumRows = new SumColumns();
  private columns = makeColumns(1_024);
  private count = 0;

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
    const index = this.count;
    this.reserve(index + 1);
    const { columns } = this;
    columns.from[index] = this.indexOfNode(edge.fromKey);
    columns.to[index] = this.indexOfNode(edge.toKey);
    columns.code[index] =
      kindCode.write(edge.kind) |
      stageCode.write(edge.stage) |
      bindingCode.write(edge.binding) |
      qualifierCode.write(edge.amountQualifier) |
      relationshipCode.write(edge.relationship);
    columns.amount[index] = edge.amountUsd ?? NaN;
    columns.sums[index] = this.sumRows.codeOf(
      edge.amountUsd,
      sumNames.map((name) => edge[name] ?? 0),
    );
    columns.validFrom[index] = edge.validFrom === null ? 0 : fromEpoch(edge.validFrom);
    columns.validTo[index] = edge.validTo === null ? open : fromEpoch(edge.validTo);
    columns.knownFrom[index] = edge.knownFrom === null ? 0 : fromEpoch(edge.knownFrom);
    columns.knownTo[index] = edge.knownTo === null ? open : fromEpoch(edge.knownTo);
    columns.subject[index] = this.indexOfSubject(edge.subjectKey);
    this.count += 1;
  }

  build(version: number, historyId: string | null = null): Market {
    const keys = [...this.nodes.keys()].sort();
    const sorted = new Int32Array(keys.length);
    keys.forEach((key, index) => (sorted[this.indexes.get(key)!] = index));
    const { columns, count } = this;
    for (let edge = 0; edge < count; edge += 1) {
      columns.from[edge] = sorted[columns.from[edge]!]!;
      columns.to[edge] = sorted[columns.to[edge]!]!;
    }
    const byTarget = sortBy(columns.to, upTo(count), keys.length);
    const edges = permuted(columns, sortBy(columns.from, byTarget.order, keys.length).order);
    const unspecified = shared(Uint8Array, keys.length);
    keys.forEach((key, index) => (unspecified[index] = this.nodes.get(key) ? 1 : 0));
    return marketOf(
      { version, historyId },
      {
        nodes: keyPool(keys),
        unspecified,
        subjects: keyPool([...this.subjects.keys()]),
        edges,
        sumRows: this.sumRows.build(),
      },
    );
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
