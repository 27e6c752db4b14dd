import type { TimePair } from './days.ts';
import type { RequestScope } from './request/RequestScope.ts';

/** Values that determine the position of a row in its list; a cursor carries them. */
export type CursorValues = readonly (string | number)[];

/** What a value of a position can be. A day is text. */
export type CursorType = 'day' | 'number' | 'text';

/**
 * Answers a root field that no Cypher pattern can answer, such as a search of the market. It returns rows; the compiler
 * turns the fields that are selected on them into one statement, which gets the rows as a parameter.
 */
export type Search = (
  given: Readonly<Record<string, unknown>>,
  times: TimePair | null,
  page: SearchPage,
  scope: RequestScope,
) => Promise<SearchAnswer>;

/** The page that a request asks for. A search may leave out all rows that are not on it. */
export interface SearchPage {
  readonly size: number;
  /** Counted from the end. */
  readonly backward: boolean;
  /** Whether the request selects `totalCount`. If not, a search may stop when the page is full. */
  readonly counts: boolean;
  /** The values of a cursor; null without a cursor. Throws BAD_CURSOR unless they are of these types. */
  readonly cursor: (name: 'after' | 'before', types: readonly CursorType[]) => CursorValues | null;
}

/** A row as the field files of its type read it: a map of plain values, such as the keys of entities and deals. */
export type SearchRow = Readonly<Record<string, unknown>>;

export type SearchAnswer = {
  /** The version of the graph that was searched. */
  readonly graphVersion: number;
} & (
  | { readonly kind: 'object'; readonly row: SearchRow }
  | { readonly kind: 'rows'; readonly rows: readonly SearchRow[] }
  | {
      readonly kind: 'list';
      /** The rows of the page in their order, without a gap, and at least one more if there are more. */
      readonly rows: readonly SearchRow[];
      /** The values that order the rows, without ties. */
      readonly position: (row: SearchRow) => CursorValues;
      readonly positionTypes: readonly CursorType[];
      /** Negative if the first position comes before the second. */
      readonly compare: (one: CursorValues, other: CursorValues) => number;
      /** Fields of the connection itself, such as `complete` and `totalCount`. */
      readonly fields: Readonly<Record<string, unknown>>;
    }
);

/** The searches by the names of their root fields. */
export type Searches = Readonly<Record<string, Search>>;
