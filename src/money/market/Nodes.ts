import { extendedPool, keyAt, keyPool, sizeOf, type KeyPool } from './KeyPool.ts';
import { lowerBound } from './lowerBound.ts';
import { shared } from './shared.ts';

/**
 * The entities of a market. Their numbers never change: those of the first load are in the order of their keys, later
 * ones follow. Where order matters, entities are compared by their positions.
 */
export interface Nodes {
  readonly keys: KeyPool;
  /** The number of entities of the first load. The position of such an entity is its number. */
  readonly sorted: number;
  /** The later entities in the order of their keys. */
  readonly later: Int32Array;
  /** The positions of the later entities, between those of the first load, by their numbers less `sorted`. */
  readonly positions: Float64Array;
}

/** Sorted keys as entities, with room for others. */
export const nodesOf = (keys: readonly string[], room = 0): Nodes => ({
  keys: keyPool(keys, room),
  sorted: keys.length,
  later: new Int32Array(0),
  positions: new Float64Array(0),
});

/** The same entities and others, whose keys are new. */
export function withLater(nodes: Nodes, newKeys: readonly string[]): Nodes {
  if (newKeys.length === 0) return nodes;
  const keys = extendedPool(nodes.keys, newKeys);
  const { sorted } = nodes;
  const count = sizeOf(keys) - sorted;
  const added = newKeys.map((key, index) => ({ key, node: sizeOf(nodes.keys) + index }));
  added.sort((one, other) => (one.key < other.key ? -1 : 1));
  const later = shared(Int32Array, count);
  let next = 0;
  let at = 0;
  for (const { key, node } of added) {
    const before = lowerBound(nodes.later.length, (index) => keyAt(keys, nodes.later[index]!) < key);
    while (next < before) later[at++] = nodes.later[next++]!;
    later[at++] = node;
  }
  while (next < nodes.later.length) later[at++] = nodes.later[next++]!;
  const positions = shared(Float64Array, count);
  for (let index = 0; index < count; index += 1) {
    const node = later[index]!;
    const known = nodes.positions[node - sorted];
    const floor = known === undefined ? sortedBefore(nodes, keyAt(keys, node)) - 1 : Math.floor(known);
    positions[node - sorted] = floor + (index + 1) / (count + 1);
  }
  return { keys, sorted, later, positions };
}

export const countOf = ({ keys }: Nodes): number => sizeOf(keys);

/** The key of an entity. */
export const keyOf = ({ keys }: Nodes, node: number): string => keyAt(keys, node);

/** The number of the entity with a key; -1 if there is none. */
export function nodeOf(nodes: Nodes, key: string): number {
  const { sorted, later } = nodes;
  const first = sortedBefore(nodes, key);
  if (first < sorted && keyOf(nodes, first) === key) return first;
  const node = later[laterBefore(nodes, key)];
  return node !== undefined && keyOf(nodes, node) === key ? node : -1;
}

/** The position of an entity in the order of the keys. */
export const positionOf = ({ sorted, positions }: Nodes, node: number): number =>
  node < sorted ? node : positions[node - sorted]!;

/** The positions of some entities. */
export const positionsOf = (nodes: Nodes, some: readonly number[]): readonly number[] =>
  nodes.later.length === 0 ? some : some.map((node) => positionOf(nodes, node));

/** The position of a key, also of an unknown one: between those of its neighbours. */
export function positionOfKey(nodes: Nodes, key: string): number {
  const node = nodeOf(nodes, key);
  if (node !== -1) return positionOf(nodes, node);
  return sortedBefore(nodes, key) - 1 + (laterBefore(nodes, key) + 0.5) / (nodes.later.length + 1);
}

/** All entities in the order of their keys. */
export function* inOrder(nodes: Nodes): Iterable<number> {
  let next = 0;
  for (const node of nodes.later) {
    const position = positionOf(nodes, node);
    while (next < position) yield next++;
    yield node;
  }
  while (next < nodes.sorted) yield next++;
}

const sortedBefore = ({ keys, sorted }: Nodes, key: string): number =>
  lowerBound(sorted, (node) => keyAt(keys, node) < key);

const laterBefore = ({ keys, later }: Nodes, key: string): number =>
  lowerBound(later.length, (index) => keyAt(keys, later[index]!) < key);
