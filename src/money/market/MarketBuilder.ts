import { sumNames, type Arrow, type Node } from './Arrow.ts';
import { bindingCode, kindCode, qualifierCode, relationshipCode, stageCode } from './codes.ts';
import { fromEpoch, open } from './days.ts';
import { keyPool } from './KeyPool.ts';
import { columnNames, makeColumns, permuted, sortBy, upTo } from './columns.ts';
import { marketOf, type Market } from './Market.ts';
import { shared } from './shared.ts';
import { Splits } from './SumColumns.ts';

/** Gathers entities and arrows in any order and makes a market of them. */
export class MarketBuilder {
  private readonly nodes = new Map<string, boolean>();
  private readonly places = new Map<string, number>();
  private readonly subjects = new Map<string, number>();
  private readonly splits = new Splits();
  private columns = makeColumns(1_024);
  private count = 0;

  /** How many arrows there are. */
  get size(): number {
    return this.count;
  }

  /** Bytes that the arrows take. */
  get bytes(): number {
    const each = columnNames.reduce((sum, name) => sum + this.columns[name].BYTES_PER_ELEMENT, 8);
    return this.count * each + this.splits.bytes;
  }

  addNode({ key, unspecified }: Node): void {
    if (!this.nodes.has(key)) this.places.set(key, this.nodes.size);
    this.nodes.set(key, unspecified);
  }

  addArrow(arrow: Arrow): void {
    const place = this.count;
    this.reserve(place + 1);
    const { columns } = this;
    columns.from[place] = this.placeOfNode(arrow.fromKey);
    columns.to[place] = this.placeOfNode(arrow.toKey);
    columns.code[place] =
      kindCode.write(arrow.kind) |
      stageCode.write(arrow.stage) |
      bindingCode.write(arrow.binding) |
      qualifierCode.write(arrow.amountQualifier) |
      relationshipCode.write(arrow.relationship);
    columns.amount[place] = arrow.amountUsd ?? NaN;
    columns.sums[place] = this.splits.codeOf(
      arrow.amountUsd,
      sumNames.map((name) => arrow[name] ?? 0),
    );
    columns.validFrom[place] = arrow.validFrom === null ? 0 : fromEpoch(arrow.validFrom);
    columns.validTo[place] = arrow.validTo === null ? open : fromEpoch(arrow.validTo);
    columns.knownFrom[place] = arrow.knownFrom === null ? 0 : fromEpoch(arrow.knownFrom);
    columns.knownTo[place] = arrow.knownTo === null ? open : fromEpoch(arrow.knownTo);
    columns.subject[place] = this.placeOfSubject(arrow.subjectKey);
    this.count += 1;
  }

  build(version: number): Market {
    const keys = [...this.nodes.keys()].sort();
    const sorted = new Int32Array(keys.length);
    keys.forEach((key, place) => (sorted[this.places.get(key)!] = place));
    const { columns, count } = this;
    for (let arrow = 0; arrow < count; arrow += 1) {
      columns.from[arrow] = sorted[columns.from[arrow]!]!;
      columns.to[arrow] = sorted[columns.to[arrow]!]!;
    }
    const byTarget = sortBy(columns.to, upTo(count), keys.length);
    const arrows = permuted(columns, sortBy(columns.from, byTarget.order, keys.length).order);
    const unspecified = shared(Uint8Array, keys.length);
    keys.forEach((key, place) => (unspecified[place] = this.nodes.get(key) ? 1 : 0));
    return marketOf(version, {
      nodes: keyPool(keys),
      unspecified,
      subjects: keyPool([...this.subjects.keys()]),
      arrows,
      splits: this.splits.build(),
    });
  }

  /** Room grows by doubling. */
  private reserve(count: number): void {
    const room = this.columns.from.length;
    if (count <= room) return;
    const larger = makeColumns(Math.max(count, room * 2));
    for (const name of columnNames) larger[name].set(this.columns[name] as never);
    this.columns = larger;
  }

  /** What an arrow names is an entity, though it may be told of later. */
  private placeOfNode(key: string): number {
    if (!this.places.has(key)) this.addNode({ key, unspecified: false });
    return this.places.get(key)!;
  }

  private placeOfSubject(key: string): number {
    const place = this.subjects.get(key) ?? this.subjects.size;
    this.subjects.set(key, place);
    return place;
  }
}
