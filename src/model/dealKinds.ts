import { z } from 'zod';
import type { PartyRole } from './vocabulary.ts';

export const Family = z.enum(['FUNDING', 'COMMERCIAL', 'TRANSFER', 'NONE']);
export type Family = z.infer<typeof Family>;

/** Families whose deals form money legs: from the payer to the payee, who receives the money. */
export const moneyFamilies: readonly Family[] = ['FUNDING', 'COMMERCIAL'];

/** The role of a party, by the list of a claim that names it. */
export const partyRoles = {
  payers: 'PAYER',
  payees: 'PAYEE',
  participants: 'PARTICIPANT',
  sponsors: 'SPONSOR',
  leads: 'LEAD',
  arrangers: 'ARRANGER',
  suppliersBehind: 'SUPPLIER_BEHIND',
  users: 'USER',
} as const satisfies Readonly<Record<string, PartyRole>>;
export type PartyField = keyof typeof partyRoles;

/** Parties that the claims on a deal must name: lists of a claim, or roles in its `involves`. */
export type NeededParty = 'payers' | 'payees' | 'participants' | 'TARGET' | 'ISSUER';

/** What a kind of deal means. */
interface DealKindFacts {
  readonly family: Family;
  /** The leg type: the relationship type of its deal edges. Kinds can share one. */
  readonly leg: string;
  /** Where a deal edge starts and ends. Money legs run from payer to payee. */
  readonly ends: 'payer-payee' | 'payer-target' | 'payee-issuer' | 'participants';
  /** The verb of its caption: "payer <verb> payee". */
  readonly verb: string;
  readonly needs: readonly NeededParty[];
  /** Money changes hands: it is a source or a use of funds. A guarantee is contingent, a warrant is paid in kind. */
  readonly movesMoney: boolean;
  /** The payer loses what it paid if the payee fails: it is exposed as a funder. */
  readonly isAtRisk: boolean;
  /** A cap is a limit up to which money can be drawn: only what is drawn is a source or a use of funds. */
  readonly isCredit: boolean;
  /** Owed only in some event: its whole amount is an upper bound. */
  readonly isContingent: boolean;
  /** The provider may have bought or rented the capacity from another provider. Chips, for example, end the chain. */
  readonly continuesCapacity: boolean;
}

/** One row for each kind; everything else that the program knows about kinds follows from it. */
const table = {
  Investment: {
    family: 'FUNDING',
    leg: 'INVESTS_IN',
    ends: 'payer-payee',
    verb: 'invests in',
    needs: ['payers', 'payees'],
    movesMoney: true,
    isAtRisk: true,
    isCredit: false,
    isContingent: false,
    continuesCapacity: false,
  },
  Loan: {
    family: 'FUNDING',
    leg: 'LENDS_TO',
    ends: 'payer-payee',
    verb: 'lends to',
    needs: ['payers', 'payees'],
    movesMoney: true,
    isAtRisk: true,
    isCredit: true,
    isContingent: false,
    continuesCapacity: false,
  },
  Guarantee: {
    family: 'FUNDING',
    leg: 'BACKSTOPS',
    ends: 'payer-payee',
    verb: 'backs',
    needs: ['payers', 'payees'],
    movesMoney: false,
    isAtRisk: false,
    isCredit: false,
    isContingent: true,
    continuesCapacity: false,
  },
  Warrant: {
    family: 'FUNDING',
    leg: 'GRANTS_EQUITY_TO',
    ends: 'payer-payee',
    verb: 'grants warrants to',
    needs: ['payers', 'payees'],
    movesMoney: false,
    isAtRisk: false,
    isCredit: false,
    isContingent: false,
    continuesCapacity: false,
  },
  Purchase: {
    family: 'COMMERCIAL',
    leg: 'BUYS_FROM',
    ends: 'payer-payee',
    verb: 'buys from',
    needs: ['payers', 'payees'],
    movesMoney: true,
    isAtRisk: false,
    isCredit: false,
    isContingent: false,
    continuesCapacity: false,
  },
  ComputeContract: {
    family: 'COMMERCIAL',
    leg: 'BUYS_FROM',
    ends: 'payer-payee',
    verb: 'buys computing from',
    needs: ['payers', 'payees'],
    movesMoney: true,
    isAtRisk: false,
    isCredit: false,
    isContingent: false,
    continuesCapacity: true,
  },
  Lease: {
    family: 'COMMERCIAL',
    leg: 'LEASES_FROM',
    ends: 'payer-payee',
    verb: 'leases from',
    needs: ['payers', 'payees'],
    movesMoney: true,
    isAtRisk: false,
    isCredit: false,
    isContingent: false,
    continuesCapacity: true,
  },
  Licence: {
    family: 'COMMERCIAL',
    leg: 'LICENSES_FROM',
    ends: 'payer-payee',
    verb: 'licenses from',
    needs: ['payers', 'payees'],
    movesMoney: true,
    isAtRisk: false,
    isCredit: false,
    isContingent: false,
    continuesCapacity: false,
  },
  Acquisition: {
    family: 'TRANSFER',
    leg: 'ACQUIRES',
    ends: 'payer-target',
    verb: 'acquires',
    needs: ['payers', 'payees', 'TARGET'],
    movesMoney: true,
    isAtRisk: false,
    isCredit: false,
    isContingent: false,
    continuesCapacity: false,
  },
  ShareSale: {
    family: 'TRANSFER',
    leg: 'SELLS_STAKE_IN',
    ends: 'payee-issuer',
    verb: 'sells shares of',
    needs: ['payers', 'payees', 'ISSUER'],
    movesMoney: true,
    isAtRisk: false,
    isCredit: false,
    isContingent: false,
    continuesCapacity: false,
  },
  Distribution: {
    family: 'TRANSFER',
    leg: 'DISTRIBUTES_TO',
    ends: 'payer-payee',
    verb: 'distributes to',
    needs: ['payers', 'payees'],
    movesMoney: true,
    isAtRisk: false,
    isCredit: false,
    isContingent: false,
    continuesCapacity: false,
  },
  Partnership: {
    family: 'NONE',
    leg: 'PARTNERS_WITH',
    ends: 'participants',
    verb: 'partners with',
    needs: ['participants'],
    movesMoney: false,
    isAtRisk: false,
    isCredit: false,
    isContingent: false,
    continuesCapacity: false,
  },
} as const satisfies Readonly<Record<string, DealKindFacts>>;

export type DealKind = keyof typeof table;
export const DealKind = z.enum(Object.keys(table) as [DealKind, ...DealKind[]]);

export type LegType = (typeof table)[DealKind]['leg'];

/** What follows from the kind of a deal. */
export const dealKinds: Readonly<Record<DealKind, DealKindFacts & { readonly leg: LegType }>> = table;

/** The kinds to which some fact applies, in the order of the table. */
export const kindsWhere = (applies: (facts: DealKindFacts) => boolean): DealKind[] =>
  DealKind.options.filter((kind) => applies(dealKinds[kind]));

/** The leg types of the kinds to which some fact applies, each once, in the order of the table. */
export const legTypesWhere = (applies: (facts: DealKindFacts) => boolean): LegType[] => [
  ...new Set(kindsWhere(applies).map((kind) => dealKinds[kind].leg)),
];

/** All leg types. */
export const legTypes: readonly LegType[] = legTypesWhere(() => true);
