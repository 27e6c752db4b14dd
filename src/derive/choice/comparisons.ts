import { boundsOf, type DateInterval } from '../../model/dateInterval.ts';
import { foldName } from '../../model/foldName.ts';
import type { ConflictType } from '../../model/vocabulary.ts';
import type { Amount, Quantity } from '../../bundle/claim.ts';
import type { Comparison } from './choose.ts';
import type { FieldInWords } from './disagreements.ts';
import { figures, figureConflict } from './figures.ts';
import { formatAmount, formatDate, formatFigure } from '../text/format.ts';

/** How the values of a field compare, and how they are written in words. */
export interface FieldForm<Value> extends Comparison<Value>, Omit<FieldInWords<Value>, 'field'> {}

/** Words that contradict each other if they differ. */
export const words = (conflict: ConflictType): FieldForm<string> => ({
  agree: (one, other) => one === other,
  format: (word) => word,
  conflictOf: () => conflict,
});

/** Free text: sources word it differently without contradicting each other. */
export const prose: FieldForm<unknown> = {
  agree: () => true,
  format: (text) => String(text),
  conflictOf: () => 'VALUE',
};

/** The terms of a deal in words: two accounts contradict each other only if a person judged one to be wrong. */
export const terms: FieldForm<string> = { ...prose, open: () => true, conflictOf: () => 'TERMS' };

/** Lists of keys: sources give more or fewer without contradicting each other. */
export const keys: FieldForm<readonly string[]> = { ...prose, format: (some) => some.join(', ') };

/** Intervals agree if they overlap; the one within the other is more exact. */
export const dates: FieldForm<DateInterval> = {
  agree: (one, other) => {
    const [[from, to], [otherFrom, otherTo]] = [boundsOf(one), boundsOf(other)];
    return from <= otherTo && otherFrom <= to;
  },
  narrower: (one, than) => {
    const [[from, to], [thanFrom, thanTo]] = [boundsOf(one), boundsOf(than)];
    return from >= thanFrom && to <= thanTo && from + to !== thanFrom + thanTo;
  },
  format: formatDate,
  conflictOf: () => 'DATE',
};

const isUndisclosed = ({ qualifier }: Amount): boolean => qualifier === 'UNDISCLOSED';

const isOfOneScope = (one: Amount, other: Amount): boolean => foldName(one.scope ?? '') === foldName(other.scope ?? '');

/**
 * Figures in two currencies are not compared, but the same figure in both currencies cannot be right. An amount with
 * another scope is not a version of the others, even with the same figure, and comes after those of the deal alone.
 */
export const amounts: FieldForm<Amount> = {
  agree: (one, other) => {
    if (isUndisclosed(one) || isUndisclosed(other)) return true;
    if (!isOfOneScope(one, other)) return false;
    return one.currency === other.currency ? figures.agree(one, other) : one.min !== other.min || one.max !== other.max;
  },
  open: isUndisclosed,
  narrower: (one, than) =>
    isOfOneScope(one, than) &&
    (one.currency === than.currency || than.currency === null) &&
    figures.narrower(one, than),
  precedence: ({ scope }) => (scope === undefined ? 0 : 1),
  format: formatAmount,
  conflictOf: (chosen, other) => {
    if (!isOfOneScope(chosen, other)) return 'SCOPE';
    return chosen.currency === other.currency ? figureConflict(chosen, other) : 'VALUE';
  },
};

/** Capacity, chips, shares, the length of a contract: its terms. */
export const quantities: FieldForm<Quantity> = { ...figures, format: formatFigure, conflictOf: () => 'TERMS' };
