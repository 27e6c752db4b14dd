import type { Claim } from '../../bundle/claim.ts';
import { standingOf } from './choose.ts';

/** The claims on a subject with their standings and the days on which they count. */
export const evidenceOf = (claims: readonly Claim[]) =>
  claims.map((claim) => ({
    claim: claim.key,
    type: claim.knownTo === null ? 'ABOUT' : 'WAS_ABOUT',
    standing: standingOf(claim),
    knownFrom: claim.knownFrom,
    knownTo: claim.knownTo,
  }));
