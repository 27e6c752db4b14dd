import { describe, expect, it } from 'vitest';
import { bundleWith, problemsOf } from './values.ts';

const withAmount = (value: string, basis = 'COMMITTED', currency = 'USD') =>
  problemsOf(bundleWith({ amounts: `[{ value: ${value}, currency: ${currency}, basis: ${basis} }]` }));
const place = 'a.yaml:17:19 deals[0].claims[0].amounts[0]';

describe('an amount', () => {
  it.each([
    ['9007199254740993.01', 'USD', '40000000000000'],
    ['123456789012345678901', 'USD', '40000000000000'],
    ['40000000000000.01', 'USD', '40000000000000'],
    ['1000000000000001', 'JPY', '1000000000000000'],
    ['4000000000000.001', 'KWD', '4000000000000'],
    ['-40000000000000.01', 'IDR', '40000000000000'],
  ])('of %s %s is refused with file and line', (value, currency, most) => {
    expect(withAmount(value, 'GAIN', currency)).toEqual([
      `${place}: an amount is at most ${most} ${currency}; count the zeros and write it in full units, not in cents`,
    ]);
  });

  it.each([
    ['40000000000000', 'USD'],
    ['39999999999999.99', 'USD'],
    ['1000000000000000', 'JPY'],
    ['3999999999999.999', 'KWD'],
  ])('may be %s %s', (value, currency) => {
    expect(withAmount(value, 'COMMITTED', currency)).toEqual([]);
  });

  it.each(['COMMITTED', 'CONTRACT_VALUE', 'CAP', 'PAID', 'PROGRAMME_SIZE'])('of %s is not below 0', (basis) => {
    expect(withAmount('-1000000000', basis)).toEqual([`${place}: ${basis} cannot be below 0; only a GAIN can`]);
    expect(withAmount('0', basis)).toEqual([]);
  });

  it('of a gain may be below 0', () => {
    expect(withAmount('-1000000000', 'GAIN')).toEqual([]);
  });

  it('in a range is checked at both ends', () => {
    const range = (ends: string) =>
      problemsOf(bundleWith({ amounts: `[{ ${ends}, qualifier: RANGE, currency: USD, basis: PAID }]` }));
    expect(range('min: -1, max: 5')).toEqual([`${place}: PAID cannot be below 0; only a GAIN can`]);
    expect(range('min: 1, max: 5000000000000000')).toHaveLength(1);
    expect(range('min: 1, max: 5')).toEqual([]);
  });

  it('comes once in a claim for each basis', () => {
    const two = (one: string, other: string) =>
      problemsOf(
        bundleWith({ amounts: `[{ value: 5, currency: USD, ${one} }, { value: 6, currency: USD, ${other} }]` }),
      );
    expect(two('basis: PAID', 'basis: PAID')).toEqual([
      'a.yaml:17:61 deals[0].claims[0].amounts[1]: a second amount of the basis PAID in one claim: keep one, or state in scope what the other one counts; a converted figure belongs in reportedAs',
    ]);
    expect(two('basis: PAID', 'basis: COMMITTED')).toEqual([]);
    expect(two('basis: PAID', 'basis: PAID, scope: a year')).toEqual([]);
    expect(two('basis: PAID, scope: a year', 'basis: PAID, scope: a year')).toHaveLength(1);
  });
});

describe('a party', () => {
  it.each(['payers: [openai], payees: [openai]', 'payers: [bank, openai], payees: [{ entity: openai }]'])(
    'does not pay itself: %s',
    (claim) => {
      expect(problemsOf(bundleWith({ claim }))).toEqual([
        'a.yaml:16:18 deals[0].claims[0].payees[0]: openai is a payer of this claim too, and nobody pays itself; name the one who is paid',
      ]);
    },
  );

  it.each(['-1', '1000000000000001'])('has no share of %s', (share) => {
    expect(problemsOf(bundleWith({ claim: `payers: [{ entity: bank, share: ${share} }], payees: [openai]` }))).toEqual([
      `a.yaml:15:41 deals[0].claims[0].payers[0].share: "${share}": expected a part from 0 to 1000000000000000`,
    ]);
  });
});

it('a share is no larger than an amount of its currency may be', () => {
  const shared = (share: string, currency: string) =>
    problemsOf(
      bundleWith({
        claim: `payers: [{ entity: bank, share: ${share} }], payees: [openai]`,
        amounts: `[{ value: 5, currency: ${currency}, basis: PAID }]`,
      }),
    );
  expect(shared('40000000000001', 'USD')).toEqual([
    'a.yaml:15:41 deals[0].claims[0].payers[0].share: a share is at most 40000000000000 USD; count the zeros',
  ]);
  expect(shared('40000000000000', 'USD')).toEqual([]);
  expect(shared('40000000000001', 'JPY')).toEqual([]);
});

describe('a percentage', () => {
  const owned = (percent: string) =>
    problemsOf(
      bundleWith({
        more: `ties:\n  - { key: stake, type: Ownership, from: bank, to: openai, claims: [{ sources: [{ document: page, locator: p }], percent: ${percent} }] }\n`,
      }),
    );
  const observed = (metric: string, percent: string) =>
    problemsOf(
      bundleWith({
        more: `observations:\n  - { key: seen, metric: ${metric}, of: bank, unit: PERCENT, claims: [{ sources: [{ document: page, locator: p }], value: ${percent} }] }\n`,
      }),
    );

  it.each(['101', '-1', '100.01'])('of an ownership is not %s', (percent) => {
    expect(owned(percent)).toEqual([
      `a.yaml:21:123 ties[0].claims[0].percent: "${percent}": expected a percentage from 0 to 100`,
    ]);
  });

  it.each(['0', '100', '27.5'])('of an ownership may be %s', (percent) => {
    expect(owned(percent)).toEqual([]);
  });

  it('of revenue is one of a whole, unlike that of a change', () => {
    expect(observed('REVENUE_SHARE', '101')).toEqual([
      expect.stringContaining('observations[0].claims[0].value: "101": expected a percentage from 0 to 100') as string,
    ]);
    expect(observed('REVENUE_SHARE', '62')).toEqual([]);
    expect(observed('PRICE_CHANGE', '-13')).toEqual([]);
    expect(observed('PRICE_CHANGE', '250')).toEqual([]);
  });
});

describe('the day of writing', () => {
  it('is not before a document was published', () => {
    const on = (publishedOn: string) => problemsOf(bundleWith({ publishedOn }));
    expect(on('2026-11-24')).toEqual([
      'a.yaml:6:114 documents[0].publishedOn: a document of 2026-11-24 is later than the recordedOn of its bundle, 2026-11-23: correct one of the two',
    ]);
    expect(on('2026-12')).toHaveLength(1);
    expect(on('2027/..')).toEqual([expect.stringContaining('a publication has a last day') as string]);
    for (const day of ['2026-11-23', '2026-11', '2026-Q4', '2026']) expect(on(day)).toEqual([]);
  });

  it('is not before the known end of a date whose other end is open', () => {
    const published = (publishedOn: string) => problemsOf(bundleWith({ publishedOn }));
    const completed = (date: string) => problemsOf(bundleWith({ date, stage: 'COMPLETED' }));
    for (const on of [published, completed]) {
      expect(on('../2026-11-23')).toEqual([]);
      expect(on('../2026-11-24')).toHaveLength(1);
    }
    expect(completed('2026-11-23/..')).toEqual([]);
    expect(completed('2026-11-24/..')).toEqual([
      'a.yaml:19:15 deals[0].claims[0].date: a completed deal of 2026-11-24/.. is later than the recordedOn of its bundle, 2026-11-23: correct one of the two',
    ]);
  });

  it('ends the publication of a document, which cannot be open', () => {
    expect(problemsOf(bundleWith({ publishedOn: '2026/..' }))).toEqual([
      'a.yaml:6:114 documents[0].publishedOn: a publication has a last day: write ../2025-11-11 if the document was public by that day',
    ]);
  });

  it('is not before a deal was completed', () => {
    const on = (date: string, stage = 'COMPLETED') => problemsOf(bundleWith({ date, stage }));
    expect(on('2026-11-24')).toEqual([
      'a.yaml:19:15 deals[0].claims[0].date: a completed deal of 2026-11-24 is later than the recordedOn of its bundle, 2026-11-23: correct one of the two',
    ]);
    expect(on('2026-11-23')).toEqual([]);
    expect(on('2026-11')).toEqual([]);
    expect(on('2027', 'ANNOUNCED')).toEqual([]);
  });
});

describe('an estimate', () => {
  const stated = (...amounts: string[]) =>
    problemsOf(
      bundleWith({ amounts: `[${amounts.map((each) => `{ value: 5, currency: USD, ${each} }`).join(', ')}]` }),
    );

  it('names who made it, and nothing else does', () => {
    const problem = expect.stringContaining('an ESTIMATE says in estimatedBy who estimated it') as string;
    expect(stated('basis: ESTIMATE')).toEqual([problem]);
    expect(stated('basis: PAID, estimatedBy: A bank')).toEqual([problem]);
  });

  it('of one author is stated once in a claim', () => {
    expect(stated('basis: ESTIMATE, estimatedBy: A bank', 'basis: ESTIMATE, estimatedBy: Epoch AI')).toEqual([]);
    expect(stated(...Array<string>(2).fill('basis: ESTIMATE, estimatedBy: A bank'))).toHaveLength(1);
  });
});
