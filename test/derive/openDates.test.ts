import { describe, expect, it } from 'vitest';
import type { Claim, DealStates, TieStates } from '../../src/bundle/claim.ts';
import type { DealContext } from '../../src/derive/context.ts';
import { project } from '../../src/derive/project.ts';
import { parseDateInterval } from '../../src/model/dateInterval.ts';
import type { Stage } from '../../src/model/vocabulary.ts';

const context: DealContext = {
  ...{ lineage: new Map(), nameOf: (key: string) => key, unnamed: () => false, affiliations: [], rates: [] },
};
const published = '2026-01-15';
const document: Claim['document'] = {
  ...{ key: 'page', tier: 'PRESS', publisher: 'page', documents: [], publishers: [], publishedTo: published },
};
const claimed = <States>(states: States, index: number): Claim<States> => ({
  ...{ key: `claim-${index}`, subject: 'it', document, rank: 'NORMAL', knownFrom: published, knownTo: null, states },
});

const euros = { min: '100', max: '100', currency: 'EUR', qualifier: 'EXACT', basis: 'PAID' } as const;

/** A loan of which each claim gives a stage with a date, as it is written. */
function loan(...stages: [Stage, string][]) {
  const claims = stages.map(([stage, written], index) =>
    claimed<DealStates>(
      {
        ...{ kind: 'Loan', stage, date: parseDateInterval(written)!, amounts: [euros] },
        ...{ payers: [{ entity: 'bank' }], payees: [{ entity: 'firm' }] },
      },
      index,
    ),
  );
  const rates = [{ key: 'r', day: '2025-11-11', knownFrom: '2025-11-11', knownTo: null }];
  const perEuro = new Map([['USD', '1.2']]);
  return project([{ key: 'it', type: 'Deal', claims }], [], {
    ...context,
    rates: rates.map((each) => ({ ...each, perEuro })),
  }).Deal[0]!;
}

const starts = ({ states }: ReturnType<typeof loan>) => states.map(({ stage, validFrom }) => [stage, validFrom]);

describe('a deal whose date has an open end', () => {
  it('"by that day" has happened on that day, and is sorted by it', () => {
    const row = loan(['PARTLY_PAID', '../2025-11-11']);
    expect(starts(row)).toEqual([['PARTLY_PAID', '2025-11-11']]);
    expect(row.properties).toMatchObject({
      ...{ dateFrom: null, dateTo: '2025-11-11', datePrecision: 'RANGE', sortDate: '2025-11-11' },
      ...{ year: null, quarter: null, caption: 'bank lends to firm, €1, by 11 Nov 2025' },
      // Converted at its last day.
      amountUsd: '120',
    });
    expect(row.states[0]).toMatchObject({ stageFrom: null, stageTo: '2025-11-11', stagePrecision: 'RANGE' });
  });

  it('"from then on" holds from then on, or from when it is known', () => {
    const row = loan(['ANNOUNCED', '2025-11-11/..'], ['SIGNED', '2027/..']);
    expect(starts(row)).toEqual([
      ['ANNOUNCED', published],
      ['SIGNED', '2027-01-01'],
    ]);
    expect(row.properties).toMatchObject({
      ...{ dateFrom: '2027-01-01', dateTo: null, datePrecision: 'RANGE', sortDate: '2027-01-01' },
      ...{ year: null, quarter: null, amountUsd: null, caption: 'bank lends to firm, €1, from 2027' },
    });
  });

  it.each([
    ['../2025-11-11', '2025-11-11', []],
    ['../2025-11-11', '2025-10', []],
    ['../2025-11-11', '2025-11-12', ['DATE']],
    ['2025-11-11/..', '2025-Q4', []],
    ['2025-11-11/..', '2025-10', ['DATE']],
    ['2025-11-11/..', '../2025-11-11', []],
    ['2025-11-12/..', '../2025-11-11', ['DATE']],
    ['../2025', '../2024', []],
    ['2025/..', '2024/..', []],
  ])('%s contradicts %s only if no day is in both', (one, other, conflicts) => {
    for (const dates of [
      [one, other],
      [other, one],
    ]) {
      const row = loan(...dates.map((date): [Stage, string] => ['SIGNED', date]));
      expect(row.conflicts.map(({ properties: { type } }) => type)).toEqual(conflicts);
    }
  });

  it('takes the more exact of two dates that agree', () => {
    expect(loan(['SIGNED', '../2025-11-11'], ['SIGNED', '2025-10']).properties).toMatchObject({
      ...{ dateFrom: '2025-10-01', dateTo: '2025-10-31', year: 2025, quarter: '2025-Q4' },
    });
    expect(loan(['SIGNED', '2025/..'], ['SIGNED', '2025-10-01/..']).properties).toMatchObject({
      ...{ dateFrom: '2025-10-01', dateTo: null },
    });
  });
});

describe('a tie', () => {
  const held = (written: Record<'since' | 'until', string>) => {
    const dates = Object.fromEntries(Object.entries(written).map(([end, date]) => [end, parseDateInterval(date)!]));
    const states = { type: 'Role', from: 'somebody', to: 'firm', ...dates } as unknown as TieStates;
    const [tie] = project([{ key: 'it', type: 'Tie', claims: [claimed(states, 0)] }], [], context).Tie;
    return [tie!.properties?.heldFrom, tie!.properties?.heldTo];
  };

  it('holds between the days on which its start and its end are certain', () => {
    expect(held({ since: '../2025-03-01', until: '../2025-11-11' })).toEqual(['2025-03-01', '2025-11-11']);
    // Nobody says that it has ended, and its start is certain when it is known.
    expect(held({ since: '2025/..', until: '2026/..' })).toEqual([published, null]);
    expect(held({ since: '2027/..', until: '2028' })).toEqual(['2027-01-01', '2028-12-31']);
  });
});
