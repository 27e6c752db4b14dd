import { describe, expect, it } from 'vitest';
import { formatAmount, formatBounds, formatDate, formatMoney, formatQuantity } from '../../src/derive/text/format.ts';
import { parseDateInterval } from '../../src/model/dateInterval.ts';

describe('captions write', () => {
  it.each([
    ['2025-09-22', '22 Sep 2025'],
    ['2025-10', 'Oct 2025'],
    ['2025-Q4', 'Q4 2025'],
    ['2025-H2', 'H2 2025'],
    ['2025', '2025'],
    ['2025-10-01/2026-03-31', '1 Oct 2025 to 31 Mar 2026'],
    ['../2025-11-11', 'by 11 Nov 2025'],
    ['../2026', 'by 31 Dec 2026'],
    ['2027/..', 'from 2027'],
    ['2027-Q4/..', 'from 1 Oct 2027'],
  ])('the date %s as %s', (text, printed) => {
    expect(formatDate(parseDateInterval(text)!)).toBe(printed);
  });

  it.each([
    ['5830000000', 'USD', '$5.83B'],
    ['-143127000000', 'USD', '-$143.127B'],
    ['5000000000000', 'USD', '$5T'],
    ['2924000000000', 'JPY', '¥2.924T'],
    ['999999', 'CHF', 'CHF 999,999'],
    ['181.5', 'USD', '$181.50'],
  ])('%s %s as %s', (major, currency, printed) => {
    expect(formatMoney(major, currency)).toBe(printed);
  });

  it('amounts with their qualifier', () => {
    const amount = { min: '110000000000', max: '200000000000', currency: 'EUR', basis: 'CAP' } as const;
    expect(formatAmount({ ...amount, qualifier: 'RANGE' })).toBe('€1.1B to €2B');
    expect(formatAmount({ ...amount, min: null, qualifier: 'UP_TO' })).toBe('up to €2B');
    expect(formatAmount({ ...amount, max: null, qualifier: 'AT_LEAST' })).toBe('at least €1.1B');
    expect(formatAmount({ ...amount, min: null, max: null, qualifier: 'UNDISCLOSED' })).toBe('an undisclosed amount');
  });

  it('bounds of a fall by the side on which it lies', () => {
    const print = (figure: string) => formatQuantity(figure, 'PERCENT');
    expect(formatBounds({ min: null, max: '-13', qualifier: 'UP_TO' }, print, '')).toBe('-13% or lower');
    expect(formatBounds({ min: '-10', max: null, qualifier: 'AT_LEAST' }, print, '')).toBe('-10% or higher');
    expect(formatBounds({ min: null, max: '13', qualifier: 'UP_TO' }, print, '')).toBe('up to 13%');
  });

  it.each([
    ['-2.96', 'PERCENT', null, '-2.96%'],
    ['47927.96', 'INDEX_POINT', null, '47,927.96 points'],
    ['4500', 'MW', null, '4,500 MW'],
    ['400000', 'CHIP', 'GB200 chips', '400,000 GB200 chips'],
    ['900000', 'WAFER_PER_MONTH', null, '900,000 wafers a month'],
    ['32100000', 'SHARE', null, '32,100,000 shares'],
    ['5', 'YEAR', null, '5 years'],
  ])('%s %s of %s as %s', (value, unit, of, printed) => {
    expect(formatQuantity(value, unit, of)).toBe(printed);
  });
});
