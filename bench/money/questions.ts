import { organizationKey } from '../market/keys.ts';
import type { Size } from '../market/sizes.ts';

/** The entities that the questions are about, by their rank among those with the most deals. */
export function askedAbout({ organizations }: Size): Readonly<Record<string, string>> {
  return {
    ordinary: organizationKey(Math.floor(organizations * 0.6)),
    middling: organizationKey(Math.floor(organizations * 0.05)),
    hub: organizationKey(3),
  };
}

const leg = `{
  kind
  amount { usd }
  from { key name }
  to { key name }
  deals { key caption evidence(first: 1) { edges { node { document { title url } } } } }
}`;

/** The operations for the API. They select each leg with its ends, its deals and one document of each deal. */
export const questions = {
  rings: (length: number) => `query ($key: ID!) {
  fundingCycles(through: [$key], maxLength: ${length}, first: 20) {
    complete truncatedBy totalCount
    edges { node { length legs ${leg} } }
  }
}`,
  funders: `query ($key: ID!) {
  whoFundsWhoseCapacity(consumer: $key, maxHops: 3, first: 50) {
    complete truncatedBy
    edges { node { funder { key name } provider { key name } funding ${leg} purchase ${leg} } }
  }
}`,
};
