import type { DateInterval } from '../../model/dateInterval.ts';
import { toMajorUnits } from '../../model/money.ts';
import type { Qualifier } from '../../model/vocabulary.ts';
import type { Amount, Quantity } from '../../bundle/claim.ts';
import { isFall, type Figure } from '../choice/figures.ts';

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const signs: Readonly<Record<string, string>> = { USD: '$', EUR: '€', GBP: '£', JPY: '¥' };
const scales = [
  [1e12, 'T'],
  [1e9, 'B'],
  [1e6, 'M'],
] as const;

/**
 * `22 Sep 2025`, `Oct 2025`, `Q4 2025`, `H1 2025`, `2025`, `1 Oct 2025 to 31 Mar 2026`, `by 11 Nov 2025`, `from 2027`,
 * `from 1 Oct 2025`.
 */
export function formatDate({ from, to, precision }: DateInterval): string {
  if (from === null) return to === null ? 'undated' : `by ${formatDay(to)}`;
  if (to === null) return `from ${from.endsWith('-01-01') ? from.slice(0, 4) : formatDay(from)}`;
  const year = from.slice(0, 4);
  const month = Number(from.slice(5, 7));
  switch (precision) {
    case 'DAY':
      return formatDay(from);
    case 'MONTH':
      return `${months[month - 1]} ${year}`;
    case 'QUARTER':
      return `Q${Math.ceil(month / 3)} ${year}`;
    case 'HALF':
      return `H${month <= 6 ? 1 : 2} ${year}`;
    case 'YEAR':
      return year;
    case 'RANGE':
      return `${formatDay(from)} to ${formatDay(to)}`;
  }
}

const formatDay = (day: string) => `${Number(day.slice(8))} ${months[Number(day.slice(5, 7)) - 1]} ${day.slice(0, 4)}`;

/**
 * `$5.83B`, `up to $100B`, `€1.1B to €2B`, `$10B with co-investors`, `$8B estimated by Epoch AI`,
 * `an undisclosed amount`.
 */
export function formatAmount(
  { min, max, currency, qualifier, scope, estimatedBy }: Amount,
  inMoney: typeof formatMoney = formatMoney,
): string {
  const format = (minor: string) => inMoney(toMajorUnits(BigInt(minor), currency ?? ''), currency ?? '');
  const figure = formatBounds({ min, max, qualifier }, format, 'an undisclosed amount');
  return [figure, scope, estimatedBy && `estimated by ${estimatedBy}`].filter(Boolean).join(' ');
}

/** Full units of a currency: `-$143.127B`, `¥2.9T`, `CHF 250`. */
export const formatMoney = (major: string, currency: string): string => withSign(major, currency, shorten);

/**
 * The same without rounding, so that two figures never have the same words: `$143.127B`, but `$143,127,400,001`.
 */
export const formatMoneyExactly = (major: string, currency: string): string =>
  withSign(major, currency, (figure) => (isShortened(figure) ? inFull(figure) : shorten(figure)));

function withSign(major: string, currency: string, format: (figure: string) => string): string {
  const sign = major.startsWith('-') ? '-' : '';
  return `${sign}${signs[currency] ?? `${currency} `}${format(major.replace('-', ''))}`;
}

/** `-2.96%`, `47,927.96 points`, `4,500 MW`, `1,000,000 GB200 chips`. */
export function formatQuantity(value: string, unit: string, of: string | null = null): string {
  const sign = value.startsWith('-') ? '-' : '';
  const [whole = '', fraction] = value.replace('-', '').split('.');
  const figure = `${sign}${grouped(whole)}${fraction === undefined ? '' : `.${fraction}`}`;
  if (unit === 'PERCENT') return `${figure}%`;
  const words = of ?? { INDEX_POINT: 'points', RATIO: 'times', COUNT: '', MW: 'MW' }[unit] ?? counted(unit);
  return `${figure} ${of !== null && unit === 'MW' ? `MW ${of}` : words}`.trim();
}

/** A quantity by its qualifier: `up to 4,500 MW`. */
export const formatFigure = (quantity: Quantity): string =>
  formatBounds(quantity, (figure) => formatQuantity(figure, quantity.unit, quantity.of), 'undisclosed');

const counted = (unit: string) => `${unit.toLowerCase().replace('_per_', 's a ')}${unit.includes('_PER_') ? '' : 's'}`;

/** `at least 51%`. */
export const formatPercent = (figure: Figure): string =>
  formatBounds(figure, (text) => formatQuantity(text, 'PERCENT'), 'undisclosed');

/** One figure in words, by its qualifier. */
export function formatBounds(
  { min, max, qualifier }: Figure,
  format: (figure: string) => string,
  undisclosed: string,
): string {
  const fall = isFall({ min, max, qualifier });
  const words: Record<Qualifier, () => string> = {
    EXACT: () => format(min!),
    ABOUT: () => `about ${format(min!)}`,
    // "At least" and "up to" would be ambiguous for a loss or a fall.
    AT_LEAST: () => (fall ? `${format(min!)} or higher` : `at least ${format(min!)}`),
    UP_TO: () => (fall ? `${format(max!)} or lower` : `up to ${format(max!)}`),
    RANGE: () => `${format(min!)} to ${format(max!)}`,
    UNDISCLOSED: () => undisclosed,
  };
  return words[qualifier]();
}

/** Three decimals of the largest scale that fits; smaller figures in full. */
function shorten(major: string): string {
  const size = Number(major);
  const scale = scales.find(([unit]) => size >= unit);
  return scale === undefined ? inFull(major) : `${Number((size / scale[0]).toFixed(3))}${scale[1]}`;
}

/** Whether a figure has more digits than `shorten` keeps. */
function isShortened(major: string): boolean {
  const [whole = '', fraction = ''] = major.split('.');
  const scale = scales.find(([unit]) => Number(whole) >= unit);
  return scale !== undefined && (BigInt(whole) % BigInt(scale[0] / 1000) !== 0n || /[1-9]/.test(fraction));
}

function inFull(major: string): string {
  const [whole = '', fraction] = major.split('.');
  return grouped(whole) + (fraction === undefined ? '' : `.${fraction.padEnd(2, '0')}`);
}

const grouped = (whole: string) => whole.replace(/\B(?=(\d{3})+$)/g, ',');
