import type { ObservationStates, StatementStates, TieStates } from '../../bundle/claim.ts';
import type { StatedFieldOf } from '../../model/bundle/statedFields.ts';
import { percentOf, percents, shares } from '../other/holding.ts';
import { figureForm, figureOf } from '../other/observedFigure.ts';
import { formatAmount } from '../text/format.ts';
import { saidDate, saidInWords, saidMoney, valueOf } from './said.ts';
import type { Said } from './StatedField.ts';

/** What a claim states of each field of a tie. */
export const tieFields: Readonly<Record<StatedFieldOf<'Tie'>, (own: Partial<TieStates>) => readonly Said[]>> = {
  title: ({ title }) => saidInWords(title),
  part: ({ part }) => saidInWords(part),
  percent: (own) => {
    const percent = percentOf(own);
    return percent === undefined
      ? []
      : [{ text: percents.format(percent), quantity: { ...percent, unit: 'PERCENT', of: null } }];
  },
  shares: ({ shares: held }) =>
    held === undefined ? [] : [{ text: shares.format(held), quantity: { ...held, unit: 'SHARE', of: null } }],
  value: ({ value }) => (value === undefined ? [] : [{ text: formatAmount(value), amount: value }]),
  asOf: ({ asOf }) => saidDate(asOf),
  since: ({ since }) => saidDate(since),
  until: ({ until }) => saidDate(until),
};

/** What a claim states of each field of an observation, whose currency or unit is said once. */
export const observationFields: Readonly<
  Record<
    StatedFieldOf<'Observation'>,
    (own: Partial<ObservationStates>, measure: Pick<ObservationStates, 'currency' | 'unit'>) => readonly Said[]
  >
> = {
  value: (own, { currency, unit }) => {
    const figure = figureOf(own);
    if (figure === null) return [];
    const text = figureForm({ currency, unit }).format(figure);
    if (currency !== undefined) return saidMoney(text, figure, currency);
    return [{ text, ...valueOf(figure), quantity: { ...figure, unit: unit ?? 'COUNT', of: null } }];
  },
  date: ({ date }) => saidDate(date),
};

/** What a claim states of each field of a statement. */
export const statementFields: Readonly<
  Record<StatedFieldOf<'Statement'>, (own: Partial<StatementStates>) => readonly Said[]>
> = {
  stance: ({ stance }) => saidInWords(stance),
  saidOn: ({ saidOn }) => saidDate(saidOn),
};
