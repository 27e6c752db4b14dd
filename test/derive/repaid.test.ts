import { describe, expect, it } from 'vitest';
import type { Claim, DealStates } from '../../src/bundle/claim.ts';
import { project } from '../../src/derive/project.ts';

type Amount = NonNullable<DealStates['amounts']>[number];

const context = { lineage: new Map(), nameOf: String, unnamed: () => false, affiliations: [], rates: [] };
const amount = (basis: Amount['basis'], billions: number): Amount => ({
  ...{ min: `${billions}00000000000`, max: `${billions}00000000000`, currency: 'USD', qualifier: 'EXACT', basis },
});
const document = { key: 'paper', tier: 'PRESS', publisher: 'press', documents: [], publishers: [] } as const;

function loan(amounts: readonly Amount[], stage: DealStates['stage'] = 'PARTLY_PAID') {
  const claim: Claim<DealStates> = {
    ...{ key: 'loan@paper', subject: 'loan', document: { ...document, publishedTo: '2026-01-01' } },
    ...{ rank: 'NORMAL', knownFrom: '2026-01-01', knownTo: null },
    states: {
      ...{ kind: 'Loan', binding: 'BINDING', amounts: [...amounts], ...(stage && { stage }) },
      ...{ payers: [{ entity: 'bank' }], payees: [{ entity: 'cloud' }] },
    },
  };
  const { paidUsd, committedUsd, repaidUsd, amountMin } = project(
    [{ key: 'loan', type: 'Deal', claims: [claim] }],
    [],
    context,
  ).Deal[0]!.properties!;
  return { paidUsd, committedUsd, repaidUsd, amountMin };
}

const billion = '00000000000';

describe('what is repaid of a loan', () => {
  it('is stored beside the sums and changes none of them', () => {
    const sums = { paidUsd: `8${billion}`, committedUsd: `2${billion}`, amountMin: `10${billion}` };
    expect(loan([amount('COMMITTED', 10), amount('PAID', 8)])).toEqual({ ...sums, repaidUsd: '0' });
    expect(loan([amount('COMMITTED', 10), amount('PAID', 8), amount('REPAID', 3)])).toEqual({
      ...{ ...sums, repaidUsd: `3${billion}` },
    });
  });

  it('is at most what is paid, and never leads', () => {
    expect(loan([amount('REPAID', 9), amount('PAID', 8)])).toMatchObject({ repaidUsd: `8${billion}` });
    expect(loan([amount('REPAID', 9)])).toMatchObject({ repaidUsd: '0', paidUsd: '0', amountMin: null });
    expect(loan([amount('REPAID', 9), amount('COMMITTED', 10)], 'COMPLETED')).toMatchObject({
      ...{ repaidUsd: `9${billion}`, paidUsd: `10${billion}` },
    });
  });
});
