import type { Sums } from '../market/sums.ts';
import { comparePositions } from '../search/comparePositions.ts';
import type { ExposedDeal, Figures } from './ExposedDeal.ts';
import type { Group } from '../consolidation/readGroups.ts';
import { undisclosedAmong } from '../undisclosedAmong.ts';
import { partIn, type Part } from './partIn.ts';
import { exposureRoles, stakesIn, type ExposureRole } from './stakesIn.ts';

/** What one entity has at stake in another, in US cents. */
export interface Exposure {
  readonly entityKey: string;
  readonly atStakeUsd: number;
  readonly sums: Sums;
  readonly byRole: readonly ExposureByRole[];
}

export interface ExposureByRole {
  readonly role: ExposureRole;
  readonly sums: Sums;
  readonly dealKeys: readonly string[];
  /** What the deals are, one for each key. */
  readonly parts: readonly Part[];
}

interface Found {
  readonly dealKey: string;
  readonly part: Part;
  readonly repaidUsd: number;
  readonly openParts: readonly string[];
}

/**
 * What others have at stake in `failing`, entities that count as one, by entity: those that have most at stake first, then
 * most up to, then most non-binding, then by key (docs/rules.md, "Exposure"). `counting` returns those that the key of a
 * party counts for.
 */
export function exposure(
  deals: readonly ExposedDeal[],
  failing: ReadonlySet<string>,
  counting: (key: string) => readonly Group[],
): Exposure[] {
  const found = new Map<string, Map<ExposureRole, Found[]>>();
  for (const deal of deals) {
    const sides = new Map([true, false].map((pays) => [pays, entitiesOn(deal, pays, failing, counting)]));
    for (const { role, pays, isDirect } of stakesIn(deal)) {
      for (const { key, keys } of sides.get(pays)!) {
        const part = partIn(deal, pays, keys, isDirect ? failing : null);
        if (part === null) continue;
        const roles = found.get(key) ?? new Map<ExposureRole, Found[]>();
        const some = roles.get(role) ?? [];
        some.push(foundIn(deal, part));
        found.set(key, roles.set(role, some));
      }
    }
  }
  return [...found]
    .map(([key, roles]) => rowOf(key, roles))
    .sort((one, other) => comparePositions(positionOf(one), positionOf(other)));
}

/**
 * Those that may have a part on one side of a deal, each once. A package that counts for none of its parties can count for
 * those of which they are units.
 */
function entitiesOn(
  { parties, ...deal }: ExposedDeal,
  pays: boolean,
  failing: ReadonlySet<string>,
  counting: (key: string) => readonly Group[],
): Group[] {
  const some = parties.filter((party) => party.pays === pays).map(({ key }) => key);
  const keys = [...some, ...deal[pays ? 'payers' : 'payees']].filter((key) => !failing.has(key));
  const counted = [...new Set(keys)].flatMap((key) => counting(key));
  return [...new Map(counted.map((each) => [each.key, each])).values()];
}

/** A part is repaid in proportion, in whole cents; the product of two amounts is more than a number holds. */
function foundIn({ dealKey, repaidUsd, parts, sums: [paid] }: ExposedDeal, part: Part): Found {
  const ofPart = paid === 0 ? 0n : (BigInt(repaidUsd) * BigInt(part.sums[0])) / BigInt(paid);
  return { dealKey, part, repaidUsd: Number(ofPart), openParts: parts?.open ?? [] };
}

function rowOf(entityKey: string, roles: ReadonlyMap<ExposureRole, readonly Found[]>): Exposure {
  const byRole = exposureRoles.flatMap((role) => {
    const some = roles.get(role);
    if (some === undefined) return [];
    return [
      {
        ...{ role, sums: sumsOf(some) },
        ...{ dealKeys: some.map(({ dealKey }) => dealKey), parts: some.map(({ part }) => part) },
      },
    ];
  });
  const atStakeUsd = [...roles].reduce((sum, [role, some]) => sum + stakeIn(role, some), 0);
  return { entityKey, atStakeUsd, sums: sumsOf([...roles.values()].flat()), byRole };
}

/** Suppliers and those that wait for funding lose what is committed to them, investors and lenders what they paid. */
function stakeIn(role: ExposureRole, some: readonly Found[]): number {
  switch (role) {
    case 'SUPPLIER':
    case 'AWAITS_FUNDING':
      return total(some, 1);
    case 'INVESTOR':
    case 'LENDER':
    case 'SECURED_LENDER':
      return total(some, 0) - some.reduce((sum, { repaidUsd }) => sum + repaidUsd, 0);
    case 'GUARANTOR':
    case 'BENEFICIARY':
      return 0;
  }
}

const total = (some: readonly Found[], index: keyof Figures & number): number =>
  some.reduce((sum, { part }) => sum + part.sums[index]!, 0);

const sumsOf = (some: readonly Found[]): Sums => ({
  committedUsd: total(some, 1),
  upToUsd: total(some, 2),
  paidUsd: total(some, 0),
  nonBindingUsd: total(some, 3),
  undisclosedCount: undisclosedAmong(some.map(({ part, ...found }) => ({ ...found, isKnown: !part.isOpen }))),
});

/** The numbers by which a row ranks, smaller first, and its key. */
export const positionOf = ({ atStakeUsd, sums, entityKey }: Exposure): [number, number, number, string] => [
  -atStakeUsd,
  -sums.upToUsd,
  -sums.nonBindingUsd,
  entityKey,
];
