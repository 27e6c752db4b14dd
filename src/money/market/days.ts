/** Days as two bytes, counted from 1900: 0 and `open` mean open ends. */
export const open = 65_535;

const millisecondsOfDay = 86_400_000;
/** Days from 1899-12-31, which is 0, to 1970-01-01. */
const epoch = 25_568;

/** An ISO day -> the number of the day; days before 1900 or after 2079 become the first or last day of that range. */
export const dayOf = (iso: string): number => fromEpoch(Date.parse(iso) / millisecondsOfDay);

/** Days since 1970-01-01 -> the number of the day. */
export const fromEpoch = (days: number): number => Math.min(open - 1, Math.max(1, days + epoch));

/** The number of a day -> ISO; null for an open end. */
export const isoOf = (day: number): string | null =>
  day === 0 || day === open ? null : new Date((day - epoch) * millisecondsOfDay).toISOString().slice(0, 10);
