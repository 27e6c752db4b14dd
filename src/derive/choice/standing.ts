import type { Claim } from '../../bundle/claim.ts';
import { statedLists } from '../stated/statedLists.ts';
import type { StatedField } from '../stated/StatedField.ts';
import { standingOf } from './choose.ts';

/** The claims on a subject with their standings, the days on which they count, and what each states. */
export const evidenceOf = <States>(
  claims: readonly Claim<States>[],
  statedIn: (claim: Claim<States>) => readonly StatedField[],
) =>
  claims.map((claim) => ({
    claim: claim.key,
    type: claim.knownTo === null ? 'ABOUT' : 'WAS_ABOUT',
    standing: standingOf(claim as Claim),
    knownFrom: claim.knownFrom,
    knownTo: claim.knownTo,
    stated: statedLists(statedIn(claim)),
  }));
