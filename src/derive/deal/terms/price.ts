import type { DealStates } from '../../../bundle/claim.ts';
import type { FieldForm } from '../../choice/comparisons.ts';
import { figureConflict, figures } from '../../choice/figures.ts';
import { formatBounds, formatMoney } from '../../text/format.ts';

export type Price = NonNullable<DealStates['pricePerShare']>;

/** Prices in two currencies are not compared. */
export const price: FieldForm<Price> = {
  agree: (one, other) => one.currency !== other.currency || figures.agree(one, other),
  narrower: (one, than) => one.currency === than.currency && figures.narrower(one, than),
  open: ({ qualifier }) => qualifier === 'UNDISCLOSED',
  format: (each) => priceInWords(each),
  conflictOf: figureConflict,
};

export const priceInWords = (price: Price, inMoney = formatMoney): string =>
  formatBounds(price, (figure) => inMoney(figure, price.currency), 'undisclosed');
