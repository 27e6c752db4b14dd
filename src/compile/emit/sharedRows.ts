import type { FieldNode, GraphQLCompositeType } from 'graphql';
import type { SearchRow } from '../../model/search.ts';
import type { Lists, Run, Shaper } from '../answer/shape.ts';
import { rowColumn } from '../run/versionFrame.ts';
import { nodeRef, rowOf, type SharedMaps } from './Scope.ts';
import type { StatementBuilder } from './StatementBuilder.ts';

/**
 * Maps that several rows of a search contain, such as a leg on many paths. Each is sent and answered once, in a part of
 * the statement of its own; the rows hold its index in a list.
 */
export interface SharedRows extends SharedMaps {
  /** The parts of the statement that answer what is selected on the maps. */
  parts(): string[];
  /** The rows with indexes beside the maps, and the lists of maps. */
  fold(rows: readonly SearchRow[]): { readonly rows: readonly SearchRow[]; readonly lists: Lists };
}

export function openSharedRows(builder: StatementBuilder): SharedRows {
  const shared: { property: string; list: string; part: string; reads: ReadonlySet<string> }[] = [];
  return {
    add(property, variable, reads, row) {
      const list = builder.addParameter(() => []);
      shared.push({ property, list, part: `UNWIND $p.${list} AS ${variable} RETURN ${row} AS ${rowColumn}`, reads });
      return list;
    },
    parts: () => shared.map(({ part }) => part),
    fold(rows) {
      const folded = shared.map(({ property, list, reads }) => ({ list, ...indexMaps(rows, property, reads) }));
      return {
        rows: rows.map((row, index) => ({
          ...row,
          ...Object.fromEntries(folded.map(({ list, indexes }) => [list, indexes[index]])),
        })),
        lists: new Map(folded.map(({ list, maps }) => [list, maps])),
      };
    },
  };
}

/** A map with the properties that a statement reads of it: nothing else is sent. */
export const pick = (map: SearchRow, reads: ReadonlySet<string>): SearchRow =>
  Object.fromEntries([...reads].map((name) => [name, map[name] ?? null]));

/** The maps in a property of rows, each once, and for each row their indexes in that list. */
function indexMaps(rows: readonly SearchRow[], property: string, reads: ReadonlySet<string>) {
  const maps: unknown[] = [];
  const known = new Map<string, number>();
  const indexOf = (whole: SearchRow): number => {
    const map = pick(whole, reads);
    const text = JSON.stringify(map);
    const index = known.get(text) ?? maps.push(map) - 1;
    known.set(text, index);
    return index;
  };
  const indexes = rows.map(({ [property]: value = null }) =>
    Array.isArray(value) ? value.map(indexOf) : value === null ? null : indexOf(value as SearchRow),
  );
  return { maps, indexes };
}

/** What the database returned for the maps: `records` are those of the parts, in the order of the lists. */
export function unfold(lists: Lists, records: readonly unknown[]): Lists {
  let begin = 0;
  return new Map(
    [...lists].map(([list, { length }]) => {
      begin += length;
      return [list, records.slice(begin - length, begin)];
    }),
  );
}

/** What the database returned for the maps at these indexes of a list. */
const atIndexes = (list: readonly unknown[], indexes: unknown): unknown =>
  Array.isArray(indexes)
    ? indexes.map((index) => list[index as number])
    : indexes === null
      ? null
      : list[indexes as number];

/** A property of the rows of a search, or of its whole answer, that holds a map or a list of maps. */
export interface CompiledShared {
  /** The property under which they hold the indexes of their maps. */
  readonly list: string;
  /** What the database returned for the maps at some indexes. */
  at(indexes: unknown, run: Run): unknown;
  readonly shape: Shaper;
}

/** Compiles what is selected on the maps in a property; each map is sent and answered once. */
export function compileShared(
  builder: StatementBuilder,
  property: string,
  type: GraphQLCompositeType,
  nodes: readonly FieldNode[],
  maps: SharedMaps,
): CompiledShared {
  const variable = builder.freshName('item');
  const reads = builder.recordReads(variable);
  const object = builder.object(type, nodes, { ...nodeRef(variable), columns: new Map() });
  const list = maps.add(property, variable, reads, rowOf(object));
  return {
    list,
    at: (indexes, run) => atIndexes(run.lists?.get(list) ?? [], indexes),
    shape: object.shape,
  };
}
