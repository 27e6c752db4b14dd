import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { project } from '../../src/derive/project.ts';
import { amountIn } from '../money/randomDeals.ts';
import { addsNothing, context, counted, partsIn, plainPart, subjectsOf, worlds, type World } from './ownPartOracle.ts';

const numRuns = Number(process.env['PROPERTY_RUNS'] ?? 100);
const names = ['paidUsd', 'committedUsd', 'upToUsd', 'nonBindingUsd'] as const;

/** The parties of the present of a world, deal by deal. */
function partiesOf(world: World) {
  return project(subjectsOf(world), [], context)
    .Deal.flatMap(({ key, parties }) =>
      parties.filter(({ type }) => type === 'PARTY').map((party) => ({ deal: key, ...party })),
    )
    .filter(({ deal }) => !deal.startsWith('newer'));
}

type Party = ReturnType<typeof partiesOf>[number];

const total = (party: Pick<Party, (typeof names)[number]>) =>
  names.reduce((sum, name) => sum + Number(party[name]), 0) / 1e11;

describe('the own part of every party', () => {
  it('is the one by the rules', () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(worlds, (world) => {
        for (const party of partiesOf(world)) {
          const expected = plainPart(world, party.deal, party.entity);
          const found = party.ownPart && {
            ...{ direction: party.direction, isKnown: party.ownPart !== 'UNDISCLOSED' },
            sums: Object.fromEntries(names.map((name) => [name, Number(party[name])])),
          };
          expect(found, `${party.deal} of ${party.entity}`).toEqual(expected);
          seen.add(`${partsIn(world, party.deal).length > 0} ${party.direction} ${party.ownPart}`);
        }
      }),
      { numRuns },
    );
    // Every combination occurs, packages and others.
    for (const isPackage of [true, false]) {
      for (const direction of ['IN', 'OUT']) {
        expect([...seen]).toContain(`${isPackage} ${direction} KNOWN`);
        expect([...seen]).toContain(`${isPackage} ${direction} UNDISCLOSED`);
      }
    }
    expect([...seen]).toContain('true null null');
  });

  it('is the sum of its counterparties, of which each is named once', () => {
    let divided = 0;
    fc.assert(
      fc.property(worlds, (world) => {
        for (const party of partiesOf(world).filter(({ ownPart }) => ownPart !== null)) {
          expect(new Set(party.counterparties).size).toBe(party.counterparties.length);
          expect(party.counterparties.length).toBeGreaterThan(0);
          const lists = [
            party.counterpartyPaidUsd,
            party.counterpartyCommittedUsd,
            party.counterpartyUpToUsd,
            party.counterpartyNonBindingUsd,
          ];
          lists.forEach((list, index) => {
            if (list === null) return;
            expect(list).toHaveLength(party.counterparties.length);
            const sum = list.reduce((all, sums) => all + Number(sums), 0);
            expect(sum).toBe(Number(party[names[index]!]));
          });
          const isDivided = (list: readonly string[] | null) =>
            party.counterparties.some((key, index) => key !== '' && Number(list?.[index]) > 0);
          if (lists.some(isDivided)) divided += 1;
        }
      }),
      { numRuns },
    );
    expect(divided).toBeGreaterThan(0);
  });

  it('is not more for all payers than the amount, whatever the packages', () => {
    let packages = 0;
    fc.assert(
      fc.property(worlds, (world) => {
        const parties = partiesOf(world).filter(({ roles }) => roles.includes('PAYER'));
        for (const taking of [world.whole, ...world.parts]) {
          const amount = amountIn(taking.deal);
          if (amount === undefined || !['EXACT', 'UP_TO'].includes(amount.qualifier)) continue;
          const paid = taking.deal.amounts.find(({ basis }) => basis === 'PAID');
          const most = Math.max(amount.qualifier === 'UP_TO' ? amount.max : amount.min, paid?.min ?? 0);
          const own = parties.filter(({ deal }) => deal === taking.key);
          expect(own.reduce((sum, party) => sum + total(party), 0)).toBeLessThanOrEqual(most);
        }
        // A package with its parts is not more than what it states, unless the parts state more.
        const amount = amountIn(world.whole.deal);
        const all = [world.whole, ...world.parts].map(({ deal }) => amountIn(deal));
        if (amount === undefined || all.some((each) => each !== undefined && each.qualifier !== 'EXACT')) return;
        if (world.parts.some(({ deal }) => deal.amounts.some(({ basis }) => basis === 'PAID'))) return;
        const isSplit = ({ key, deal }: (typeof world)['whole']) => {
          const told = partsIn(world, key).flatMap((part) => amountIn(part.deal) ?? []);
          return told.reduce((sum, each) => sum + each.min, 0) > (amountIn(deal)?.min ?? Infinity);
        };
        if (world.parts.length === 0 || [world.whole, ...world.parts].some(isSplit)) return;
        packages += 1;
        expect(parties.reduce((sum, party) => sum + total(party), 0)).toBeLessThanOrEqual(amount.min);
      }),
      { numRuns },
    );
    expect(packages).toBeGreaterThan(0);
  });

  it('is in the remainder of a package where a part states no amount and the package states more than its parts', () => {
    let contained = 0;
    fc.assert(
      fc.property(worlds, (world) => {
        const rows = project(subjectsOf(world), [], context).Deal;
        for (const taking of [world.whole, ...world.parts]) {
          const inner = partsIn(world, taking.key);
          const isLeft = inner.length > 0 && counted(taking, inner) !== null && !addsNothing(taking.deal);
          const keys = inner.map((part) => (part.isReplaced ? `newer-${part.key}` : part.key));
          const open = isLeft ? keys.filter((_, index) => amountIn(inner[index]!.deal) === undefined) : [];
          const { properties } = rows.find(({ key }) => key === taking.key)!;
          expect(properties?.openParts).toEqual(inner.length === 0 ? null : open.sort());
          contained += open.length;
        }
      }),
      { numRuns },
    );
    expect(contained).toBeGreaterThan(0);
  });
});
