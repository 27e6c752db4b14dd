import type { DateInterval } from '../../model/dateInterval.ts';
import type { ObservationStates } from '../../bundle/claim.ts';
import type { Figure } from '../choice/figures.ts';
import { figureForm } from '../other/observedFigure.ts';
import { percents, shares, type holdingOn } from '../other/holding.ts';
import { formatAmount, formatDate, formatMoneyExactly } from '../text/format.ts';
import { dateInWords } from './chosenInDeal.ts';
import { keysInWords, type ChosenField } from './chosenLists.ts';

interface ChosenInTie {
  readonly title: string | null;
  readonly part: string | null;
  readonly heldFrom: string | null;
  readonly heldTo: string | null;
  readonly holding: Omit<ReturnType<typeof holdingOn>, 'disagreements'>;
}

/** The chosen values of a tie. It holds from the last day on which it may have begun. */
export const chosenInTie = ({ title, part, heldFrom, heldTo, holding }: ChosenInTie): ChosenField[] => [
  ['title', title],
  ['part', part],
  ['percent', holding.percent && percents.format(holding.percent)],
  ['shares', holding.shares && shares.format(holding.shares)],
  ['value', holding.value && formatAmount(holding.value, formatMoneyExactly)],
  ['asOf', dateInWords(holding.asOf)],
  ['since', dayInWords(heldFrom)],
  ['until', dayInWords(heldTo)],
];

/** The chosen values of an observation. */
export const chosenInObservation = (
  figure: Figure,
  date: DateInterval | null,
  measure: Pick<ObservationStates, 'currency' | 'unit'>,
): ChosenField[] => [
  ['value', figureForm(measure, formatMoneyExactly).format(figure)],
  ['date', dateInWords(date)],
];

interface ChosenInStatement {
  readonly summary: string;
  readonly stance: string | null;
  readonly topic: string | null;
  readonly saidOn: DateInterval | null;
  readonly about: readonly string[];
  readonly disputes: readonly string[];
  readonly retracts: readonly string[];
}

/** The chosen values of a statement. */
export const chosenInStatement = (chosen: ChosenInStatement): ChosenField[] => [
  ['summary', chosen.summary],
  ['stance', chosen.stance],
  ['topic', chosen.topic],
  ['saidOn', dateInWords(chosen.saidOn)],
  ['about', keysInWords(chosen.about)],
  ['disputes', keysInWords(chosen.disputes)],
  ['retracts', keysInWords(chosen.retracts)],
];

const dayInWords = (day: string | null): string | null => day && formatDate({ from: day, to: day, precision: 'DAY' });
