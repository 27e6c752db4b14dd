import type { DatePrecision } from './vocabulary.ts';

/** Some days of the calendar: the first, the last (both ISO 8601, inclusive), and how exactly a source gave them. */
export interface DateInterval {
  readonly from: string;
  readonly to: string;
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
export const dateForms = '2025-11-11, 2025-11, 2025-Q4, 2025-H2, 2025, or 2025-10-01/2026-03-31 for a span';

/** Reads a date as people write it (see `dateForms`); null where it is none, such as 2025-13 or 2025-02-30. */
export function parseDateInterval(text: string): DateInterval | null {
  const [start, end, ...rest] = text.split('/');
  if (start === undefined || rest.length > 0) return null;
  if (end === undefined) return parseOne(start);
  const first = parseOne(start);
  const last = parseOne(end);
  if (first === null || last === null || first.from > last.to) return null;
  return { from: first.from, to: last.to, precision: 'RANGE' };
}

function parseOne(text: string): DateInterval | null {
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
