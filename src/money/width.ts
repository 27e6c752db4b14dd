import type { Leg } from './Leg.ts';

/** How wide a chain of legs is: its smallest known amount, and whether every amount is known. */
export interface Width {
  readonly isKnown: boolean;
  /** US cents; null where no amount is known. */
  readonly weakest: number | null;
}

export function widthOf(legs: readonly Leg[]): Width {
  const amounts = legs.map(({ amountUsd }) => amountUsd).filter((amount) => amount !== null);
  return { isKnown: amounts.length === legs.length, weakest: amounts.length === 0 ? null : Math.min(...amounts) };
}

/** The place of a chain in a ranking: chains whose every leg is known first, then the larger weakest leg. */
export const widthPosition = ({ isKnown, weakest }: Width): [number, number] => [isKnown ? 0 : 1, -(weakest ?? -1)];

/** The leg with the smallest known amount; null where none is known. */
export function weakestLeg(legs: readonly Leg[]): Leg | null {
  const { weakest } = widthOf(legs);
  return legs.find(({ amountUsd }) => amountUsd !== null && amountUsd === weakest) ?? null;
}
