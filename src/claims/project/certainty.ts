import type { Claim } from '../claim.ts';
import { byRule } from './choose.ts';
import { countIndependent, type Lineage } from './independence.ts';

/** How well a subject is attested; deprecated claims attest nothing. It is disputed where it has a conflict. */
export interface Certainty {
  readonly independentSources: number;
  readonly bestTier: string | null;
  readonly disputed: boolean;
}

export function certaintyOf(claims: readonly Claim[], disputed: boolean, lineage: Lineage): Certainty {
  const live = claims.filter(({ rank }) => rank !== 'DEPRECATED');
  const unranked = live.map((claim) => ({ ...claim, rank: 'NORMAL' as const }));
  return {
    independentSources: countIndependent(
      live.map(({ document }) => document),
      lineage,
    ),
    bestTier: unranked.toSorted(byRule)[0]?.document.tier ?? null,
    disputed,
  };
}

/** The keys of the claims in the order in which they are shown: the one that gives the leading values, then by rule. */
export function evidenceOrder(claims: readonly Claim[], leading: string | null | undefined): string[] {
  return claims
    .toSorted((one, other) => Number(other.key === leading) - Number(one.key === leading) || byRule(one, other))
    .map(({ key }) => key);
}
