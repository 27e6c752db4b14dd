import type { Comparison } from './choose.ts';
import type { ConflictType, Qualifier } from '../../model/vocabulary.ts';

/** A figure with its bounds as decimal strings; equal for a single figure, null if open. */
export interface Figure {
  readonly min: string | null;
  readonly max: string | null;
  readonly qualifier: Qualifier;
}

/**
 * Figures agree if both can be true within qualifier and rounding: 2.9 and 2.924 do, 300 and 30 do not. A figure a
 * fifth or less of an upper bound (or five times a lower one) measures something else and is not a version of it.
 * Losses and falls compare by their size: at most -13 is a fall of 13 or more.
 */
export const figures: Comparison<Figure> & { narrower: (one: Figure, than: Figure) => boolean } = {
  open: ({ qualifier }) => qualifier === 'UNDISCLOSED',
  agree(one, other) {
    if (one.qualifier === 'UNDISCLOSED' || other.qualifier === 'UNDISCLOSED') return true;
    // Two caps are two versions of one cap, not two ranges that overlap.
    const caps = isCap(one) && isCap(other);
    const [a, b] = [one, other].map((figure) => spanOf(caps ? asExact(figure) : figure)) as [Span, Span];
    return a.low <= b.high && b.low <= a.high;
  },
  narrower(one, than) {
    if (one.qualifier === 'UNDISCLOSED') return false;
    if (than.qualifier === 'UNDISCLOSED') return true;
    return figures.agree(one, than) && widthOf(one) < widthOf(than);
  },
};

/**
 * The type of the difference between two figures that cannot both be true: a factor of about ten is a mistake of scale.
 */
export function figureConflict(one: Figure, other: Figure): ConflictType {
  const [a, b] = [one, other].map(({ min, max }) => Number(min ?? max));
  const times = a! / b!;
  return [times, 1 / times].some((each) => Math.abs(Math.log10(each) - 1) < scaleTolerance) ? 'SCALE' : 'VALUE';
}

/** The greatest factor between an open bound and a figure. */
const reach = 5;
/** Relative to the figure: the tolerance of "about", and the most that rounding can hide. */
const aboutTolerance = 0.05;
const roundingTolerance = 0.02;
/** On the logarithm: from eight to twelve and a half times. */
const scaleTolerance = 0.097;

interface Span {
  readonly low: number;
  readonly high: number;
}

/** True for losses and falls. */
export const isFall = ({ min, max }: Figure): boolean => (max ?? min)?.startsWith('-') ?? false;

/** A bound on the size: up to 10 billion, a fall of up to 10%. */
const isCap = (figure: Figure): boolean => figure.qualifier === (isFall(figure) ? 'AT_LEAST' : 'UP_TO');

const asExact = ({ min, max }: Figure): Figure => ({ min: min ?? max, max: max ?? min, qualifier: 'EXACT' });

/** A fall of more than 13 as more than 13. */
function sizeOf({ min, max, qualifier }: Figure): Figure {
  const opposite: Partial<Record<Qualifier, Qualifier>> = { AT_LEAST: 'UP_TO', UP_TO: 'AT_LEAST' };
  return { min: negated(max), max: negated(min), qualifier: opposite[qualifier] ?? qualifier };
}

function negated(figure: string | null): string | null {
  if (figure === null) return null;
  return figure.startsWith('-') ? figure.slice(1) : `-${figure}`;
}

function spanOf(figure: Figure): Span {
  if (isFall(figure)) {
    const { low, high } = spanOf(sizeOf(figure));
    return { low: -high, high: -low };
  }
  const low = Number(figure.min ?? figure.max);
  const high = Number(figure.max ?? figure.min);
  const [below, above] = [slackOf(figure, figure.min ?? figure.max), slackOf(figure, figure.max ?? figure.min)];
  if (figure.qualifier === 'UP_TO') return { low: (high / reach) * 1.000001, high: high + above };
  if (figure.qualifier === 'AT_LEAST') return { low: low - below, high: low * reach * 0.999999 };
  return { low: low - below, high: high + above };
}

function widthOf(figure: Figure): number {
  if (figure.qualifier === 'UP_TO' || figure.qualifier === 'AT_LEAST') return Infinity;
  const { low, high } = spanOf(figure);
  return high - low;
}

/** Half of the last digit that counts: zeros at the end of a whole number count as rounding. */
function slackOf({ qualifier }: Figure, text: string | null): number {
  const size = Math.abs(Number(text));
  if (qualifier === 'ABOUT') return size * aboutTolerance;
  const [whole = '', fraction] = (text ?? '').split('.');
  const zeros = fraction === undefined ? /0*$/.exec(whole)![0].length : -fraction.length;
  return Math.min(10 ** zeros / 2, size * roundingTolerance);
}
