import type { Claim } from '../../bundle/claim.ts';
import type { DateInterval } from '../../model/dateInterval.ts';

/**
 * The first day on which what some claims state certainly holds: the last day of its date. Without a last day, that is the
 * day on which it is known, or the first day of its date if that is later.
 */
export function certainFrom(date: DateInterval | null, claims: readonly Pick<Claim, 'knownFrom'>[]): string {
  const { from = null, to = null } = date ?? {};
  if (to !== null) return to;
  const known = claims.map(({ knownFrom }) => knownFrom).sort()[0]!;
  return from !== null && from > known ? from : known;
}
