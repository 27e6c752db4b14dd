import { columnNames, makeColumns } from './columns.ts';
import { joinedPool, keyAt, keyPool, membersOf, indexOfKey, sizeOf } from './KeyPool.ts';
import { marketOf, type Market } from './Market.ts';
import { shared } from './shared.ts';
import { SumColumns } from './SumColumns.ts';

/**
 * Returns a market of another version: without the old edges of some deals and ties, and with all edges of a small
 * market, which holds their new ones. Keys are moved as bytes and sorted edges are merged, so changing a few among
 * millions costs no more than copying.
 */
export function changeMarket(market: Market, without: ReadonlySet<string>, added: Market): Market {
  const { nodes, unspecified, nodeIndexes, addedIndexes } = mergeNodes(market, added);
  const gone = membersOf(market.subjects, without);
  const keptSubjects = new Int32Array(gone.length)
    .map((_, subject) => subject)
    .filter((subject) => gone[subject] === 0);
  const subjectIndexes = new Int32Array(gone.length);
  keptSubjects.forEach((subject, index) => (subjectIndexes[subject] = index));

  const order = mergeEdges(market, gone, added, nodeIndexes, addedIndexes);
  const edges = makeColumns(order.length);
  for (const name of columnNames) {
    const [old, fresh, target] = [market.edges[name], added.edges[name], edges[name]];
    for (let index = 0; index < order.length; index += 1) {
      const edge = order[index]!;
      target[index] = edge < 0 ? fresh[~edge]! : old[edge]!;
    }
  }
  const sumRows = new SumColumns();
  for (let index = 0; index < order.length; index += 1) {
    const isOld = order[index]! >= 0;
    const ends = isOld ? nodeIndexes : addedIndexes;
    edges.from[index] = ends[edges.from[index]!]!;
    edges.to[index] = ends[edges.to[index]!]!;
    edges.sums[index] = sumRows.takeOver((isOld ? market : added).sumRows, edges.sums[index]!);
    const subject = edges.subject[index]!;
    edges.subject[index] = isOld ? subjectIndexes[subject]! : keptSubjects.length + subject;
  }
  const subjects = joinedPool(market.subjects, keptSubjects, added.subjects);
  const { version, historyId } = added;
  return marketOf({ version, historyId }, { nodes, unspecified, subjects, edges, sumRows: sumRows.build() });
}

/** The entities of both, sorted, and the new indexes of the entities of each. */
function mergeNodes(market: Market, added: Market) {
  const addedKeys = Array.from({ length: sizeOf(added.nodes) }, (_, node) => keyAt(added.nodes, node));
  const known = addedKeys.map((key) => indexOfKey(market.nodes, key));
  const fresh = addedKeys.filter((_, index) => !Number.isInteger(known[index]));
  const oldKeys = () => Array.from({ length: sizeOf(market.nodes) }, (_, node) => keyAt(market.nodes, node));
  const nodes = fresh.length === 0 ? market.nodes : keyPool([...oldKeys(), ...fresh].sort());

  const newcomers = known.filter((index) => !Number.isInteger(index));
  const nodeIndexes = new Int32Array(sizeOf(market.nodes));
  for (let node = 0, before = 0; node < nodeIndexes.length; node += 1) {
    while (before < newcomers.length && newcomers[before]! < node) before += 1;
    nodeIndexes[node] = node + before;
  }
  const addedIndexes = Int32Array.from(addedKeys, (key) => indexOfKey(nodes, key));
  const unspecified = shared(Uint8Array, sizeOf(nodes));
  market.unspecified.forEach((flag, node) => (unspecified[nodeIndexes[node]!] = flag));
  added.unspecified.forEach((flag, node) => (unspecified[addedIndexes[node]!] = flag));
  return { nodes, unspecified, nodeIndexes, addedIndexes };
}

/** Edges of both, sorted by start and end: indexes of the first, and complements of indexes of the second. */
function mergeEdges(
  { edges: { from, to, subject } }: Market,
  gone: Uint8Array,
  { edges: fresh }: Market,
  nodeIndexes: Int32Array,
  addedIndexes: Int32Array,
): Int32Array {
  const order = new Int32Array(from.length + fresh.from.length);
  let [count, next] = [0, 0];
  const isBefore = (edge: number) => {
    const start = addedIndexes[fresh.from[next]!]! - nodeIndexes[from[edge]!]!;
    return start < 0 || (start === 0 && addedIndexes[fresh.to[next]!]! < nodeIndexes[to[edge]!]!);
  };
  for (let edge = 0; edge < from.length; edge += 1) {
    if (gone[subject[edge]!] === 1) continue;
    while (next < fresh.from.length && isBefore(edge)) order[count++] = ~next++;
    order[count++] = edge;
  }
  while (next < fresh.from.length) order[count++] = ~next++;
  return order.subarray(0, count);
}
