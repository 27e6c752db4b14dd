import { describe, expect, it } from 'vitest';
import type { Claim, DealStates } from '../../src/bundle/claim.ts';
import { project } from '../../src/derive/project.ts';

type Amount = NonNullable<DealStates['amounts']>[number];

const context = { lineage: new Map(), nameOf: String, unnamed: () => false, affiliations: [], rates: [] };
const amount = (billions: number, more: Partial<Amount> = {}): Amount => ({
  ...{ min: `${billions}00000000000`, max: `${billions}00000000000`, currency: 'USD', qualifier: 'EXACT' },
  ...{ basis: 'CONTRACT_VALUE', ...more },
});
const undisclosed: Amount = { min: null, max: null, currency: null, qualifier: 'UNDISCLOSED', basis: 'CONTRACT_VALUE' };
const yearly = amount(50, { scope: 'a year' });
const estimate = (billions: number, estimatedBy = 'Epoch AI') => amount(billions, { basis: 'ESTIMATE', estimatedBy });

/** A signed contract; one claim for each list of amounts, each in a document of its own. */
function contract(...accounts: readonly (readonly Amount[])[]) {
  const claims = accounts.map((amounts, index): Claim<DealStates> => {
    const name = `doc-${index}`;
    const document = { key: name, tier: 'PRESS', publisher: name, documents: [], publishers: [] } as const;
    return {
      ...{ key: `contract@${name}`, subject: 'contract', document: { ...document, publishedTo: '2026-01-01' } },
      ...{ rank: 'NORMAL', knownFrom: '2026-01-01', knownTo: null },
      states: {
        ...{ kind: 'ComputeContract', stage: 'SIGNED', binding: 'BINDING', amounts: [...amounts] },
        ...{ payers: [{ entity: 'anthropic' }], payees: [{ entity: 'google', share: '1000000000' }] },
      },
    };
  });
  const row = project([{ key: 'contract', type: 'Deal', claims }], [], context).Deal[0]!;
  const { amountMin, amountScope, amountEstimatedBy, uncountedUsd, amountUsd, sortUsd, ...rest } = row.properties!;
  const own = row.parties.map((party) => party.ownPart);
  return {
    leading: [amountMin, amountScope ?? amountEstimatedBy].filter((each) => each !== null).join(' '),
    dollars: { amountUsd, uncountedUsd, sortUsd },
    sums: [rest.paidUsd, rest.committedUsd, rest.upToUsd, rest.nonBindingUsd].join(' '),
    edge: [row.edges[0]!.properties.amountUsd, row.edges[0]!.properties.committedUsd],
    own,
    amounts: row.amounts.map(({ part }) => part.key),
    conflicts: row.conflicts.map(({ properties: { type, field } }) => `${type} ${field}`),
  };
}

const nowhere = { sums: '0 0 0 0', edge: [null, '0'], own: ['UNDISCLOSED', 'UNDISCLOSED'] };

describe('an amount with a scope', () => {
  it('is in no sum and on no leg, although it leads and has its dollars', () => {
    expect(contract([yearly])).toMatchObject({
      leading: '5000000000000 a year',
      dollars: { amountUsd: null, uncountedUsd: '5000000000000', sortUsd: '-1' },
      ...nowhere,
      amounts: ['contract/CONTRACT_VALUE/a year'],
      conflicts: [],
    });
  });

  it('stays beside one of the deal alone, which leads and counts, and contradicts it if another claim states it', () => {
    const both = {
      ...{ leading: '1000000000000', sums: '0 1000000000000 0 0' },
      amounts: ['contract/CONTRACT_VALUE', 'contract/CONTRACT_VALUE/a year'],
    };
    expect(contract([yearly], [amount(10)])).toMatchObject({ ...both, conflicts: ['SCOPE amounts.CONTRACT_VALUE'] });
    expect(contract([yearly, amount(10)])).toMatchObject({ ...both, conflicts: [] });
  });

  it('comes after one of the deal alone with another basis, and before an undisclosed one', () => {
    const paid = amount(2, { basis: 'PAID' });
    expect(contract([yearly, paid])).toMatchObject({ leading: '200000000000', sums: '200000000000 0 0 0' });
    expect(contract([undisclosed], [yearly])).toMatchObject({ leading: '5000000000000 a year', ...nowhere });
    expect(contract([{ ...paid, scope: 'with co-investors' }])).toMatchObject(nowhere);
  });
});

describe('an estimate', () => {
  it('is in no sum and on no leg, and sorts as unknown', () => {
    expect(contract([estimate(8)])).toMatchObject({
      leading: '800000000000 Epoch AI',
      dollars: { amountUsd: null, uncountedUsd: '800000000000', sortUsd: '-1' },
      ...nowhere,
      amounts: ['contract/ESTIMATE/epoch ai'],
    });
  });

  it('leads only if nothing else is disclosed', () => {
    expect(contract([estimate(8)], [yearly]).leading).toBe('5000000000000 a year');
    expect(contract([estimate(8)], [amount(10)]).leading).toBe('1000000000000');
    expect(contract([undisclosed], [estimate(8)]).leading).toBe('800000000000 Epoch AI');
  });

  it('contradicts one by the same author, and none by another', () => {
    expect(contract([estimate(8)], [estimate(12)]).conflicts).toEqual(['VALUE amounts.ESTIMATE/epoch ai']);
    expect(contract([estimate(8)], [estimate(12, 'a bank')])).toMatchObject({
      amounts: ['contract/ESTIMATE/a bank', 'contract/ESTIMATE/epoch ai'],
      conflicts: [],
    });
  });
});
