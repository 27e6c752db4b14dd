import type { Arrow } from './Arrow.ts';
import { bundle, compareText, type Leg } from './Leg.ts';

/** All deals of one relationship between two entities, or one kind of tie: what is drawn as one arrow. */
export interface NeighborhoodEdge extends Omit<Leg, 'kind'> {
  /** The type of the relationship. */
  readonly kind: string;
}

export interface Neighborhood {
  readonly nodeKeys: readonly string[];
  readonly edges: readonly NeighborhoodEdge[];
  /** False where `limitPerNode` left something out. */
  readonly complete: boolean;
}

/**
 * The entities within `depth` steps of some others, and the arrows that the steps met. At each entity at most
 * `limitPerNode` arrows are followed, those with the largest amounts first.
 */
export function neighborhood(
  arrows: readonly Arrow[],
  of: readonly string[],
  depth: number,
  limitPerNode: number,
): Neighborhood {
  const touching = touchingEdges(bundleByRelationship(arrows));
  const nodeKeys = new Set(of);
  const edges = new Set<NeighborhoodEdge>();
  let complete = true;
  let frontier = [...nodeKeys];
  for (let step = 0; step < depth; step += 1) {
    const met = new Set<string>();
    for (const key of frontier) {
      const around = touching.get(key) ?? [];
      complete &&= around.length <= limitPerNode;
      for (const edge of around.slice(0, limitPerNode)) {
        edges.add(edge);
        met.add(edge.fromKey === key ? edge.toKey : edge.fromKey);
      }
    }
    frontier = [...met].filter((key) => !nodeKeys.has(key)).sort();
    for (const key of frontier) nodeKeys.add(key);
  }
  return { nodeKeys: [...nodeKeys], edges: [...edges].sort(byPlace), complete };
}

function bundleByRelationship(arrows: readonly Arrow[]): NeighborhoodEdge[] {
  const groups = new Map<string, Arrow[]>();
  for (const arrow of arrows) {
    const place = `${arrow.fromKey} ${arrow.relationship} ${arrow.toKey}`;
    groups.set(place, [...(groups.get(place) ?? []), arrow]);
  }
  return [...groups.values()].map((group) => ({ ...bundle(group), kind: group[0]?.relationship ?? '' }));
}

function touchingEdges(edges: readonly NeighborhoodEdge[]): Map<string, NeighborhoodEdge[]> {
  const touching = new Map<string, NeighborhoodEdge[]>();
  for (const edge of edges) {
    for (const key of new Set([edge.fromKey, edge.toKey])) touching.set(key, [...(touching.get(key) ?? []), edge]);
  }
  for (const around of touching.values()) {
    around.sort((one, other) => (other.amountUsd ?? -1) - (one.amountUsd ?? -1) || byPlace(one, other));
  }
  return touching;
}

const byPlace = (one: NeighborhoodEdge, other: NeighborhoodEdge): number =>
  compareText(one.fromKey, other.fromKey) || compareText(one.kind, other.kind) || compareText(one.toKey, other.toKey);
