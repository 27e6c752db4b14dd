/** Legs at one end of entities: those of a node have the indexes from `begin` to before `end`. */
export interface LegLists {
  /** The entity at the other end. */
  readonly other: readonly number[];
  /** US cents; NaN where unknown, infinite where nothing holds money back. */
  readonly width: readonly number[];
  /** The first leg of a node. */
  begin(node: number): number;
  /** The index behind its last leg. Call `begin` first. */
  end(node: number): number;
}
