import { describe, expect, it } from 'vitest';
import type { Claim, DealStates } from '../../src/bundle/claim.ts';
import { parseDateInterval } from '../../src/model/dateInterval.ts';
import { project } from '../../src/derive/project.ts';

const rates = { key: 'ecb', day: '2026-01-05', knownFrom: '2026-01-05', knownTo: null };
const context = {
  ...{ lineage: new Map(), nameOf: String, unnamed: () => false, affiliations: [] },
  rates: [{ ...rates, perEuro: new Map([['USD', '1.2']]) }],
};

type Payments = readonly (readonly [due: string, amount: string])[];

/** A contract of 30 billion or of what its claims say; one claim for each schedule, the first is the best. */
function contract(schedules: readonly Payments[], currency = 'USD', billions: readonly number[] = []) {
  const claims = schedules.map((payments, index): Claim<DealStates> => {
    const name = `doc-${index}`;
    const document = { key: name, tier: 'PRESS', publisher: name, documents: [], publishers: [] } as const;
    const cents = `${(billions[index] ?? 30) * 1e11}`;
    const amount = { min: cents, max: cents, currency, qualifier: 'EXACT' } as const;
    return {
      ...{
        key: `contract@${name}`,
        subject: 'contract',
        document: { ...document, publishedTo: `2026-01-0${9 - index}` },
      },
      ...{ rank: 'NORMAL', knownFrom: '2026-01-05', knownTo: null },
      states: {
        ...{ kind: 'Purchase', stage: 'SIGNED', binding: 'BINDING', date: parseDateInterval('2026-01-05')! },
        ...{ payers: [{ entity: 'payer' }], payees: [{ entity: 'payee' }] },
        amounts: [{ ...amount, basis: 'CONTRACT_VALUE' }],
        ...(payments.length > 0 && {
          schedule: payments.map(([due, part]) => ({ due: parseDateInterval(due)!, amount: part })),
        }),
      },
    };
  });
  const row = project([{ key: 'contract', type: 'Deal', claims }], [], context).Deal[0]!;
  const { scheduleFrom, scheduleTo, scheduleAmounts, scheduleUsd, scheduleCurrency } = row.properties!;
  return {
    ...{ scheduleFrom, scheduleTo, scheduleAmounts, scheduleUsd, scheduleCurrency },
    conflicts: row.conflicts.map(({ properties: { type, field } }) => `${type} ${field}`),
  };
}

describe('the schedule of a deal', () => {
  it('is in order of time, in the currency of the amount, with dollars', () => {
    const payments = [
      ['2027/..', '10000000000'],
      ['2026-06', '5000000000'],
    ] as const;
    expect(contract([payments], 'EUR')).toEqual({
      ...{ scheduleFrom: ['2026-06-01', '2027-01-01'], scheduleTo: ['2026-06-30', ''], scheduleCurrency: 'EUR' },
      ...{ scheduleAmounts: ['500000000000', '1000000000000'], scheduleUsd: ['600000000000', '1200000000000'] },
      conflicts: [],
    });
  });

  it('is that of one claim, which another one contradicts', () => {
    const [one, other] = [[['2026-06', '5000000000']], [['2026-07', '5000000000']]] as const;
    expect(contract([one, other])).toMatchObject({ scheduleFrom: ['2026-06-01'], conflicts: ['TERMS schedule'] });
    expect(contract([one, one, []])).toMatchObject({ scheduleFrom: ['2026-06-01'], conflicts: [] });
    expect(contract([[]])).toMatchObject({ scheduleFrom: null, scheduleAmounts: null, scheduleCurrency: null });
  });

  it('divides the leading amount, and no other one', () => {
    const large = [['2026-06', '40000000000']] as const;
    // The best claim says 30 billion; the schedule of the other one divides 40.
    expect(contract([[], large], 'USD', [30, 40])).toMatchObject({ scheduleFrom: null });
    expect(contract([large, []], 'USD', [40, 30])).toMatchObject({ scheduleFrom: ['2026-06-01'] });
    const small = [['2026-07', '30000000000']] as const;
    expect(contract([small, large], 'USD', [30, 40])).toMatchObject({
      ...{ scheduleFrom: ['2026-07-01'], conflicts: expect.arrayContaining(['TERMS schedule']) as unknown },
    });
  });
});
