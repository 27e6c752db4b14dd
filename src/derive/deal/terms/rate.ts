import type { DealStates } from '../../../bundle/claim.ts';
import type { FieldForm } from '../../choice/comparisons.ts';
import { figures } from '../../choice/figures.ts';
import { formatPercent } from '../../text/format.ts';

export type Rate = NonNullable<DealStates['rate']>;

/** Rates over two bases are not compared; they contradict each other. */
export const rate: FieldForm<Rate> = {
  agree: (one, other) => one.over === other.over && figures.agree(one, other),
  narrower: (one, than) => one.over === than.over && figures.narrower(one, than),
  open: ({ qualifier }) => qualifier === 'UNDISCLOSED',
  format: (each) => {
    const percent = formatPercent(each);
    return each.over === undefined ? percent : `${each.over} + ${percent}`;
  },
  conflictOf: () => 'TERMS',
};
