/** What cut an answer short. */
export type Truncation = 'TIME' | 'WORK';

/** How much of the market a search saw. */
export interface Coverage {
  /** A promise that nothing was left out of the whole answer behind the pages. */
  readonly complete: boolean;
  readonly truncatedBy: Truncation | null;
  /** How many legs deep the search looked everywhere. */
  readonly searchedDepth: number;
}
