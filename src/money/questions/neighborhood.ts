import { groupBy } from '../../model/groupBy.ts';
import { relationshipCode } from '../market/codes.ts';
import { legOf, type Leg } from '../legs/Leg.ts';
import { holding, type Moment } from '../legs/LegFilter.ts';
import { edgesAt } from '../market/Side.ts';
import { outranks } from '../legs/outranks.ts';
import type { Market } from '../market/Market.ts';
import { stopIfAsked } from '../search/stopFlag.ts';
import { keyOf, nodeOf, positionOf } from '../market/Nodes.ts';

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

/** The largest `limitPerNode`. */
export const mostPerNode = 500;

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
  const position = (node: number) => positionOf(market.nodes, node);
  const nodes = new Set(of.map((key) => nodeOf(market.nodes, key)));
  const drawn = new Map<string, Parallel>();
  const leftOut = new Set<string>();
  let isFull = false;
  let frontier = [...nodes];
  for (let step = 0; step < depth && !isFull; step += 1) {
    const met = new Set<number>();
    for (const node of frontier) {
      stopIfAsked();
      if (isFull) break;
      for (const [index, edge] of touchingEdges(market, node, holds).entries()) {
        if (index >= limitPerNode) leftOut.add(edge.name);
        else if (drawn.size >= most && !drawn.has(edge.name)) isFull = true;
        else {
          drawn.set(edge.name, edge);
          met.add(edge.other);
        }
      }
    }
    frontier = [...met].filter((node) => !nodes.has(node)).sort((one, another) => position(one) - position(another));
    for (const node of frontier) nodes.add(node);
  }
  return {
    nodeKeys: [...nodes].map((node) => keyOf(market.nodes, node)),
    edges: [...drawn.values()].sort(byEnds).map(({ group, kind }) => ({ ...legOf(market, group), kind })),
    complete: !isFull && [...leftOut].every((name) => drawn.has(name)),
  };
}

/** The edges of one relationship from one entity to another. */
interface Parallel {
  readonly name: string;
  /** The positions of the entities. */
  readonly from: number;
  readonly kind: string;
  readonly to: number;
  /** The end that is not the entity at which they were read. */
  readonly other: number;
  readonly group: number[];
  /** That of the leading edge, -1 if it is unknown. */
  readonly amount: number;
}

/** The edges that touch an entity, those with the largest amounts first. */
function touchingEdges(market: Market, node: number, holds: (edge: number) => boolean): Parallel[] {
  const { edges, outgoing, incoming } = market;
  const touching = [...edgesAt(outgoing, node), ...edgesAt(incoming, node)].filter(holds);
  const groups = groupBy(new Set(touching), (edge) =>
    [edges.from[edge], relationshipCode.number(edges.code[edge]!), edges.to[edge]].join(' '),
  );
  return [...groups]
    .map(([name, group]): Parallel => {
      const lead = group.reduce((best, edge) => (outranks(market, edge, best) ? edge : best));
      const [from, to] = [edges.from[lead]!, edges.to[lead]!];
      const amount = edges.amount[lead]!;
      return {
        ...{ name, group, other: from === node ? to : from },
        ...{ from: positionOf(market.nodes, from), to: positionOf(market.nodes, to) },
        kind: relationshipCode.read(edges.code[lead]!)!,
        amount: Number.isNaN(amount) ? -1 : amount,
      };
    })
    .sort((one, another) => another.amount - one.amount || byEnds(one, another));
}

/** Kinds are compared by code units, as Cypher compares strings. */
const byEnds = (one: Parallel, other: Parallel): number =>
  one.from - other.from || Number(one.kind > other.kind) - Number(one.kind < other.kind) || one.to - other.to;
