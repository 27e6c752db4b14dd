import { describe, expect, it } from 'vitest';
import type { Claim, ObservationStates } from '../../src/bundle/claim.ts';
import { project } from '../../src/derive/project.ts';
import { parseDateInterval } from '../../src/model/dateInterval.ts';

const rates = (day: string, perEuro: Record<string, string>, knownFrom = day, knownTo: string | null = null) => ({
  ...{ key: `rates-${day}`, day, knownFrom, knownTo },
  perEuro: new Map(Object.entries(perEuro)),
});

function observed(states: Partial<ObservationStates>, ...some: ReturnType<typeof rates>[]) {
  const document = { key: 'filing', tier: 'FILING', publisher: 'sbg', documents: [], publishers: [] } as const;
  const figure = {
    metric: 'CASH',
    of: 'softbank-group',
    currency: 'JPY',
    date: parseDateInterval('2025-Q3')!,
  } as const;
  const claim: Claim<ObservationStates> = {
    ...{ key: 'cash@filing', subject: 'cash', document: { ...document, publishedTo: '2025-11-11' }, rank: 'NORMAL' },
    ...{ knownFrom: '2025-11-11', knownTo: null },
    states: { ...figure, min: '4200000000000', max: '4200000000000', qualifier: 'EXACT', ...states },
  };
  const context = { lineage: new Map(), nameOf: String, unnamed: () => false, affiliations: [], rates: some };
  return project([{ key: 'cash', type: 'Observation', claims: [claim] }], [], context).Observation[0]!;
}

const inDollars = (...given: Parameters<typeof observed>) => {
  const { usd, rates: by } = observed(...given).properties!;
  return [usd, by];
};
const september = rates('2025-09-30', { USD: '1.1741', JPY: '173.76' });

describe('a figure of money', () => {
  it('is converted by the rates of the last day of its date, or of the week before', () => {
    // 4.2e12 / 173.76 * 1.1741
    expect(inDollars({}, september)).toEqual(['28379488950.28', 'rates-2025-09-30']);
    expect(inDollars({ date: parseDateInterval('2025-10-07')! }, september)[1]).toBe('rates-2025-09-30');
    expect(inDollars({ date: parseDateInterval('2025-10-08')! }, september)).toEqual([null, null]);
  });

  it('of UP_TO is converted by its upper bound, and below zero like one above', () => {
    expect(inDollars({ min: null, max: '17376', qualifier: 'UP_TO' }, september)[0]).toBe('117.41');
    expect(inDollars({ min: '-17376', max: '-17376' }, september)[0]).toBe('-117.41');
    expect(inDollars({ min: '1737.6', max: '1737.6' }, september)[0]).toBe('11.74');
  });

  it('in dollars stays as it is, and has no dollars without a rate or a figure', () => {
    expect(inDollars({ currency: 'USD', min: '181.555', max: '181.555' }, september)).toEqual(['181.555', null]);
    expect(inDollars({ currency: 'TWD' }, september)).toEqual([null, null]);
    expect(inDollars({ min: null, max: null, qualifier: 'UNDISCLOSED' }, september)).toEqual([null, null]);
    expect(inDollars({ currency: undefined, unit: 'MW' }, september)).toEqual([null, null]);
    expect(inDollars({ date: undefined }, september)).toEqual([null, null]);
  });

  it('has dollars only on days on which the rates are known', () => {
    const later = rates('2025-09-30', { USD: '1.1741', JPY: '173.76' }, '2025-12-01', '2026-01-01');
    expect(observed({}, later).states.map(({ knownFrom, usd }) => [knownFrom, usd])).toEqual([
      ['2025-11-11', null],
      ['2025-12-01', '28379488950.28'],
      ['2026-01-01', null],
    ]);
  });
});
