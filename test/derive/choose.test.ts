import { describe, expect, it } from 'vitest';
import type { Claim, DocumentFacts } from '../../src/bundle/claim.ts';
import { choose } from '../../src/derive/choice/choose.ts';
import { figureConflict, figures, type Figure } from '../../src/derive/choice/figures.ts';
import { countIndependent } from '../../src/derive/choice/countIndependent.ts';

const document = (key: string, facts: Partial<DocumentFacts> = {}): DocumentFacts => ({
  key,
  tier: 'PRESS',
  publishedTo: '2025-11-11',
  publisher: key,
  documents: [],
  publishers: [],
  ...facts,
});

const claim = (key: string, facts: Partial<DocumentFacts> = {}, rank: Claim['rank'] = 'NORMAL'): Claim => ({
  key: `deal@${key}`,
  subject: 'deal',
  document: document(key, facts),
  rank,
  knownFrom: '2025-11-11',
  knownTo: null,
  states: { kind: 'Loan' },
});

const exact = (figure: string): Figure => ({ min: figure, max: figure, qualifier: 'EXACT' });
const about = (figure: string): Figure => ({ ...exact(figure), qualifier: 'ABOUT' });
const upTo = (figure: string): Figure => ({ min: null, max: figure, qualifier: 'UP_TO' });
const atLeast = (figure: string): Figure => ({ min: figure, max: null, qualifier: 'AT_LEAST' });
const undisclosed: Figure = { min: null, max: null, qualifier: 'UNDISCLOSED' };

const pick = (...stated: [Figure, Claim][]) =>
  choose(
    stated.map(([value, by]) => ({ value, claim: by })),
    figures,
    new Map(stated.map(([, { document: each }]) => [each.key, each])),
  );

describe('the choice among claims', () => {
  it('takes the preferred one before a better document, and a deprecated one never', () => {
    expect(
      pick([exact('19'), claim('a', {}, 'PREFERRED')], [exact('180'), claim('b', { tier: 'FILING' })])?.value.min,
    ).toBe('19');
    expect(pick([exact('7'), claim('a', { tier: 'FILING' }, 'DEPRECATED')], [exact('36'), claim('b')])?.value.min).toBe(
      '36',
    );
    expect(pick([exact('7'), claim('a', {}, 'DEPRECATED')])).toBeNull();
  });

  it('takes the better tier, then what more voices say, then the later page, then the smaller key', () => {
    expect(pick([exact('300'), claim('a')], [exact('30'), claim('b', { tier: 'WIRE' })])?.value.min).toBe('30');
    expect(pick([exact('300'), claim('a')], [exact('30'), claim('b')], [exact('30'), claim('c')])?.value.min).toBe(
      '30',
    );
    const late = { publishedTo: '2025-12-01' };
    expect(pick([exact('300'), claim('a')], [exact('30'), claim('b', late)])?.value.min).toBe('30');
    expect(pick([exact('300'), claim('b')], [exact('30'), claim('a')])?.value.min).toBe('30');
  });

  it('does not count a copy as a second voice', () => {
    const copy = claim('c', { documents: ['b'] });
    expect(
      pick([exact('300'), claim('a', { publishedTo: '2025-12-01' })], [exact('30'), claim('b')], [exact('30'), copy])
        ?.value.min,
    ).toBe('300');
  });

  it('takes the more exact of values that agree, among claims of one rank', () => {
    expect(
      pick([exact('2900000000000'), claim('a', { tier: 'FILING' })], [exact('2924000000000'), claim('b')]),
    ).toMatchObject({
      value: exact('2924000000000'),
      passedOver: [{ value: exact('2900000000000'), compatible: true }],
    });
    expect(pick([upTo('11900000000'), claim('a', {}, 'PREFERRED')], [exact('11900000000'), claim('b')])?.value).toEqual(
      upTo('11900000000'),
    );
  });

  it('contradicts what is left open only by what a person has judged wrong', () => {
    const judged = (rank: Claim['rank']) =>
      pick([undisclosed, claim('a', { tier: 'FILING' }, 'PREFERRED')], [exact('7'), claim('b', {}, rank)])?.passedOver;
    expect(judged('NORMAL')).toMatchObject([{ compatible: true }]);
    expect(judged('DEPRECATED')).toMatchObject([{ compatible: false }]);
  });

  it('passes over what a deprecated claim states, and reports that it contradicts', () => {
    expect(pick([exact('36'), claim('a')], [exact('7'), claim('b', {}, 'DEPRECATED')])?.passedOver).toMatchObject([
      { value: exact('7'), compatible: false },
    ]);
  });
});

describe('two figures', () => {
  it.each([
    [exact('2900000000000'), exact('2924000000000')],
    [about('-3'), exact('-2.96')],
    [upTo('22500000000'), exact('22500000000')],
    [upTo('10300000000'), exact('6600000000')],
    [atLeast('30500000000'), exact('34000000000')],
    [atLeast('4'), atLeast('5')],
    [undisclosed, exact('5')],
    // A fall of more than 13%, of over 14%, of up to 10%.
    [upTo('-13'), upTo('-14')],
    [upTo('-13'), exact('-13.7')],
    [atLeast('-10'), exact('-3.5')],
    [upTo('-12000000000'), about('-11500000000')],
  ])('%o and %o can both be true', (one, other) => {
    expect([figures.agree(one, other), figures.agree(other, one)]).toEqual([true, true]);
  });

  it.each([
    [exact('19000000000'), exact('18000000000')],
    [exact('300000000000'), exact('30000000000')],
    [exact('47927.96'), exact('47934.46')],
    [upTo('100000000000'), exact('10000000000')],
    [upTo('100000000000'), upTo('30000000000')],
    [upTo('40'), exact('42')],
    [atLeast('30.5'), exact('22.5')],
    [exact('-0.95'), exact('-1.4')],
    [upTo('-13'), exact('-10')],
    [upTo('-13'), exact('13.5')],
    [upTo('-200000000000'), exact('-143127000000')],
    [atLeast('-10'), atLeast('-14')],
    [upTo('-5'), { min: '5', max: '6', qualifier: 'RANGE' } as const],
  ])('%o and %o cannot both be true', (one, other) => {
    expect([figures.agree(one, other), figures.agree(other, one)]).toEqual([false, false]);
  });
});

describe('the tolerances of figures', () => {
  it.each<[string, Figure, Figure, Figure]>([
    ['rounding hides 2%', exact('100'), exact('101.9'), exact('102.1')],
    ['rounding hides half of the last digit', exact('10.5'), exact('10.549'), exact('10.551')],
    ['ABOUT is 5%', about('100'), exact('104.9'), exact('105.1')],
    ['an open lower bound reaches to five times', atLeast('100'), exact('499.9'), exact('500.1')],
    ['an open upper bound reaches to a fifth', upTo('100'), exact('20.1'), exact('19.9')],
  ])('%s', (_, figure, within, beyond) => {
    expect([figures.agree(figure, within), figures.agree(figure, beyond)]).toEqual([true, false]);
  });

  it('a factor from eight to twelve and a half is a mistake of scale', () => {
    const types = ['7.9', '8.1', '12.4', '12.6'].map((times) => figureConflict(exact(times), exact('1')));
    expect(types).toEqual(['VALUE', 'SCALE', 'SCALE', 'VALUE']);
  });
});

describe('voices', () => {
  const count = (...some: DocumentFacts[]) => countIndependent(some, new Map(some.map((each) => [each.key, each])));

  it('are one where documents share a publisher or an upstream, or derive from each other', () => {
    expect(count(document('a'), document('b'))).toBe(2);
    expect(count(document('a', { publisher: 'ap' }), document('b', { publisher: 'ap' }))).toBe(1);
    expect(count(document('a', { publishers: ['ap'] }), document('b', { publishers: ['ap'] }))).toBe(1);
    expect(count(document('a', { publishers: ['ap'] }), document('b', { publisher: 'ap' }))).toBe(1);
    expect(count(document('a'), document('b', { documents: ['a'] }), document('c', { documents: ['b'] }))).toBe(1);
  });

  it('are one through a document that makes no claim itself', () => {
    const [copy, other] = [document('copy', { documents: ['mid'] }), document('other', { publisher: 'ap' })];
    const lineage = new Map([copy, other, document('mid', { publishers: ['ap'] })].map((each) => [each.key, each]));
    expect(countIndependent([copy, other], lineage)).toBe(1);
  });
});
