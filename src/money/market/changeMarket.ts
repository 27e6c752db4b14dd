import { columnNames, makeColumns } from './columns.ts';
import { joinedPool, keyAt, keyPool, membersOf, placeOf, sizeOf } from './KeyPool.ts';
import { marketOf, type Market } from './Market.ts';
import { shared } from './shared.ts';
import { Splits } from './SumColumns.ts';

/**
 * A market of another version: without the arrows of some deals and ties, and with everything of a small market, which
 * has what became of them. Keys are moved as bytes and arrows merged in their order, so that a change of a few among
 * millions is a matter of copying.
 */
export function changeMarket(market: Market, without: ReadonlySet<string>, added: Market): Market {
  const { nodes, unspecified, places, addedPlaces } = mergeNodes(market, added);
  const gone = membersOf(market.subjects, without);
  const keptSubjects = new Int32Array(gone.length)
    .map((_, subject) => subject)
    .filter((subject) => gone[subject] === 0);
  const subjectPlaces = new Int32Array(gone.length);
  keptSubjects.forEach((subject, place) => (subjectPlaces[subject] = place));

  const order = mergeArrows(market, gone, added, places, addedPlaces);
  const arrows = makeColumns(order.length);
  for (const name of columnNames) {
    const [old, fresh, target] = [market.arrows[name], added.arrows[name], arrows[name]];
    for (let place = 0; place < order.length; place += 1) {
      const arrow = order[place]!;
      target[place] = arrow < 0 ? fresh[~arrow]! : old[arrow]!;
    }
  }
  const splits = new Splits();
  for (let place = 0; place < order.length; place += 1) {
    const isOld = order[place]! >= 0;
    const ends = isOld ? places : addedPlaces;
    arrows.from[place] = ends[arrows.from[place]!]!;
    arrows.to[place] = ends[arrows.to[place]!]!;
    arrows.sums[place] = splits.takeOver((isOld ? market : added).splits, arrows.sums[place]!);
    const subject = arrows.subject[place]!;
    arrows.subject[place] = isOld ? subjectPlaces[subject]! : keptSubjects.length + subject;
  }
  const subjects = joinedPool(market.subjects, keptSubjects, added.subjects);
  return marketOf(added.version, { nodes, unspecified, subjects, arrows, splits: splits.build() });
}

/** The entities of both, sorted, and where those of each now stand. */
function mergeNodes(market: Market, added: Market) {
  const addedKeys = Array.from({ length: sizeOf(added.nodes) }, (_, node) => keyAt(added.nodes, node));
  const known = addedKeys.map((key) => placeOf(market.nodes, key));
  const fresh = addedKeys.filter((_, index) => !Number.isInteger(known[index]));
  const oldKeys = () => Array.from({ length: sizeOf(market.nodes) }, (_, node) => keyAt(market.nodes, node));
  const nodes = fresh.length === 0 ? market.nodes : keyPool([...oldKeys(), ...fresh].sort());

  const newcomers = known.filter((place) => !Number.isInteger(place));
  const places = new Int32Array(sizeOf(market.nodes));
  for (let node = 0, before = 0; node < places.length; node += 1) {
    while (before < newcomers.length && newcomers[before]! < node) before += 1;
    places[node] = node + before;
  }
  const addedPlaces = Int32Array.from(addedKeys, (key) => placeOf(nodes, key));
  const unspecified = shared(Uint8Array, sizeOf(nodes));
  market.unspecified.forEach((flag, node) => (unspecified[places[node]!] = flag));
  added.unspecified.forEach((flag, node) => (unspecified[addedPlaces[node]!] = flag));
  return { nodes, unspecified, places, addedPlaces };
}

/** Arrows of both by where they start and end: places in the first, and of the second the complements of places. */
function mergeArrows(
  { arrows: { from, to, subject } }: Market,
  gone: Uint8Array,
  { arrows: fresh }: Market,
  places: Int32Array,
  addedPlaces: Int32Array,
): Int32Array {
  const order = new Int32Array(from.length + fresh.from.length);
  let [count, next] = [0, 0];
  const isBefore = (arrow: number) => {
    const start = addedPlaces[fresh.from[next]!]! - places[from[arrow]!]!;
    return start < 0 || (start === 0 && addedPlaces[fresh.to[next]!]! < places[to[arrow]!]!);
  };
  for (let arrow = 0; arrow < from.length; arrow += 1) {
    if (gone[subject[arrow]!] === 1) continue;
    while (next < fresh.from.length && isBefore(arrow)) order[count++] = ~next++;
    order[count++] = arrow;
  }
  while (next < fresh.from.length) order[count++] = ~next++;
  return order.subarray(0, count);
}
