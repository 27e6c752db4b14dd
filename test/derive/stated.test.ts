import { describe, expect, it } from 'vitest';
import { claimRows } from '../../src/bundle/claimRows.ts';
import type { AnyStates, Claim, DealStates, ObservationStates, TieStates } from '../../src/bundle/claim.ts';
import { parseBundle } from '../../src/bundle/form/parseBundle.ts';
import { knownFields } from '../../src/bundle/form/schemaFields.ts';
import { statedInDeal, statedInObservation, statedInTie } from '../../src/derive/stated/statedIn.ts';
import { Bundle } from '../../src/model/bundle.ts';
import { faultOfField, statedFields } from '../../src/model/bundle/statedFields.ts';

const context = { nameOf: (key: string) => key.toUpperCase() };
const sources = [{ document: 'page', locator: 'top' }];

/** The claims of a bundle with some subjects, as they are stored. */
function claimsIn(subjects: object): Claim[] {
  const head = { bundle: 'test', title: 'T', recordedOn: '2026-01-01', recordedBy: 'tests' };
  const { bundle, problems } = parseBundle({
    ...{ file: 'test.yaml', written: { ...head, ...subjects } },
    problem: (_path, message) => ({ file: 'test.yaml', position: null, path: '', message }),
  });
  if (bundle === null) throw new Error(problems.map(({ message }) => message).join('\n'));
  return claimRows(bundle).map(
    ({ properties }) =>
      ({ states: JSON.parse(properties.states) as AnyStates, own: properties.own }) as unknown as Claim,
  );
}

const deal = (claim: object, once: object = {}) => {
  const deals = [{ key: 'deal', kind: 'Loan', ...once, claims: [{ sources, ...claim }] }];
  return statedInDeal(claimsIn({ deals })[0] as Claim<DealStates>, context);
};
const inWords = (fields: readonly { field: string; text: string }[]) =>
  fields.map(({ field, text }) => `${field}: ${text}`);

describe('what a claim states', () => {
  it('is what is written in it, and not what is said once for its deal', () => {
    const once = { title: 'A title', partOf: 'package', forCapacity: ['site'], conditionalOn: 'other' };
    expect(deal({ stage: 'SIGNED', conditionalOn: 'another' }, once)).toEqual([
      { field: 'stage', text: 'SIGNED', stage: 'SIGNED' },
      { field: 'conditionalOn', text: 'another', value: 'another' },
    ]);
    expect(deal({ partOf: 'package' }, once)).toEqual([{ field: 'partOf', text: 'package', value: 'package' }]);
    expect(inWords(deal({ kind: 'Loan' }))).toEqual(['kind: Loan']);
    expect(deal({})).toEqual([]);
  });

  it('has a typed value of each kind', () => {
    const usd = { value: '5', currency: 'USD', basis: 'COMMITTED' };
    const stated = deal({
      amounts: [usd, { ...usd, scope: 'a year' }, { ...usd, basis: 'ESTIMATE', estimatedBy: 'Epoch AI' }],
      payers: [{ entity: 'bank', as: 'The Bank', share: '3' }, 'fund'],
      schedule: [
        { due: '2028', amount: '2' },
        { due: '2027', amount: '3' },
      ],
      pricePerShare: { value: '193.165', currency: 'USD' },
      rate: { value: '2.25', qualifier: 'ABOUT', over: 'SOFR' },
      secured: 'false',
      maturity: '2030-Q1',
    });
    expect(inWords(stated)).toEqual([
      'payers: BANK, FUND',
      'amounts.COMMITTED: $5',
      'amounts.COMMITTED: $5 a year',
      'amounts.ESTIMATE/epoch ai: $5 estimated by Epoch AI',
      'schedule: $3 2027',
      'schedule: $2 2028',
      'pricePerShare: $193.165',
      'rate: SOFR + about 2.25%',
      'secured: unsecured',
      'maturity: Q1 2030',
    ]);
    const { payers, schedule, pricePerShare, rate, secured } = Object.fromEntries(
      stated.map((each) => [each.field, each]),
    );
    expect(payers!.parties).toEqual([{ entity: 'bank', as: 'The Bank', share: '3' }, { entity: 'fund' }]);
    expect(schedule).toMatchObject({ amount: { min: '200', basis: null }, date: { from: '2028-01-01' } });
    // A price can have more decimals than its currency.
    expect(pricePerShare).toEqual({ field: 'pricePerShare', text: '$193.165', value: '193.165' });
    expect(rate!.quantity).toEqual({ min: '2.25', max: '2.25', qualifier: 'ABOUT', unit: 'PERCENT', of: 'SOFR' });
    expect(secured!.value).toBe('false');
  });

  it('of a figure has its bounds, and of a tie its holdings', () => {
    const observations = [
      {
        key: 'a',
        metric: 'CAPEX',
        of: 'x',
        currency: 'USD',
        date: '2025',
        claims: [{ sources, min: '12000000000', max: '14000000000', qualifier: 'RANGE' }],
      },
      {
        key: 'b',
        metric: 'PRICE_CHANGE',
        of: 'x',
        unit: 'PERCENT',
        claims: [
          { sources, value: '-13', qualifier: 'UP_TO' },
          { sources, date: '2025-11' },
        ],
      },
    ];
    const [range, fall, dated] = claimsIn({ observations }).map((claim) =>
      statedInObservation(claim as Claim<ObservationStates>),
    );
    expect(range).toEqual([
      {
        ...{ field: 'value', text: '$12B to $14B', value: '12000000000' },
        amount: { min: '1200000000000', max: '1400000000000', currency: 'USD', qualifier: 'RANGE', basis: null },
      },
    ]);
    expect(fall).toEqual([
      {
        ...{ field: 'value', text: '-13% or lower', value: '-13' },
        quantity: { min: null, max: '-13', qualifier: 'UP_TO', unit: 'PERCENT', of: null },
      },
    ]);
    expect(inWords(dated!)).toEqual(['date: Nov 2025']);
    const ties = [
      {
        key: 'c',
        type: 'Ownership',
        from: 'x',
        to: 'y',
        claims: [
          {
            sources,
            percentMin: '10',
            percentMax: '20',
            percentQualifier: 'RANGE',
            shares: { value: '7' },
            until: '../2025',
          },
        ],
      },
    ];
    expect(inWords(statedInTie(claimsIn({ ties })[0] as Claim<TieStates>))).toEqual([
      'percent: 10% to 20%',
      'shares: 7 shares',
      'until: by 31 Dec 2025',
    ]);
  });

  it('covers every field that a claim of a bundle can have', () => {
    const figures = {
      value: ['value', 'min', 'max', 'qualifier'],
      percent: ['percent', 'percentMin', 'percentMax', 'percentQualifier'],
    };
    const written = (list: string) =>
      knownFields(Bundle, [list, 0, 'claims', 0])
        .filter((name) => !['sources', 'rank'].includes(name))
        .sort();
    const covered = (names: readonly string[], parts: Readonly<Record<string, readonly string[]>>) =>
      names.flatMap((name) => parts[name] ?? name).sort();
    expect(written('deals')).toEqual(covered(statedFields.Deal, {}));
    expect(written('ties')).toEqual(covered(statedFields.Tie, { percent: figures.percent }));
    expect(written('observations')).toEqual(covered(statedFields.Observation, { value: figures.value }));
    expect(written('statements')).toEqual(covered(statedFields.Statement, {}));
  });
});

describe('the name of a field', () => {
  it.each([
    'payers',
    'amounts',
    'amounts.PAID',
    'amounts.ESTIMATE/epoch ai',
    'quantities.CHIP gb200 chips',
    'title',
    'partOf',
  ])('of a deal can be %s', (name) => expect(faultOfField('Deal', name)).toBeNull());

  it('is refused with the nearest one', () => {
    expect(faultOfField('Deal', 'amount')).toBe('A deal has no field "amount". Did you mean amounts?');
    expect(faultOfField('Deal', 'amounts.COMITTED')).toBe(
      'A deal has no field "amounts.COMITTED". Did you mean amounts.COMMITTED?',
    );
    expect(faultOfField('Observation', 'unit')).toBe(
      'An observation has no field "unit". Expected one of value, date.',
    );
    expect(faultOfField('Tie', 'sustainability')).toMatch(
      /^A tie has no field "sustainability"\. Expected one of title,/,
    );
    expect(faultOfField('Statement', 'summary')).toBeNull();
  });
});
