/** Legs at one end of entities: those of a node have the indexes from `begin` to before `end`. */
export interface LegLists {
  /** The entity at the other end. */
  readonly other: readonly number[];
  /** US cents; NaN if unknown, infinite for ownership, which does not limit the width. */
  readonly width: readonly number[];
  /** The first leg of a node. */
  begin(node: number): number;
  /** The index after its last leg. Call `begin` first. */
  end(node: number): number;
}
