import { dealKinds } from '../../model/dealKinds.ts';
import { avoided, passing, type LegFilter } from '../legs/LegFilter.ts';
import { familyBitOfKind, familyBits, kindCode } from '../market/codes.ts';
import { indexOfKey, keyAt } from '../market/KeyPool.ts';
import type { Market } from '../market/Market.ts';
import { added, noSums, sumsOf, type Sums } from '../market/sums.ts';
import type { Budget } from '../search/Budget.ts';
import { memoized } from '../search/memoized.ts';

export type ExposureRole = 'SUPPLIER' | 'FUNDER' | 'GUARANTOR';

/** A guarantee, its guarantor and beneficiary, and the payer of the deal that it backs. */
export type GuaranteeFor = readonly [guarantee: string, guarantor: string, beneficiary: string, payer: string];

/** The loss of one entity if another cannot pay. */
export interface Loss {
  readonly roles: ReadonlySet<ExposureRole>;
  readonly sums: Sums;
  readonly edges: readonly number[];
}

interface GrowingLoss extends Loss {
  readonly roles: Set<ExposureRole>;
  sums: Sums;
  readonly edges: number[];
}

/** Who loses what if an entity cannot pay. Each edge visited is a step of the budget. */
export class Losses {
  /** The losses of others if this entity cannot pay, by entity. */
  readonly ifFails = memoized((node: number): ReadonlyMap<number, Loss> => this.find(node));
  /** The committed money that an entity receives, US cents. */
  readonly received = memoized((node: number): number => this.sumOfReceived(node));
  private readonly market: Market;
  private readonly guarantees: readonly GuaranteeFor[];
  readonly budget: Budget;
  private readonly passes: (edge: number) => boolean;
  private readonly avoid: ReadonlySet<number>;

  constructor(market: Market, filter: LegFilter, guarantees: readonly GuaranteeFor[], budget: Budget) {
    this.market = market;
    this.guarantees = guarantees;
    this.budget = budget;
    this.passes = passing(market, filter);
    this.avoid = avoided(market, filter);
  }

  private find(node: number): ReadonlyMap<number, Loss> {
    const found = new Map<number, GrowingLoss>();
    const isAvoided = this.avoid.has(node);
    for (const [other, role, edge] of this.losers(node)) {
      if (other !== node && !isAvoided) this.add(found, other, role, edge);
    }
    return found;
  }

  private *losers(node: number): Iterable<[other: number, role: ExposureRole, edge: number]> {
    const { edges, outgoing, incoming, arriving } = this.market;
    for (let edge = outgoing[node]!; edge < outgoing[node + 1]!; edge += 1) {
      this.budget.spend();
      if (this.familyBit(edge) === familyBits.COMMERCIAL && this.counts(edge))
        yield [edges.to[edge]!, 'SUPPLIER', edge];
    }
    for (let index = incoming[node]!; index < incoming[node + 1]!; index += 1) {
      this.budget.spend();
      const edge = arriving[index]!;
      if (this.isAtRisk(edge) && this.counts(edge)) yield [edges.from[edge]!, 'FUNDER', edge];
    }
    yield* this.guarantors(node);
  }

  private *guarantors(node: number): Iterable<[other: number, role: ExposureRole, edge: number]> {
    const { edges, outgoing, nodes, subjects } = this.market;
    const key = keyAt(nodes, node);
    for (const [guarantee, guarantor, beneficiary, payer] of this.guarantees) {
      if (payer !== key) continue;
      const [from, end] = [indexOfKey(nodes, guarantor), indexOfKey(nodes, beneficiary)];
      for (let edge = outgoing[from]!; edge < outgoing[from + 1]!; edge += 1) {
        const isIt = edges.to[edge] === end && keyAt(subjects, edges.subject[edge]!) === guarantee;
        if (isIt && this.counts(edge)) yield [from, 'GUARANTOR', edge];
      }
    }
  }

  private add(found: Map<number, GrowingLoss>, other: number, role: ExposureRole, edge: number): void {
    const loss = found.get(other) ?? { roles: new Set(), sums: noSums, edges: [] };
    loss.roles.add(role);
    loss.sums = added([loss.sums, sumsOf(this.market, edge)]);
    loss.edges.push(edge);
    found.set(other, loss);
  }

  private sumOfReceived(node: number): number {
    const { incoming, arriving } = this.market;
    let sum = 0;
    for (let index = incoming[node]!; index < incoming[node + 1]!; index += 1) {
      this.budget.spend();
      if (this.counts(arriving[index]!)) sum += sumsOf(this.market, arriving[index]!).committedUsd;
    }
    return sum;
  }

  private familyBit(edge: number): number {
    return familyBitOfKind[kindCode.number(this.market.edges.code[edge]!)]!;
  }

  private isAtRisk(edge: number): boolean {
    const kind = kindCode.read(this.market.edges.code[edge]!);
    return kind !== null && dealKinds[kind].isAtRisk;
  }

  /** No entity is exposed to itself. */
  private counts(edge: number): boolean {
    const { edges } = this.market;
    const [from, end] = [edges.from[edge]!, edges.to[edge]!];
    return from !== end && this.passes(edge) && !this.avoid.has(from) && !this.avoid.has(end);
  }
}
