import type { DateInterval } from '../../../model/dateInterval.ts';
import type { Claim, DealStates } from '../../../bundle/claim.ts';
import type { Lineage } from '../../choice/countIndependent.ts';
import { dates, prose, terms, type FieldForm } from '../../choice/comparisons.ts';
import type { Disagreement } from '../../choice/disagreements.ts';
import { fieldsOf } from '../../choice/fieldsOf.ts';
import { intervalProperties } from '../../text/intervalProperties.ts';
import { price, type Price } from './price.ts';
import { rate, type Rate } from './rate.ts';

/** The terms of a loan, a contract or a deal in shares, as chosen among claims; null where no claim states one. */
export interface DealTerms {
  readonly maturity: DateInterval | null;
  readonly rate: Rate | null;
  readonly secured: boolean | null;
  readonly security: string | null;
  readonly useOfProceeds: string | null;
  readonly pricePerShare: Price | null;
  readonly start: DateInterval | null;
  readonly end: DateInterval | null;
  readonly deliveredFrom: DateInterval | null;
}

/** Chooses each term by itself. A claim that names the security says that the loan is secured. */
export function dealTerms(
  claims: readonly Claim<DealStates>[],
  lineage: Lineage,
): { terms: DealTerms; disagreements: readonly Disagreement[] } {
  const fields = fieldsOf(claims.map(withSecured), lineage);
  return {
    terms: {
      maturity: fields.pick('maturity', dates),
      rate: fields.pick('rate', rate),
      secured: fields.pick('secured', secured),
      security: fields.pick('security', terms),
      useOfProceeds: fields.pick('useOfProceeds', prose),
      pricePerShare: fields.pick('pricePerShare', price),
      start: fields.pick('start', dates),
      end: fields.pick('end', dates),
      deliveredFrom: fields.pick('deliveredFrom', dates),
    },
    disagreements: fields.disagreements(),
  };
}

/** The terms as they are stored. */
export const termsProperties = ({ terms }: { readonly terms: DealTerms }) => ({
  ...intervalProperties('maturity', terms.maturity),
  rateMin: terms.rate?.min ?? null,
  rateMax: terms.rate?.max ?? null,
  rateQualifier: terms.rate?.qualifier ?? null,
  rateOver: terms.rate?.over ?? null,
  secured: terms.secured,
  security: terms.security,
  useOfProceeds: terms.useOfProceeds,
  priceMin: terms.pricePerShare?.min ?? null,
  priceMax: terms.pricePerShare?.max ?? null,
  priceQualifier: terms.pricePerShare?.qualifier ?? null,
  priceCurrency: terms.pricePerShare?.currency ?? null,
  ...intervalProperties('start', terms.start),
  ...intervalProperties('end', terms.end),
  ...intervalProperties('delivery', terms.deliveredFrom),
});

export const secured: FieldForm<boolean> = {
  agree: (one, other) => one === other,
  format: (is) => (is ? 'secured' : 'unsecured'),
  conflictOf: () => 'TERMS',
};

const withSecured = (claim: Claim<DealStates>): Claim<DealStates> =>
  claim.states.security === undefined ? claim : { ...claim, states: { secured: true, ...claim.states } };
