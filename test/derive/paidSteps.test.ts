import { describe, expect, it } from 'vitest';
import type { Claim, DealStates } from '../../src/bundle/claim.ts';
import { parseDateInterval } from '../../src/model/dateInterval.ts';
import { project } from '../../src/derive/project.ts';

type Amount = NonNullable<DealStates['amounts']>[number];

const context = { lineage: new Map(), nameOf: String, unnamed: () => false, affiliations: [], rates: [] };
const amount = (billions: number, basis: Amount['basis']): Amount => ({
  ...{ min: `${billions}00000000000`, max: `${billions}00000000000`, currency: 'USD', qualifier: 'EXACT', basis },
});

interface Told {
  readonly stage: NonNullable<DealStates['stage']>;
  readonly date?: string;
  readonly paid?: number;
  readonly rank?: 'PREFERRED' | 'DEPRECATED';
}

/** A loan of 20 billion; one claim for each account, published on the same day. */
function loan(...accounts: readonly Told[]) {
  const claims = accounts.map(({ stage, date, paid, rank = 'PREFERRED' }, index): Claim<DealStates> => {
    const name = `doc-${index}`;
    const document = { key: name, tier: 'PRESS', publisher: name, documents: [], publishers: [] } as const;
    return {
      ...{ key: `loan@${name}`, subject: 'loan', document: { ...document, publishedTo: '2026-01-01' } },
      ...{ rank: rank === 'DEPRECATED' ? rank : 'NORMAL', knownFrom: '2026-01-01', knownTo: null },
      states: {
        ...{ kind: 'Loan', stage, binding: 'BINDING', payers: [{ entity: 'bank' }], payees: [{ entity: 'firm' }] },
        ...(date && { date: parseDateInterval(date)! }),
        amounts: [amount(20, 'COMMITTED'), ...(paid ? [amount(paid, 'PAID')] : [])],
      },
    };
  });
  const row = project([{ key: 'loan', type: 'Deal', claims }], [], context).Deal[0]!;
  return {
    paid: row.amounts
      .filter(({ part }) => part.basis === 'PAID')
      .map(({ part, validFrom, validTo }) => `${Number(part.min) / 1e11} ${validFrom} to ${validTo}`),
    stages: row.states.map(({ stage, validFrom, paidUsd }) => `${stage} ${validFrom} ${Number(paidUsd) / 1e11}`),
    conflicts: [...new Set(row.conflicts.map(({ properties: { type, field } }) => `${type} ${field}`))].sort(),
  };
}

describe('totals that were paid by several days', () => {
  it('hold one after the other and do not contradict each other', () => {
    const totals = [
      { stage: 'PARTLY_PAID', date: '2025-11-11', paid: 8 },
      { stage: 'SIGNED', date: '2025-10-01' },
      { stage: 'PARTLY_PAID', date: '2025-12', paid: 12 },
    ] as const;
    expect(loan(...totals)).toEqual({
      paid: ['8 2025-11-11 to 2025-12-31', '12 2025-12-31 to null'],
      stages: ['SIGNED 2025-10-01 0', 'PARTLY_PAID 2025-11-11 8', 'PARTLY_PAID 2025-12-31 12'],
      conflicts: [],
    });
    expect(loan(...totals, { stage: 'COMPLETED', date: '2026-01-31' })).toMatchObject({
      paid: ['8 2025-11-11 to 2025-12-31', '12 2025-12-31 to null'],
      conflicts: [],
    });
  });

  it('are one total if they agree, fall, or are of overlapping days', () => {
    const first = { stage: 'PARTLY_PAID', date: '2025-11-11', paid: 8 } as const;
    expect(loan(first, { stage: 'PARTLY_PAID', date: '2025-12-01', paid: 8 }).conflicts).toEqual(['DATE date']);
    expect(loan(first, { stage: 'PARTLY_PAID', date: '2025-12-01', paid: 4 }).conflicts).toEqual([
      'DATE date',
      'VALUE amounts.PAID',
    ]);
    expect(loan(first, { stage: 'PARTLY_PAID', date: '2025-11', paid: 12 }).conflicts).toEqual(['VALUE amounts.PAID']);
  });

  it('take claims without a total along, and leave deprecated ones to contradict', () => {
    const totals = [
      { stage: 'PARTLY_PAID', date: '2025-11-11', paid: 8 },
      { stage: 'PARTLY_PAID', date: '2025-12-31', paid: 12 },
    ] as const;
    const steps = ['PARTLY_PAID 2025-11-11 8', 'PARTLY_PAID 2025-12-31 12'];
    expect(loan(...totals, { stage: 'PARTLY_PAID', date: '2025-12' }).stages).toEqual(steps);
    expect(loan(...totals, { stage: 'PARTLY_PAID' }).stages).toEqual(steps);
    const wrong = { stage: 'PARTLY_PAID', date: '2025-12-31', paid: 18, rank: 'DEPRECATED' } as const;
    expect(loan(...totals, wrong)).toMatchObject({ stages: steps, conflicts: ['VALUE amounts.PAID'] });
  });
});
