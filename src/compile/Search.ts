import type { CursorValues } from './answer/cursor.ts';

/**
 * A root field whose rows no pattern gives: a search over the legs of the market. It answers with rows; the fields
 * selected on them are compiled into one statement, which gets the rows as a parameter.
 */
export type Search = (
  given: Readonly<Record<string, unknown>>,
  pair: { readonly asOf: string; readonly knownAt: string } | null,
  page: SearchPage,
) => Promise<SearchAnswer>;

/** The part of the rows that is asked for: a search may leave the others out. */
export interface SearchPage {
  readonly size: number;
  /** Counted from the end. */
  readonly backward: boolean;
  /** Whether the answer tells `totalCount`: without it a search may leave off where the page is full. */
  readonly counts: boolean;
  /** The position that a cursor carries, which has so many values; null where there is none. Throws BAD_CURSOR. */
  readonly cursor: (name: 'after' | 'before', length: number) => CursorValues | null;
}

/** A row as the field files of its type know it: a map of plain values, keys of entities and deals among them. */
export type SearchRow = Readonly<Record<string, unknown>>;

export type SearchAnswer = {
  /** The version of the graph that was searched. */
  readonly graphVersion: number;
} & (
  | { readonly kind: 'object'; readonly row: SearchRow }
  | {
      readonly kind: 'list';
      /** Rows in their order without a gap: all that the page has, and where there are more, one more at least. */
      readonly rows: readonly SearchRow[];
      /** What places a row in that order, without ties: the cursor carries it. */
      readonly position: (row: SearchRow) => CursorValues;
      /** How many values a position has. */
      readonly positionLength: number;
      /** Negative where the first position comes before the second. */
      readonly compare: (one: CursorValues, other: CursorValues) => number;
      /** What the connection says of the whole answer, such as `complete` and `totalCount`. */
      readonly fields: Readonly<Record<string, unknown>>;
    }
);

/** The searches by the name of their root field. */
export type Searches = Readonly<Record<string, Search>>;
