import { describe, expect, it } from 'vitest';
import type { Claim, DealStates } from '../../src/bundle/claim.ts';
import type { DealContext } from '../../src/derive/context.ts';
import { project, type Subject } from '../../src/derive/project.ts';

type Figure = NonNullable<DealStates['amounts']>[number];

const context: DealContext = {
  ...{ lineage: new Map(), nameOf: String, unnamed: () => false, rates: [] },
  affiliations: ['svf1', 'svf2'].map((unit) => ({ unit, parent: 'softbank', knownFrom: '2025-01-01', knownTo: null })),
};
const dollars = (billions: number) => String(billions * 1e11);
const exactly = (billions: number): Figure => ({
  ...{ min: dollars(billions), max: dollars(billions), currency: 'USD', qualifier: 'EXACT', basis: 'COMMITTED' },
});
const all = (...keys: string[]) => keys.map((entity) => ({ entity }));
const share = (entity: string, billions: number) => ({ entity, share: `${billions}000000000` });

function deal(key: string, ...states: Partial<DealStates>[]): Subject {
  const document = { tier: 'PRESS', publisher: key, documents: [], publishers: [] } as const;
  const claims = states.map((each, index): Claim<DealStates> => ({
    ...{ key: `${key}@${index}`, subject: key, rank: 'NORMAL', knownFrom: '2025-09-25', knownTo: null },
    document: { ...document, key: `${key}-${index}`, publishedTo: '2025-09-25' },
    states: {
      ...{ kind: 'Investment', stage: 'SIGNED', binding: 'BINDING', amounts: [exactly(10)] },
      ...{ payers: all('bank'), payees: all('openai') },
      ...each,
    },
  }));
  return { key, type: 'Deal', claims };
}

/** Direction, whether the part is known, what is committed in billions, and by counterparty; by deal and entity. */
function ownParts(...subjects: Subject[]): Record<string, string> {
  const told = project(subjects, [], context).Deal.flatMap(({ key, parties }) =>
    parties
      .filter(({ type, ownPart }) => type === 'PARTY' && ownPart !== null)
      .map((party) => {
        const billions = (cents: string) => (cents === '' ? '?' : String(Number(cents) / 1e11));
        const by = party.counterparties.map((other, index) => {
          const listed = party.counterpartyCommittedUsd?.[index];
          return listed === undefined ? other : `${other}=${billions(listed)}`;
        });
        const sum = party.ownPart === 'KNOWN' ? billions(party.committedUsd) : party.ownPart;
        return [`${key} ${party.entity}`, [party.direction, sum, ...by].join(' ')] as const;
      }),
  );
  return Object.fromEntries(told);
}

describe('the own part of a deal', () => {
  it('is the whole amount for who is alone on its side, and unknown for others without a share', () => {
    expect(ownParts(deal('loan', { payers: all('jpmorgan', 'mufg') }))).toEqual({
      'loan jpmorgan': 'OUT UNDISCLOSED openai',
      'loan mufg': 'OUT UNDISCLOSED openai',
      'loan openai': 'IN 10 jpmorgan=? mufg=? =10',
    });
  });

  it('is a share, also towards the only entity on the other side', () => {
    expect(ownParts(deal('loan', { payers: [share('jpmorgan', 6), ...all('mufg')] }))).toEqual({
      'loan jpmorgan': 'OUT 6 openai',
      'loan mufg': 'OUT UNDISCLOSED openai',
      'loan openai': 'IN 10 jpmorgan=6 mufg=? =4',
    });
  });

  it('is unknown where shares add up to more than the amount', () => {
    expect(ownParts(deal('loan', { payers: [share('jpmorgan', 6), share('mufg', 5)] }))).toMatchObject({
      'loan jpmorgan': 'OUT UNDISCLOSED openai',
      'loan mufg': 'OUT UNDISCLOSED openai',
    });
  });

  it('of a sponsor is that of its units', () => {
    const funds = all('svf1', 'svf2');
    expect(ownParts(deal('a', { payers: funds, sponsors: all('softbank') }))).toMatchObject({
      'a svf1': 'OUT UNDISCLOSED openai',
      'a softbank': 'OUT 10 openai',
    });
    const shared = [share('svf1', 3), share('svf2', 4), ...all('bank')];
    expect(ownParts(deal('b', { payers: shared, sponsors: all('softbank') }))['b softbank']).toBe('OUT 7 openai');
    const mixed = all('svf1', 'bank');
    expect(ownParts(deal('c', { payers: mixed, sponsors: all('softbank') }))['c softbank']).toBe(
      'OUT UNDISCLOSED openai',
    );
    // A sponsor of which no payer is known as a unit.
    expect(ownParts(deal('d', { sponsors: all('apollo') }))['d apollo']).toBe('OUT 10 openai');
    expect(ownParts(deal('e', { payers: mixed, sponsors: all('apollo') }))['e apollo']).toBe('OUT UNDISCLOSED openai');
  });

  it('is with a sponsor no longer once its unit was sold', () => {
    const claims = [{ payers: all('softbank') }, { payers: all('svf1') }].map((payers) => ({
      ...{ ...payers, date: { from: '2025-09-01', to: '2025-09-20', precision: 'RANGE' as const } },
    }));
    const sponsorsWith = (validTo: string | null) => {
      const affiliations = context.affiliations.map((each) => ({ ...each, validTo }));
      const [row] = project([deal('a', ...claims)], [], { ...context, affiliations }).Deal;
      return row!.parties.filter(({ roles }) => roles.includes('SPONSOR')).map(({ entity }) => entity);
    };
    expect(sponsorsWith(null)).toEqual(['softbank']);
    expect(sponsorsWith('2025-09-21')).toEqual(['softbank']);
    expect(sponsorsWith('2025-09-20')).toEqual([]);
  });

  it('is known to add nothing where the deal is a rumour or was terminated', () => {
    for (const stage of ['RUMOURED', 'TERMINATED'] as const) {
      expect(ownParts(deal('loan', { payers: all('jpmorgan', 'mufg'), stage, amounts: [] }))).toEqual({
        'loan jpmorgan': 'OUT 0 openai',
        'loan mufg': 'OUT 0 openai',
        'loan openai': 'IN 0 jpmorgan=0 mufg=0',
      });
    }
  });

  it('is none for participants and for who pays itself', () => {
    const venture = deal('venture', {
      kind: 'Partnership',
      participants: all('arm'),
      payers: all('arm'),
      payees: all('arm'),
    });
    expect(ownParts(venture)).toEqual({ 'venture arm': 'NONE NONE ' });
  });

  it('is none for who leads, arranges, supplies or uses, unless it pays too', () => {
    const roles = {
      leads: all('jpmorgan'),
      arrangers: all('apollo'),
      suppliersBehind: all('nvidia'),
      users: all('lab'),
    };
    const found = ownParts(deal('loan', { payers: all('jpmorgan'), ...roles }));
    expect(found).toEqual({
      'loan jpmorgan': 'OUT 10 openai',
      'loan openai': 'IN 10 jpmorgan',
      'loan apollo': 'NONE NONE ',
      'loan nvidia': 'NONE NONE ',
      'loan lab': 'NONE NONE ',
    });
    const [loan] = project([deal('loan', { payers: all('jpmorgan'), ...roles })], [], context).Deal;
    expect(loan?.parties.map((party) => `${party.entity} ${party.roles.join(' ')}`)).toEqual([
      'jpmorgan PAYER LEAD',
      'openai PAYEE',
      'apollo ARRANGER',
      'nvidia SUPPLIER_BEHIND',
      'lab USER',
    ]);
  });

  it('is with the seller, not with the company that is sold', () => {
    const involves = [{ role: 'TARGET' as const, entity: 'ampere' }];
    const bought = deal('purchase', { kind: 'Acquisition', payers: all('softbank'), payees: all('carlyle'), involves });
    expect(ownParts(bought)['purchase softbank']).toBe('OUT 10 carlyle');
  });

  it('of a licence is paid, and of a distribution by the company to its owners', () => {
    const licence = deal('licence', { kind: 'Licence', payers: all('meta'), payees: all('arm') });
    expect(ownParts(licence)).toEqual({ 'licence meta': 'OUT 10 arm', 'licence arm': 'IN 10 meta' });
    const dividend = deal('dividend', { kind: 'Distribution', payers: all('meta'), payees: all('owners') });
    expect(ownParts(dividend)).toEqual({ 'dividend meta': 'OUT 10 owners', 'dividend owners': 'IN 10 meta' });
    const edges = project([licence, dividend], [], context).Deal.flatMap((each) => each.edges);
    expect(edges.map(({ type, properties: { family } }) => [type, family])).toEqual([
      ['LICENSES_FROM', 'COMMERCIAL'],
      ['DISTRIBUTES_TO', 'TRANSFER'],
    ]);
  });

  it('of a package counts its remainder once, and not for those that its parts name', () => {
    const round = deal('round', { amounts: [exactly(122)], payers: all('amazon', 'nvidia', 'microsoft', 'others') });
    const part = (payer: string, amounts: Figure[]) =>
      deal(`part-${payer}`, { payers: all(payer), amounts, partOf: 'round' });
    expect(
      ownParts(round, part('amazon', [exactly(50)]), part('nvidia', [exactly(30)]), part('microsoft', [])),
    ).toEqual({
      'part-amazon amazon': 'OUT 50 openai',
      'part-amazon openai': 'IN 50 amazon',
      'part-nvidia nvidia': 'OUT 30 openai',
      'part-nvidia openai': 'IN 30 nvidia',
      'part-microsoft microsoft': 'OUT UNDISCLOSED openai',
      'part-microsoft openai': 'IN UNDISCLOSED microsoft',
      'round others': 'OUT UNDISCLOSED openai',
      'round openai': 'IN 42 others=? =42',
    });
  });

  it('of a package without a remainder is unknown for who is in none of its parts', () => {
    const round = deal('round', { amounts: [], payers: all('amazon', 'others') });
    const parts = deal('part', { payers: all('amazon'), partOf: 'round' });
    expect(ownParts(round, parts)).toEqual({
      'part amazon': 'OUT 10 openai',
      'part openai': 'IN 10 amazon',
      'round others': 'OUT UNDISCLOSED openai',
    });
  });

  it('does not count where another deal replaces it', () => {
    expect(Object.keys(ownParts(deal('old', {}), deal('new', { supersedes: 'old' })))).toEqual([
      'new bank',
      'new openai',
    ]);
  });
});

describe('the year and quarter of a deal', () => {
  const date = (from: string, to = from) => ({ from, to, precision: 'RANGE' as const });
  it.each<[string, Partial<DealStates>[], [number | null, string | null]]>([
    [
      'are those of its signing',
      [
        { stage: 'ANNOUNCED', date: date('2025-03-31') },
        { stage: 'SIGNED', date: date('2025-04-01') },
        { stage: 'COMPLETED', date: date('2026-01-02') },
      ],
      [2025, '2025-Q2'],
    ],
    ['are else those of its stage', [{ stage: 'COMPLETED', date: date('2026-01-02') }], [2026, '2026-Q1']],
    ['can be the year alone', [{ date: date('2025-06-01', '2025-07-31') }], [2025, null]],
    ['are unknown between two years', [{ date: date('2025-12-01', '2026-01-31') }], [null, null]],
    ['are unknown without a date', [{}], [null, null]],
  ])('%s', (_what, states, [year, quarter]) => {
    expect(project([deal('deal', ...states)], [], context).Deal[0]!.properties).toMatchObject({ year, quarter });
  });
});
