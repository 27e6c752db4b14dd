/** The limit that cut an answer short. */
export type Truncation = 'TIME' | 'WORK';

/** How much of the market a search covered. */
export interface Coverage {
  /** Whether the whole answer, of which pages are parts, has no omissions. */
  readonly complete: boolean;
  readonly truncatedBy: Truncation | null;
  /** The number of legs up to which the search visited everything. */
  readonly searchedDepth: number;
}
