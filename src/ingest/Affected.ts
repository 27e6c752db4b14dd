/** What a step of an ingest affects beyond the nodes that it writes. */
export interface Affected {
  /** Keys of subjects to derive again. */
  readonly subjects: readonly string[];
  /** Keys of entities whose `knownFrom` or sums may change. */
  readonly entities: readonly string[];
}

export const union = (steps: readonly Affected[]): Affected => ({
  subjects: [...new Set(steps.flatMap(({ subjects }) => subjects))],
  entities: [...new Set(steps.flatMap(({ entities }) => entities))],
});
