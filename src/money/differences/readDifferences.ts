import type { ReadableGraph } from '../../graph/connect.ts';
import { readRows, type Query, type RowOf } from '../../graph/Query.ts';
import type { AskedPart } from './AskedPart.ts';
import * as queries from '../queries.ts';
import { differenceOf, type Difference } from './differenceOf.ts';
import type { TwoPairs } from './TwoPairs.ts';

type Found = RowOf<typeof queries.changedDeals>;

/** In the order of the list. Subjects of which every claim is retracted by now come last. */
const kinds: readonly Query<Found>[] = [
  queries.changedDeals,
  queries.changedTies,
  queries.changedObservations,
  queries.changedStatements,
  queries.changedRetracted,
];

export interface PlacedDifference extends Difference {
  readonly place: number;
}

/** A part of a list of differences, and how many there are in all if that was asked. */
export interface Differences {
  readonly rows: readonly PlacedDifference[];
  readonly totalCount: number | null;
}

/** The largest bound of a list in Cypher: no limit. */
const all = 2 ** 31 - 1;

/** What differs in subjects by their keys, and in subjects that concern entities at one of the two pairs. */
export async function readDifferencesAround(
  graph: Pick<ReadableGraph, 'read'>,
  about: readonly string[],
  pairs: TwoPairs,
  { size, after }: AskedPart,
): Promise<Differences> {
  const [afterPlace, afterKey] = after ?? [-1, ''];
  const asked = { about, ...daysOf(pairs), afterPlace, afterKey, size: size ?? all };
  const [found] = await readRows(graph, queries.changedAround, asked);
  const rows = found?.rows.map((row) => ({ ...differenceOf(row, pairs), place: row.place })) ?? [];
  return { rows, totalCount: found?.total ?? 0 };
}

/**
 * What differs in everything. One statement a kind; without a count, as many kinds as the page needs, and each from its index
 * no further than the page.
 */
export async function readAllDifferences(
  graph: Pick<ReadableGraph, 'read'>,
  pairs: TwoPairs,
  { size, after, counts }: AskedPart,
): Promise<Differences> {
  const [afterPlace, afterKey] = after ?? [-1, ''];
  const read = async (place: number, wanted: number): Promise<Found> => {
    const begin = place < afterPlace ? null : place === afterPlace ? afterKey : '';
    const page = { begin: counts ? '' : (begin ?? ''), after: begin ?? '', size: begin === null ? 0 : wanted };
    const asked = { ...daysOf(pairs), ...page, most: counts ? all : wanted };
    const [found] = await readRows(graph, kinds[place]!, asked);
    return found ?? { total: 0, rows: [] };
  };
  const rows: PlacedDifference[] = [];
  let total = 0;
  for (const place of kinds.keys()) {
    const wanted = (size ?? all) - rows.length;
    if (!counts && (wanted <= 0 || place < afterPlace)) continue;
    const found = await read(place, Math.max(0, wanted));
    total += found.total;
    rows.push(...found.rows.map((row) => ({ ...differenceOf(row, pairs), place })));
  }
  return { rows, totalCount: counts ? total : null };
}

const daysOf = ({ from, to }: TwoPairs) => ({
  fromAsOf: from.asOf,
  fromKnownAt: from.knownAt,
  toAsOf: to.asOf,
  toKnownAt: to.knownAt,
});
