import { partyRoles } from '../../model/dealKinds.ts';
import { toMajorUnits } from '../../model/money.ts';
import { ascending } from '../choice/choose.ts';
import type { Context } from '../context.ts';
import { themeOf } from '../deal/chooseAmounts.ts';
import { thing } from '../deal/chooseQuantities.ts';
import type { DealState } from '../deal/DealState.ts';
import { secured } from '../deal/terms/dealTerms.ts';
import { priceInWords } from '../deal/terms/price.ts';
import { rate } from '../deal/terms/rate.ts';
import { paymentInWords } from '../deal/terms/schedule.ts';
import { formatAmount, formatDate, formatFigure, formatMoneyExactly } from '../text/format.ts';
import type { DateInterval } from '../../model/dateInterval.ts';
import { keysInWords, type ChosenField } from './chosenLists.ts';

/** The chosen values of a deal. Without the title and the caption, which are the editors' words. */
export function chosenInDeal(state: DealState, context: Pick<Context, 'nameOf'>): ChosenField[] {
  const { terms } = state;
  return [
    ['kind', state.kind],
    ...partiesIn(state, context),
    ['involves', named(state.involves, ({ entity }) => context.nameOf(entity))],
    ...state.amounts.map((each): ChosenField => [`amounts.${themeOf(each)}`, formatAmount(each, formatMoneyExactly)]),
    ...state.quantities.map((each): ChosenField => [`quantities.${thing(each)}`, formatFigure(each)]),
    ['stage', state.stage],
    ['binding', state.binding],
    ['date', dateInWords(state.date)],
    ['due', dateInWords(state.due)],
    ['schedule', state.schedule.map((payment) => paymentInWords(payment, formatMoneyExactly)).join(', ')],
    ['instrument', state.instrument],
    ['round', state.round],
    ['pricePerShare', terms.pricePerShare && priceInWords(terms.pricePerShare, formatMoneyExactly)],
    ['rate', terms.rate && rate.format(terms.rate)],
    ['secured', terms.secured === null ? null : secured.format(terms.secured)],
    ['security', terms.security],
    ['useOfProceeds', terms.useOfProceeds],
    ['maturity', dateInWords(terms.maturity)],
    ['start', dateInWords(terms.start)],
    ['end', dateInWords(terms.end)],
    ['deliveredFrom', dateInWords(terms.deliveredFrom)],
    ['partOf', state.partOf],
    ['forObligation', state.forObligation],
    ['conditionalOn', state.conditionalOn],
    ['supersedes', state.supersedes],
    ['supersededBy', keysInWords(state.supersededBy)],
    ['forCapacity', keysInWords(state.forCapacity)],
  ];
}

/** The parties in each role by name, with what a source states as their own part: `OpenAI, SoftBank Group ($30B)`. */
const partiesIn = ({ parties, amount }: DealState, { nameOf }: Pick<Context, 'nameOf'>): ChosenField[] =>
  Object.entries(partyRoles).map(([field, role]): ChosenField => {
    const inWords = ({ entity, share }: DealState['parties'][number]) => {
      const part = share && amount?.currency ? inMoney(share, amount.currency) : null;
      return part === null ? nameOf(entity) : `${nameOf(entity)} (${part})`;
    };
    const some = parties.filter((party) => party.role === role);
    return [field, named(some, inWords)];
  });

/** In the order of their keys: sources that list the same entities in another order say the same. */
const named = <Party extends { readonly entity: string }>(
  parties: readonly Party[],
  inWords: (party: Party) => string,
): string =>
  parties
    .toSorted((one, other) => ascending(one.entity, other.entity))
    .map(inWords)
    .join(', ');

export const dateInWords = (date: DateInterval | null): string | null => date && formatDate(date);

const inMoney = (minor: string, currency: string): string =>
  formatMoneyExactly(toMajorUnits(BigInt(minor), currency), currency);
