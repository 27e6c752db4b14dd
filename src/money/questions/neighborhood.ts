import { relationshipCode } from '../market/codes.ts';
import { keyAt, indexOfKey } from '../market/KeyPool.ts';
import { legOf, type Leg } from '../legs/Leg.ts';
import { holding, type Moment } from '../legs/LegFilter.ts';
import type { Market } from '../market/Market.ts';

/** All deals of one relationship between two entities, or one kind of tie: drawn as one edge. */
export interface NeighborhoodEdge extends Omit<Leg, 'kind'> {
  /** The type of the relationship. */
  readonly kind: string;
}

export interface Neighborhood {
  readonly nodeKeys: readonly string[];
  readonly edges: readonly NeighborhoodEdge[];
  /** False if a limit left out edges that no other entity included. */
  readonly complete: boolean;
}

export interface NeighborhoodQuestion {
  readonly of: readonly string[];
  readonly depth: number;
  readonly limitPerNode: number;
  readonly moment: Moment;
}

/** Nobody can make use of more edges in one picture. */
export const mostEdges = 2_000;

/**
 * The entities within `depth` steps of some others, and the edges of these steps, or the nearest `most` of them. At
 * each entity at most `limitPerNode` edges are followed, those with the largest amounts first.
 */
export function neighborhood(
  market: Market,
  { of, depth, limitPerNode, moment }: NeighborhoodQuestion,
  most = mostEdges,
): Neighborhood {
  const holds = holding(market, moment);
  const nodes = new Set(of.map((key) => indexOfKey(market.nodes, key)));
  const drawn = new Map<string, NeighborhoodEdge>();
  const leftOut = new Set<string>();
  let frontier = [...nodes];
  for (let step = 0; step < depth; step += 1) {
    const met = new Set<number>();
    for (const node of frontier) {
      for (const [index, { edge, other }] of edgesAt(market, node, holds).entries()) {
        const name = `${edge.fromKey} ${edge.kind} ${edge.toKey}`;
        if (index >= limitPerNode || (drawn.size >= most && !drawn.has(name))) leftOut.add(name);
        else {
          drawn.set(name, edge);
          met.add(other);
        }
      }
    }
    frontier = [...met].filter((node) => !nodes.has(node)).sort((one, another) => one - another);
    for (const node of frontier) nodes.add(node);
  }
  return {
    nodeKeys: [...nodes].map((node) => keyAt(market.nodes, node)),
    edges: [...drawn.values()].sort(byEnds),
    complete: [...leftOut].every((name) => drawn.has(name)),
  };
}

/** The edges that touch an entity, those with the largest amounts first. */
function edgesAt(market: Market, node: number, holds: (edge: number) => boolean) {
  const { edges, outgoing, incoming, arriving } = market;
  const touching = [
    ...Array.from({ length: outgoing[node + 1]! - outgoing[node]! }, (_, index) => outgoing[node]! + index),
    ...arriving.subarray(incoming[node], incoming[node + 1]),
  ].filter(holds);
  const parallel = new Map<string, number[]>();
  for (const edge of new Set(touching)) {
    const name = [edges.from[edge], relationshipCode.number(edges.code[edge]!), edges.to[edge]].join(' ');
    parallel.set(name, [...(parallel.get(name) ?? []), edge]);
  }
  return [...parallel.values()]
    .map((group) => {
      const [first] = group as [number];
      const kind = relationshipCode.read(edges.code[first]!)!;
      const other = edges.from[first] === node ? edges.to[first]! : edges.from[first]!;
      return { edge: { ...legOf(market, group), kind }, other };
    })
    .sort(
      (one, another) => (another.edge.amountUsd ?? -1) - (one.edge.amountUsd ?? -1) || byEnds(one.edge, another.edge),
    );
}

const byEnds = (one: NeighborhoodEdge, other: NeighborhoodEdge): number =>
  compareText(one.fromKey, other.fromKey) || compareText(one.kind, other.kind) || compareText(one.toKey, other.toKey);

/** By code units, as Cypher compares strings. */
const compareText = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);
