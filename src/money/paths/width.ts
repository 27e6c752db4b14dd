/** How wide a chain of legs is: its smallest known amount, and whether every amount is known. */
export interface Width {
  readonly isKnown: boolean;
  /** US cents; null where no amount is known. */
  readonly weakest: number | null;
}

/** `amounts` are US cents, NaN where unknown, infinite where nothing holds money back. */
export function widthOf(amounts: readonly number[]): Width {
  const known = amounts.filter((amount) => !Number.isNaN(amount));
  const weakest = Math.min(...known);
  return { isKnown: known.length === amounts.length, weakest: weakest === Infinity ? null : weakest };
}

/** The numbers that rank a chain: chains whose every leg is known first, then the larger weakest leg. */
export const widthNumbers = ({ isKnown, weakest }: Width): [number, number] => [isKnown ? 0 : 1, -(weakest ?? -1)];
