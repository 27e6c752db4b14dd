import { familyBitOfKind, kindCode, relationshipCode, relationships } from '../market/codes.ts';
import type { LegLists } from './LegLists.ts';
import { avoided, holding, passing, type LegFilter } from './LegFilter.ts';
import { outranks } from './outranks.ts';
import { takeNodeNumbers, type NodeNumbers } from '../search/NodeNumbers.ts';
import type { Market } from '../market/Market.ts';
import { EdgeLists } from '../market/Side.ts';

/** In place of the leading edge, for a leg that is ownership only. */
export const ownership = -1;

const ownershipCodes = (['OWNS', 'PART_OF'] as const).map((name) => relationships.indexOf(name) + 1);

/** The legs at one end of entities, grouped when they are first read. */
export class Legs implements LegLists {
  readonly other: number[] = [];
  /** The leading edge, or `ownership`. */
  readonly lead: number[] = [];
  /** The amount of the leading edge; infinite for ownership. */
  readonly width: number[] = [];
  /** The families of all its deals as bits; 0 for ownership. */
  readonly families: number[] = [];
  private readonly market: Market;
  private readonly throughOwnership: boolean;
  private readonly sides: Readonly<Record<Direction, Side>>;
  private readonly side: Side;
  private readonly passes: (edge: number) => boolean;
  private readonly holds: (edge: number) => boolean;
  private readonly avoid: ReadonlySet<number>;
  private readonly begins: NodeNumbers;
  private readonly ends: NodeNumbers;

  constructor(market: Market, filter: LegFilter, direction: Direction, throughOwnership = false) {
    const { edges, outgoing, incoming, unspecified } = market;
    this.market = market;
    this.throughOwnership = throughOwnership;
    this.sides = {
      leaving: { lists: new EdgeLists(outgoing), other: edges.to },
      arriving: { lists: new EdgeLists(incoming), other: edges.from },
    };
    this.side = this.sides[direction];
    this.passes = passing(market, filter);
    this.holds = holding(market, filter.moment);
    this.avoid = avoided(market, filter);
    this.begins = takeNodeNumbers(unspecified.length);
    this.ends = takeNodeNumbers(unspecified.length);
  }

  begin(node: number): number {
    const known = this.begins.get(node);
    return known === -1 ? this.bundle(node) : known;
  }

  end(node: number): number {
    return this.ends.get(node);
  }

  /** Whether a leg exists between a node and another one. */
  has(node: number, other: number): boolean {
    const begin = this.begin(node);
    const end = this.end(node);
    for (let leg = begin; leg < end; leg += 1) if (this.other[leg] === other) return true;
    return false;
  }

  /** All edges of a node in this direction: the most that grouping its legs can cost. */
  edgesAt(node: number): number {
    const { lists } = this.side;
    lists.seek(node);
    return lists.end - lists.begin;
  }

  private bundle(node: number): number {
    const begin = this.other.length;
    this.begins.set(node, begin);
    if (!this.isAvoided(node)) {
      this.takeMoney(node, begin);
      if (this.throughOwnership) for (const side of Object.values(this.sides)) this.takeOwnership(node, begin, side);
    }
    this.ends.set(node, this.other.length);
    return begin;
  }

  private takeMoney(node: number, begin: number): void {
    const { market, lead, width, families } = this;
    const { lists, other: others } = this.side;
    const { code, amount } = market.edges;
    lists.seek(node);
    const { edges, end } = lists;
    for (let index = lists.begin; index < end; index += 1) {
      const edge = edges[index]!;
      if (!this.passes(edge)) continue;
      const other = others[edge]!;
      if (other === node || this.isAvoided(other)) continue;
      const family = familyBitOfKind[kindCode.number(code[edge]!)]!;
      const last = this.other.length - 1;
      if (last < begin || this.other[last] !== other) {
        this.push(other, edge, amount[edge]!, family);
        continue;
      }
      families[last]! |= family;
      if (!outranks(market, edge, lead[last]!)) continue;
      lead[last] = edge;
      width[last] = amount[edge]!;
    }
  }

  /** If money flows too, the leg is a money leg. */
  private takeOwnership(node: number, begin: number, side: Side): void {
    const { lists } = side;
    lists.seek(node);
    for (let index = lists.begin; index < lists.end; index += 1) {
      const edge = lists.edges[index]!;
      if (!ownershipCodes.includes(relationshipCode.number(this.market.edges.code[edge]!))) continue;
      const other = side.other[edge]!;
      if (other === node || !this.holds(edge) || this.isAvoided(other)) continue;
      if (this.other.indexOf(other, begin) === -1) this.push(other, ownership, Infinity, 0);
    }
  }

  private isAvoided(node: number): boolean {
    return this.avoid.size > 0 && this.avoid.has(node);
  }

  private push(other: number, lead: number, width: number, families: number): void {
    this.other.push(other);
    this.lead.push(lead);
    this.width.push(width);
    this.families.push(families);
  }
}

type Direction = 'leaving' | 'arriving';

/** The edges at one end of entities. */
interface Side {
  readonly lists: EdgeLists;
  /** The other end of an edge. */
  readonly other: Int32Array;
}
