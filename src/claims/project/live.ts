import type { Claim } from '../claim.ts';

/** The claims that count on a day of the known axis: known by then, and not retracted yet. */
export const liveOn = <Stated>(claims: readonly Claim<Stated>[], day: string): Claim<Stated>[] =>
  claims.filter(({ knownFrom, knownTo }) => knownFrom <= day && (knownTo === null || day < knownTo));

/** The days of the known axis on which something changes for these claims. */
export const knownDays = (claims: readonly Pick<Claim, 'knownFrom' | 'knownTo'>[]): string[] =>
  claims.flatMap(({ knownFrom, knownTo }) => (knownTo === null ? [knownFrom] : [knownFrom, knownTo]));
