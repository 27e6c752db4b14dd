/** A state of the graph. */
export interface GraphState {
  /** The number of its writes; 0 before the first one. */
  readonly version: number;
  /** The id of these writes, since two graphs can have had the same number of them; null before the first one. */
  readonly historyId: string | null;
}

export const isSameState = (one: GraphState, other: GraphState): boolean =>
  one.version === other.version && one.historyId === other.historyId;
