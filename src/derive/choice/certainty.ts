import { Tier } from '../../model/vocabulary.ts';
import type { Claim } from '../../bundle/claim.ts';
import { byRule, tierPlace } from './choose.ts';
import { countIndependent, type Lineage } from './countIndependent.ts';

/** How well claims support a subject; deprecated claims do not count. A subject with a conflict is disputed. */
export interface Certainty {
  readonly independentSources: number;
  readonly bestTier: Tier | null;
  readonly disputed: boolean;
}

export function certaintyOf(claims: readonly Claim[], disputed: boolean, lineage: Lineage): Certainty {
  const documents = claims.filter(({ rank }) => rank !== 'DEPRECATED').map(({ document }) => document);
  const best = Math.min(...documents.map(({ tier }) => tierPlace(tier)));
  return {
    independentSources: countIndependent(documents, lineage),
    bestTier: Tier.options[best] ?? null,
    disputed,
  };
}

/** The first claim by the rules of choice; it leads if no claim states a leading figure. */
export const bestClaim = (claims: readonly Claim[]): string | null => claims.toSorted(byRule)[0]?.key ?? null;
