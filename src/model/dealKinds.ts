import { z } from 'zod';

export const Family = z.enum(['FUNDING', 'COMMERCIAL', 'TRANSFER', 'NONE']);
export type Family = z.infer<typeof Family>;

export const DealKind = z.enum([
  'Investment',
  'Loan',
  'Guarantee',
  'Warrant',
  'Purchase',
  'ComputeContract',
  'Lease',
  'Acquisition',
  'ShareSale',
  'Partnership',
]);
export type DealKind = z.infer<typeof DealKind>;

/** Where the leg of a deal starts and ends. Money legs run from payer to payee. */
type LegEnds = 'payer-payee' | 'payer-target' | 'payee-issuer' | 'participants';

interface DealKindFacts {
  readonly family: Family;
  /** The type of the relationship that the leg becomes. */
  readonly leg: string;
  readonly ends: LegEnds;
  /** How a caption says it: "payer <verb> payee". */
  readonly verb: string;
}

/** What follows from the kind of a deal: its family, its leg and the words of its caption. */
export const dealKinds: Readonly<Record<DealKind, DealKindFacts>> = {
  Investment: { family: 'FUNDING', leg: 'INVESTS_IN', ends: 'payer-payee', verb: 'invests in' },
  Loan: { family: 'FUNDING', leg: 'LENDS_TO', ends: 'payer-payee', verb: 'lends to' },
  Guarantee: { family: 'FUNDING', leg: 'BACKSTOPS', ends: 'payer-payee', verb: 'backs' },
  Warrant: { family: 'FUNDING', leg: 'GRANTS_EQUITY_TO', ends: 'payer-payee', verb: 'grants warrants to' },
  Purchase: { family: 'COMMERCIAL', leg: 'BUYS_FROM', ends: 'payer-payee', verb: 'buys from' },
  ComputeContract: { family: 'COMMERCIAL', leg: 'BUYS_FROM', ends: 'payer-payee', verb: 'buys computing from' },
  Lease: { family: 'COMMERCIAL', leg: 'LEASES_FROM', ends: 'payer-payee', verb: 'leases from' },
  Acquisition: { family: 'TRANSFER', leg: 'ACQUIRES', ends: 'payer-target', verb: 'acquires' },
  ShareSale: { family: 'TRANSFER', leg: 'SELLS_STAKE_IN', ends: 'payee-issuer', verb: 'sells shares of' },
  Partnership: { family: 'NONE', leg: 'PARTNERS_WITH', ends: 'participants', verb: 'partners with' },
};
