import { describe, expect, it } from 'vitest';
import type { AnyStates, Claim, DealStates, ObservationStates } from '../../src/bundle/claim.ts';
import type { SubjectType } from '../../src/model/keyKinds.ts';
import type { DealContext } from '../../src/derive/context.ts';
import { project } from '../../src/derive/project.ts';

const context = (claims: readonly Claim[]): DealContext => ({
  lineage: new Map(claims.map(({ document }) => [document.key, document])),
  nameOf: (key) => key.toUpperCase(),
  unnamed: () => false,
  affiliations: [],
  rates: [],
});

/** One claim for each account, the first from the best document; each from a document of its own. */
const claimsOn = (subject: string, accounts: readonly (AnyStates & { rank?: Claim['rank'] })[]) =>
  accounts.map(({ rank = 'NORMAL', ...states }, index): Claim => {
    const key = `doc-${index}`;
    const tier = index === 0 ? 'FILING' : 'PRESS';
    const document = { key, tier, publishedTo: '2025-11-11', publisher: key, documents: [], publishers: [] } as const;
    const days = { knownFrom: '2025-11-11', knownTo: null };
    return { key: `${subject}@${key}`, subject, document, rank, ...days, states: states };
  });

function projectOne(type: SubjectType, accounts: Parameters<typeof claimsOn>[1]) {
  const claims = claimsOn('it', accounts);
  return project([{ key: 'it', type, claims }], [], context(claims));
}

type Account = Partial<DealStates> & { rank?: Claim['rank'] };

const deal = (...accounts: Account[]) =>
  projectOne(
    'Deal',
    accounts.map((account) => ({ kind: 'Investment', ...account })),
  ).Deal[0]!;

/** `type field: chosen, not alternative, alternative`. */
const told = ({ conflicts }: Pick<ReturnType<typeof deal>, 'conflicts'>) =>
  conflicts.map(
    ({ properties: { type, field, chosenValue }, passedOver }) =>
      `${type} ${field}: ${chosenValue}, not ${passedOver.map(({ value }) => value).join(', ')}`,
  );

const committed = (billions: number, currency = 'USD') => {
  const cents = `${billions * 1e11}`;
  return { amounts: [{ min: cents, max: cents, currency, qualifier: 'EXACT' as const, basis: 'COMMITTED' as const }] };
};
const chips = (count: string) => ({
  quantities: [{ min: count, max: count, unit: 'CHIP' as const, qualifier: 'EXACT' as const, of: null }],
});
const interest = (percent: string, over?: string) => ({
  rate: { min: percent, max: percent, qualifier: 'EXACT' as const, ...(over && { over }) },
});
const priced = (figure: string) => ({
  pricePerShare: { min: figure, max: figure, qualifier: 'EXACT' as const, currency: 'USD' },
});
const on = (day: string) => ({ from: day, to: day, precision: 'DAY' as const });

describe('what sources contradict each other in', () => {
  it.each<[string, Account[]]>([
    ['VALUE amounts.COMMITTED: $19B, not $18B', [committed(19), committed(18)]],
    ['SCALE amounts.COMMITTED: $38B, not $3.8B', [committed(38), committed(3.8)]],
    ['SCALE amounts.COMMITTED: $30B, not $300B', [committed(30), committed(300)]],
    ['VALUE amounts.COMMITTED: $38B, not ¥3.8T', [committed(38), committed(38, 'JPY')]],
    ['PARTY payers: SOFTBANK, not MGX', [{ payers: [{ entity: 'softbank' }] }, { payers: [{ entity: 'mgx' }] }]],
    [
      'IDENTITY payers: STARGATE, not STARGATE-LLC',
      [{ payers: [{ entity: 'stargate', as: 'Stargate' }] }, { payers: [{ entity: 'stargate-llc', as: ' STARGATE' }] }],
    ],
    [
      'PARTY payers: STARGATE, not STARGATE-LLC',
      [{ payers: [{ entity: 'stargate', as: 'Stargate' }] }, { payers: [{ entity: 'stargate-llc' }] }],
    ],
    ['DATE due: 22 Sep 2025, not 1 Oct 2025', [{ due: on('2025-09-22') }, { due: on('2025-10-01') }]],
    ['DATE date: 22 Sep 2025, not 1 Oct 2025', [{ date: on('2025-09-22') }, { date: on('2025-10-01') }]],
    ['KIND kind: Loan, not Investment', [{ kind: 'Loan' }, { kind: 'Investment' }]],
    ['TERMS quantities.CHIP: 400,000 chips, not 64,000 chips', [chips('400000'), chips('64000')]],
    [
      'TERMS instrument: unsecured, not secured on shares',
      [{ instrument: 'unsecured' }, { instrument: 'secured on shares', rank: 'DEPRECATED' }],
    ],
    ['DATE maturity: 1 Mar 2027, not 1 Mar 2028', [{ maturity: on('2027-03-01') }, { maturity: on('2028-03-01') }]],
    ['TERMS secured: unsecured, not secured', [{ secured: false }, { security: 'shares of Arm' }]],
    ['TERMS rate: 6.125%, not 6.75%', [interest('6.125'), interest('6.75')]],
    ['TERMS rate: SOFR + 2%, not 2%', [interest('2', 'SOFR'), interest('2')]],
    ['VALUE pricePerShare: $23.28, not $20.47', [priced('23.28'), priced('20.47')]],
    ['DATE end: 13 Apr 2032, not 13 Apr 2026', [{ end: on('2032-04-13') }, { end: on('2026-04-13') }]],
    ['IDENTITY partOf: one, not other', [{ partOf: 'one' }, { partOf: 'other' }]],
    [
      'VALUE amounts.COMMITTED: $19B, not $18B, $17B',
      [committed(19), committed(18), { ...committed(17), rank: 'DEPRECATED' }],
    ],
  ])('%s', (expected, accounts) => {
    const row = deal(...accounts);
    expect(told(row)).toEqual([expected]);
    expect(row.properties?.disputed).toBe(true);
  });

  it('is distinguished by type, each conflict with the claims that make it', () => {
    const row = deal(committed(19), committed(18), committed(190));
    expect(told(row)).toEqual(['VALUE amounts.COMMITTED: $19B, not $18B', 'SCALE amounts.COMMITTED: $19B, not $190B']);
    expect(row.conflicts[1]).toEqual({
      label: 'Conflict',
      on: 'ON',
      properties: { key: 'it/amounts.COMMITTED/SCALE', type: 'SCALE', field: 'amounts.COMMITTED', chosenValue: '$19B' },
      dates: { validFrom: '2025-11-11', validTo: null, knownFrom: '2025-11-11', knownTo: null },
      chosen: 'it@doc-0',
      passedOver: [{ claim: 'it@doc-2', value: '$190B', position: 0 }],
    });
  });

  it.each<[string, Account[]]>([
    ['figures within rounding', [committed(2.924), committed(2.9)]],
    [
      'a later stage with another figure',
      [
        { ...committed(19), stage: 'SIGNED' },
        { ...committed(100), stage: 'ANNOUNCED' },
      ],
    ],
    [
      'a later stage with another quantity',
      [
        { ...chips('900'), stage: 'SIGNED' },
        { ...chips('700'), stage: 'RUMOURED' },
      ],
    ],
    [
      'a day within a month',
      [{ due: on('2025-10-31') }, { due: { from: '2025-10-01', to: '2025-10-31', precision: 'MONTH' } }],
    ],
    ['a rate rounded to a whole per cent', [interest('6.125'), interest('6.1')]],
    ['other words for the use of the money', [{ useOfProceeds: 'a site' }, { useOfProceeds: 'the site in Ohio' }]],
    ['other words for the instrument', [{ instrument: 'preferred shares' }, { instrument: 'equity' }]],
  ])('does not count %s, which stays an alternative', (_what, accounts) => {
    const row = deal(...accounts);
    expect(row.conflicts).toEqual([]);
    expect(row.properties?.disputed).toBe(false);
    expect(row.alternatives).toEqual([expect.objectContaining({ claim: 'it@doc-1', conflict: null })]);
  });

  it('is read from the account of the stage reached, though a better document reports the talks', () => {
    const talks = { ...committed(22), payers: [{ entity: 'jpmorgan' }], stage: 'RUMOURED' as const };
    const lenders = [{ entity: 'jpmorgan' }, { entity: 'mufg' }];
    const row = deal(talks, { ...committed(23.25), payers: lenders, stage: 'SIGNED' });
    expect(row.properties?.amountUsd).toBe('2325000000000');
    expect(row.payers.map(({ entity }) => entity)).toEqual(['jpmorgan', 'mufg']);
    expect(row.conflicts).toEqual([]);
  });

  it('gives nothing where all say the same', () => {
    const row = deal(committed(19), committed(19));
    expect([row.conflicts, row.alternatives, row.properties?.disputed]).toEqual([[], [], false]);
  });

  it('reports figures about entities and shares held', () => {
    const value = (figure: string) => ({ min: figure, max: figure, qualifier: 'EXACT' as const });
    const figure = { metric: 'MARKET_VALUE_CHANGE', of: 'nvidia', currency: 'USD' } as ObservationStates;
    const lost = ['-143127000000', '-170000000000'].map((each) => ({ ...figure, ...value(each) }));
    expect(told(projectOne('Observation', lost).Observation[0]!)).toEqual(['VALUE value: -$143.127B, not -$170B']);
    const moved = [
      { ...figure, ...value('5'), date: on('2025-11-11') },
      { ...figure, date: on('2025-11-12') },
    ];
    const row = projectOne('Observation', moved).Observation[0]!;
    expect(told(row)).toEqual(['DATE date: 11 Nov 2025, not 12 Nov 2025']);
    expect(row.properties).toMatchObject({ value: '5', independentSources: 2 });
    const held = ['40', '4'].map((percent) => ({
      type: 'Ownership' as const,
      from: 'softbank',
      to: 'openai',
      percent,
    }));
    expect(told(projectOne('Tie', held).Tie[0]!)).toEqual(['SCALE percent: 40%, not 4%']);
  });
});

describe('a statement that disputes', () => {
  const disputing = claimsOn('letter', [
    { speaker: 'huang', about: ['nvidia'], summary: 'It was never a promise.', stance: 'NEGATIVE', disputes: ['it'] },
  ]);
  const claims = claimsOn('it', [{ kind: 'Investment', ...committed(100) }]);
  const subject = { key: 'it', type: 'Deal', claims } as const;
  const statement = { key: 'letter', type: 'Statement', claims: disputing } as const;

  it('makes a conflict on the whole, whether it is derived with its subject or was stored before', () => {
    const together = project([statement, subject], [], context(claims)).Deal[0]!;
    const apart = project([subject], [statement], context(claims)).Deal[0]!;
    expect(told(together)).toEqual(['DENIAL null: somebody invests in somebody, $100B, not It was never a promise.']);
    expect(together.conflicts[0]).toMatchObject({
      properties: { key: 'it/DENIAL' },
      chosen: 'it@doc-0',
      passedOver: [{ claim: 'letter@doc-0' }],
    });
    expect(together.properties?.disputed).toBe(true);
    expect(apart).toEqual(together);
  });

  it('disputes nothing once its claim is deprecated', () => {
    const deprecated = { ...statement, claims: disputing.map((claim) => ({ ...claim, rank: 'DEPRECATED' as const })) };
    expect(project([deprecated, subject], [], context(claims)).Deal[0]!.conflicts).toEqual([]);
  });
});
