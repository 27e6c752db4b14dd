import { firstDay, lastDay } from './days.ts';
import type { DatePrecision } from './vocabulary.ts';

/**
 * Some days of the calendar: the first, the last (both ISO 8601, inclusive), and how exactly a source gave them. At most one
 * end is null, which is open: on or before the last day, or on or after the first one.
 */
export interface DateInterval {
  readonly from: string | null;
  readonly to: string | null;
  readonly precision: DatePrecision;
}

const forms = [
  { form: /^(\d{4})-(\d{2})-(\d{2})$/, precision: 'DAY' },
  { form: /^(\d{4})-(\d{2})$/, precision: 'MONTH' },
  { form: /^(\d{4})-Q([1-4])$/, precision: 'QUARTER' },
  { form: /^(\d{4})-H([12])$/, precision: 'HALF' },
  { form: /^(\d{4})$/, precision: 'YEAR' },
] as const;

/** What a person may write for a date. */
export const dateForms =
  '2025-11-11, 2025-11, 2025-Q4, 2025-H2, 2025, 2025-10-01/2026-03-31 for a span, ../2025-11-11 for "by that day", or 2027/.. for "from then on"';

/** An end that is open. */
const open = '..';

/** Reads a date as people write it (see `dateForms`); null where it is none, such as 2025-13 or 2025-02-30. */
export function parseDateInterval(text: string): DateInterval | null {
  const [start, end, ...rest] = text.split('/');
  if (start === undefined || rest.length > 0) return null;
  if (end === undefined) return parseOne(start);
  if (start === open && end === open) return null;
  const first = start === open ? { from: null } : parseOne(start);
  const last = end === open ? { to: null } : parseOne(end);
  if (first === null || last === null) return null;
  const interval = { from: first.from, to: last.to, precision: 'RANGE' } as const;
  const [from, to] = boundsOf(interval);
  return from > to ? null : interval;
}

/** The first and the last possible day; an open end reaches to the end of the calendar. */
export const boundsOf = ({ from, to }: Pick<DateInterval, 'from' | 'to'>): [first: string, last: string] => [
  from ?? firstDay,
  to ?? lastDay,
];

/** The day by which lists are sorted: the first one, of "by that day" the last one; the first of the calendar for no date. */
export const sortDayOf = (date: Pick<DateInterval, 'from' | 'to'> | null): string => date?.from ?? date?.to ?? firstDay;

function parseOne(text: string) {
  for (const { form, precision } of forms) {
    const match = form.exec(text);
    if (match === null) continue;
    const year = Number(match[1]);
    const part = Number(match[2] ?? 1);
    if (precision === 'DAY') return isDay(text) ? { from: text, to: text, precision } : null;
    const months = { MONTH: 1, QUARTER: 3, HALF: 6, YEAR: 12 }[precision];
    const firstMonth = (part - 1) * months;
    if (firstMonth < 0 || firstMonth > 11) return null;
    return { from: isoDay(year, firstMonth, 1), to: isoDay(year, firstMonth + months, 0), precision };
  }
  return null;
}

/** True for a day that the calendar has, written YYYY-MM-DD. */
export function isDay(text: string): boolean {
  const [year = 0, month = 0, day = 0] = text.split('-').map(Number);
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && isoDay(year, month - 1, day) === text;
}

function isoDay(year: number, monthIndex: number, day: number): string {
  const date = new Date(0);
  date.setUTCFullYear(year, monthIndex, day);
  return date.toISOString().slice(0, 10);
}
