/** A page as the database or a search returned it. */
export interface RawPage {
  /** The columns of each edge. */
  readonly rows: readonly (readonly unknown[])[];
  /** Empty if no cursor is selected. */
  readonly cursors: readonly string[];
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
  /** Fields of the connection itself: `totalCount`, and what a search reports about its answer. */
  readonly fields: Readonly<Record<string, unknown>>;
}
