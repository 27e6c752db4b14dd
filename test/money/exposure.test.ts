import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Claim, DealStates } from '../../src/bundle/claim.ts';
import type { DealContext } from '../../src/derive/context.ts';
import { project, type Subject } from '../../src/derive/project.ts';
import type { DealKind } from '../../src/model/dealKinds.ts';
import { groupsIn } from '../../src/money/consolidation/readGroups.ts';
import type { ExposedDeal, Figures } from '../../src/money/exposure/ExposedDeal.ts';
import { exposure } from '../../src/money/exposure/exposure.ts';
import { withUnits } from './countedDeals.ts';
import { plainExposure } from './exposureOracle.ts';
import {
  amountIn,
  entityCount,
  measureOf,
  obligationOf,
  usd,
  worlds,
  worldTies,
  type PlainAmount,
  type PlainDeal,
  type PlainTie,
} from './randomDeals.ts';

const numRuns = Number(process.env['PROPERTY_RUNS'] ?? 30);
const document = { key: 'paper', tier: 'PRESS', publisher: 'press', documents: [], publishers: [] } as const;
const numbers = Array.from({ length: entityCount }, (_, number) => number);

const cents = (billions: number) => String(billions * 1e11);

function stated(amount: PlainAmount): NonNullable<DealStates['amounts']>[number] {
  const { qualifier, min, max } = amount;
  const isKnown = qualifier !== 'UNDISCLOSED';
  const most = qualifier === 'RANGE' || qualifier === 'UP_TO' ? max : qualifier === 'AT_LEAST' ? null : min;
  return {
    ...{ ...measureOf(amount), qualifier, currency: isKnown ? 'USD' : null },
    min: isKnown && qualifier !== 'UP_TO' ? cents(min) : null,
    max: isKnown && most !== null ? cents(most) : null,
  } as NonNullable<DealStates['amounts']>[number];
}

function subject(deals: readonly PlainDeal[], index: number): Subject {
  const { kind, stage, binding, payers, payees, share, amounts, sponsors, partOf } = deals[index]!;
  const amount = amountIn(deals[index]!);
  const parties = (some: readonly number[], isDivided: boolean) =>
    some.map((number, at) => ({
      entity: String(number),
      ...(isDivided && share !== null && amount && at === 0 && { share: `${usd(amount) * share}000000000` }),
    }));
  const states = {
    ...{ kind, stage, date: { from: '2025-10-01', to: '2025-10-01', precision: 'DAY' }, amounts: amounts.map(stated) },
    ...(binding && { binding }),
    payers: parties(payers, payers.length > 1 && payees.length === 1),
    payees: parties(payees, payees.length > 1 && payers.length === 1),
    ...(sponsors.length > 0 && { sponsors: sponsors.map((number) => ({ entity: String(number) })) }),
    ...(partOf !== null && { partOf: String(partOf) }),
    ...(kind === 'Guarantee' && { forObligation: String(obligationOf(deals, index)) }),
  } as DealStates;
  const claim: Claim<DealStates> = {
    ...{ key: `${index}@paper`, subject: String(index), document: { ...document, publishedTo: '2025-11-01' } },
    ...{ rank: 'NORMAL', knownFrom: '2025-11-01', knownTo: null, states },
  };
  return { key: String(index), type: 'Deal', claims: [claim] };
}

const contextOf = (ties: readonly PlainTie[]): DealContext => ({
  ...{ lineage: new Map(), nameOf: String, unnamed: () => false, rates: [] },
  affiliations: ties
    .filter(({ percent }) => percent === null || percent > 50)
    .map(({ unit, parent }) => ({
      unit: String(unit),
      parent: String(parent),
      knownFrom: '2025-01-01',
      knownTo: null,
    })),
});

type DealRow = ReturnType<typeof project>['Deal'][number];

const rowsOf = (deals: readonly PlainDeal[], ties: readonly PlainTie[]): readonly DealRow[] =>
  project(
    deals.map((_, index) => subject(deals, index)),
    [],
    contextOf(ties),
  ).Deal;

const numberIn = (cents: string | null) => (cents === null ? null : Number(cents));

/** The rows of `cypher/market/exposedDeals.cypher` for the present. */
function exposedDeals(rows: readonly DealRow[], failing: ReadonlySet<string>): ExposedDeal[] {
  const presentOf = (row: DealRow) => row.parties.filter(({ type }) => type === 'PARTY');
  const isPayer = (row: DealRow) =>
    presentOf(row).some(
      ({ entity, roles }) => failing.has(entity) && (roles.includes('PAYER') || roles.includes('SPONSOR')),
    );
  const figures = (some: { paidUsd: string; committedUsd: string; upToUsd: string; nonBindingUsd: string }) =>
    [some.paidUsd, some.committedUsd, some.upToUsd, some.nonBindingUsd].map(Number) as unknown as Figures;
  return rows.flatMap((row): ExposedDeal[] => {
    const { properties, payers, payees, links } = row;
    const backed = links.find(({ type }) => type === 'FOR_OBLIGATION')?.deal;
    const isBacked = backed !== undefined && isPayer(rows.find(({ key }) => key === backed)!);
    const isParty = presentOf(row).some(({ entity }) => failing.has(entity));
    const { stage } = properties!;
    if (stage === 'RUMOURED' || stage === 'TERMINATED' || (!isBacked && !isParty)) return [];
    return [
      {
        ...{ dealKey: row.key, kind: row.kind as DealKind, isCompleted: stage === 'COMPLETED' },
        ...{ isBinding: properties!.binding === 'BINDING', isSecured: false, isAboutShares: false, isBacked },
        ...{ payers: payers.map(({ entity }) => entity), payees: payees.map(({ entity }) => entity) },
        amountUsd: numberIn(properties!.package ? properties!.remainderUsd : properties!.amountUsd),
        ...{ sums: figures(properties!), repaidUsd: Number(properties!.repaidUsd) },
        parts: properties!.package
          ? {
              ...{ open: properties!.openParts!, payers: properties!.payersInParts! },
              ...{ payees: properties!.payeesInParts!, sponsors: properties!.sponsorsInParts! },
            }
          : null,
        parties: presentOf(row).flatMap(({ entity, roles, direction, ownPart, counterparties, ...party }) => {
          const isSponsor = !roles.includes('PAYER') && !roles.includes('PAYEE');
          if (ownPart === null || ownPart === 'NONE' || (failing.has(entity) && !isSponsor)) return [];
          return [
            {
              ...{ key: entity, pays: direction === 'OUT', isSponsor, isKnown: ownPart === 'KNOWN' },
              ...{ sums: figures(party), counterparties },
              divided:
                party.counterpartyPaidUsd === null
                  ? null
                  : [
                      party.counterpartyPaidUsd,
                      party.counterpartyCommittedUsd!,
                      party.counterpartyUpToUsd!,
                      party.counterpartyNonBindingUsd!,
                    ],
            },
          ];
        }),
      },
    ];
  });
}

function found(rows: readonly DealRow[], ties: readonly PlainTie[], to: number, consolidate: boolean) {
  const unitsOf = new Map(
    numbers.map((whole) => {
      const units = withUnits(ties, whole).filter((unit) => unit !== whole);
      return [String(whole), units.map((unit) => ({ entityKey: String(unit), tieKeys: [] }))];
    }),
  );
  const groups = groupsIn(consolidate ? unitsOf : new Map());
  const failing = new Set([String(to), ...groups.unitsOf(String(to)).map(({ entityKey }) => entityKey)]);
  const counting = (key: string) =>
    groups
      .of(key)
      .filter(({ keys }) => !keys.has(String(to)))
      .map((group) => ({ ...group, keys: new Set([...group.keys].filter((unit) => !failing.has(unit))) }));
  return exposure(exposedDeals(rows, failing), failing, counting).map(({ entityKey, atStakeUsd, sums, byRole }) => ({
    ...{ who: Number(entityKey), atStakeUsd, sums },
    byRole: byRole.map(({ role, sums, dealKeys }) => ({
      role,
      sums,
      deals: dealKeys.map(Number).sort((a, b) => a - b),
    })),
  }));
}

describe('what others have at stake, in random worlds of deals', () => {
  it.each([false, true])('is what the rules say, with consolidation %s', (consolidate) => {
    const seen = { roles: new Set<string>(), open: 0, repaid: 0 };
    fc.assert(
      fc.property(worlds, worldTies, (deals, ties) => {
        const rows = rowsOf(deals, ties);
        for (const to of numbers.slice(0, 3)) {
          const expected = plainExposure(deals, ties, to, consolidate);
          expect(found(rows, ties, to, consolidate)).toEqual(expected);
          for (const row of expected) {
            for (const { role } of row.byRole) seen.roles.add(role);
            if (row.sums.undisclosedCount > 0) seen.open += 1;
            if (
              row.byRole.some(
                ({ role, sums }) => role === 'LENDER' && (sums as { paidUsd: number }).paidUsd > row.atStakeUsd,
              )
            )
              seen.repaid += 1;
          }
        }
      }),
      { numRuns },
    );
    expect([...seen.roles].sort()).toEqual([
      'AWAITS_FUNDING',
      'BENEFICIARY',
      'GUARANTOR',
      'INVESTOR',
      'LENDER',
      'SUPPLIER',
    ]);
    expect(Math.min(seen.open, seen.repaid)).toBeGreaterThan(0);
  });
});
