import { describe, expect, it } from 'vitest';
import type { Claim, TieStates } from '../../src/bundle/claim.ts';
import { parseBundle } from '../../src/bundle/form/parseBundle.ts';
import { parseText, type BundleFile } from '../../src/bundle/read/bundleFile.ts';
import type { DealContext } from '../../src/derive/context.ts';
import { project } from '../../src/derive/project.ts';
import { bundleWith, problemsOf } from '../bundle/values.ts';

const context: DealContext = {
  ...{ lineage: new Map(), nameOf: String, unnamed: () => false, affiliations: [], rates: [] },
};
const on = (day: string) => ({ from: day, to: day, precision: 'DAY' as const });

/** The ownership by some claims, the first from the best document. */
function owned(...states: Partial<TieStates>[]) {
  const claims = states.map((each, index): Claim => {
    const key = `doc-${index}`;
    const tier = index === 0 ? 'FILING' : 'PRESS';
    const document = { key, tier, publishedTo: '2025-11-11', publisher: key, documents: [], publishers: [] } as const;
    const days = { knownFrom: '2025-11-11', knownTo: null };
    const own = { type: 'Ownership' as const, from: 'microsoft', to: 'openai', ...each };
    return { key: `stake@${key}`, subject: 'stake', document, rank: 'NORMAL', ...days, states: own };
  });
  return project([{ key: 'stake', type: 'Tie', claims }], [], context).Tie[0]!;
}

describe('what an owner holds', () => {
  it.each<[string, string | null, Partial<TieStates>]>([
    ['microsoft owns 27% of openai', '27', { percent: '27' }],
    ['microsoft owns at least 50.1% of openai', '50.1', { percent: '50.1', percentQualifier: 'AT_LEAST' }],
    ['microsoft owns up to 20% of openai', null, { percent: '20', percentQualifier: 'UP_TO' }],
    ['microsoft owns 25% to 30% of openai', '25', { percentMin: '25', percentMax: '30', percentQualifier: 'RANGE' }],
    ['microsoft owns part of openai', null, { shares: { min: '5', max: '5', qualifier: 'EXACT' } }],
  ])('%s', (caption, lowest, states) => {
    const { properties, relationships } = owned(states);
    expect(properties?.caption).toBe(caption);
    expect(relationships.map((edge) => edge.properties.percent)).toEqual([lowest]);
  });

  it('agrees within its bounds, and contradicts what lies outside', () => {
    const least = { percent: '51', percentQualifier: 'AT_LEAST' as const };
    expect(owned({ percent: '60' }, least).conflicts).toEqual([]);
    expect(owned({ percent: '30' }, least).conflicts).toMatchObject([
      { properties: { field: 'percent', chosenValue: '30%' }, passedOver: [{ value: 'at least 51%' }] },
    ]);
  });

  it('changes on the day as of which a source states it, from whatever document', () => {
    const row = owned({ percent: '11', asOf: on('2024-12-31') }, { percent: '27', asOf: on('2025-10-28') });
    expect(row.conflicts).toEqual([]);
    expect(row.properties).toMatchObject({ percent: '27', asOfTo: '2025-10-28' });
    expect(row.states.map(({ validFrom, validTo, percent }) => [validFrom, validTo, percent])).toEqual([
      ['0001-01-01', '2024-12-31', null],
      ['2024-12-31', '2025-10-28', '11'],
      ['2025-10-28', null, '27'],
    ]);
    expect(
      row.relationships.map(({ properties: { validFrom, validTo, percent } }) => [validFrom, validTo, percent]),
    ).toEqual([
      [null, '2024-12-31', null],
      ['2024-12-31', '2025-10-28', '11'],
      ['2025-10-28', null, '27'],
    ]);
  });

  it('ends with the tie', () => {
    const row = owned({ percent: '11', asOf: on('2024-12-31'), since: on('2020-01-01'), until: on('2025-06-30') });
    expect(
      row.relationships.map(({ properties: { validFrom, validTo, percent } }) => [validFrom, validTo, percent]),
    ).toEqual([
      ['2020-01-01', '2024-12-31', null],
      ['2024-12-31', '2025-06-30', '11'],
    ]);
  });
});

describe('an ownership in a bundle', () => {
  const written = (fields: string) =>
    bundleWith({
      more: `ties:\n  - { key: stake, type: Ownership, from: bank, to: openai, claims: [{ sources: [{ document: page, locator: p }], ${fields} }] }\n`,
    });

  it.each([
    'percent: 27',
    'percent: 51, percentQualifier: AT_LEAST, asOf: 2025-10-28',
    'percentMin: 25, percentMax: 30, percentQualifier: RANGE',
    'shares: { value: 135000000, qualifier: ABOUT }',
    'since: 2020',
  ])('%s', (fields) => {
    expect(problemsOf(written(fields))).toEqual([]);
    expect(parseBundle(parseText('a.yaml', written(fields)) as BundleFile).bundle?.ties).toHaveLength(1);
  });

  it.each([
    ['percentQualifier: AT_LEAST', 'AT_LEAST expects percent, and neither percentMin nor percentMax'],
    ['percentMin: 25', 'without a qualifier an ownership expects percent, and neither percentMin nor percentMax'],
    [
      'percentMin: 30, percentMax: 25, percentQualifier: RANGE',
      'RANGE expects percentMin and percentMax, percentMin the smaller, and no percent',
    ],
  ])('is not %s', (fields, problem) => {
    expect(problemsOf(written(fields))).toEqual([`a.yaml:21:69 ties[0].claims[0].percent: ${problem}`]);
  });
});
