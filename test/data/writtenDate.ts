/** A date as bundles write it (2025-11-11, 2025-11, 2025-Q4, 2025-H2, 2025, ../2025, 2027/..), as interval and in words. */
export function writtenDate(written: string) {
  const [first = '', second] = written.split('/');
  if (second === undefined) return single(first);
  const [start, end] = [first === '..' ? null : single(first), second === '..' ? null : single(second)];
  const [from, to] = [start?.from ?? null, end?.to ?? null];
  const text =
    from === null
      ? `by ${dayInWords(to!)}`
      : to === null
        ? `from ${fromInWords(from)}`
        : `${dayInWords(from)} to ${dayInWords(to)}`;
  return { from, to, precision: 'RANGE', text };
}

function single(written: string) {
  const [year = '', rest, day] = written.split('-');
  const months = (from: number, to: number, precision: string, text: string) => ({
    from: `${year}-${String(from).padStart(2, '0')}-01`,
    to: new Date(Date.UTC(Number(year), to, 0)).toISOString().slice(0, 10),
    precision,
    text,
  });
  if (day !== undefined) return { from: written, to: written, precision: 'DAY', text: dayInWords(written) };
  if (rest === undefined) return months(1, 12, 'YEAR', year);
  const number = Number(rest.replace(/\D/, ''));
  if (rest.startsWith('Q')) return months(number * 3 - 2, number * 3, 'QUARTER', `${rest} ${year}`);
  if (rest.startsWith('H')) return months(number * 6 - 5, number * 6, 'HALF', `${rest} ${year}`);
  return months(number, number, 'MONTH', dayInWords(`${written}-01`).replace(/^1 /, ''));
}

const fromInWords = (day: string) => (day.endsWith('-01-01') ? day.slice(0, 4) : dayInWords(day));

const dayInWords = (day: string) =>
  new Date(`${day}T00:00:00Z`)
    .toLocaleDateString('en-GB', { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' })
    .replace('Sept', 'Sep');
