import type { Claim } from '../../bundle/claim.ts';

/** Claims (or rates, affiliations) that count on a day of the known axis: known by then and not yet retracted. */
export const knownOn = <Known extends Pick<Claim, 'knownFrom' | 'knownTo'>>(
  some: readonly Known[],
  day: string,
): Known[] => some.filter(({ knownFrom, knownTo }) => knownFrom <= day && (knownTo === null || day < knownTo));

/** The days of the known axis on which something changes for these claims. */
export const knownDays = (claims: readonly Pick<Claim, 'knownFrom' | 'knownTo'>[]): string[] =>
  claims.flatMap(({ knownFrom, knownTo }) => (knownTo === null ? [knownFrom] : [knownFrom, knownTo]));
