import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
export type MakeOptional<T, K extends keyof T> = Omit<T, K> & { [SubKey in K]?: Maybe<T[SubKey]> };
export type MakeMaybe<T, K extends keyof T> = Omit<T, K> & { [SubKey in K]: Maybe<T[SubKey]> };
export type MakeEmpty<T extends { [key: string]: unknown }, K extends keyof T> = { [_ in K]?: never };
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** An ISO 4217 currency code, such as `USD`. */
  CurrencyCode: { input: string; output: string; }
  /** A calendar day, ISO 8601: `2025-11-11`. */
  Date: { input: string; output: string; }
  /** A moment, ISO 8601 with its offset from UTC: `2026-11-30T09:15:00.25Z`. */
  DateTime: { input: string; output: string; }
  /** An exact decimal number as a string: `"5830000000"`, `"-2.96"`. Never a float, so that figures are not rounded. */
  Decimal: { input: string; output: string; }
  /** An absolute web address. */
  URL: { input: string; output: string; }
};

/** What an amount measures. Amounts of different bases never contradict each other. */
export type AmountBasis =
  /** Maximum that may be paid or drawn. */
  | 'CAP'
  /** Amount committed. */
  | 'COMMITTED'
  /** Value of the whole contract. */
  | 'CONTRACT_VALUE'
  /** An estimate of the value by someone outside the deal. Not included in any sum or leg. */
  | 'ESTIMATE'
  /** Gain that a party made by the deal. In no sum and on no leg. */
  | 'GAIN'
  /** Amount paid; of a loan, the amount drawn. */
  | 'PAID'
  /** Size of a whole programme. In no sum and on no leg. */
  | 'PROGRAMME_SIZE'
  /** Amount paid back. In no sum and on no leg; `exposure` takes it off what is paid. */
  | 'REPAID';

/** Whether a deal obliges its parties. */
export type Binding =
  /** The parties are bound. */
  | 'BINDING'
  /** No obligation: a letter of intent, talks or plans. */
  | 'NON_BINDING'
  /** One party may choose whether to go ahead. */
  | 'OPTION';

/** Condition on the binding of a deal. Does not match deals whose binding is unknown. */
export type BindingFilter = {
  /** Equal to this value. */
  readonly eq?: InputMaybe<Binding>;
  /** One of these values. */
  readonly in?: InputMaybe<ReadonlyArray<Binding>>;
};

/** Condition on a boolean. */
export type BooleanFilter = {
  /** The value equals this. */
  readonly eq?: InputMaybe<Scalars['Boolean']['input']>;
};

/** How to group sums of capacity. */
export type CapacityGroup =
  /** By binding of the deals. */
  | 'BINDING'
  /** By the entity from which capacity is bought: the payee. */
  | 'PROVIDER'
  /** By unit. Rows are always grouped by it: megawatts and chips are never added. */
  | 'UNIT';

/** How rings and paths are ranked. Unless the order is LENGTH or DATE, those in which every amount is known come first. */
export type ChainOrder =
  /** Latest `since` first. */
  | 'DATE'
  /** Fewest legs first. */
  | 'LENGTH'
  /** Largest sum of known amounts first. */
  | 'TOTAL'
  /** Largest weakest leg first. */
  | 'WEAKEST';

/**
 * What sources contradict each other in. Values that can both be true within qualifier and rounding are not a conflict,
 * nor is a later stage of a deal.
 */
export type ConflictType =
  /** A different date. */
  | 'DATE'
  /** A statement that disputes the subject as a whole. */
  | 'DENIAL'
  /**
   * A name of a party read as two different entities, or a different deal named in `partOf`, `supersedes`, `forObligation`
   * or `conditionalOn`.
   */
  | 'IDENTITY'
  /** A different kind of deal. */
  | 'KIND'
  /** Different parties. */
  | 'PARTY'
  /** A figure about ten times as large or as small, as from a slip in conversion. */
  | 'SCALE'
  /** An amount that counts something else, such as with co-investors or for one year. */
  | 'SCOPE'
  /** A package that is stated to be worth less than its parts. */
  | 'SPLIT'
  /** Different terms: capacity, chips, shares, percentages, years. */
  | 'TERMS'
  /** A different figure or word. */
  | 'VALUE';

/** Condition on a number of things. */
export type CountFilter = {
  /** Equal to this number. */
  readonly eq?: InputMaybe<Scalars['Int']['input']>;
  /** At least this number. */
  readonly gte?: InputMaybe<Scalars['Int']['input']>;
  /** At most this number. */
  readonly lte?: InputMaybe<Scalars['Int']['input']>;
};

/** Condition on a date, which can be a day or a span of days. */
export type DateFilter = {
  /** Whether the date is missing. */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** The date may lie in this range: at least one of its days does. An open end reaches beyond every day. */
  readonly overlaps?: InputMaybe<DateRange>;
  /** The date certainly lies in this range: both its first and its last day do. An open end lies in an open range only. */
  readonly within?: InputMaybe<DateRange>;
};

/** Precision with which a source dates something. */
export type DatePrecision =
  /** A day. */
  | 'DAY'
  /** Half a year. */
  | 'HALF'
  /** A month. */
  | 'MONTH'
  /** A quarter of a year. */
  | 'QUARTER'
  /** Any other span of days, also one with an open end. */
  | 'RANGE'
  /** A year. */
  | 'YEAR';

/** A range of days, inclusive at both ends. A missing end is open. */
export type DateRange = {
  /** First day. */
  readonly from?: InputMaybe<Scalars['Date']['input']>;
  /** Last day. */
  readonly to?: InputMaybe<Scalars['Date']['input']>;
};

/** Which deals to return. All conditions that are set must hold. */
export type DealFilter = {
  /**
   * Condition on the amount in US dollars: the upper bound for UP_TO, the lower bound otherwise. Unknown for an amount with a
   * scope and for an estimate.
   */
  readonly amountUsd?: InputMaybe<UsdFilter>;
  /** Every one of these conditions holds. */
  readonly and?: InputMaybe<ReadonlyArray<DealFilter>>;
  /** Condition on `certainty.bestTier`. */
  readonly bestTier?: InputMaybe<TierFilter>;
  /** Condition on the binding. */
  readonly binding?: InputMaybe<BindingFilter>;
  /** Condition on `date`. */
  readonly date?: InputMaybe<DateFilter>;
  /** Whether the deal has a conflict between sources. */
  readonly disputed?: InputMaybe<BooleanFilter>;
  /** Condition on `due`. */
  readonly due?: InputMaybe<DateFilter>;
  /** Condition on the family. */
  readonly family?: InputMaybe<FamilyFilter>;
  /** Condition on the sites and projects in `forCapacity`. */
  readonly forCapacity?: InputMaybe<EntityRelation>;
  /** Whether the deal is a package: it has `parts`. */
  readonly hasParts?: InputMaybe<BooleanFilter>;
  /** Condition on `certainty.independentSources`. */
  readonly independentSources?: InputMaybe<CountFilter>;
  /** Condition on the entities in `involves`: the company bought, the issuer of the shares. */
  readonly involves?: InputMaybe<EntityRelation>;
  /** Condition on the key. */
  readonly key?: InputMaybe<KeyFilter>;
  /** Condition on the kind. */
  readonly kind?: InputMaybe<DealKindFilter>;
  /** Condition on the `maturity` of a loan. Other kinds have none. */
  readonly maturity?: InputMaybe<DateFilter>;
  /** The condition does not hold. An unknown value meets no condition, so it passes here. */
  readonly not?: InputMaybe<DealFilter>;
  /** At least one of these conditions holds. */
  readonly or?: InputMaybe<ReadonlyArray<DealFilter>>;
  /** Condition on the package that the deal is part of. `{}` means any, and a deal that is part of none does not match. */
  readonly partOf?: InputMaybe<DealFilter>;
  /** Condition on the parties, whatever their roles. */
  readonly party?: InputMaybe<EntityRelation>;
  /** Condition on one of the `quantities`: it meets all of these conditions. */
  readonly quantities?: InputMaybe<QuantityFilter>;
  /** Condition on the stage. */
  readonly stage?: InputMaybe<StageFilter>;
  /** Whether another deal replaced this one. */
  readonly superseded?: InputMaybe<BooleanFilter>;
};

/** Kind of a deal. The values are the names of the types that implement `Deal`. */
export type DealKind =
  /** An acquirer pays the sellers of a company. */
  | 'Acquisition'
  /** A customer buys computing capacity from a provider. */
  | 'ComputeContract'
  /** A company pays its owners: a dividend, a return of capital or a buyback. */
  | 'Distribution'
  /** A guarantor backs the obligation of another entity. */
  | 'Guarantee'
  /** An investor pays a company for equity. */
  | 'Investment'
  /** A lessee pays rent to a lessor. */
  | 'Lease'
  /** A licensee pays a licensor for the use of software, models, patents or data. */
  | 'Licence'
  /** A lender lends to a borrower: loan, bond, bridge loan, margin loan or credit line. */
  | 'Loan'
  /** An agreement without a price. */
  | 'Partnership'
  /** A customer buys chips, energy or other goods from a supplier. */
  | 'Purchase'
  /** A buyer pays a seller for existing shares. The issuer receives nothing. */
  | 'ShareSale'
  /** An issuer grants a right to buy its shares. */
  | 'Warrant';

/** Condition on the kind of a deal. */
export type DealKindFilter = {
  /** Equal to this value. */
  readonly eq?: InputMaybe<DealKind>;
  /** One of these values. */
  readonly in?: InputMaybe<ReadonlyArray<DealKind>>;
};

/** Sort order of deals. Equal deals are sorted by key in the same direction. */
export type DealOrder = {
  /** The direction. */
  readonly direction?: SortDirection;
  /** The field to sort by. */
  readonly field: DealOrderField;
};

/** Fields by which deals can be sorted. */
export type DealOrderField =
  /** The amount in US dollars. Unknown amounts, those with a scope and estimates sort as the smallest. */
  | 'AMOUNT_USD'
  /** The first day of the date. Undated deals sort as the earliest. */
  | 'DATE'
  /** The key. */
  | 'KEY';

/** Condition on a decimal number. */
export type DecimalFilter = {
  /** At least this number. */
  readonly gte?: InputMaybe<Scalars['Decimal']['input']>;
  /** At most this number. */
  readonly lte?: InputMaybe<Scalars['Decimal']['input']>;
};

/** How a document derives from its source. */
export type Derivation =
  /** Cites the source. */
  | 'CITES'
  /** Copies the source. */
  | 'COPY'
  /** Summarizes the source. */
  | 'SUMMARY'
  /** Translates the source. */
  | 'TRANSLATION';

/** In which way something differs. */
export type DifferenceKind =
  /** It exists at `to` and did not at `from`. */
  | 'CAME'
  /** It exists at both, and fields differ. That a deal was terminated or replaced is such a difference. */
  | 'CHANGED'
  /** It existed at `from` and does not at `to`: every claim about it was retracted, or it was not yet true or known. */
  | 'WENT';

/** Direction of money, seen from one entity. */
export type Direction =
  /** The entity is paid. */
  | 'IN'
  /** Neither, or both at once. */
  | 'NONE'
  /** The entity pays, or sponsors the payer. */
  | 'OUT';

/** Which documents to return. All conditions that are set must hold. */
export type DocumentFilter = {
  /** Condition on what its claims are about. */
  readonly about?: InputMaybe<SubjectRelation>;
  /** Every one of these conditions holds. */
  readonly and?: InputMaybe<ReadonlyArray<DocumentFilter>>;
  /** Condition on the documents that it copies, translates, summarizes or cites. */
  readonly derivesFrom?: InputMaybe<DocumentRelation>;
  /** Condition on the key. */
  readonly key?: InputMaybe<KeyFilter>;
  /** Condition on the language, BCP 47. */
  readonly lang?: InputMaybe<TextFilter>;
  /** The condition does not hold. An unknown value meets no condition, so it passes here. */
  readonly not?: InputMaybe<DocumentFilter>;
  /** At least one of these conditions holds. */
  readonly or?: InputMaybe<ReadonlyArray<DocumentFilter>>;
  /**
   * Condition on the publishers that are its origin: those of the documents that it derives from, directly or through others,
   * and those that it derives from by name.
   */
  readonly origin?: InputMaybe<PublisherRelation>;
  /** Condition on the day or period of publication. */
  readonly publishedOn?: InputMaybe<DateFilter>;
  /** Condition on the publisher. */
  readonly publisher?: InputMaybe<PublisherRelation>;
  /** Condition on the tier. */
  readonly tier?: InputMaybe<TierFilter>;
  /** Condition on the title. */
  readonly title?: InputMaybe<TextFilter>;
  /** Condition on the address. */
  readonly url?: InputMaybe<TextFilter>;
};

/** Sort order of documents. Equal documents are sorted by key in the same direction. */
export type DocumentOrder = {
  /** The direction. */
  readonly direction?: SortDirection;
  /** The field to sort by. */
  readonly field: DocumentOrderField;
};

/** Fields by which documents can be sorted. */
export type DocumentOrderField =
  /** The key. */
  | 'KEY'
  /** The day of publication. Undated documents sort as the earliest. */
  | 'PUBLISHED_ON'
  /** The title. */
  | 'TITLE';

/**
 * Condition on related documents. Conditions outside `some`, `none` and `all` must hold for one and the same document, as in
 * `some`.
 */
export type DocumentRelation = {
  /** Every related document matches. Also holds if there are none. */
  readonly all?: InputMaybe<DocumentFilter>;
  /** Condition on the key. */
  readonly key?: InputMaybe<KeyFilter>;
  /** No related document matches. */
  readonly none?: InputMaybe<DocumentFilter>;
  /** Condition on the publisher. */
  readonly publisher?: InputMaybe<PublisherRelation>;
  /** At least one related document matches. */
  readonly some?: InputMaybe<DocumentFilter>;
  /** Condition on the tier. */
  readonly tier?: InputMaybe<TierFilter>;
};

/** Which entities to return. All conditions that are set must hold. */
export type EntityFilter = {
  /** Every one of these conditions holds. */
  readonly and?: InputMaybe<ReadonlyArray<EntityFilter>>;
  /** Condition on the country code. */
  readonly country?: InputMaybe<TextFilter>;
  /** Condition on the key. */
  readonly key?: InputMaybe<KeyFilter>;
  /** Condition on the kind of organization. */
  readonly kind?: InputMaybe<OrganizationKindFilter>;
  /** Condition on `name`. Other names are found by `search`. */
  readonly name?: InputMaybe<TextFilter>;
  /** The condition does not hold. An unknown value meets no condition, so it passes here. */
  readonly not?: InputMaybe<EntityFilter>;
  /** At least one of these conditions holds. */
  readonly or?: InputMaybe<ReadonlyArray<EntityFilter>>;
  /** Condition on the type. */
  readonly type?: InputMaybe<EntityTypeFilter>;
};

/**
 * Sort order of entities. Equal entities are sorted by key in the same direction. Orders by money are refused at a pair of
 * times; ask `money` of chosen entities there.
 */
export type EntityOrder = {
  /** The direction. */
  readonly direction?: SortDirection;
  /** The field to sort by. */
  readonly field: EntityOrderField;
};

/** Fields by which entities can be sorted. */
export type EntityOrderField =
  /** What the entity has committed and not yet paid: `committedUsd` of its `money` in the direction OUT. In the present only. */
  | 'COMMITTED_USD'
  /** The key. */
  | 'KEY'
  /** The name by which readers know the entity. */
  | 'NAME'
  /** What the entity has paid: `paidUsd` of its `money` in the direction OUT. In the present only. */
  | 'PAID_USD'
  /** What the entity has received: `paidUsd` of its `money` in the direction IN. In the present only. */
  | 'RECEIVED_USD';

/**
 * Condition on related entities. Conditions outside `some`, `none` and `all` must hold for one and the same entity, as in
 * `some`.
 */
export type EntityRelation = {
  /** Every related entity matches. Also holds if there are none. */
  readonly all?: InputMaybe<EntityFilter>;
  /** Condition on the country code. */
  readonly country?: InputMaybe<TextFilter>;
  /** Condition on the key. */
  readonly key?: InputMaybe<KeyFilter>;
  /** Condition on the kind of organization. */
  readonly kind?: InputMaybe<OrganizationKindFilter>;
  /** Condition on `name`. */
  readonly name?: InputMaybe<TextFilter>;
  /** No related entity matches. */
  readonly none?: InputMaybe<EntityFilter>;
  /** At least one related entity matches. */
  readonly some?: InputMaybe<EntityFilter>;
  /** Condition on the type. */
  readonly type?: InputMaybe<EntityTypeFilter>;
};

/** Type of an entity. The values are the names of the types that implement `Entity`. */
export type EntityType =
  /** A site, such as a data centre. */
  | 'Facility'
  /** An index of share prices. */
  | 'MarketIndex'
  /** A company, fund, bank, government or other body. */
  | 'Organization'
  /** A natural person. */
  | 'Person'
  /** A joint programme, such as Stargate. Distinct from its members. */
  | 'Project'
  /** A sector of the economy, such as AI. Never a party to a deal. */
  | 'Sector'
  /** A party that no source names, such as unnamed buyers, lenders or analysts. */
  | 'Unspecified';

/** Condition on the type of an entity. */
export type EntityTypeFilter = {
  /** Equal to this value. */
  readonly eq?: InputMaybe<EntityType>;
  /** One of these values. */
  readonly in?: InputMaybe<ReadonlyArray<EntityType>>;
};

/** What an entity has at stake in another that cannot pay. */
export type ExposureRole =
  /** Waits for an investment or a loan that the failing entity is bound to pay. `committedUsd` is at stake. */
  | 'AWAITS_FUNDING'
  /** Loses a guarantee that the failing entity gave. */
  | 'BENEFICIARY'
  /** May be called: it guarantees an obligation of the failing entity. */
  | 'GUARANTOR'
  /** Has invested in the failing entity or bought shares of it from others. `paidUsd` is at stake, less what was repaid. */
  | 'INVESTOR'
  /** Has lent to the failing entity. `paidUsd` is at stake, less what was repaid. */
  | 'LENDER'
  /** The same, and something secures the loan. */
  | 'SECURED_LENDER'
  /** Is owed revenue: the failing entity buys goods or capacity from it. `committedUsd` is at stake. */
  | 'SUPPLIER';

/** What the money of a deal pays for. */
export type Family =
  /** Goods, capacity or use: purchases, compute contracts, leases and licences. */
  | 'COMMERCIAL'
  /** Funding, paid for a stake or as credit: investments, loans, guarantees and warrants. */
  | 'FUNDING'
  /** Nothing: no money moves. */
  | 'NONE'
  /** Ownership: acquisitions, share sales, and what a company pays to its owners. Never on a money leg. */
  | 'TRANSFER';

/** Condition on the family of a deal. */
export type FamilyFilter = {
  /** Equal to this value. */
  readonly eq?: InputMaybe<Family>;
  /** One of these values. */
  readonly in?: InputMaybe<ReadonlyArray<Family>>;
};

/** A system that gives codes to organizations or their securities. */
export type IdentifierScheme =
  /** Central Index Key: the number of a filer at the US Securities and Exchange Commission, with leading zeros. */
  | 'CIK'
  /** Financial Instrument Global Identifier of the Object Management Group. Identifies a security. */
  | 'FIGI'
  /** International Securities Identification Number, ISO 6166. Identifies a security, such as a class of shares. */
  | 'ISIN'
  /** Legal Entity Identifier, ISO 17442. Identifies a legal entity. */
  | 'LEI'
  /** Jurisdiction and company number as in the addresses of OpenCorporates, such as `us_wa/600413485`. */
  | 'OPENCORPORATES'
  /** Symbol of a security at a stock exchange. `market` distinguishes exchanges. */
  | 'TICKER'
  /** The number of an item of Wikidata, with the letter Q. */
  | 'WIKIDATA';

/** How a deal concerns an entity that is not a party to it. */
export type InvolvementRole =
  /** The company whose shares are sold. */
  | 'ISSUER'
  /** The company that is bought. */
  | 'TARGET';

/** Condition on a key. */
export type KeyFilter = {
  /** The key equals this one. The `id` works too. */
  readonly eq?: InputMaybe<Scalars['ID']['input']>;
  /** The key is one of these. An `id` works too. */
  readonly in?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

/** Which deals count, and which legs to return. All conditions that are set must hold. */
export type LegFilter = {
  /** Keys or ids of entities that no leg may touch. */
  readonly avoid?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Only deals with one of these bindings. */
  readonly binding?: InputMaybe<ReadonlyArray<Binding>>;
  /** Only deals of these families: FUNDING, COMMERCIAL or both. Defaults to both. */
  readonly families?: InputMaybe<ReadonlyArray<Family>>;
  /** Keys or ids of entities: only legs that start at one of them. */
  readonly from?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Only deals of these kinds. Kinds without money legs (Acquisition, ShareSale, Distribution, Partnership) are refused. */
  readonly kinds?: InputMaybe<ReadonlyArray<DealKind>>;
  /** Only deals whose known amount on the leg is at least this many US dollars. Excludes unknown amounts. */
  readonly minAmountUsd?: InputMaybe<Scalars['Decimal']['input']>;
  /** Keys or ids of entities: only legs that start or end at one of them. */
  readonly party?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Only deals at one of these stages. */
  readonly stages?: InputMaybe<ReadonlyArray<Stage>>;
  /** Keys or ids of entities: only legs that end at one of them. */
  readonly to?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

/** Sort order of legs. Equal legs are sorted by key in the same direction. */
export type LegOrder = {
  /** The direction. */
  readonly direction?: SortDirection;
  /** The field to sort by. */
  readonly field: LegOrderField;
};

/** Fields by which legs can be sorted. */
export type LegOrderField =
  /** The amount of the leading deal on the leg, in US dollars. Unknown amounts sort as the smallest. */
  | 'AMOUNT_USD'
  /** The key of the payer, then that of the payee. */
  | 'KEY';

/** What an observation measures. */
export type Metric =
  /** Orders not yet fulfilled. */
  | 'BACKLOG'
  /** Capacity, existing or planned. */
  | 'CAPACITY'
  /** Capital expenditure. */
  | 'CAPEX'
  /** Cash and what can be sold for cash at once, as the source counts it. */
  | 'CASH'
  /** Total commitments. */
  | 'COMMITMENTS'
  /** Total invested to date. */
  | 'CUMULATIVE_INVESTED'
  /** Debt that is due by the date or within the period. */
  | 'DEBT_DUE'
  /** Bonds and notes sold in a period. */
  | 'DEBT_ISSUED'
  /** Shareholders' equity: assets minus liabilities. */
  | 'EQUITY'
  /** Cash from operations minus capital expenditure. */
  | 'FREE_CASH_FLOW'
  /** Funding need. */
  | 'FUNDING_NEED'
  /** Gain on a holding. */
  | 'GAIN'
  /** Revenue minus the cost of what was sold: in percent of revenue, or as money. */
  | 'GROSS_MARGIN'
  /** Change in an index. */
  | 'INDEX_CHANGE'
  /** Closing level of an index. */
  | 'INDEX_CLOSE'
  /** Payments under signed leases that have not begun. */
  | 'LEASES_NOT_COMMENCED'
  /** Cash and undrawn credit lines. */
  | 'LIQUIDITY'
  /** Charge for a loss. */
  | 'LOSS_CHARGE'
  /** Market capitalization: value of all shares at the exchange. */
  | 'MARKET_VALUE'
  /** Change in market capitalization. */
  | 'MARKET_VALUE_CHANGE'
  /** Debt minus cash. */
  | 'NET_DEBT'
  /** Net profit or loss. */
  | 'NET_INCOME'
  /** Income from operations, before interest and tax; negative for a loss. */
  | 'OPERATING_INCOME'
  /** Orders received in a period. */
  | 'ORDERS'
  /** Share price. */
  | 'PRICE'
  /** Change in the share price. */
  | 'PRICE_CHANGE'
  /** Commitments to buy goods and services, leases left out. */
  | 'PURCHASE_COMMITMENTS'
  /** Expected rent payments. */
  | 'RENT_FORECAST'
  /** Revenue. */
  | 'REVENUE'
  /** Annualized revenue run rate. */
  | 'REVENUE_RATE'
  /** Share of revenue. */
  | 'REVENUE_SHARE'
  /** Rank among all shareholders by size; 1 is the largest. */
  | 'SHAREHOLDER_RANK'
  /** Value of a holding. */
  | 'STAKE_VALUE'
  /** Debt, whenever it is due. */
  | 'TOTAL_DEBT'
  /** Valuation of a company that is not stated to be before or after new money. */
  | 'VALUATION'
  /** Valuation after new money. */
  | 'VALUATION_POST_MONEY'
  /** Valuation before new money. */
  | 'VALUATION_PRE_MONEY';

/** Condition on a metric. */
export type MetricFilter = {
  /** Equal to this value. */
  readonly eq?: InputMaybe<Metric>;
  /** One of these values. */
  readonly in?: InputMaybe<ReadonlyArray<Metric>>;
};

/** How to group an entity's own parts of its deals. */
export type MoneyGroup =
  /** By the entity on the other side: payee or payer. Of a sale of shares or an acquisition the seller, not the company sold. */
  | 'COUNTERPARTY'
  /** By currency of the leading amount. The sums are in US dollars. */
  | 'CURRENCY'
  /** By direction of the money, seen from the entity. */
  | 'DIRECTION'
  /** By family of kinds: funding, commercial, transfer. */
  | 'FAMILY'
  /** By kind of deal. */
  | 'KIND'
  /** By quarter of the first signing, else of the stage. */
  | 'QUARTER'
  /** By stage. */
  | 'STAGE'
  /** By year of the first signing, else of the stage. */
  | 'YEAR';

/** Kind of a name. */
export type NameKind =
  /** Name no longer in use. */
  | 'FORMER'
  /** Registered name. */
  | 'LEGAL'
  /** Wrong spelling. */
  | 'MISSPELLING'
  /** Wrong rendering in another language. */
  | 'MISTRANSLATION'
  /** Short or common name. */
  | 'SHORT'
  /** Symbol at a stock exchange. */
  | 'TICKER'
  /** Correct rendering in another language. */
  | 'TRANSLATION'
  /** Correct rendering in another script. */
  | 'TRANSLITERATION';

/** Which observations to return. All conditions that are set must hold. */
export type ObservationFilter = {
  /** Every one of these conditions holds. */
  readonly and?: InputMaybe<ReadonlyArray<ObservationFilter>>;
  /** Condition on `date`. */
  readonly date?: InputMaybe<DateFilter>;
  /** Condition on the key. */
  readonly key?: InputMaybe<KeyFilter>;
  /** Condition on the metric. */
  readonly metric?: InputMaybe<MetricFilter>;
  /** The condition does not hold. An unknown value meets no condition, so it passes here. */
  readonly not?: InputMaybe<ObservationFilter>;
  /** Condition on the entity that the figure belongs to. */
  readonly of?: InputMaybe<EntityRelation>;
  /** At least one of these conditions holds. */
  readonly or?: InputMaybe<ReadonlyArray<ObservationFilter>>;
  /** Condition on the outlook. */
  readonly outlook?: InputMaybe<OutlookFilter>;
  /** Condition on the counterparty of the figure. */
  readonly towards?: InputMaybe<EntityRelation>;
};

/** Sort order of observations. Equal observations are sorted by key in the same direction. */
export type ObservationOrder = {
  /** The direction. */
  readonly direction?: SortDirection;
  /** The field to sort by. */
  readonly field: ObservationOrderField;
};

/** Fields by which observations can be sorted. */
export type ObservationOrderField =
  /** The first day of the date. Undated observations sort as the earliest. */
  | 'DATE'
  /** The key. */
  | 'KEY';

/** Kind of an organization. */
export type OrganizationKind =
  /** A manager of other people's assets. */
  | 'ASSET_MANAGER'
  /** A bank. */
  | 'BANK'
  /** A unit of another organization. */
  | 'BUSINESS_UNIT'
  /** A company. */
  | 'COMPANY'
  /** A group of organizations that act together. */
  | 'CONSORTIUM'
  /** An investment fund. */
  | 'FUND'
  /** A state or one of its bodies. */
  | 'GOVERNMENT'
  /** A public or academic institution. */
  | 'INSTITUTION'
  /** A publisher, broadcaster or news agency. */
  | 'MEDIA'
  /** A research firm or rating agency. */
  | 'RESEARCH'
  /** A special-purpose vehicle: a company set up for one purpose. */
  | 'SPV';

/** Condition on the kind of an organization. Does not match other entities. */
export type OrganizationKindFilter = {
  /** Equal to this value. */
  readonly eq?: InputMaybe<OrganizationKind>;
  /** One of these values. */
  readonly in?: InputMaybe<ReadonlyArray<OrganizationKind>>;
};

/**
 * Whether a figure is a result or an expectation. It belongs to the identity of an observation: an expectation and the
 * result that followed are two observations, so none is chosen over the other.
 */
export type Outlook =
  /** A result, or what was so on the date. */
  | 'ACTUAL'
  /** What someone else expects, such as an analyst. */
  | 'FORECAST'
  /** What the entity itself expects or plans. */
  | 'GUIDANCE';

/** Condition on an outlook. */
export type OutlookFilter = {
  /** Equal to this value. */
  readonly eq?: InputMaybe<Outlook>;
  /** One of these values. */
  readonly in?: InputMaybe<ReadonlyArray<Outlook>>;
};

/** Role of a party in a deal. */
export type PartyRole =
  /** Brings the deal about without paying, such as the bank that finds the lenders of a loan. */
  | 'ARRANGER'
  /** Leads the other lenders or investors. A lead that pays is a payer too. */
  | 'LEAD'
  /** Takes part without paying or being paid. */
  | 'PARTICIPANT'
  /** Is paid: investee, borrower, beneficiary, holder of a warrant, supplier, lessor, licensor, seller or owner. */
  | 'PAYEE'
  /** Pays: investor, lender, guarantor, issuer of a warrant, customer, lessee, licensee, acquirer, buyer, or company that pays its owners. */
  | 'PAYER'
  /** Sponsors a payer, such as the parent of the fund that pays. */
  | 'SPONSOR'
  /** Supplies the payee, such as the maker of the chips in rented capacity. */
  | 'SUPPLIER_BEHIND'
  /** Uses what the payer pays for, such as the customer of a tenant. */
  | 'USER';

/** Which publishers to return. All conditions that are set must hold. */
export type PublisherFilter = {
  /** Every one of these conditions holds. */
  readonly and?: InputMaybe<ReadonlyArray<PublisherFilter>>;
  /** Condition on the key. */
  readonly key?: InputMaybe<KeyFilter>;
  /** Condition on the name. */
  readonly name?: InputMaybe<TextFilter>;
  /** The condition does not hold. An unknown value meets no condition, so it passes here. */
  readonly not?: InputMaybe<PublisherFilter>;
  /** At least one of these conditions holds. */
  readonly or?: InputMaybe<ReadonlyArray<PublisherFilter>>;
};

/** Sort order of publishers. Equal publishers are sorted by key in the same direction. */
export type PublisherOrder = {
  /** The direction. */
  readonly direction?: SortDirection;
  /** The field to sort by. */
  readonly field: PublisherOrderField;
};

/** Fields by which publishers can be sorted. */
export type PublisherOrderField =
  /** The key. */
  | 'KEY'
  /** The name. */
  | 'NAME';

/**
 * Condition on related publishers. Conditions outside `some`, `none` and `all` must hold for one and the same publisher, as in
 * `some`.
 */
export type PublisherRelation = {
  /** Every related publisher matches. Also holds if there are none. */
  readonly all?: InputMaybe<PublisherFilter>;
  /** Condition on the key. */
  readonly key?: InputMaybe<KeyFilter>;
  /** Condition on the name. */
  readonly name?: InputMaybe<TextFilter>;
  /** No related publisher matches. */
  readonly none?: InputMaybe<PublisherFilter>;
  /** At least one related publisher matches. */
  readonly some?: InputMaybe<PublisherFilter>;
};

/** How exact a figure is. */
export type Qualifier =
  /** About this figure. */
  | 'ABOUT'
  /** This figure or more. */
  | 'AT_LEAST'
  /** Exactly this figure. */
  | 'EXACT'
  /** Between two figures. */
  | 'RANGE'
  /** A figure exists and no source gives it. Undisclosed is not zero. */
  | 'UNDISCLOSED'
  /** This figure or less. */
  | 'UP_TO';

/** Condition on a figure that is not money. */
export type QuantityFilter = {
  /** Condition on the unit. */
  readonly unit?: InputMaybe<UnitFilter>;
  /** Condition on the figure: the upper bound for UP_TO, the lower bound otherwise. Does not match undisclosed figures. */
  readonly value?: InputMaybe<DecimalFilter>;
};

/** Judgement of a person on a claim. */
export type Rank =
  /** Never chosen. Kept because a document says it. */
  | 'DEPRECATED'
  /** Not judged. */
  | 'NORMAL'
  /** Chosen before other claims. */
  | 'PREFERRED';

/** Meaning of an edge in a neighbourhood. */
export type RelationshipKind =
  /** An acquisition, from acquirer to target. Not a money leg. */
  | 'ACQUIRES'
  /** A guarantee, from guarantor to beneficiary. */
  | 'BACKSTOPS'
  /** A purchase or compute contract, from customer to supplier. */
  | 'BUYS_FROM'
  /** A distribution, from a company to its owner. Not a money leg. */
  | 'DISTRIBUTES_TO'
  /** A warrant, from issuer to holder. */
  | 'GRANTS_EQUITY_TO'
  /** A person's office or job, from person to organization. */
  | 'HOLDS_ROLE'
  /** An investment, from investor to investee. */
  | 'INVESTS_IN'
  /** A lease, from lessee to lessor. */
  | 'LEASES_FROM'
  /** A loan, from lender to borrower. */
  | 'LENDS_TO'
  /** A licence, from licensee to licensor. */
  | 'LICENSES_FROM'
  /** Membership of a programme or group, from member to group. */
  | 'MEMBER_OF'
  /** A shareholding, from owner to company. */
  | 'OWNS'
  /** An agreement without a price. Not a money leg; the direction has no meaning. */
  | 'PARTNERS_WITH'
  /** A fund or unit of a parent, or a site of a project, from the part to the whole. */
  | 'PART_OF'
  /** A share sale, from seller to the issuer of the shares. Not a money leg. */
  | 'SELLS_STAKE_IN';

/** Kind of search result. */
export type SearchKind =
  /** Deals, by caption. */
  | 'DEAL'
  /** Documents, by publisher and title. */
  | 'DOCUMENT'
  /** Entities, by any of their names or an identifier. */
  | 'ENTITY'
  /** Statements, by speaker and summary. */
  | 'STATEMENT';

/** Part of the trading day that a figure refers to. */
export type Session =
  /** At the close. */
  | 'CLOSE'
  /** During trading. */
  | 'INTRADAY'
  /** Before the market opens. */
  | 'PRE_MARKET';

/** Direction of a sort order. */
export type SortDirection =
  /** Smallest, earliest or alphabetically first at the start. */
  | 'ASC'
  /** Largest, latest or alphabetically last at the start. */
  | 'DESC';

/**
 * How far a deal has come, from the least to the most developed. A later stage replaces an earlier one and does not
 * contradict it.
 */
export type Stage =
  /** Announced by the parties. */
  | 'ANNOUNCED'
  /** Closed or fully paid. */
  | 'COMPLETED'
  /** Paid in part. */
  | 'PARTLY_PAID'
  /** Reported as possible; not confirmed by the parties. */
  | 'RUMOURED'
  /** Signed by the parties. */
  | 'SIGNED'
  /** Called off. */
  | 'TERMINATED';

/** Condition on the stage of a deal. Does not match deals without a stage. */
export type StageFilter = {
  /** Equal to this value. */
  readonly eq?: InputMaybe<Stage>;
  /** One of these values. */
  readonly in?: InputMaybe<ReadonlyArray<Stage>>;
};

/** Attitude of a speaker towards the subject. */
export type Stance =
  /** Warning of risks. */
  | 'CAUTIOUS'
  /** Against. */
  | 'NEGATIVE'
  /** Neither for nor against. */
  | 'NEUTRAL'
  /** In favour. */
  | 'POSITIVE';

/** Condition on a stance. */
export type StanceFilter = {
  /** Equal to this value. */
  readonly eq?: InputMaybe<Stance>;
  /** One of these values. */
  readonly in?: InputMaybe<ReadonlyArray<Stance>>;
};

/** Which statements to return. All conditions that are set must hold. */
export type StatementFilter = {
  /** Condition on the entities that the statement is about. */
  readonly about?: InputMaybe<EntityRelation>;
  /** Every one of these conditions holds. */
  readonly and?: InputMaybe<ReadonlyArray<StatementFilter>>;
  /** Condition on the key. */
  readonly key?: InputMaybe<KeyFilter>;
  /** The condition does not hold. An unknown value meets no condition, so it passes here. */
  readonly not?: InputMaybe<StatementFilter>;
  /** At least one of these conditions holds. */
  readonly or?: InputMaybe<ReadonlyArray<StatementFilter>>;
  /** Condition on `saidOn`. */
  readonly saidOn?: InputMaybe<DateFilter>;
  /** Condition on the speaker. */
  readonly speaker?: InputMaybe<EntityRelation>;
  /** Condition on the stance. */
  readonly stance?: InputMaybe<StanceFilter>;
};

/** Sort order of statements. Equal statements are sorted by key in the same direction. */
export type StatementOrder = {
  /** The direction. */
  readonly direction?: SortDirection;
  /** The field to sort by. */
  readonly field: StatementOrderField;
};

/** Fields by which statements can be sorted. */
export type StatementOrderField =
  /** The key. */
  | 'KEY'
  /** The first day on which it may have been said. Undated statements sort as the earliest. */
  | 'SAID_ON';

/** Which subjects of claims to match. All conditions that are set must hold. */
export type SubjectFilter = {
  /** Every one of these conditions holds. */
  readonly and?: InputMaybe<ReadonlyArray<SubjectFilter>>;
  /** Condition on the key. */
  readonly key?: InputMaybe<KeyFilter>;
  /** The condition does not hold. An unknown value meets no condition, so it passes here. */
  readonly not?: InputMaybe<SubjectFilter>;
  /** At least one of these conditions holds. */
  readonly or?: InputMaybe<ReadonlyArray<SubjectFilter>>;
};

/**
 * Condition on what claims are about: deals, ties, observations and statements, and the entities that these concern. A deal
 * concerns its parties and the target or issuer, a tie its two ends, an observation its entity and the counterparty, a
 * statement what it is about.
 */
export type SubjectRelation = {
  /** Every one of them matches. Also holds if there are none. */
  readonly all?: InputMaybe<SubjectFilter>;
  /** Condition on the key. */
  readonly key?: InputMaybe<KeyFilter>;
  /** None of them matches. */
  readonly none?: InputMaybe<SubjectFilter>;
  /** At least one of them matches. */
  readonly some?: InputMaybe<SubjectFilter>;
};

/** Condition on a text. */
export type TextFilter = {
  /** Contains this text. */
  readonly contains?: InputMaybe<Scalars['String']['input']>;
  /** Equal to this value. */
  readonly eq?: InputMaybe<Scalars['String']['input']>;
  /** One of these values. */
  readonly in?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Whether the text is missing. */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** How to compare. Defaults to INSENSITIVE for names and titles, and to SENSITIVE for other texts. */
  readonly mode?: InputMaybe<TextMode>;
  /** Starts with this text. */
  readonly startsWith?: InputMaybe<Scalars['String']['input']>;
};

/** How texts are compared. */
export type TextMode =
  /**
   * Ignores case. Of names of entities also width, invisible characters and the accents of Latin, Greek and Cyrillic letters, as
   * `entityByName` does.
   */
  | 'INSENSITIVE'
  /** As the text is written. */
  | 'SENSITIVE';

/** Type of a tie. */
export type TieType =
  /** A fund or unit of a parent, or a site of a project. */
  | 'Affiliation'
  /** Membership of a programme or group. */
  | 'Membership'
  /** A shareholding. */
  | 'Ownership'
  /** A person's office or job. */
  | 'Role';

/** How close a document is to what it reports, from the most to the least trusted. */
export type Tier =
  /** A page of the company itself. */
  | 'COMPANY'
  /** A copy of somebody else's text. */
  | 'COPY'
  /** A filing with an authority. */
  | 'FILING'
  /** A machine translation. */
  | 'MACHINE_TRANSLATION'
  /** A report by a newspaper or broadcaster. */
  | 'PRESS'
  /** A summary of what others wrote. */
  | 'SUMMARY'
  /** A report by a news agency. */
  | 'WIRE';

/** Condition on a tier. */
export type TierFilter = {
  /** Equal to this value. */
  readonly eq?: InputMaybe<Tier>;
  /** One of these values. */
  readonly in?: InputMaybe<ReadonlyArray<Tier>>;
};

/** A pair of times. Without a day, an axis is at its end: `{}` is the present. */
export type TimesInput = {
  /** Valid date: what was true in the world on this day. Defaults to the latest state. */
  readonly asOf?: InputMaybe<Scalars['Date']['input']>;
  /** Known date: only what was public by this day. Defaults to everything known. */
  readonly knownAt?: InputMaybe<Scalars['Date']['input']>;
};

/** How to group sums of whole deals. */
export type TotalsGroup =
  /** By currency of the leading amount. The sums are in US dollars. */
  | 'CURRENCY'
  /** By family of kinds: funding, commercial, transfer. */
  | 'FAMILY'
  /** By kind of deal. */
  | 'KIND'
  /** By quarter of the first signing, else of the stage. */
  | 'QUARTER'
  /** By stage. */
  | 'STAGE'
  /** By year of the first signing, else of the stage. */
  | 'YEAR';

/** Limit that stopped a search before it was complete. */
export type Truncation =
  /** The time limit of the search. The same request can return more on another run. */
  | 'TIME'
  /** The limit on search steps. The same request returns the same result until the graph changes. */
  | 'WORK';

/** Unit of a figure that is not money. */
export type Unit =
  /** Chips: GPUs and other accelerators. */
  | 'CHIP'
  /** Anything else that is counted. */
  | 'COUNT'
  /** Points of an index. */
  | 'INDEX_POINT'
  /** Megawatts of electric power. */
  | 'MW'
  /** Per cent. */
  | 'PERCENT'
  /** Server racks. */
  | 'RACK'
  /** A ratio: 2.9 means 2.9 times. */
  | 'RATIO'
  /** Shares. */
  | 'SHARE'
  /** Wafers a month. */
  | 'WAFER_PER_MONTH'
  /** Years, such as the term of a contract. */
  | 'YEAR';

/** Condition on the unit of a figure. */
export type UnitFilter = {
  /** Equal to this value. */
  readonly eq?: InputMaybe<Unit>;
  /** One of these values. */
  readonly in?: InputMaybe<ReadonlyArray<Unit>>;
};

/** Condition on an amount in US dollars, in major units with at most two decimals. */
export type UsdFilter = {
  /** Known and at least this amount. */
  readonly gte?: InputMaybe<Scalars['Decimal']['input']>;
  /** Whether the amount is unknown: undisclosed, or without an exchange rate. */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Known and at most this amount. */
  readonly lte?: InputMaybe<Scalars['Decimal']['input']>;
};

/** Whether money belongs to a period. */
export type Within =
  /** All days on which it may have moved or be due lie in the period. */
  | 'CERTAIN'
  /** Some of these days lie in the period. */
  | 'POSSIBLE';

export type AsKnownOnQueryVariables = Exact<{
  key: Scalars['ID']['input'];
  knownAt?: InputMaybe<Scalars['Date']['input']>;
}>;


export type AsKnownOnQuery = (
  { readonly deal?: (
    { readonly id: string, readonly key: string, readonly stage?: Stage | null, readonly binding?: Binding | null, readonly amount?: (
      { readonly min?: string | null, readonly max?: string | null, readonly currency?: string | null, readonly qualifier: Qualifier }
      & { readonly __typename?: 'Money' }
    ) | null, readonly stageHistory: ReadonlyArray<(
      { readonly stage: Stage, readonly knownFrom: string, readonly on?: (
        { readonly from?: string | null, readonly to?: string | null, readonly precision: DatePrecision }
        & { readonly __typename?: 'DateInterval' }
      ) | null }
      & { readonly __typename?: 'StageChange' }
    )>, readonly evidence: (
      { readonly pageInfo: (
        { readonly hasNextPage: boolean, readonly endCursor?: string | null }
        & { readonly __typename?: 'PageInfo' }
      ), readonly edges: ReadonlyArray<(
        { readonly node: (
          { readonly document: (
            { readonly id: string, readonly key: string, readonly publishedOn?: string | null }
            & { readonly __typename?: 'Document' }
          ) }
          & { readonly __typename?: 'Claim' }
        ) }
        & { readonly __typename?: 'ClaimEdge' }
      )> }
      & { readonly __typename?: 'ClaimConnection' }
    ) }
    & { readonly __typename?: 'Acquisition' | 'ComputeContract' | 'Distribution' | 'Guarantee' | 'Investment' | 'Lease' | 'Licence' | 'Loan' | 'Partnership' | 'Purchase' | 'ShareSale' | 'Warrant' }
  ) | null }
  & { readonly __typename?: 'Query' }
);

export type ChangesQueryVariables = Exact<{
  since?: InputMaybe<Scalars['Int']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type ChangesQuery = (
  { readonly changes: (
    { readonly pageInfo: (
      { readonly hasNextPage: boolean, readonly endCursor?: string | null }
      & { readonly __typename?: 'PageInfo' }
    ), readonly edges: ReadonlyArray<(
      { readonly node: (
        { readonly version: number, readonly at: string, readonly by: string, readonly bundle?: (
          { readonly key: string, readonly title: string }
          & { readonly __typename?: 'Bundle' }
        ) | null, readonly subjects: ReadonlyArray<
          | (
            { readonly id: string, readonly key: string }
            & { readonly __typename: 'Acquisition' | 'ComputeContract' | 'Distribution' | 'Guarantee' | 'Investment' | 'Lease' | 'Licence' | 'Loan' | 'Observation' | 'Partnership' | 'Purchase' | 'ShareSale' | 'Statement' | 'Warrant' }
          )
          | (
            { readonly key: string }
            & { readonly __typename: 'Tie' }
          )
        >, readonly entities: ReadonlyArray<(
          { readonly id: string, readonly key: string }
          & { readonly __typename?: 'Facility' | 'MarketIndex' | 'Organization' | 'Person' | 'Project' | 'Sector' | 'Unspecified' }
        )> }
        & { readonly __typename?: 'Change' }
      ) }
      & { readonly __typename?: 'ChangeEdge' }
    )> }
    & { readonly __typename?: 'ChangeConnection' }
  ) }
  & { readonly __typename?: 'Query' }
);

export type ClaimsOfADocumentQueryVariables = Exact<{
  key: Scalars['ID']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type ClaimsOfADocumentQuery = (
  { readonly document?: (
    { readonly id: string, readonly key: string, readonly title: string, readonly url: string, readonly tier: Tier, readonly publishedOn?: string | null, readonly publisher: (
      { readonly key: string, readonly name: string }
      & { readonly __typename?: 'Publisher' }
    ), readonly claims: (
      { readonly totalCount: number, readonly pageInfo: (
        { readonly hasNextPage: boolean, readonly endCursor?: string | null }
        & { readonly __typename?: 'PageInfo' }
      ), readonly edges: ReadonlyArray<(
        { readonly node: (
          { readonly key: string, readonly locator: string, readonly rank: Rank, readonly subject?:
            | (
              { readonly id: string, readonly key: string, readonly caption: string }
              & { readonly __typename: 'Acquisition' | 'ComputeContract' | 'Distribution' | 'Guarantee' | 'Investment' | 'Lease' | 'Licence' | 'Loan' | 'Observation' | 'Partnership' | 'Purchase' | 'ShareSale' | 'Warrant' }
            )
            | (
              { readonly id: string, readonly key: string, readonly summary: string }
              & { readonly __typename: 'Statement' }
            )
            | (
              { readonly key: string, readonly caption: string }
              & { readonly __typename: 'Tie' }
            )
           | null, readonly states: ReadonlyArray<(
            { readonly field: string, readonly text: string }
            & { readonly __typename?: 'StatedField' }
          )> }
          & { readonly __typename?: 'Claim' }
        ) }
        & { readonly __typename?: 'ClaimEdge' }
      )> }
      & { readonly __typename?: 'ClaimConnection' }
    ) }
    & { readonly __typename?: 'Document' }
  ) | null }
  & { readonly __typename?: 'Query' }
);

export type ConflictsQueryVariables = Exact<{
  about?: InputMaybe<Scalars['ID']['input']>;
  types?: InputMaybe<ReadonlyArray<ConflictType> | ConflictType>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type ConflictsQuery = (
  { readonly conflicts: (
    { readonly pageInfo: (
      { readonly hasNextPage: boolean, readonly endCursor?: string | null }
      & { readonly __typename?: 'PageInfo' }
    ), readonly edges: ReadonlyArray<(
      { readonly node: (
        { readonly type: ConflictType, readonly field?: string | null, readonly subject:
          | (
            { readonly id: string, readonly key: string }
            & { readonly __typename: 'Acquisition' | 'ComputeContract' | 'Distribution' | 'Guarantee' | 'Investment' | 'Lease' | 'Licence' | 'Loan' | 'Observation' | 'Partnership' | 'Purchase' | 'ShareSale' | 'Statement' | 'Warrant' }
          )
          | { readonly __typename: 'Tie' }
        , readonly chosen: (
          { readonly value: string, readonly claim: (
            { readonly document: (
              { readonly id: string, readonly key: string, readonly tier: Tier }
              & { readonly __typename?: 'Document' }
            ) }
            & { readonly __typename?: 'Claim' }
          ) }
          & { readonly __typename?: 'StatedValue' }
        ), readonly alternatives: ReadonlyArray<(
          { readonly value: string, readonly claim: (
            { readonly document: (
              { readonly id: string, readonly key: string, readonly tier: Tier }
              & { readonly __typename?: 'Document' }
            ) }
            & { readonly __typename?: 'Claim' }
          ) }
          & { readonly __typename?: 'StatedValue' }
        )> }
        & { readonly __typename?: 'Conflict' }
      ) }
      & { readonly __typename?: 'ConflictEdge' }
    )> }
    & { readonly __typename?: 'ConflictConnection' }
  ) }
  & { readonly __typename?: 'Query' }
);

export type CoverageQueryVariables = Exact<{ [key: string]: never; }>;


export type CoverageQuery = (
  { readonly graph: (
    { readonly version: number, readonly recordedThrough?: string | null, readonly entities: number, readonly deals: number, readonly claims: number, readonly documents: number, readonly undatedDocuments: number, readonly dealsWithOneSource: number, readonly dealsWithoutAmount: number, readonly disputedDeals: number, readonly documentsByTier: ReadonlyArray<(
      { readonly tier: Tier, readonly count: number }
      & { readonly __typename?: 'TierCount' }
    )>, readonly newestDocument?: (
      { readonly id: string, readonly key: string, readonly title: string, readonly publishedOn?: string | null }
      & { readonly __typename?: 'Document' }
    ) | null, readonly dealsByBestTier: ReadonlyArray<(
      { readonly tier: Tier, readonly count: number }
      & { readonly __typename?: 'TierCount' }
    )> }
    & { readonly __typename?: 'AiMarketGraph' }
  ) }
  & { readonly __typename?: 'Query' }
);

export type DealsOfAnEntityQueryVariables = Exact<{
  key: Scalars['ID']['input'];
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type DealsOfAnEntityQuery = (
  { readonly deals: (
    { readonly totalCount: number, readonly pageInfo: (
      { readonly hasNextPage: boolean, readonly endCursor?: string | null }
      & { readonly __typename?: 'PageInfo' }
    ), readonly edges: ReadonlyArray<(
      { readonly cursor: string, readonly node: (
        { readonly id: string, readonly key: string, readonly caption: string, readonly stage?: Stage | null, readonly binding?: Binding | null, readonly amount?: (
          { readonly min?: string | null, readonly max?: string | null, readonly currency?: string | null, readonly qualifier: Qualifier, readonly basis?: AmountBasis | null, readonly usd?: string | null }
          & { readonly __typename?: 'Money' }
        ) | null, readonly date?: (
          { readonly from?: string | null, readonly to?: string | null, readonly precision: DatePrecision }
          & { readonly __typename?: 'DateInterval' }
        ) | null, readonly parties: ReadonlyArray<(
          { readonly role: PartyRole, readonly share?: string | null, readonly entity: (
            { readonly id: string, readonly key: string, readonly name: string }
            & { readonly __typename: 'Facility' | 'MarketIndex' | 'Organization' | 'Person' | 'Project' | 'Sector' | 'Unspecified' }
          ) }
          & { readonly __typename?: 'Party' }
        )>, readonly involves: ReadonlyArray<(
          { readonly role: InvolvementRole, readonly entity: (
            { readonly id: string, readonly key: string, readonly name: string }
            & { readonly __typename?: 'Facility' | 'MarketIndex' | 'Organization' | 'Person' | 'Project' | 'Sector' | 'Unspecified' }
          ) }
          & { readonly __typename?: 'Involvement' }
        )>, readonly quantities: ReadonlyArray<(
          { readonly value?: string | null, readonly unit: Unit, readonly qualifier: Qualifier }
          & { readonly __typename?: 'Quantity' }
        )>, readonly certainty: (
          { readonly independentSources: number, readonly bestTier?: Tier | null, readonly disputed: boolean }
          & { readonly __typename?: 'Certainty' }
        ), readonly evidence: (
          { readonly pageInfo: (
            { readonly hasNextPage: boolean, readonly endCursor?: string | null }
            & { readonly __typename?: 'PageInfo' }
          ), readonly edges: ReadonlyArray<(
            { readonly node: (
              { readonly locator: string, readonly reportedAs?: string | null, readonly document: (
                { readonly id: string, readonly key: string, readonly title: string, readonly publishedOn?: string | null, readonly tier: Tier, readonly publisher: (
                  { readonly name: string }
                  & { readonly __typename?: 'Publisher' }
                ) }
                & { readonly __typename?: 'Document' }
              ) }
              & { readonly __typename?: 'Claim' }
            ) }
            & { readonly __typename?: 'ClaimEdge' }
          )> }
          & { readonly __typename?: 'ClaimConnection' }
        ) }
        & { readonly __typename: 'Acquisition' | 'ComputeContract' | 'Distribution' | 'Guarantee' | 'Investment' | 'Lease' | 'Licence' | 'Loan' | 'Partnership' | 'Purchase' | 'ShareSale' | 'Warrant' }
      ) }
      & { readonly __typename?: 'DealEdge' }
    )> }
    & { readonly __typename?: 'DealConnection' }
  ) }
  & { readonly __typename?: 'Query' }
);

export type DifferencesQueryVariables = Exact<{
  about?: InputMaybe<ReadonlyArray<Scalars['ID']['input']> | Scalars['ID']['input']>;
  from: TimesInput;
  to: TimesInput;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type DifferencesQuery = (
  { readonly differences: (
    { readonly totalCount: number, readonly pageInfo: (
      { readonly hasNextPage: boolean, readonly endCursor?: string | null }
      & { readonly __typename?: 'PageInfo' }
    ), readonly edges: ReadonlyArray<(
      { readonly node: (
        { readonly change: DifferenceKind, readonly subject:
          | (
            { readonly id: string, readonly key: string, readonly caption: string }
            & { readonly __typename: 'Acquisition' | 'ComputeContract' | 'Distribution' | 'Guarantee' | 'Investment' | 'Lease' | 'Licence' | 'Loan' | 'Observation' | 'Partnership' | 'Purchase' | 'ShareSale' | 'Warrant' }
          )
          | (
            { readonly id: string, readonly key: string, readonly summary: string }
            & { readonly __typename: 'Statement' }
          )
          | (
            { readonly key: string, readonly caption: string }
            & { readonly __typename: 'Tie' }
          )
        , readonly fields: ReadonlyArray<(
          { readonly field: string, readonly before?: string | null, readonly after?: string | null }
          & { readonly __typename?: 'FieldDifference' }
        )>, readonly claims: ReadonlyArray<(
          { readonly key: string, readonly document: (
            { readonly id: string, readonly key: string, readonly title: string, readonly url: string, readonly publishedOn?: string | null }
            & { readonly __typename?: 'Document' }
          ) }
          & { readonly __typename?: 'Claim' }
        )> }
        & { readonly __typename?: 'Difference' }
      ) }
      & { readonly __typename?: 'DifferenceEdge' }
    )> }
    & { readonly __typename?: 'DifferenceConnection' }
  ) }
  & { readonly __typename?: 'Query' }
);

export type DocumentsFromQueryVariables = Exact<{
  publisher: Scalars['ID']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type DocumentsFromQuery = (
  { readonly documents: (
    { readonly totalCount: number, readonly pageInfo: (
      { readonly hasNextPage: boolean, readonly endCursor?: string | null }
      & { readonly __typename?: 'PageInfo' }
    ), readonly edges: ReadonlyArray<(
      { readonly node: (
        { readonly id: string, readonly key: string, readonly title: string, readonly url: string, readonly lang: string, readonly tier: Tier, readonly publishedOn?: string | null, readonly publisher: (
          { readonly key: string, readonly name: string }
          & { readonly __typename?: 'Publisher' }
        ) }
        & { readonly __typename?: 'Document' }
      ) }
      & { readonly __typename?: 'DocumentEdge' }
    )> }
    & { readonly __typename?: 'DocumentConnection' }
  ) }
  & { readonly __typename?: 'Query' }
);

export type EntityByAnyNameQueryVariables = Exact<{
  name: Scalars['String']['input'];
}>;


export type EntityByAnyNameQuery = (
  { readonly entityByName?:
    | (
      { readonly candidates: ReadonlyArray<(
        { readonly id: string, readonly key: string, readonly name: string }
        & { readonly __typename?: 'Facility' | 'MarketIndex' | 'Organization' | 'Person' | 'Project' | 'Sector' | 'Unspecified' }
      )> }
      & { readonly __typename: 'AmbiguousName' }
    )
    | (
      { readonly matchedName: (
        { readonly text: string, readonly kind: NameKind, readonly usedIn: ReadonlyArray<(
          { readonly id: string, readonly key: string, readonly title: string }
          & { readonly __typename?: 'Document' }
        )> }
        & { readonly __typename?: 'Name' }
      ), readonly entity: (
        { readonly id: string, readonly key: string, readonly name: string, readonly names: ReadonlyArray<(
          { readonly text: string, readonly lang?: string | null, readonly kind: NameKind }
          & { readonly __typename?: 'Name' }
        )> }
        & { readonly __typename?: 'Facility' | 'MarketIndex' | 'Organization' | 'Person' | 'Project' | 'Sector' | 'Unspecified' }
      ) }
      & { readonly __typename: 'NameMatch' }
    )
   | null }
  & { readonly __typename?: 'Query' }
);

export type ExposureQueryVariables = Exact<{
  to: Scalars['ID']['input'];
  consolidate?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type ExposureQuery = (
  { readonly exposure: (
    { readonly complete: boolean, readonly totalCount: number, readonly pageInfo: (
      { readonly hasNextPage: boolean, readonly endCursor?: string | null }
      & { readonly __typename?: 'PageInfo' }
    ), readonly edges: ReadonlyArray<(
      { readonly node: (
        { readonly atStakeUsd: string, readonly entity: (
          { readonly id: string, readonly key: string, readonly name: string }
          & { readonly __typename?: 'Facility' | 'MarketIndex' | 'Organization' | 'Person' | 'Project' | 'Sector' | 'Unspecified' }
        ), readonly sums: (
          { readonly committedUsd: string, readonly upToUsd: string, readonly paidUsd: string, readonly nonBindingUsd: string, readonly undisclosedCount: number }
          & { readonly __typename?: 'LegSums' }
        ), readonly byRole: ReadonlyArray<(
          { readonly role: ExposureRole, readonly sums: (
            { readonly committedUsd: string, readonly upToUsd: string, readonly paidUsd: string, readonly nonBindingUsd: string, readonly undisclosedCount: number }
            & { readonly __typename?: 'LegSums' }
          ), readonly deals: ReadonlyArray<(
            { readonly id: string, readonly key: string, readonly caption: string }
            & { readonly __typename?: 'Acquisition' | 'ComputeContract' | 'Distribution' | 'Guarantee' | 'Investment' | 'Lease' | 'Licence' | 'Loan' | 'Partnership' | 'Purchase' | 'ShareSale' | 'Warrant' }
          )> }
          & { readonly __typename?: 'ExposureByRole' }
        )>, readonly shareOfRevenue?: (
          { readonly low: string, readonly high: string, readonly observation: (
            { readonly id: string, readonly key: string }
            & { readonly __typename?: 'Observation' }
          ) }
          & { readonly __typename?: 'ShareOfRevenue' }
        ) | null }
        & { readonly __typename?: 'Exposure' }
      ) }
      & { readonly __typename?: 'ExposureEdge' }
    )> }
    & { readonly __typename?: 'ExposureConnection' }
  ) }
  & { readonly __typename?: 'Query' }
);

export type FundingCyclesQueryVariables = Exact<{
  through?: InputMaybe<ReadonlyArray<Scalars['ID']['input']> | Scalars['ID']['input']>;
  maxLength?: InputMaybe<Scalars['Int']['input']>;
  minAmountUsd?: InputMaybe<Scalars['Decimal']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type FundingCyclesQuery = (
  { readonly fundingCycles: (
    { readonly complete: boolean, readonly truncatedBy?: Truncation | null, readonly searchedDepth: number, readonly pageInfo: (
      { readonly hasNextPage: boolean, readonly endCursor?: string | null }
      & { readonly __typename?: 'PageInfo' }
    ), readonly edges: ReadonlyArray<(
      { readonly node: (
        { readonly key: string, readonly length: number, readonly entities: ReadonlyArray<(
          { readonly id: string, readonly key: string, readonly name: string }
          & { readonly __typename?: 'Facility' | 'MarketIndex' | 'Organization' | 'Person' | 'Project' | 'Sector' | 'Unspecified' }
        )>, readonly weakestLeg?: (
          { readonly kind?: DealKind | null, readonly from: (
            { readonly id: string, readonly key: string }
            & { readonly __typename?: 'Facility' | 'MarketIndex' | 'Organization' | 'Person' | 'Project' | 'Sector' | 'Unspecified' }
          ), readonly to: (
            { readonly id: string, readonly key: string }
            & { readonly __typename?: 'Facility' | 'MarketIndex' | 'Organization' | 'Person' | 'Project' | 'Sector' | 'Unspecified' }
          ), readonly amount?: (
            { readonly usd?: string | null }
            & { readonly __typename?: 'Money' }
          ) | null }
          & { readonly __typename?: 'Leg' }
        ) | null, readonly legs: ReadonlyArray<(
          { readonly kind?: DealKind | null, readonly family: Family, readonly stage?: Stage | null, readonly binding?: Binding | null, readonly from: (
            { readonly id: string, readonly key: string }
            & { readonly __typename?: 'Facility' | 'MarketIndex' | 'Organization' | 'Person' | 'Project' | 'Sector' | 'Unspecified' }
          ), readonly to: (
            { readonly id: string, readonly key: string }
            & { readonly __typename?: 'Facility' | 'MarketIndex' | 'Organization' | 'Person' | 'Project' | 'Sector' | 'Unspecified' }
          ), readonly amount?: (
            { readonly usd?: string | null, readonly qualifier: Qualifier }
            & { readonly __typename?: 'Money' }
          ) | null, readonly deals: ReadonlyArray<(
            { readonly id: string, readonly key: string, readonly caption: string, readonly evidence: (
              { readonly pageInfo: (
                { readonly hasNextPage: boolean, readonly endCursor?: string | null }
                & { readonly __typename?: 'PageInfo' }
              ), readonly edges: ReadonlyArray<(
                { readonly node: (
                  { readonly document: (
                    { readonly id: string, readonly url: string }
                    & { readonly __typename?: 'Document' }
                  ) }
                  & { readonly __typename?: 'Claim' }
                ) }
                & { readonly __typename?: 'ClaimEdge' }
              )> }
              & { readonly __typename?: 'ClaimConnection' }
            ) }
            & { readonly __typename?: 'Acquisition' | 'ComputeContract' | 'Distribution' | 'Guarantee' | 'Investment' | 'Lease' | 'Licence' | 'Loan' | 'Partnership' | 'Purchase' | 'ShareSale' | 'Warrant' }
          )> }
          & { readonly __typename?: 'Leg' }
        )> }
        & { readonly __typename?: 'FundingCycle' }
      ) }
      & { readonly __typename?: 'FundingCycleEdge' }
    )> }
    & { readonly __typename?: 'FundingCycleConnection' }
  ) }
  & { readonly __typename?: 'Query' }
);

export type FundingPathsQueryVariables = Exact<{
  from: Scalars['ID']['input'];
  to: Scalars['ID']['input'];
  maxLength?: InputMaybe<Scalars['Int']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type FundingPathsQuery = (
  { readonly fundingPaths: (
    { readonly complete: boolean, readonly truncatedBy?: Truncation | null, readonly pageInfo: (
      { readonly hasNextPage: boolean, readonly endCursor?: string | null }
      & { readonly __typename?: 'PageInfo' }
    ), readonly edges: ReadonlyArray<(
      { readonly node: (
        { readonly length: number, readonly entities: ReadonlyArray<(
          { readonly id: string, readonly key: string }
          & { readonly __typename?: 'Facility' | 'MarketIndex' | 'Organization' | 'Person' | 'Project' | 'Sector' | 'Unspecified' }
        )>, readonly weakestLeg?: (
          { readonly amount?: (
            { readonly usd?: string | null }
            & { readonly __typename?: 'Money' }
          ) | null }
          & { readonly __typename?: 'Leg' }
        ) | null, readonly legs: ReadonlyArray<(
          { readonly kind?: DealKind | null, readonly from: (
            { readonly id: string, readonly key: string }
            & { readonly __typename?: 'Facility' | 'MarketIndex' | 'Organization' | 'Person' | 'Project' | 'Sector' | 'Unspecified' }
          ), readonly to: (
            { readonly id: string, readonly key: string }
            & { readonly __typename?: 'Facility' | 'MarketIndex' | 'Organization' | 'Person' | 'Project' | 'Sector' | 'Unspecified' }
          ), readonly amount?: (
            { readonly usd?: string | null }
            & { readonly __typename?: 'Money' }
          ) | null, readonly deals: ReadonlyArray<(
            { readonly id: string, readonly key: string }
            & { readonly __typename?: 'Acquisition' | 'ComputeContract' | 'Distribution' | 'Guarantee' | 'Investment' | 'Lease' | 'Licence' | 'Loan' | 'Partnership' | 'Purchase' | 'ShareSale' | 'Warrant' }
          )> }
          & { readonly __typename?: 'Leg' }
        )> }
        & { readonly __typename?: 'FundingPath' }
      ) }
      & { readonly __typename?: 'FundingPathEdge' }
    )> }
    & { readonly __typename?: 'FundingPathConnection' }
  ) }
  & { readonly __typename?: 'Query' }
);

export type LegsQueryVariables = Exact<{
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['Date']['input']>;
}>;


export type LegsQuery = (
  { readonly legs: (
    { readonly totalCount: number, readonly pageInfo: (
      { readonly hasNextPage: boolean, readonly endCursor?: string | null }
      & { readonly __typename?: 'PageInfo' }
    ), readonly edges: ReadonlyArray<(
      { readonly node: (
        { readonly key: string, readonly kind?: DealKind | null, readonly family: Family, readonly stage?: Stage | null, readonly binding?: Binding | null, readonly from: (
          { readonly id: string, readonly key: string, readonly name: string }
          & { readonly __typename?: 'Facility' | 'MarketIndex' | 'Organization' | 'Person' | 'Project' | 'Sector' | 'Unspecified' }
        ), readonly to: (
          { readonly id: string, readonly key: string, readonly name: string }
          & { readonly __typename?: 'Facility' | 'MarketIndex' | 'Organization' | 'Person' | 'Project' | 'Sector' | 'Unspecified' }
        ), readonly amount?: (
          { readonly usd?: string | null, readonly qualifier: Qualifier }
          & { readonly __typename?: 'Money' }
        ) | null, readonly deals: ReadonlyArray<(
          { readonly id: string, readonly key: string }
          & { readonly __typename?: 'Acquisition' | 'ComputeContract' | 'Distribution' | 'Guarantee' | 'Investment' | 'Lease' | 'Licence' | 'Loan' | 'Partnership' | 'Purchase' | 'ShareSale' | 'Warrant' }
        )> }
        & { readonly __typename?: 'Leg' }
      ) }
      & { readonly __typename?: 'LegEdge' }
    )> }
    & { readonly __typename?: 'LegConnection' }
  ) }
  & { readonly __typename?: 'Query' }
);

export type MoneyByCounterpartyQueryVariables = Exact<{
  key: Scalars['ID']['input'];
}>;


export type MoneyByCounterpartyQuery = (
  { readonly entity?: (
    { readonly id: string, readonly key: string, readonly money: ReadonlyArray<(
      { readonly year?: number | null, readonly direction?: Direction | null, readonly count: number, readonly committedUsd: string, readonly upToUsd: string, readonly paidUsd: string, readonly nonBindingUsd: string, readonly undisclosedCount: number, readonly counterparty?: (
        { readonly id: string, readonly key: string, readonly name: string }
        & { readonly __typename?: 'Facility' | 'MarketIndex' | 'Organization' | 'Person' | 'Project' | 'Sector' | 'Unspecified' }
      ) | null }
      & { readonly __typename?: 'OwnMoney' }
    )> }
    & { readonly __typename?: 'Facility' | 'MarketIndex' | 'Organization' | 'Person' | 'Project' | 'Sector' | 'Unspecified' }
  ) | null }
  & { readonly __typename?: 'Query' }
);

export type MoneyByKindQueryVariables = Exact<{
  key: Scalars['ID']['input'];
}>;


export type MoneyByKindQuery = (
  { readonly entity?: (
    { readonly id: string, readonly key: string, readonly money: ReadonlyArray<(
      { readonly kind?: DealKind | null, readonly stage?: Stage | null, readonly direction?: Direction | null, readonly count: number, readonly committedUsd: string, readonly upToUsd: string, readonly paidUsd: string, readonly nonBindingUsd: string, readonly undisclosedCount: number }
      & { readonly __typename?: 'OwnMoney' }
    )> }
    & { readonly __typename?: 'Facility' | 'MarketIndex' | 'Organization' | 'Person' | 'Project' | 'Sector' | 'Unspecified' }
  ) | null }
  & { readonly __typename?: 'Query' }
);

export type NeighborhoodQueryVariables = Exact<{
  of: ReadonlyArray<Scalars['ID']['input']> | Scalars['ID']['input'];
  depth?: InputMaybe<Scalars['Int']['input']>;
}>;


export type NeighborhoodQuery = (
  { readonly neighborhood: (
    { readonly complete: boolean, readonly nodes: ReadonlyArray<(
      { readonly id: string, readonly key: string, readonly name: string, readonly caption: string }
      & { readonly __typename: 'Facility' | 'MarketIndex' | 'Organization' | 'Person' | 'Project' | 'Sector' | 'Unspecified' }
    )>, readonly edges: ReadonlyArray<(
      { readonly kind: RelationshipKind, readonly family: Family, readonly stage?: Stage | null, readonly from: (
        { readonly id: string, readonly key: string }
        & { readonly __typename?: 'Facility' | 'MarketIndex' | 'Organization' | 'Person' | 'Project' | 'Sector' | 'Unspecified' }
      ), readonly to: (
        { readonly id: string, readonly key: string }
        & { readonly __typename?: 'Facility' | 'MarketIndex' | 'Organization' | 'Person' | 'Project' | 'Sector' | 'Unspecified' }
      ), readonly amount?: (
        { readonly usd?: string | null }
        & { readonly __typename?: 'Money' }
      ) | null, readonly deals: ReadonlyArray<(
        { readonly id: string, readonly key: string }
        & { readonly __typename?: 'Acquisition' | 'ComputeContract' | 'Distribution' | 'Guarantee' | 'Investment' | 'Lease' | 'Licence' | 'Loan' | 'Partnership' | 'Purchase' | 'ShareSale' | 'Warrant' }
      )> }
      & { readonly __typename?: 'NeighborhoodEdge' }
    )> }
    & { readonly __typename?: 'Neighborhood' }
  ) }
  & { readonly __typename?: 'Query' }
);

export type ObservationsOfQueryVariables = Exact<{
  key: Scalars['ID']['input'];
  metrics?: InputMaybe<ReadonlyArray<Metric> | Metric>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type ObservationsOfQuery = (
  { readonly observations: (
    { readonly pageInfo: (
      { readonly hasNextPage: boolean, readonly endCursor?: string | null }
      & { readonly __typename?: 'PageInfo' }
    ), readonly edges: ReadonlyArray<(
      { readonly node: (
        { readonly id: string, readonly key: string, readonly metric: Metric, readonly value?: string | null, readonly unit?: Unit | null, readonly currency?: string | null, readonly date?: (
          { readonly from?: string | null, readonly to?: string | null, readonly precision: DatePrecision }
          & { readonly __typename?: 'DateInterval' }
        ) | null, readonly of: (
          { readonly id: string, readonly key: string }
          & { readonly __typename?: 'Facility' | 'MarketIndex' | 'Organization' | 'Person' | 'Project' | 'Sector' | 'Unspecified' }
        ), readonly evidence: (
          { readonly pageInfo: (
            { readonly hasNextPage: boolean, readonly endCursor?: string | null }
            & { readonly __typename?: 'PageInfo' }
          ), readonly edges: ReadonlyArray<(
            { readonly node: (
              { readonly document: (
                { readonly id: string, readonly key: string }
                & { readonly __typename?: 'Document' }
              ) }
              & { readonly __typename?: 'Claim' }
            ) }
            & { readonly __typename?: 'ClaimEdge' }
          )> }
          & { readonly __typename?: 'ClaimConnection' }
        ) }
        & { readonly __typename?: 'Observation' }
      ) }
      & { readonly __typename?: 'ObservationEdge' }
    )> }
    & { readonly __typename?: 'ObservationConnection' }
  ) }
  & { readonly __typename?: 'Query' }
);

export type PageOfOrganizationsQueryVariables = Exact<{
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type PageOfOrganizationsQuery = (
  { readonly entities: (
    { readonly pageInfo: (
      { readonly hasNextPage: boolean, readonly endCursor?: string | null }
      & { readonly __typename?: 'PageInfo' }
    ), readonly edges: ReadonlyArray<(
      { readonly node: (
        { readonly id: string, readonly key: string, readonly name: string, readonly deals: (
          { readonly pageInfo: (
            { readonly hasNextPage: boolean, readonly endCursor?: string | null }
            & { readonly __typename?: 'PageInfo' }
          ), readonly edges: ReadonlyArray<(
            { readonly node: (
              { readonly id: string, readonly key: string, readonly caption: string, readonly amount?: (
                { readonly usd?: string | null }
                & { readonly __typename?: 'Money' }
              ) | null, readonly parties: ReadonlyArray<(
                { readonly role: PartyRole, readonly entity: (
                  { readonly id: string, readonly key: string, readonly name: string }
                  & { readonly __typename?: 'Facility' | 'MarketIndex' | 'Organization' | 'Person' | 'Project' | 'Sector' | 'Unspecified' }
                ) }
                & { readonly __typename?: 'Party' }
              )>, readonly evidence: (
                { readonly pageInfo: (
                  { readonly hasNextPage: boolean, readonly endCursor?: string | null }
                  & { readonly __typename?: 'PageInfo' }
                ), readonly edges: ReadonlyArray<(
                  { readonly node: (
                    { readonly document: (
                      { readonly id: string, readonly title: string, readonly url: string }
                      & { readonly __typename?: 'Document' }
                    ) }
                    & { readonly __typename?: 'Claim' }
                  ) }
                  & { readonly __typename?: 'ClaimEdge' }
                )> }
                & { readonly __typename?: 'ClaimConnection' }
              ) }
              & { readonly __typename?: 'Acquisition' | 'ComputeContract' | 'Distribution' | 'Guarantee' | 'Investment' | 'Lease' | 'Licence' | 'Loan' | 'Partnership' | 'Purchase' | 'ShareSale' | 'Warrant' }
            ) }
            & { readonly __typename?: 'DealEdge' }
          )> }
          & { readonly __typename?: 'DealConnection' }
        ) }
        & { readonly __typename?: 'Facility' | 'MarketIndex' | 'Organization' | 'Person' | 'Project' | 'Sector' | 'Unspecified' }
      ) }
      & { readonly __typename?: 'EntityEdge' }
    )> }
    & { readonly __typename?: 'EntityConnection' }
  ) }
  & { readonly __typename?: 'Query' }
);

export type RingDifferencesQueryVariables = Exact<{
  through?: InputMaybe<ReadonlyArray<Scalars['ID']['input']> | Scalars['ID']['input']>;
  maxLength?: InputMaybe<Scalars['Int']['input']>;
  from: TimesInput;
  to: TimesInput;
}>;


export type RingDifferencesQuery = (
  { readonly ringDifferences: (
    { readonly complete: boolean, readonly opened: ReadonlyArray<(
      { readonly key: string, readonly entities: ReadonlyArray<(
        { readonly id: string, readonly key: string, readonly name: string }
        & { readonly __typename?: 'Facility' | 'MarketIndex' | 'Organization' | 'Person' | 'Project' | 'Sector' | 'Unspecified' }
      )>, readonly by: ReadonlyArray<(
        { readonly id: string, readonly key: string, readonly caption: string }
        & { readonly __typename?: 'Acquisition' | 'ComputeContract' | 'Distribution' | 'Guarantee' | 'Investment' | 'Lease' | 'Licence' | 'Loan' | 'Partnership' | 'Purchase' | 'ShareSale' | 'Warrant' }
      )> }
      & { readonly __typename?: 'RingDifference' }
    )>, readonly closed: ReadonlyArray<(
      { readonly key: string, readonly entities: ReadonlyArray<(
        { readonly id: string, readonly key: string, readonly name: string }
        & { readonly __typename?: 'Facility' | 'MarketIndex' | 'Organization' | 'Person' | 'Project' | 'Sector' | 'Unspecified' }
      )>, readonly by: ReadonlyArray<(
        { readonly id: string, readonly key: string, readonly caption: string }
        & { readonly __typename?: 'Acquisition' | 'ComputeContract' | 'Distribution' | 'Guarantee' | 'Investment' | 'Lease' | 'Licence' | 'Loan' | 'Partnership' | 'Purchase' | 'ShareSale' | 'Warrant' }
      )> }
      & { readonly __typename?: 'RingDifference' }
    )> }
    & { readonly __typename?: 'RingDifferences' }
  ) }
  & { readonly __typename?: 'Query' }
);

export type SearchQueryVariables = Exact<{
  text: Scalars['String']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type SearchQuery = (
  { readonly search: (
    { readonly pageInfo: (
      { readonly hasNextPage: boolean, readonly endCursor?: string | null }
      & { readonly __typename?: 'PageInfo' }
    ), readonly edges: ReadonlyArray<(
      { readonly score: number, readonly matched: string, readonly node:
        | (
          { readonly id: string, readonly key: string, readonly caption: string }
          & { readonly __typename: 'Acquisition' | 'ComputeContract' | 'Distribution' | 'Guarantee' | 'Investment' | 'Lease' | 'Licence' | 'Loan' | 'Partnership' | 'Purchase' | 'ShareSale' | 'Warrant' }
        )
        | (
          { readonly id: string, readonly key: string, readonly title: string }
          & { readonly __typename: 'Document' }
        )
        | (
          { readonly id: string, readonly key: string, readonly name: string }
          & { readonly __typename: 'Facility' | 'MarketIndex' | 'Organization' | 'Person' | 'Project' | 'Sector' | 'Unspecified' }
        )
        | (
          { readonly id: string, readonly key: string, readonly summary: string }
          & { readonly __typename: 'Statement' }
        )
       }
      & { readonly __typename?: 'SearchEdge' }
    )> }
    & { readonly __typename?: 'SearchConnection' }
  ) }
  & { readonly __typename?: 'Query' }
);

export type SourcesAndUsesQueryVariables = Exact<{
  entity: Scalars['ID']['input'];
  from: Scalars['Date']['input'];
  to: Scalars['Date']['input'];
}>;


export type SourcesAndUsesQuery = (
  { readonly sourcesAndUses: (
    { readonly sources: ReadonlyArray<(
      { readonly within: Within, readonly on: (
        { readonly from?: string | null, readonly to?: string | null, readonly precision: DatePrecision }
        & { readonly __typename?: 'DateInterval' }
      ), readonly deal: (
        { readonly id: string, readonly key: string, readonly caption: string }
        & { readonly __typename?: 'Acquisition' | 'ComputeContract' | 'Distribution' | 'Guarantee' | 'Investment' | 'Lease' | 'Licence' | 'Loan' | 'Partnership' | 'Purchase' | 'ShareSale' | 'Warrant' }
      ), readonly amount?: (
        { readonly usd?: string | null, readonly qualifier: Qualifier, readonly basis?: AmountBasis | null }
        & { readonly __typename?: 'Money' }
      ) | null }
      & { readonly __typename?: 'FundsEntry' }
    )>, readonly uses: ReadonlyArray<(
      { readonly within: Within, readonly on: (
        { readonly from?: string | null, readonly to?: string | null, readonly precision: DatePrecision }
        & { readonly __typename?: 'DateInterval' }
      ), readonly deal: (
        { readonly id: string, readonly key: string, readonly caption: string }
        & { readonly __typename?: 'Acquisition' | 'ComputeContract' | 'Distribution' | 'Guarantee' | 'Investment' | 'Lease' | 'Licence' | 'Loan' | 'Partnership' | 'Purchase' | 'ShareSale' | 'Warrant' }
      ), readonly amount?: (
        { readonly usd?: string | null, readonly qualifier: Qualifier, readonly basis?: AmountBasis | null }
        & { readonly __typename?: 'Money' }
      ) | null }
      & { readonly __typename?: 'FundsEntry' }
    )>, readonly signedNotDue: ReadonlyArray<(
      { readonly on: (
        { readonly from?: string | null, readonly to?: string | null, readonly precision: DatePrecision }
        & { readonly __typename?: 'DateInterval' }
      ), readonly deal: (
        { readonly id: string, readonly key: string, readonly caption: string }
        & { readonly __typename?: 'Acquisition' | 'ComputeContract' | 'Distribution' | 'Guarantee' | 'Investment' | 'Lease' | 'Licence' | 'Loan' | 'Partnership' | 'Purchase' | 'ShareSale' | 'Warrant' }
      ), readonly amount?: (
        { readonly usd?: string | null, readonly qualifier: Qualifier, readonly basis?: AmountBasis | null }
        & { readonly __typename?: 'Money' }
      ) | null }
      & { readonly __typename?: 'FundsEntry' }
    )>, readonly totals: (
      { readonly undisclosedCount: number, readonly sourcesUsd: (
        { readonly low: string, readonly high?: string | null }
        & { readonly __typename?: 'UsdInterval' }
      ), readonly usesUsd: (
        { readonly low: string, readonly high?: string | null }
        & { readonly __typename?: 'UsdInterval' }
      ), readonly uncoveredUsd: (
        { readonly low: string, readonly high?: string | null }
        & { readonly __typename?: 'UsdInterval' }
      ) }
      & { readonly __typename?: 'FundsTotals' }
    ), readonly statedNeed?: (
      { readonly id: string, readonly value?: string | null, readonly currency?: string | null, readonly qualifier?: Qualifier | null, readonly evidence: (
        { readonly pageInfo: (
          { readonly hasNextPage: boolean, readonly endCursor?: string | null }
          & { readonly __typename?: 'PageInfo' }
        ), readonly edges: ReadonlyArray<(
          { readonly node: (
            { readonly document: (
              { readonly id: string, readonly key: string }
              & { readonly __typename?: 'Document' }
            ) }
            & { readonly __typename?: 'Claim' }
          ) }
          & { readonly __typename?: 'ClaimEdge' }
        )> }
        & { readonly __typename?: 'ClaimConnection' }
      ) }
      & { readonly __typename?: 'Observation' }
    ) | null, readonly unexplainedUsd?: (
      { readonly low: string, readonly high?: string | null }
      & { readonly __typename?: 'UsdInterval' }
    ) | null }
    & { readonly __typename?: 'SourcesAndUses' }
  ) }
  & { readonly __typename?: 'Query' }
);

export type StatementsAboutQueryVariables = Exact<{
  key: Scalars['ID']['input'];
  stances?: InputMaybe<ReadonlyArray<Stance> | Stance>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type StatementsAboutQuery = (
  { readonly statements: (
    { readonly pageInfo: (
      { readonly hasNextPage: boolean, readonly endCursor?: string | null }
      & { readonly __typename?: 'PageInfo' }
    ), readonly edges: ReadonlyArray<(
      { readonly node: (
        { readonly id: string, readonly key: string, readonly summary: string, readonly stance?: Stance | null, readonly topic?: string | null, readonly speakerRole?: string | null, readonly saidOn?: (
          { readonly from?: string | null, readonly to?: string | null, readonly precision: DatePrecision }
          & { readonly __typename?: 'DateInterval' }
        ) | null, readonly speaker: (
          { readonly id: string, readonly key: string, readonly name: string }
          & { readonly __typename?: 'Facility' | 'MarketIndex' | 'Organization' | 'Person' | 'Project' | 'Sector' | 'Unspecified' }
        ), readonly about: ReadonlyArray<
          | (
            { readonly id: string, readonly key: string, readonly caption: string }
            & { readonly __typename: 'Acquisition' | 'ComputeContract' | 'Distribution' | 'Guarantee' | 'Investment' | 'Lease' | 'Licence' | 'Loan' | 'Partnership' | 'Purchase' | 'ShareSale' | 'Warrant' }
          )
          | (
            { readonly id: string, readonly key: string, readonly name: string }
            & { readonly __typename: 'Facility' | 'MarketIndex' | 'Organization' | 'Person' | 'Project' | 'Sector' | 'Unspecified' }
          )
          | { readonly __typename: 'Observation' }
        >, readonly evidence: (
          { readonly pageInfo: (
            { readonly hasNextPage: boolean, readonly endCursor?: string | null }
            & { readonly __typename?: 'PageInfo' }
          ), readonly edges: ReadonlyArray<(
            { readonly node: (
              { readonly locator: string, readonly document: (
                { readonly id: string, readonly key: string, readonly url: string }
                & { readonly __typename?: 'Document' }
              ) }
              & { readonly __typename?: 'Claim' }
            ) }
            & { readonly __typename?: 'ClaimEdge' }
          )> }
          & { readonly __typename?: 'ClaimConnection' }
        ) }
        & { readonly __typename?: 'Statement' }
      ) }
      & { readonly __typename?: 'StatementEdge' }
    )> }
    & { readonly __typename?: 'StatementConnection' }
  ) }
  & { readonly __typename?: 'Query' }
);

export type TimelineQueryVariables = Exact<{
  about: ReadonlyArray<Scalars['ID']['input']> | Scalars['ID']['input'];
  from?: InputMaybe<Scalars['Date']['input']>;
  to?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type TimelineQuery = (
  { readonly timeline: (
    { readonly pageInfo: (
      { readonly hasNextPage: boolean, readonly endCursor?: string | null }
      & { readonly __typename?: 'PageInfo' }
    ), readonly edges: ReadonlyArray<(
      { readonly node: (
        { readonly caption: string, readonly date: (
          { readonly from?: string | null, readonly to?: string | null, readonly precision: DatePrecision }
          & { readonly __typename?: 'DateInterval' }
        ), readonly subject:
          | (
            { readonly id: string, readonly key: string, readonly stage?: Stage | null }
            & { readonly __typename: 'Acquisition' | 'ComputeContract' | 'Distribution' | 'Guarantee' | 'Investment' | 'Lease' | 'Licence' | 'Loan' | 'Partnership' | 'Purchase' | 'ShareSale' | 'Warrant' }
          )
          | (
            { readonly id: string, readonly key: string }
            & { readonly __typename: 'Observation' | 'Statement' }
          )
         }
        & { readonly __typename?: 'TimelineEntry' }
      ) }
      & { readonly __typename?: 'TimelineEdge' }
    )> }
    & { readonly __typename?: 'TimelineConnection' }
  ) }
  & { readonly __typename?: 'Query' }
);

export type WhoFundsWhoseCapacityQueryVariables = Exact<{
  consumer?: InputMaybe<Scalars['ID']['input']>;
  provider?: InputMaybe<Scalars['ID']['input']>;
  funder?: InputMaybe<Scalars['ID']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type WhoFundsWhoseCapacityQuery = (
  { readonly whoFundsWhoseCapacity: (
    { readonly complete: boolean, readonly truncatedBy?: Truncation | null, readonly searchedDepth: number, readonly pageInfo: (
      { readonly hasNextPage: boolean, readonly endCursor?: string | null }
      & { readonly __typename?: 'PageInfo' }
    ), readonly edges: ReadonlyArray<(
      { readonly node: (
        { readonly flowsBackToFunder: boolean, readonly funder: (
          { readonly id: string, readonly key: string, readonly name: string }
          & { readonly __typename?: 'Facility' | 'MarketIndex' | 'Organization' | 'Person' | 'Project' | 'Sector' | 'Unspecified' }
        ), readonly provider: (
          { readonly id: string, readonly key: string, readonly name: string }
          & { readonly __typename?: 'Facility' | 'MarketIndex' | 'Organization' | 'Person' | 'Project' | 'Sector' | 'Unspecified' }
        ), readonly consumer: (
          { readonly id: string, readonly key: string, readonly name: string }
          & { readonly __typename?: 'Facility' | 'MarketIndex' | 'Organization' | 'Person' | 'Project' | 'Sector' | 'Unspecified' }
        ), readonly funding: ReadonlyArray<(
          { readonly kind?: DealKind | null, readonly family: Family, readonly stage?: Stage | null, readonly from: (
            { readonly id: string, readonly key: string }
            & { readonly __typename?: 'Facility' | 'MarketIndex' | 'Organization' | 'Person' | 'Project' | 'Sector' | 'Unspecified' }
          ), readonly to: (
            { readonly id: string, readonly key: string }
            & { readonly __typename?: 'Facility' | 'MarketIndex' | 'Organization' | 'Person' | 'Project' | 'Sector' | 'Unspecified' }
          ), readonly amount?: (
            { readonly usd?: string | null, readonly qualifier: Qualifier }
            & { readonly __typename?: 'Money' }
          ) | null, readonly deals: ReadonlyArray<(
            { readonly id: string, readonly key: string, readonly caption: string }
            & { readonly __typename?: 'Acquisition' | 'ComputeContract' | 'Distribution' | 'Guarantee' | 'Investment' | 'Lease' | 'Licence' | 'Loan' | 'Partnership' | 'Purchase' | 'ShareSale' | 'Warrant' }
          )> }
          & { readonly __typename?: 'Leg' }
        )>, readonly purchase: ReadonlyArray<(
          { readonly kind?: DealKind | null, readonly family: Family, readonly stage?: Stage | null, readonly from: (
            { readonly id: string, readonly key: string }
            & { readonly __typename?: 'Facility' | 'MarketIndex' | 'Organization' | 'Person' | 'Project' | 'Sector' | 'Unspecified' }
          ), readonly to: (
            { readonly id: string, readonly key: string }
            & { readonly __typename?: 'Facility' | 'MarketIndex' | 'Organization' | 'Person' | 'Project' | 'Sector' | 'Unspecified' }
          ), readonly amount?: (
            { readonly usd?: string | null, readonly qualifier: Qualifier }
            & { readonly __typename?: 'Money' }
          ) | null, readonly deals: ReadonlyArray<(
            { readonly id: string, readonly key: string, readonly caption: string }
            & { readonly __typename?: 'Acquisition' | 'ComputeContract' | 'Distribution' | 'Guarantee' | 'Investment' | 'Lease' | 'Licence' | 'Loan' | 'Partnership' | 'Purchase' | 'ShareSale' | 'Warrant' }
          )> }
          & { readonly __typename?: 'Leg' }
        )> }
        & { readonly __typename?: 'FundedCapacity' }
      ) }
      & { readonly __typename?: 'FundedCapacityEdge' }
    )> }
    & { readonly __typename?: 'FundedCapacityConnection' }
  ) }
  & { readonly __typename?: 'Query' }
);


export const AsKnownOnDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AsKnownOn"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"key"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"knownAt"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deal"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"key"},"value":{"kind":"Variable","name":{"kind":"Name","value":"key"}}},{"kind":"Argument","name":{"kind":"Name","value":"knownAt"},"value":{"kind":"Variable","name":{"kind":"Name","value":"knownAt"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"binding"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"min"}},{"kind":"Field","name":{"kind":"Name","value":"max"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"qualifier"}}]}},{"kind":"Field","name":{"kind":"Name","value":"stageHistory"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"on"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"precision"}}]}},{"kind":"Field","name":{"kind":"Name","value":"knownFrom"}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"document"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"publishedOn"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<AsKnownOnQuery, AsKnownOnQueryVariables>;
export const ChangesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Changes"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"since"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"20"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"changes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"since"},"value":{"kind":"Variable","name":{"kind":"Name","value":"since"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"by"}},{"kind":"Field","name":{"kind":"Name","value":"bundle"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"subjects"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Deal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Observation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Statement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Tie"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"entities"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<ChangesQuery, ChangesQueryVariables>;
export const ClaimsOfADocumentDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ClaimsOfADocument"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"key"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"50"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"document"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"key"},"value":{"kind":"Variable","name":{"kind":"Name","value":"key"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"tier"}},{"kind":"Field","name":{"kind":"Name","value":"publishedOn"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"claims"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"locator"}},{"kind":"Field","name":{"kind":"Name","value":"rank"}},{"kind":"Field","name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Deal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"caption"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Observation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"caption"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Statement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Tie"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"caption"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"states"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<ClaimsOfADocumentQuery, ClaimsOfADocumentQueryVariables>;
export const ConflictsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Conflicts"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"about"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"types"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ConflictType"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"50"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"conflicts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"about"},"value":{"kind":"Variable","name":{"kind":"Name","value":"about"}}},{"kind":"Argument","name":{"kind":"Name","value":"types"},"value":{"kind":"Variable","name":{"kind":"Name","value":"types"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Deal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Observation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Statement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"chosen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"claim"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"document"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"tier"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"alternatives"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"claim"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"document"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"tier"}}]}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<ConflictsQuery, ConflictsQueryVariables>;
export const CoverageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Coverage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"graph"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"recordedThrough"}},{"kind":"Field","name":{"kind":"Name","value":"entities"}},{"kind":"Field","name":{"kind":"Name","value":"deals"}},{"kind":"Field","name":{"kind":"Name","value":"claims"}},{"kind":"Field","name":{"kind":"Name","value":"documents"}},{"kind":"Field","name":{"kind":"Name","value":"undatedDocuments"}},{"kind":"Field","name":{"kind":"Name","value":"documentsByTier"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tier"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"newestDocument"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"publishedOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"dealsByBestTier"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tier"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"dealsWithOneSource"}},{"kind":"Field","name":{"kind":"Name","value":"dealsWithoutAmount"}},{"kind":"Field","name":{"kind":"Name","value":"disputedDeals"}}]}}]}}]} as unknown as DocumentNode<CoverageQuery, CoverageQueryVariables>;
export const DealsOfAnEntityDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DealsOfAnEntity"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"key"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deals"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"party"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"key"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"Variable","name":{"kind":"Name","value":"key"}}}]}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"AMOUNT_USD"}},{"kind":"ObjectField","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"DESC"}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"caption"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"binding"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"min"}},{"kind":"Field","name":{"kind":"Name","value":"max"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"qualifier"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"usd"}}]}},{"kind":"Field","name":{"kind":"Name","value":"date"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"precision"}}]}},{"kind":"Field","name":{"kind":"Name","value":"parties"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"share"}},{"kind":"Field","name":{"kind":"Name","value":"entity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"involves"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"entity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"quantities"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"qualifier"}}]}},{"kind":"Field","name":{"kind":"Name","value":"certainty"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"independentSources"}},{"kind":"Field","name":{"kind":"Name","value":"bestTier"}},{"kind":"Field","name":{"kind":"Name","value":"disputed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"3"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"locator"}},{"kind":"Field","name":{"kind":"Name","value":"reportedAs"}},{"kind":"Field","name":{"kind":"Name","value":"document"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"publishedOn"}},{"kind":"Field","name":{"kind":"Name","value":"tier"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<DealsOfAnEntityQuery, DealsOfAnEntityQueryVariables>;
export const DifferencesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Differences"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"about"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"TimesInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"to"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"TimesInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"100"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"differences"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"about"},"value":{"kind":"Variable","name":{"kind":"Name","value":"about"}}},{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"to"},"value":{"kind":"Variable","name":{"kind":"Name","value":"to"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"change"}},{"kind":"Field","name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Deal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"caption"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Observation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"caption"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Statement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Tie"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"caption"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}},{"kind":"Field","name":{"kind":"Name","value":"claims"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"document"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"publishedOn"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<DifferencesQuery, DifferencesQueryVariables>;
export const DocumentsFromDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DocumentsFrom"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"publisher"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"50"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"documents"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"or"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"publisher"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"key"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"Variable","name":{"kind":"Name","value":"publisher"}}}]}}]}}]},{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"origin"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"key"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"Variable","name":{"kind":"Name","value":"publisher"}}}]}}]}}]}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"PUBLISHED_ON"}},{"kind":"ObjectField","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"DESC"}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"lang"}},{"kind":"Field","name":{"kind":"Name","value":"tier"}},{"kind":"Field","name":{"kind":"Name","value":"publishedOn"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<DocumentsFromQuery, DocumentsFromQueryVariables>;
export const EntityByAnyNameDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"EntityByAnyName"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"name"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entityByName"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"name"},"value":{"kind":"Variable","name":{"kind":"Name","value":"name"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NameMatch"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"matchedName"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"usedIn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"entity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"names"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"lang"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AmbiguousName"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"candidates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<EntityByAnyNameQuery, EntityByAnyNameQueryVariables>;
export const ExposureDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Exposure"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"to"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"consolidate"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"50"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"exposure"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"to"},"value":{"kind":"Variable","name":{"kind":"Name","value":"to"}}},{"kind":"Argument","name":{"kind":"Name","value":"consolidate"},"value":{"kind":"Variable","name":{"kind":"Name","value":"consolidate"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"complete"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"atStakeUsd"}},{"kind":"Field","name":{"kind":"Name","value":"sums"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"committedUsd"}},{"kind":"Field","name":{"kind":"Name","value":"upToUsd"}},{"kind":"Field","name":{"kind":"Name","value":"paidUsd"}},{"kind":"Field","name":{"kind":"Name","value":"nonBindingUsd"}},{"kind":"Field","name":{"kind":"Name","value":"undisclosedCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"byRole"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"sums"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"committedUsd"}},{"kind":"Field","name":{"kind":"Name","value":"upToUsd"}},{"kind":"Field","name":{"kind":"Name","value":"paidUsd"}},{"kind":"Field","name":{"kind":"Name","value":"nonBindingUsd"}},{"kind":"Field","name":{"kind":"Name","value":"undisclosedCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"deals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"caption"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"shareOfRevenue"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"low"}},{"kind":"Field","name":{"kind":"Name","value":"high"}},{"kind":"Field","name":{"kind":"Name","value":"observation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<ExposureQuery, ExposureQueryVariables>;
export const FundingCyclesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FundingCycles"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"through"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"maxLength"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"minAmountUsd"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Decimal"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"knownAt"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"50"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fundingCycles"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"through"},"value":{"kind":"Variable","name":{"kind":"Name","value":"through"}}},{"kind":"Argument","name":{"kind":"Name","value":"maxLength"},"value":{"kind":"Variable","name":{"kind":"Name","value":"maxLength"}}},{"kind":"Argument","name":{"kind":"Name","value":"minAmountUsd"},"value":{"kind":"Variable","name":{"kind":"Name","value":"minAmountUsd"}}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}},{"kind":"Argument","name":{"kind":"Name","value":"knownAt"},"value":{"kind":"Variable","name":{"kind":"Name","value":"knownAt"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"complete"}},{"kind":"Field","name":{"kind":"Name","value":"truncatedBy"}},{"kind":"Field","name":{"kind":"Name","value":"searchedDepth"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"length"}},{"kind":"Field","name":{"kind":"Name","value":"entities"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"weakestLeg"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}}]}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"usd"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"legs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"family"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"binding"}},{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}}]}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"usd"}},{"kind":"Field","name":{"kind":"Name","value":"qualifier"}}]}},{"kind":"Field","name":{"kind":"Name","value":"deals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"caption"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"document"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}}]}}]}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<FundingCyclesQuery, FundingCyclesQueryVariables>;
export const FundingPathsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FundingPaths"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"to"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"maxLength"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"20"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fundingPaths"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"to"},"value":{"kind":"Variable","name":{"kind":"Name","value":"to"}}},{"kind":"Argument","name":{"kind":"Name","value":"maxLength"},"value":{"kind":"Variable","name":{"kind":"Name","value":"maxLength"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"complete"}},{"kind":"Field","name":{"kind":"Name","value":"truncatedBy"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"length"}},{"kind":"Field","name":{"kind":"Name","value":"entities"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}}]}},{"kind":"Field","name":{"kind":"Name","value":"weakestLeg"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"usd"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"legs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}}]}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"usd"}}]}},{"kind":"Field","name":{"kind":"Name","value":"deals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<FundingPathsQuery, FundingPathsQueryVariables>;
export const LegsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Legs"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"100"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"knownAt"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"legs"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"AMOUNT_USD"}},{"kind":"ObjectField","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"DESC"}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}},{"kind":"Argument","name":{"kind":"Name","value":"knownAt"},"value":{"kind":"Variable","name":{"kind":"Name","value":"knownAt"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"family"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"binding"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"usd"}},{"kind":"Field","name":{"kind":"Name","value":"qualifier"}}]}},{"kind":"Field","name":{"kind":"Name","value":"deals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<LegsQuery, LegsQueryVariables>;
export const MoneyByCounterpartyDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MoneyByCounterparty"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"key"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entity"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"key"},"value":{"kind":"Variable","name":{"kind":"Name","value":"key"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"money"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"groupBy"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"COUNTERPARTY"},{"kind":"EnumValue","value":"YEAR"},{"kind":"EnumValue","value":"DIRECTION"}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"counterparty"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"direction"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"committedUsd"}},{"kind":"Field","name":{"kind":"Name","value":"upToUsd"}},{"kind":"Field","name":{"kind":"Name","value":"paidUsd"}},{"kind":"Field","name":{"kind":"Name","value":"nonBindingUsd"}},{"kind":"Field","name":{"kind":"Name","value":"undisclosedCount"}}]}}]}}]}}]} as unknown as DocumentNode<MoneyByCounterpartyQuery, MoneyByCounterpartyQueryVariables>;
export const MoneyByKindDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MoneyByKind"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"key"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entity"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"key"},"value":{"kind":"Variable","name":{"kind":"Name","value":"key"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"money"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"groupBy"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"KIND"},{"kind":"EnumValue","value":"STAGE"},{"kind":"EnumValue","value":"DIRECTION"}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"direction"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"committedUsd"}},{"kind":"Field","name":{"kind":"Name","value":"upToUsd"}},{"kind":"Field","name":{"kind":"Name","value":"paidUsd"}},{"kind":"Field","name":{"kind":"Name","value":"nonBindingUsd"}},{"kind":"Field","name":{"kind":"Name","value":"undisclosedCount"}}]}}]}}]}}]} as unknown as DocumentNode<MoneyByKindQuery, MoneyByKindQueryVariables>;
export const NeighborhoodDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Neighborhood"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"of"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"depth"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"neighborhood"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"of"},"value":{"kind":"Variable","name":{"kind":"Name","value":"of"}}},{"kind":"Argument","name":{"kind":"Name","value":"depth"},"value":{"kind":"Variable","name":{"kind":"Name","value":"depth"}}},{"kind":"Argument","name":{"kind":"Name","value":"limitPerNode"},"value":{"kind":"IntValue","value":"25"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"complete"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"caption"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"family"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}}]}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"usd"}}]}},{"kind":"Field","name":{"kind":"Name","value":"deals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}}]}}]}}]}}]}}]} as unknown as DocumentNode<NeighborhoodQuery, NeighborhoodQueryVariables>;
export const ObservationsOfDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ObservationsOf"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"key"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"metrics"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Metric"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"50"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"observations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"of"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"key"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"Variable","name":{"kind":"Name","value":"key"}}}]}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"metric"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"in"},"value":{"kind":"Variable","name":{"kind":"Name","value":"metrics"}}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"DATE"}},{"kind":"ObjectField","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"ASC"}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"metric"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"date"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"precision"}}]}},{"kind":"Field","name":{"kind":"Name","value":"of"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"document"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}}]}}]}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<ObservationsOfQuery, ObservationsOfQueryVariables>;
export const PageOfOrganizationsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PageOfOrganizations"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entities"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"type"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"EnumValue","value":"Organization"}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"NAME"}},{"kind":"ObjectField","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"ASC"}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"deals"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"AMOUNT_USD"}},{"kind":"ObjectField","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"DESC"}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"caption"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"usd"}}]}},{"kind":"Field","name":{"kind":"Name","value":"parties"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"entity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"document"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}}]}}]}}]}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<PageOfOrganizationsQuery, PageOfOrganizationsQueryVariables>;
export const RingDifferencesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RingDifferences"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"through"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"maxLength"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"4"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"TimesInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"to"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"TimesInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ringDifferences"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"through"},"value":{"kind":"Variable","name":{"kind":"Name","value":"through"}}},{"kind":"Argument","name":{"kind":"Name","value":"maxLength"},"value":{"kind":"Variable","name":{"kind":"Name","value":"maxLength"}}},{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"to"},"value":{"kind":"Variable","name":{"kind":"Name","value":"to"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"complete"}},{"kind":"Field","name":{"kind":"Name","value":"opened"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"entities"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"by"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"caption"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"closed"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"entities"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"by"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"caption"}}]}}]}}]}}]}}]} as unknown as DocumentNode<RingDifferencesQuery, RingDifferencesQueryVariables>;
export const SearchDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Search"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"text"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"10"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"search"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"text"},"value":{"kind":"Variable","name":{"kind":"Name","value":"text"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"matched"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Deal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"caption"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Statement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Document"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<SearchQuery, SearchQueryVariables>;
export const SourcesAndUsesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SourcesAndUses"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"entity"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"to"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sourcesAndUses"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"entity"},"value":{"kind":"Variable","name":{"kind":"Name","value":"entity"}}},{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"to"},"value":{"kind":"Variable","name":{"kind":"Name","value":"to"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"within"}},{"kind":"Field","name":{"kind":"Name","value":"on"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"precision"}}]}},{"kind":"Field","name":{"kind":"Name","value":"deal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"caption"}}]}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"usd"}},{"kind":"Field","name":{"kind":"Name","value":"qualifier"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"uses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"within"}},{"kind":"Field","name":{"kind":"Name","value":"on"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"precision"}}]}},{"kind":"Field","name":{"kind":"Name","value":"deal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"caption"}}]}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"usd"}},{"kind":"Field","name":{"kind":"Name","value":"qualifier"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"signedNotDue"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"on"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"precision"}}]}},{"kind":"Field","name":{"kind":"Name","value":"deal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"caption"}}]}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"usd"}},{"kind":"Field","name":{"kind":"Name","value":"qualifier"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"totals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sourcesUsd"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"low"}},{"kind":"Field","name":{"kind":"Name","value":"high"}}]}},{"kind":"Field","name":{"kind":"Name","value":"usesUsd"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"low"}},{"kind":"Field","name":{"kind":"Name","value":"high"}}]}},{"kind":"Field","name":{"kind":"Name","value":"uncoveredUsd"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"low"}},{"kind":"Field","name":{"kind":"Name","value":"high"}}]}},{"kind":"Field","name":{"kind":"Name","value":"undisclosedCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"statedNeed"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"qualifier"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"document"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}}]}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"unexplainedUsd"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"low"}},{"kind":"Field","name":{"kind":"Name","value":"high"}}]}}]}}]}}]} as unknown as DocumentNode<SourcesAndUsesQuery, SourcesAndUsesQueryVariables>;
export const StatementsAboutDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"StatementsAbout"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"key"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"stances"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Stance"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"50"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"statements"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"about"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"key"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"Variable","name":{"kind":"Name","value":"key"}}}]}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"stance"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"in"},"value":{"kind":"Variable","name":{"kind":"Name","value":"stances"}}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"SAID_ON"}},{"kind":"ObjectField","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"DESC"}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"stance"}},{"kind":"Field","name":{"kind":"Name","value":"topic"}},{"kind":"Field","name":{"kind":"Name","value":"saidOn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"precision"}}]}},{"kind":"Field","name":{"kind":"Name","value":"speaker"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"speakerRole"}},{"kind":"Field","name":{"kind":"Name","value":"about"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Deal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"caption"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"locator"}},{"kind":"Field","name":{"kind":"Name","value":"document"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<StatementsAboutQuery, StatementsAboutQueryVariables>;
export const TimelineDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Timeline"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"about"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"to"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"100"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"timeline"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"about"},"value":{"kind":"Variable","name":{"kind":"Name","value":"about"}}},{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"to"},"value":{"kind":"Variable","name":{"kind":"Name","value":"to"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"precision"}}]}},{"kind":"Field","name":{"kind":"Name","value":"caption"}},{"kind":"Field","name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Deal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Statement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Observation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<TimelineQuery, TimelineQueryVariables>;
export const WhoFundsWhoseCapacityDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WhoFundsWhoseCapacity"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"consumer"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"provider"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"funder"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"knownAt"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"50"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"whoFundsWhoseCapacity"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"consumer"},"value":{"kind":"Variable","name":{"kind":"Name","value":"consumer"}}},{"kind":"Argument","name":{"kind":"Name","value":"provider"},"value":{"kind":"Variable","name":{"kind":"Name","value":"provider"}}},{"kind":"Argument","name":{"kind":"Name","value":"funder"},"value":{"kind":"Variable","name":{"kind":"Name","value":"funder"}}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}},{"kind":"Argument","name":{"kind":"Name","value":"knownAt"},"value":{"kind":"Variable","name":{"kind":"Name","value":"knownAt"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"complete"}},{"kind":"Field","name":{"kind":"Name","value":"truncatedBy"}},{"kind":"Field","name":{"kind":"Name","value":"searchedDepth"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"funder"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"provider"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"consumer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"funding"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"family"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}}]}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"usd"}},{"kind":"Field","name":{"kind":"Name","value":"qualifier"}}]}},{"kind":"Field","name":{"kind":"Name","value":"deals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"caption"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"purchase"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"family"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}}]}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"usd"}},{"kind":"Field","name":{"kind":"Name","value":"qualifier"}}]}},{"kind":"Field","name":{"kind":"Name","value":"deals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"caption"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"flowsBackToFunder"}}]}}]}}]}}]}}]} as unknown as DocumentNode<WhoFundsWhoseCapacityQuery, WhoFundsWhoseCapacityQueryVariables>;