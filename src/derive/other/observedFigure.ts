import type { ObservationStates } from '../../bundle/claim.ts';
import type { FieldForm } from '../choice/comparisons.ts';
import { figureConflict, figures, type Figure } from '../choice/figures.ts';
import { formatBounds, formatMoney, formatQuantity } from '../text/format.ts';

/** How figures of one currency or unit compare, and how they are written in words. */
export const figureForm = (
  { currency, unit }: Pick<ObservationStates, 'currency' | 'unit'>,
  inMoney = formatMoney,
): FieldForm<Figure> => ({
  ...figures,
  format: (figure) =>
    formatBounds(
      figure,
      (text) => (currency ? inMoney(text, currency) : formatQuantity(text, unit ?? 'COUNT')),
      'undisclosed',
    ),
  conflictOf: figureConflict,
});

/** The figure of a claim; null if it only contradicts the date. */
export const figureOf = ({ min = null, max = null, qualifier }: Partial<ObservationStates>): Figure | null =>
  qualifier === undefined ? null : { min, max, qualifier };
