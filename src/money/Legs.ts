import { familyBitOfKind, kindCode, relationshipCode, relationships } from './codes.ts';
import type { LegLists } from './LegLists.ts';
import { avoided, holding, passing, type LegFilter } from './LegFilter.ts';
import { leads } from './leads.ts';
import { takeMarks, type Marks } from './Marks.ts';
import type { Market } from './Market.ts';

/** The leading arrow of a leg that is ownership and no money. */
export const ownership = -1;

const ownershipCodes = ['OWNS', 'PART_OF'].map((name) => relationships.indexOf(name) + 1);

/** The legs at one end of entities, bundled when they are first asked for. */
export class Legs implements LegLists {
  readonly other: number[] = [];
  /** The leading arrow, or `ownership`. */
  readonly lead: number[] = [];
  /** That of the leading arrow; ownership holds nothing back. */
  readonly width: number[] = [];
  /** Families of all its deals as bits; none for ownership. */
  readonly families: number[] = [];
  private readonly begins: Marks;
  private readonly ends: Marks;
  private readonly bundle: (node: number) => void;
  private readonly starts: Int32Array;

  constructor(market: Market, filter: LegFilter, direction: 'leaving' | 'arriving', throughOwnership = false) {
    this.begins = takeMarks(market.unspecified.length);
    this.ends = takeMarks(market.unspecified.length);
    const { arrows, outgoing, incoming, arriving } = market;
    this.starts = direction === 'leaving' ? outgoing : incoming;
    const passes = passing(market, filter);
    const holds = holding(market, filter.moment);
    const avoid = avoided(market, filter);

    const takeMoney = (node: number, arrow: number, other: number): void => {
      if (other === node || !passes(arrow) || avoid.has(other)) return;
      const last = this.other.length - 1;
      const family = familyBitOfKind[kindCode.place(arrows.code[arrow]!)]!;
      if (last >= this.begins.get(node) && this.other[last] === other) {
        if (leads(market, arrow, this.lead[last]!)) this.lead[last] = arrow;
        this.families[last]! |= family;
      } else this.push(other, arrow, family);
    };
    const takeOwnership = (node: number, arrow: number, other: number): void => {
      if (other === node || !holds(arrow) || avoid.has(other)) return;
      if (!ownershipCodes.includes(relationshipCode.place(arrows.code[arrow]!))) return;
      // Where money flows, the leg is money.
      if (this.other.indexOf(other, this.begins.get(node)) === -1) this.push(other, ownership, 0);
    };
    const eachLeaving = (node: number, take: typeof takeMoney): void => {
      for (let arrow = outgoing[node]!; arrow < outgoing[node + 1]!; arrow += 1) take(node, arrow, arrows.to[arrow]!);
    };
    const eachArriving = (node: number, take: typeof takeMoney): void => {
      for (let place = incoming[node]!; place < incoming[node + 1]!; place += 1) {
        const arrow = arriving[place]!;
        take(node, arrow, arrows.from[arrow]!);
      }
    };

    this.bundle = (node) => {
      const begin = this.other.length;
      this.begins.set(node, begin);
      if (!avoid.has(node)) {
        (direction === 'leaving' ? eachLeaving : eachArriving)(node, takeMoney);
        if (throughOwnership) {
          eachLeaving(node, takeOwnership);
          eachArriving(node, takeOwnership);
        }
      }
      this.ends.set(node, this.other.length);
      for (let leg = begin; leg < this.other.length; leg += 1) {
        const lead = this.lead[leg]!;
        this.width[leg] = lead === ownership ? Infinity : arrows.amount[lead]!;
      }
    };
  }

  begin(node: number): number {
    if (this.begins.get(node) === -1) this.bundle(node);
    return this.begins.get(node);
  }

  end(node: number): number {
    return this.ends.get(node);
  }

  /** Arrows of a node in this direction, whatever they say: what it costs at most to bundle it. */
  arrowsAt(node: number): number {
    return this.starts[node + 1]! - this.starts[node]!;
  }

  private push(other: number, lead: number, families: number): void {
    this.other.push(other);
    this.lead.push(lead);
    this.width.push(NaN);
    this.families.push(families);
  }
}
