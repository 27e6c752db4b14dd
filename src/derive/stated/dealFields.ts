import type { DealStates } from '../../bundle/claim.ts';
import type { StatedFieldOf } from '../../model/bundle/statedFields.ts';
import type { Context } from '../context.ts';
import { themeOf } from '../deal/chooseAmounts.ts';
import { thing } from '../deal/chooseQuantities.ts';
import { secured } from '../deal/terms/dealTerms.ts';
import { price } from '../deal/terms/price.ts';
import { rate } from '../deal/terms/rate.ts';
import { paymentInWords, paymentsIn } from '../deal/terms/schedule.ts';
import { formatAmount, formatFigure } from '../text/format.ts';
import { saidDate, saidInWords, saidMoney, saidParties } from './said.ts';
import type { Said } from './StatedField.ts';

type Own = Partial<DealStates>;
type Reader = (own: Own, context: Pick<Context, 'nameOf'>) => readonly Said[];

/** What a claim states of each field of a deal. */
export const dealFields: Readonly<Record<StatedFieldOf<'Deal'>, Reader>> = {
  kind: ({ kind }) => saidInWords(kind),
  payers: ({ payers }, context) => saidParties(payers, context),
  payees: ({ payees }, context) => saidParties(payees, context),
  participants: ({ participants }, context) => saidParties(participants, context),
  sponsors: ({ sponsors }, context) => saidParties(sponsors, context),
  leads: ({ leads }, context) => saidParties(leads, context),
  arrangers: ({ arrangers }, context) => saidParties(arrangers, context),
  suppliersBehind: ({ suppliersBehind }, context) => saidParties(suppliersBehind, context),
  users: ({ users }, context) => saidParties(users, context),
  involves: ({ involves }, context) => saidParties(involves, context),
  amounts: ({ amounts = [] }) =>
    amounts.map((amount) => ({ field: `amounts.${themeOf(amount)}`, text: formatAmount(amount), amount })),
  quantities: ({ quantities = [] }) =>
    quantities.map((quantity) => ({ field: `quantities.${thing(quantity)}`, text: formatFigure(quantity), quantity })),
  stage: ({ stage }) => (stage === undefined ? [] : [{ text: stage, stage }]),
  binding: ({ binding }) => (binding === undefined ? [] : [{ text: binding, binding }]),
  date: ({ date }) => saidDate(date),
  due: ({ due }) => saidDate(due),
  schedule: (own) =>
    paymentsIn(own).map(({ due, amount }) => ({
      text: paymentInWords({ due, amount }),
      amount: { ...amount, basis: null },
      date: due,
    })),
  instrument: ({ instrument }) => saidInWords(instrument),
  round: ({ round }) => saidInWords(round),
  pricePerShare: ({ pricePerShare }) =>
    pricePerShare === undefined ? [] : saidMoney(price.format(pricePerShare), pricePerShare, pricePerShare.currency),
  rate: ({ rate: interest }) => {
    if (interest === undefined) return [];
    const { over, ...figure } = interest;
    return [{ text: rate.format(interest), quantity: { ...figure, unit: 'PERCENT', of: over ?? null } }];
  },
  secured: ({ secured: is }) => (is === undefined ? [] : [{ text: secured.format(is), value: String(is) }]),
  security: ({ security }) => saidInWords(security),
  useOfProceeds: ({ useOfProceeds }) => saidInWords(useOfProceeds),
  maturity: ({ maturity }) => saidDate(maturity),
  start: ({ start }) => saidDate(start),
  end: ({ end }) => saidDate(end),
  deliveredFrom: ({ deliveredFrom }) => saidDate(deliveredFrom),
  partOf: ({ partOf }) => saidInWords(partOf),
  forObligation: ({ forObligation }) => saidInWords(forObligation),
  conditionalOn: ({ conditionalOn }) => saidInWords(conditionalOn),
};
