/** The width of a chain of legs: its smallest known amount, and whether every amount is known. */
export interface Width {
  readonly isKnown: boolean;
  /** US cents; null if no amount is known. */
  readonly weakest: number | null;
}

/** `amounts` are US cents, NaN if unknown, infinite for ownership. */
export function widthOf(amounts: readonly number[]): Width {
  const known = amounts.filter((amount) => !Number.isNaN(amount));
  const weakest = Math.min(...known);
  return { isKnown: known.length === amounts.length, weakest: weakest === Infinity ? null : weakest };
}

/** The numbers that rank a chain: chains whose legs are all known first, then the larger width. */
export const widthNumbers = ({ isKnown, weakest }: Width): [number, number] => [isKnown ? 0 : 1, -(weakest ?? -1)];
