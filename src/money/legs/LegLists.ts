/** Legs at one end of entities: those of a node are the places from `begin` to before `end` of the lists. */
export interface LegLists {
  /** The entity at the other end. */
  readonly other: readonly number[];
  /** US cents; NaN where unknown, infinite where nothing holds money back. */
  readonly width: readonly number[];
  /** The first leg of a node. */
  begin(node: number): number;
  /** The place behind its last leg, after `begin` was asked for. */
  end(node: number): number;
}
