import { dealKinds } from '../../model/dealKinds.ts';
import { TopRows, type Rank, type Wanted } from '../search/TopRows.ts';
import { usualLimits, type SearchLimits } from '../paths/bestChains.ts';
import { Budget, Exhausted } from '../search/Budget.ts';
import { familyBitOfKind, familyBits, kindCode } from '../market/codes.ts';
import { keyAt, indexOfKey } from '../market/KeyPool.ts';
import { avoided, passing, type LegFilter } from '../legs/LegFilter.ts';
import { releaseNodeNumbers } from '../search/NodeNumbers.ts';
import type { Market } from '../market/Market.ts';
import { memoized } from '../search/memoized.ts';
import { added, noSums, scaled, sumsOf, totalOf, type Sums } from '../market/sums.ts';
import type { Coverage, Truncation } from '../search/Truncation.ts';

export type ExposureRole = 'SUPPLIER' | 'FUNDER' | 'GUARANTOR';

/** Who gave a guarantee to whom, for what somebody pays. */
export type GuaranteeFor = readonly [guarantee: string, guarantor: string, beneficiary: string, payer: string];

export interface ExposureQuestion {
  readonly to: string;
  readonly maxDepth: number;
  readonly filter: LegFilter;
  readonly guarantees: readonly GuaranteeFor[];
}

/** Who is hurt if somebody cannot pay, and by how much. */
export interface Exposure {
  readonly key: string;
  readonly entityKey: string;
  /** 1 where it is hurt directly, else over how many steps. */
  readonly depth: number;
  readonly roles: readonly ExposureRole[];
  readonly direct: Sums;
  /** What comes over others, by the route over which most comes. */
  readonly through: Sums;
  /** Over whom that comes. */
  readonly viaKeys: readonly string[];
  readonly dealKeys: readonly string[];
}

export interface FoundExposure extends Coverage {
  readonly rows: readonly Exposure[];
  readonly ranks: readonly Rank[];
  readonly totalCount: number;
}

/** What one entity loses where another cannot pay. */
interface Loss {
  readonly roles: ReadonlySet<ExposureRole>;
  readonly sums: Sums;
  readonly edges: readonly number[];
}

interface Route {
  readonly sums: Sums;
  readonly via: readonly number[];
  readonly loss: Loss;
}

/**
 * Direct: those whom it pays for goods or capacity lose revenue, those who invested in it or lent to it money, those who
 * stand in for what it pays are called on. Through others: who loses to one that is hurt, in the proportion of the
 * committed money that this one loses to all that it receives, at most all; of several routes the largest. Where there is
 * too much to see, the answer is that to a smaller depth, and `searchedDepth` says which.
 */
export function exposure(
  market: Market,
  question: ExposureQuestion,
  wanted: Wanted,
  limits: SearchLimits = usualLimits,
): FoundExposure {
  releaseNodeNumbers();
  const { filter, maxDepth, guarantees } = question;
  const budget = new Budget(limits.steps, limits.milliseconds);
  const passes = passing(market, filter);
  const avoid = avoided(market, filter);
  const to = indexOfKey(market.nodes, question.to);
  const { edges, outgoing, incoming, arriving, nodes, subjects } = market;
  const familyOf = (edge: number) => familyBitOfKind[kindCode.number(edges.code[edge]!)]!;
  const isAtRisk = (edge: number) => {
    const kind = kindCode.read(edges.code[edge]!);
    return kind !== null && dealKinds[kind].isAtRisk;
  };
  /** Nobody is exposed to oneself. */
  const counts = (edge: number) => {
    const [from, end] = [edges.from[edge]!, edges.to[edge]!];
    return from !== end && passes(edge) && !avoid.has(from) && !avoid.has(end);
  };

  /** Everybody who loses where this one cannot pay. */
  const lossesTo = memoized((node: number): ReadonlyMap<number, Loss> => {
    const found = new Map<number, { roles: Set<ExposureRole>; sums: Sums; edges: number[] }>();
    const take = (other: number, role: ExposureRole, edge: number, sums: Sums) => {
      if (other === node || avoid.has(node)) return;
      const loss = found.get(other) ?? { roles: new Set(), sums: noSums, edges: [] };
      loss.roles.add(role);
      loss.sums = added([loss.sums, sums]);
      loss.edges.push(edge);
      found.set(other, loss);
    };
    for (let edge = outgoing[node]!; edge < outgoing[node + 1]!; edge += 1) {
      budget.spend();
      if (familyOf(edge) === familyBits.COMMERCIAL && counts(edge))
        take(edges.to[edge]!, 'SUPPLIER', edge, sumsOf(market, edge));
    }
    for (let place = incoming[node]!; place < incoming[node + 1]!; place += 1) {
      budget.spend();
      const edge = arriving[place]!;
      if (isAtRisk(edge) && counts(edge)) take(edges.from[edge]!, 'FUNDER', edge, sumsOf(market, edge));
    }
    const key = keyAt(nodes, node);
    for (const [guarantee, guarantor, beneficiary, payer] of guarantees) {
      if (payer !== key) continue;
      const [from, end] = [indexOfKey(nodes, guarantor), indexOfKey(nodes, beneficiary)];
      for (let edge = outgoing[from]!; edge < outgoing[from + 1]!; edge += 1) {
        const isIt = edges.to[edge] === end && keyAt(subjects, edges.subject[edge]!) === guarantee;
        if (isIt && counts(edge)) take(from, 'GUARANTOR', edge, sumsOf(market, edge));
      }
    }
    return found;
  });

  /** The committed money that an entity receives. */
  const received = memoized((node: number): number => {
    let sum = 0;
    for (let place = incoming[node]!; place < incoming[node + 1]!; place += 1) {
      budget.spend();
      if (counts(arriving[place]!)) sum += sumsOf(market, arriving[place]!).committedUsd;
    }
    return sum;
  });

  /** Who is hurt over so many steps at most. */
  const hurtWithin = (depth: number) => {
    const direct = new Map<number, Loss>();
    const routes = new Map<number, Route>();
    const follow = (node: number, path: readonly number[], factor: number): void => {
      for (const [other, loss] of lossesTo(node)) {
        budget.spend();
        if (other === to || path.includes(other)) continue;
        if (path.length === 0) direct.set(other, loss);
        else keepLargest(routes, other, { sums: scaled(loss.sums, factor), via: path, loss });
        if (path.length + 1 >= depth || market.unspecified[other] === 1) continue;
        const lost = loss.sums.committedUsd;
        if (lost > 0) follow(other, [...path, other], factor * Math.min(1, lost / Math.max(lost, received(other))));
      }
    };
    follow(to, [], 1);
    return { direct, routes };
  };
  let { direct, routes }: ReturnType<typeof hurtWithin> = { direct: new Map(), routes: new Map() };
  let searchedDepth = 0;
  let truncatedBy: Truncation | null = null;
  try {
    for (; searchedDepth < maxDepth; searchedDepth += 1) ({ direct, routes } = hurtWithin(searchedDepth + 1));
  } catch (error) {
    if (!(error instanceof Exhausted)) throw error;
    truncatedBy = error.by;
  }

  const best = new TopRows<Rank>(wanted);
  const sumsOfRow = (entity: number) =>
    [direct.get(entity)?.sums ?? noSums, routes.get(entity)?.sums ?? noSums] as const;
  for (const entity of new Set([...direct.keys(), ...routes.keys()])) {
    const depth = direct.has(entity) ? 1 : routes.get(entity)!.via.length + 1;
    const hurt = -sumsOfRow(entity).reduce((sum, sums) => sum + totalOf(sums), 0);
    const numbers = [hurt, depth, 0] as const;
    best.offer(numbers, () => ({ numbers, nodes: [entity] }));
  }
  const ranks = best.rows();
  const row = ({ numbers, nodes: [entity = 0] }: Rank): Exposure => {
    const losses = [direct.get(entity), routes.get(entity)?.loss].filter((loss) => loss !== undefined);
    const [first, second] = sumsOfRow(entity);
    const deals = losses.flatMap((loss) => loss.edges.map((edge) => keyAt(subjects, edges.subject[edge]!)));
    return {
      key: keyAt(nodes, entity),
      entityKey: keyAt(nodes, entity),
      depth: numbers[1],
      roles: [...new Set(losses.flatMap(({ roles }) => [...roles]))].sort(),
      direct: first,
      through: second,
      viaKeys: (routes.get(entity)?.via ?? []).map((node) => keyAt(nodes, node)),
      dealKeys: [...new Set(deals)].sort(),
    };
  };
  return {
    ...{ rows: ranks.map(row), ranks, totalCount: best.count },
    ...{ complete: truncatedBy === null, truncatedBy, searchedDepth },
  };
}

/** Of equal ones the shorter route, then the one over the smaller keys. */
function keepLargest(routes: Map<number, Route>, entity: number, route: Route): void {
  const known = routes.get(entity);
  if (known !== undefined) {
    const difference = totalOf(route.sums) - totalOf(known.sums) || known.via.length - route.via.length;
    const place = route.via.findIndex((node, index) => node !== known.via[index]);
    if (difference < 0 || (difference === 0 && route.via[place]! >= known.via[place]!)) return;
  }
  routes.set(entity, route);
}
