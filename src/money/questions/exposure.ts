import type { LegFilter } from '../legs/LegFilter.ts';
import { indexOfKey, keyAt } from '../market/KeyPool.ts';
import type { Market } from '../market/Market.ts';
import { noSums, scaled, totalOf, type Sums } from '../market/sums.ts';
import { usualLimits, type SearchLimits } from '../paths/bestChains.ts';
import { Budget, Exhausted } from '../search/Budget.ts';
import { releaseNodeNumbers } from '../search/NodeNumbers.ts';
import { TopRows, type Rank, type Wanted } from '../search/TopRows.ts';
import type { Coverage, Truncation } from '../search/Truncation.ts';
import { Losses, type ExposureRole, type GuaranteeFor, type Loss } from './Losses.ts';

export interface ExposureQuestion {
  readonly to: string;
  readonly maxDepth: number;
  readonly filter: LegFilter;
  readonly guarantees: readonly GuaranteeFor[];
}

/** An entity that loses if another cannot pay, and how much. */
export interface Exposure {
  readonly key: string;
  readonly entityKey: string;
  /** 1 for a direct loss, else the number of steps. */
  readonly depth: number;
  readonly roles: readonly ExposureRole[];
  readonly direct: Sums;
  /** The loss through others, by the path of the largest loss. */
  readonly through: Sums;
  /** The entities on that path. */
  readonly viaKeys: readonly string[];
  readonly dealKeys: readonly string[];
}

export interface FoundExposure extends Coverage {
  readonly rows: readonly Exposure[];
  readonly ranks: readonly Rank[];
  readonly totalCount: number;
}

/** A loss through others. */
interface IndirectLoss {
  readonly sums: Sums;
  readonly via: readonly number[];
  readonly loss: Loss;
}

/**
 * Direct: suppliers of goods or capacity lose revenue, investors and lenders lose their money, and guarantors are
 * called on. Through others: an entity loses through one that loses, in the proportion of the committed money that this
 * one loses to all committed money that it receives, at most all of it; of several paths, the one of the largest loss
 * counts. If there is too much to visit, the answer covers a smaller depth, which is in `searchedDepth`.
 */
export function exposure(
  market: Market,
  question: ExposureQuestion,
  wanted: Wanted,
  limits: SearchLimits = usualLimits,
): FoundExposure {
  releaseNodeNumbers();
  const { filter, maxDepth, guarantees } = question;
  const losses = new Losses(market, filter, guarantees, new Budget(limits.steps, limits.milliseconds));
  const to = indexOfKey(market.nodes, question.to);
  let exposed: Exposed = { direct: new Map(), indirect: new Map() };
  let searchedDepth = 0;
  let truncatedBy: Truncation | null = null;
  try {
    for (; searchedDepth < maxDepth; searchedDepth += 1) exposed = exposedWithin(market, losses, to, searchedDepth + 1);
  } catch (error) {
    if (!(error instanceof Exhausted)) throw error;
    truncatedBy = error.by;
  }
  const best = new TopRows<Rank>(wanted);
  for (const entity of new Set([...exposed.direct.keys(), ...exposed.indirect.keys()])) {
    const depth = exposed.direct.has(entity) ? 1 : exposed.indirect.get(entity)!.via.length + 1;
    const total = sumsOfEntity(exposed, entity).reduce((sum, sums) => sum + totalOf(sums), 0);
    const numbers = [-total, depth, 0] as const;
    best.offer(numbers, () => ({ numbers, nodes: [entity] }));
  }
  const ranks = best.rows();
  return {
    ...{ rows: ranks.map((rank) => rowOf(market, exposed, rank)), ranks, totalCount: best.count },
    ...{ complete: truncatedBy === null, truncatedBy, searchedDepth },
  };
}

interface Exposed {
  readonly direct: ReadonlyMap<number, Loss>;
  readonly indirect: ReadonlyMap<number, IndirectLoss>;
}

/** Everyone who loses within so many steps if `to` cannot pay. Throws `Exhausted`. */
function exposedWithin({ unspecified }: Market, losses: Losses, to: number, depth: number): Exposed {
  const direct = new Map<number, Loss>();
  const indirect = new Map<number, IndirectLoss>();
  const follow = (node: number, path: readonly number[], factor: number): void => {
    for (const [other, loss] of losses.ifFails(node)) {
      losses.budget.spend();
      if (other === to || path.includes(other)) continue;
      if (path.length === 0) direct.set(other, loss);
      else keepLargest(indirect, other, { sums: scaled(loss.sums, factor), via: path, loss });
      if (path.length + 1 >= depth || unspecified[other] === 1) continue;
      const lost = loss.sums.committedUsd;
      if (lost > 0)
        follow(other, [...path, other], factor * Math.min(1, lost / Math.max(lost, losses.received(other))));
    }
  };
  follow(to, [], 1);
  return { direct, indirect };
}

/** If equal, the shorter path, then the one with the smaller keys. */
function keepLargest(losses: Map<number, IndirectLoss>, entity: number, loss: IndirectLoss): void {
  const known = losses.get(entity);
  if (known !== undefined) {
    const difference = totalOf(loss.sums) - totalOf(known.sums) || known.via.length - loss.via.length;
    const first = loss.via.findIndex((node, index) => node !== known.via[index]);
    if (difference < 0 || (difference === 0 && loss.via[first]! >= known.via[first]!)) return;
  }
  losses.set(entity, loss);
}

/** What an entity loses directly and through others. */
const sumsOfEntity = ({ direct, indirect }: Exposed, entity: number) =>
  [direct.get(entity)?.sums ?? noSums, indirect.get(entity)?.sums ?? noSums] as const;

function rowOf({ nodes, edges, subjects }: Market, exposed: Exposed, { numbers, nodes: [entity = 0] }: Rank): Exposure {
  const indirect = exposed.indirect.get(entity);
  const losses = [exposed.direct.get(entity), indirect?.loss].filter((loss) => loss !== undefined);
  const [direct, through] = sumsOfEntity(exposed, entity);
  const deals = losses.flatMap((loss) => loss.edges.map((edge) => keyAt(subjects, edges.subject[edge]!)));
  return {
    key: keyAt(nodes, entity),
    entityKey: keyAt(nodes, entity),
    depth: numbers[1],
    roles: [...new Set(losses.flatMap(({ roles }) => [...roles]))].sort(),
    ...{ direct, through },
    viaKeys: (indirect?.via ?? []).map((node) => keyAt(nodes, node)),
    dealKeys: [...new Set(deals)].sort(),
  };
}
