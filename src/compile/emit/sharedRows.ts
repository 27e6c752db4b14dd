import type { Compilation } from './Compilation.ts';
import { rowColumn } from '../run/graphState.ts';
import type { SearchRow } from '../Search.ts';

/** The lists of a request: by the name of a list in `$p` the maps in it, each once. */
export type Lists = ReadonlyMap<string, readonly unknown[]>;

/**
 * Maps that the rows of a search hold again and again, such as a leg that many paths go over. Each is asked about once, in
 * a part of the statement of its own; the rows hold places in the list of them.
 */
export interface Repeats {
  /** Takes what is asked about the maps in a property of the rows; gives the name under which a row holds their places. */
  add(property: string, variable: string, row: string): string;
  /** The parts of the statement that ask about the maps. */
  parts(): string[];
  /** The rows with places beside the maps, and the maps. */
  fold(rows: readonly SearchRow[]): { readonly rows: readonly SearchRow[]; readonly lists: Lists };
}

export function openRepeats(c: Compilation): Repeats {
  const all: { readonly property: string; readonly list: string; readonly part: string; readonly trim: Trim }[] = [];
  return {
    add(property, variable, row) {
      const list = c.send(() => []);
      const part = `UNWIND $p.${list} AS ${variable} RETURN ${row} AS ${rowColumn}`;
      all.push({ property, list, part, trim: trimmer(part, variable) });
      return list;
    },
    parts: () => all.map(({ part }) => part),
    fold(rows) {
      const folded = all.map(({ property, list, trim }) => ({ property, list, ...placesIn(rows, property, trim) }));
      return {
        rows: rows.map((row, index) => ({
          ...row,
          ...Object.fromEntries(folded.map(({ list, places }) => [list, places[index]])),
        })),
        lists: new Map(folded.map(({ list, maps }) => [list, maps])),
      };
    },
  };
}

/** A map with only some of its properties. */
export type Trim = (map: SearchRow) => SearchRow;

/** Leaves of a map what a part of a statement reads of the variable that stands for it: nothing else is sent. */
export function trimmer(part: string, variable: string): Trim {
  const names = new Set([...part.matchAll(new RegExp(`\\b${variable}\\.(\\w+)`, 'g'))].map(([, name]) => name!));
  return (map) => Object.fromEntries([...names].map((name) => [name, map[name] ?? null]));
}

/** The maps in a property of rows, each once, and where in that list those of each row are. */
function placesIn(rows: readonly SearchRow[], property: string, trim: Trim) {
  const maps: unknown[] = [];
  const known = new Map<string, number>();
  const placeOf = (whole: SearchRow): number => {
    const map = trim(whole);
    const text = JSON.stringify(map);
    const place = known.get(text) ?? maps.push(map) - 1;
    known.set(text, place);
    return place;
  };
  const places = rows.map(({ [property]: value = null }) =>
    Array.isArray(value) ? value.map(placeOf) : value === null ? null : placeOf(value as SearchRow),
  );
  return { maps, places };
}

/** What came back about the maps: the records of the parts, in the order of the lists. */
export function unfold(lists: Lists, records: readonly unknown[]): Lists {
  let begin = 0;
  return new Map(
    [...lists].map(([list, { length }]) => {
      begin += length;
      return [list, records.slice(begin - length, begin)];
    }),
  );
}

/** What came back about the maps at these places of a list. */
export const atPlaces = (list: readonly unknown[], places: unknown): unknown =>
  Array.isArray(places)
    ? places.map((place) => list[place as number])
    : places === null
      ? null
      : list[places as number];
