import { z } from 'zod';

/** The closed vocabularies of the model. The meaning of each word is described in `schema/`, where clients read it. */

export const EntityType = z.enum([
  'Organization',
  'Person',
  'Project',
  'Facility',
  'MarketIndex',
  'Sector',
  'Unspecified',
]);
export type EntityType = z.infer<typeof EntityType>;

export const OrganizationKind = z.enum([
  'COMPANY',
  'FUND',
  'ASSET_MANAGER',
  'BANK',
  'SPV',
  'CONSORTIUM',
  'BUSINESS_UNIT',
  'GOVERNMENT',
  'INSTITUTION',
  'MEDIA',
  'RESEARCH',
]);

export const NameKind = z.enum([
  'LEGAL',
  'SHORT',
  'FORMER',
  'TRANSLATION',
  'TRANSLITERATION',
  'MISTRANSLATION',
  'MISSPELLING',
  'TICKER',
]);

/** Systems that give codes to organizations or to their securities. */
export const IdentifierScheme = z.enum(['LEI', 'CIK', 'WIKIDATA', 'ISIN', 'FIGI', 'TICKER', 'OPENCORPORATES']);
export type IdentifierScheme = z.infer<typeof IdentifierScheme>;

/** From the most to the least developed; a later stage replaces an earlier one. */
export const Stage = z.enum(['RUMOURED', 'ANNOUNCED', 'SIGNED', 'PARTLY_PAID', 'COMPLETED', 'TERMINATED']);
export type Stage = z.infer<typeof Stage>;

export const Binding = z.enum(['NON_BINDING', 'OPTION', 'BINDING']);
export type Binding = z.infer<typeof Binding>;

/** In the order in which a deal lists its parties. */
export const PartyRole = z.enum([
  'PAYER',
  'PAYEE',
  'PARTICIPANT',
  'SPONSOR',
  'LEAD',
  'ARRANGER',
  'SUPPLIER_BEHIND',
  'USER',
]);
export type PartyRole = z.infer<typeof PartyRole>;

export const Qualifier = z.enum(['EXACT', 'ABOUT', 'AT_LEAST', 'UP_TO', 'RANGE', 'UNDISCLOSED']);
export type Qualifier = z.infer<typeof Qualifier>;

/** In the order in which `amount` is picked among the amounts of a deal; REPAID, PROGRAMME_SIZE and GAIN never are. */
export const AmountBasis = z.enum([
  'CONTRACT_VALUE',
  'COMMITTED',
  'CAP',
  'PAID',
  'REPAID',
  'PROGRAMME_SIZE',
  'GAIN',
  'ESTIMATE',
]);
export type AmountBasis = z.infer<typeof AmountBasis>;

export const Unit = z.enum([
  'MW',
  'CHIP',
  'SHARE',
  'PERCENT',
  'WAFER_PER_MONTH',
  'YEAR',
  'RACK',
  'INDEX_POINT',
  'RATIO',
  'COUNT',
]);

export const Metric = z.enum([
  'MARKET_VALUE',
  'MARKET_VALUE_CHANGE',
  'PRICE',
  'PRICE_CHANGE',
  'INDEX_CLOSE',
  'INDEX_CHANGE',
  'VALUATION',
  'VALUATION_PRE_MONEY',
  'VALUATION_POST_MONEY',
  'REVENUE',
  'REVENUE_RATE',
  'OPERATING_INCOME',
  'NET_INCOME',
  'GAIN',
  'LOSS_CHARGE',
  'CAPEX',
  'NET_DEBT',
  'DEBT_ISSUED',
  'CASH',
  'LIQUIDITY',
  'TOTAL_DEBT',
  'DEBT_DUE',
  'EQUITY',
  'GROSS_MARGIN',
  'FREE_CASH_FLOW',
  'LEASES_NOT_COMMENCED',
  'PURCHASE_COMMITMENTS',
  'ORDERS',
  'BACKLOG',
  'COMMITMENTS',
  'CUMULATIVE_INVESTED',
  'REVENUE_SHARE',
  'STAKE_VALUE',
  'SHAREHOLDER_RANK',
  'FUNDING_NEED',
  'RENT_FORECAST',
  'CAPACITY',
]);
export type Metric = z.infer<typeof Metric>;

/** Whether a figure is what came, or what was expected by the entity itself or by others. */
export const Outlook = z.enum(['ACTUAL', 'GUIDANCE', 'FORECAST']);
export type Outlook = z.infer<typeof Outlook>;

export const Session = z.enum(['PRE_MARKET', 'INTRADAY', 'CLOSE']);

export const Stance = z.enum(['POSITIVE', 'NEUTRAL', 'CAUTIOUS', 'NEGATIVE']);

export const Rank = z.enum(['PREFERRED', 'NORMAL', 'DEPRECATED']);

/** From the best to the least trusted kind of document. */
export const Tier = z.enum(['FILING', 'COMPANY', 'WIRE', 'PRESS', 'SUMMARY', 'COPY', 'MACHINE_TRANSLATION']);
export type Tier = z.infer<typeof Tier>;

export const Derivation = z.enum(['TRANSLATION', 'COPY', 'SUMMARY', 'CITES']);

export const TieType = z.enum(['Role', 'Membership', 'Ownership', 'Affiliation']);
export type TieType = z.infer<typeof TieType>;

export const DatePrecision = z.enum(['DAY', 'MONTH', 'QUARTER', 'HALF', 'YEAR', 'RANGE']);
export type DatePrecision = z.infer<typeof DatePrecision>;

/** The kinds of contradiction between sources. */
export const ConflictType = z.enum([
  'VALUE',
  'SCALE',
  'PARTY',
  'DATE',
  'KIND',
  'TERMS',
  'SPLIT',
  'SCOPE',
  'IDENTITY',
  'DENIAL',
]);
export type ConflictType = z.infer<typeof ConflictType>;
