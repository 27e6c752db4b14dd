import { describe, expect, it } from 'vitest';
import { boundsOf, parseDateInterval, sortDayOf } from '../../src/model/dateInterval.ts';

describe('a date', () => {
  it.each([
    ['../2025-11-11', null, '2025-11-11'],
    ['../2025-11', null, '2025-11-30'],
    ['../2025', null, '2025-12-31'],
    ['2027/..', '2027-01-01', null],
    ['2027-Q2/..', '2027-04-01', null],
    ['2024-02-29/..', '2024-02-29', null],
  ])('%s has one open end', (text, from, to) => {
    expect(parseDateInterval(text)).toEqual({ from, to, precision: 'RANGE' });
  });

  it.each([
    '../..',
    '..',
    '/..',
    '../',
    '2025/..x',
    '...2025',
    '2025..',
    '../2025-02-30',
    '2025/../2026',
    '../../2025',
  ])('%s is none', (text) => {
    expect(parseDateInterval(text)).toBeNull();
  });

  it('with an open end reaches to the end of the calendar, and is sorted by its known end', () => {
    const [by, from] = [parseDateInterval('../2025-11-11')!, parseDateInterval('2027/..')!];
    expect([boundsOf(by), sortDayOf(by)]).toEqual([['0001-01-01', '2025-11-11'], '2025-11-11']);
    expect([boundsOf(from), sortDayOf(from)]).toEqual([['2027-01-01', '9999-12-31'], '2027-01-01']);
    expect(sortDayOf(null)).toBe('0001-01-01');
  });
});
