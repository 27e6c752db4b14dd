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
  /** A day of the calendar, ISO 8601: `2025-11-11`. */
  Date: { input: string; output: string; }
  /** An exact decimal number as text: `"5830000000"`, `"-2.96"`. Never a float, so that no figure is rounded on its way. */
  Decimal: { input: string; output: string; }
  /** An absolute web address. */
  URL: { input: string; output: string; }
};

/** What a figure of money counts. Amounts of different bases never conflict with each other. */
export type AmountBasis =
  /** The most that may be paid or drawn. */
  | 'CAP'
  /** What was promised. */
  | 'COMMITTED'
  /** The worth of the whole contract. */
  | 'CONTRACT_VALUE'
  /** A gain made by it. */
  | 'GAIN'
  /** What was paid. */
  | 'PAID'
  /** The size of a whole programme; never summed and never on a leg. */
  | 'PROGRAMME_SIZE';

/** Whether the parties are bound. */
export type Binding =
  /** The parties are bound. */
  | 'BINDING'
  /** A letter of intent, talks, plans. */
  | 'NON_BINDING'
  /** One side may choose. */
  | 'OPTION';

/** A condition on how the parties are bound. */
export type BindingFilter = {
  /** It is this. */
  readonly eq?: InputMaybe<Binding>;
  /** It is one of these. */
  readonly in?: InputMaybe<ReadonlyArray<Binding>>;
};

/** A condition on yes or no. */
export type BooleanFilter = {
  /** It is this. */
  readonly eq?: InputMaybe<Scalars['Boolean']['input']>;
};

/** How rings and paths are ranked. Those in which every amount is known come before the others, except by LENGTH and DATE. */
export type ChainOrder =
  /** The latest `since` first. */
  | 'DATE'
  /** The shortest first. */
  | 'LENGTH'
  /** The largest sum of known amounts first. */
  | 'TOTAL'
  /** The largest weakest leg first. */
  | 'WEAKEST';

/** What sources contradict each other in. Values that can both be true within qualifier and rounding are no conflict, nor is a later stage of a deal. */
export type ConflictType =
  /** Another time. */
  | 'DATE'
  /** A statement that disputes it. */
  | 'DENIAL'
  /** Whom a name means, where one name of a party is read in two ways; or another deal that it replaces, is part of, backs or depends on. */
  | 'IDENTITY'
  /** Another sort of deal. */
  | 'KIND'
  /** Other parties. */
  | 'PARTY'
  /** A figure about ten times as large or as small. */
  | 'SCALE'
  /** Other things counted: own and with co-investors, yearly and in all. */
  | 'SCOPE'
  /** A package that is said to be less than its parts together. */
  | 'SPLIT'
  /** Other terms: capacity, chips, shares, per cent, years. */
  | 'TERMS'
  /** Another figure, or another word. */
  | 'VALUE';

/** A condition on a date, which may be a day or a longer time. */
export type DateFilter = {
  /** Whether there is none. */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** It may lie within these days: some possible day of it does. */
  readonly overlaps?: InputMaybe<DateRange>;
  /** It certainly lies within these days: also its first and its last possible day do. */
  readonly within?: InputMaybe<DateRange>;
};

/** How exactly a source dates something. */
export type DatePrecision =
  /** A day. */
  | 'DAY'
  /** Half a year. */
  | 'HALF'
  /** A month. */
  | 'MONTH'
  /** A quarter of a year. */
  | 'QUARTER'
  /** A span of days that is none of the above. */
  | 'RANGE'
  /** A year. */
  | 'YEAR';

/** Some days, both ends inclusive; an end that is left out is open. */
export type DateRange = {
  /** The first day. */
  readonly from?: InputMaybe<Scalars['Date']['input']>;
  /** The last day. */
  readonly to?: InputMaybe<Scalars['Date']['input']>;
};

/** What to keep of some deals. All conditions given must hold. */
export type DealFilter = {
  /** By the amount in US dollars, as deals are sorted by it: the upper bound of UP_TO, the lower bound otherwise. */
  readonly amountUsd?: InputMaybe<UsdFilter>;
  /** All of these must hold. */
  readonly and?: InputMaybe<ReadonlyArray<DealFilter>>;
  /** By how the parties are bound. */
  readonly binding?: InputMaybe<BindingFilter>;
  /** By when it was agreed or done. */
  readonly date?: InputMaybe<DateFilter>;
  /** Whether sources contradict each other on it. */
  readonly disputed?: InputMaybe<BooleanFilter>;
  /** By when payment is expected. */
  readonly due?: InputMaybe<DateFilter>;
  /** By family. */
  readonly family?: InputMaybe<FamilyFilter>;
  /** Deals that are about such an entity: the company bought, the issuer of the shares. */
  readonly involves?: InputMaybe<EntityRelation>;
  /** By key. */
  readonly key?: InputMaybe<KeyFilter>;
  /** By kind. */
  readonly kind?: InputMaybe<DealKindFilter>;
  /** This must not hold. */
  readonly not?: InputMaybe<DealFilter>;
  /** At least one of these must hold. */
  readonly or?: InputMaybe<ReadonlyArray<DealFilter>>;
  /** Deals to which such an entity is payer, payee, participant or sponsor. */
  readonly party?: InputMaybe<EntityRelation>;
  /** By stage. */
  readonly stage?: InputMaybe<StageFilter>;
};

/** What sort of deal it is. The words are the names of the types. */
export type DealKind =
  /** An acquirer pays the sellers of a company. */
  | 'Acquisition'
  /** A customer pays a provider for computing capacity. */
  | 'ComputeContract'
  /** A guarantor stands in for what another owes. */
  | 'Guarantee'
  /** An investor pays an investee for equity. */
  | 'Investment'
  /** A lessee pays a lessor. */
  | 'Lease'
  /** A lender pays a borrower: loan, bond, bridge, margin loan, credit line. */
  | 'Loan'
  /** An agreement without a price. */
  | 'Partnership'
  /** A customer pays a supplier for chips, energy or goods. */
  | 'Purchase'
  /** A buyer pays a seller for shares that exist already; the issuer gets nothing. */
  | 'ShareSale'
  /** An issuer grants a right to its shares. */
  | 'Warrant';

/** A condition on the kind of a deal. */
export type DealKindFilter = {
  /** It is this kind. */
  readonly eq?: InputMaybe<DealKind>;
  /** It is one of these. */
  readonly in?: InputMaybe<ReadonlyArray<DealKind>>;
};

/** How to sort deals; the key decides between equals, in the same direction. */
export type DealOrder = {
  /** Which way. */
  readonly direction?: SortDirection;
  /** By what. */
  readonly field: DealOrderField;
};

/** What deals can be sorted by. */
export type DealOrderField =
  /** The amount in US dollars; unknown amounts count as smaller than any. */
  | 'AMOUNT_USD'
  /** The first day of its date; undated deals count as earlier than any. */
  | 'DATE'
  /** The key. */
  | 'KEY';

/** How a document took over from another. */
export type Derivation =
  /** It cites it. */
  | 'CITES'
  /** It copies it. */
  | 'COPY'
  /** It sums it up. */
  | 'SUMMARY'
  /** It translates it. */
  | 'TRANSLATION';

/** Which way money goes, as seen by one entity. */
export type Direction =
  /** It is paid. */
  | 'IN'
  /** Neither, or both at once. */
  | 'NONE'
  /** It pays, or stands behind the payer. */
  | 'OUT';

/** What to keep of some entities. All conditions given must hold. */
export type EntityFilter = {
  /** All of these must hold. */
  readonly and?: InputMaybe<ReadonlyArray<EntityFilter>>;
  /** By country code. */
  readonly country?: InputMaybe<TextFilter>;
  /** By key. */
  readonly key?: InputMaybe<KeyFilter>;
  /** By kind of organization. */
  readonly kind?: InputMaybe<OrganizationKindFilter>;
  /** By the name by which a reader knows it. */
  readonly name?: InputMaybe<TextFilter>;
  /** This must not hold. */
  readonly not?: InputMaybe<EntityFilter>;
  /** At least one of these must hold. */
  readonly or?: InputMaybe<ReadonlyArray<EntityFilter>>;
  /** By type. */
  readonly type?: InputMaybe<EntityTypeFilter>;
};

/** How to sort entities; the key decides between equals. */
export type EntityOrder = {
  /** Which way. */
  readonly direction?: SortDirection;
  /** By what. */
  readonly field: EntityOrderField;
};

/** What entities can be sorted by. */
export type EntityOrderField =
  /** The key. */
  | 'KEY'
  /** The name by which a reader knows it. */
  | 'NAME';

/** A condition on the entities in a relation. Conditions given beside `some`, `none` and `all` must hold for one and the same entity, as under `some`. */
export type EntityRelation = {
  /** No other than such entities; holds also where there is none at all. */
  readonly all?: InputMaybe<EntityFilter>;
  /** By country code. */
  readonly country?: InputMaybe<TextFilter>;
  /** By key. */
  readonly key?: InputMaybe<KeyFilter>;
  /** By kind of organization. */
  readonly kind?: InputMaybe<OrganizationKindFilter>;
  /** By the name by which a reader knows it. */
  readonly name?: InputMaybe<TextFilter>;
  /** No such entity. */
  readonly none?: InputMaybe<EntityFilter>;
  /** At least one such entity. */
  readonly some?: InputMaybe<EntityFilter>;
  /** By type. */
  readonly type?: InputMaybe<EntityTypeFilter>;
};

/** What an entity is. */
export type EntityType =
  /** A site, such as a data centre. */
  | 'Facility'
  /** An index of share prices. */
  | 'MarketIndex'
  /** A company, fund, bank, government or other body. */
  | 'Organization'
  /** A natural person. */
  | 'Person'
  /** A joint programme, such as Stargate. It never stands for its members. */
  | 'Project'
  /** A sector of the economy, such as AI. Never paid. */
  | 'Sector'
  /** A party that no source names: buyers, lenders, analysts. */
  | 'Unspecified';

/** A condition on the type of an entity. */
export type EntityTypeFilter = {
  /** It is this type. */
  readonly eq?: InputMaybe<EntityType>;
  /** It is one of these. */
  readonly in?: InputMaybe<ReadonlyArray<EntityType>>;
};

/** How an entity is hurt if another cannot pay. */
export type ExposureRole =
  /** It loses money: it invested or lent. */
  | 'FUNDER'
  /** It is called on: it stands in for what is to be paid. */
  | 'GUARANTOR'
  /** It loses revenue: it is paid for goods or capacity. */
  | 'SUPPLIER';

/** What the money of a deal does. */
export type Family =
  /** It buys: purchases, computing, leases. */
  | 'COMMERCIAL'
  /** It finances: investments, loans, guarantees, warrants. */
  | 'FUNDING'
  /** No money. */
  | 'NONE'
  /** It moves ownership: acquisitions, sales of shares. No money leg. */
  | 'TRANSFER';

/** A condition on the family of a deal. */
export type FamilyFilter = {
  /** It is this family. */
  readonly eq?: InputMaybe<Family>;
  /** It is one of these. */
  readonly in?: InputMaybe<ReadonlyArray<Family>>;
};

/** In what way a deal is about somebody who is no party to it. */
export type InvolvementRole =
  /** The company whose shares are sold. */
  | 'ISSUER'
  /** The company that is bought. */
  | 'TARGET';

/** A condition on a key. */
export type KeyFilter = {
  /** It is this key. */
  readonly eq?: InputMaybe<Scalars['ID']['input']>;
  /** It is one of these keys. */
  readonly in?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

/** What a figure measures. */
export type Metric =
  /** Orders not yet worked off. */
  | 'BACKLOG'
  /** Capacity that is there or planned. */
  | 'CAPACITY'
  /** Capital expenditure. */
  | 'CAPEX'
  /** All that was promised. */
  | 'COMMITMENTS'
  /** All that was put in so far. */
  | 'CUMULATIVE_INVESTED'
  /** Money that is needed. */
  | 'FUNDING_NEED'
  /** A gain on a holding. */
  | 'GAIN'
  /** The change of an index. */
  | 'INDEX_CHANGE'
  /** The level of an index at the close. */
  | 'INDEX_CLOSE'
  /** A charge for a loss. */
  | 'LOSS_CHARGE'
  /** The worth of all shares at the exchange. */
  | 'MARKET_VALUE'
  /** The change of that worth. */
  | 'MARKET_VALUE_CHANGE'
  /** Debt less cash. */
  | 'NET_DEBT'
  /** Net profit or loss. */
  | 'NET_INCOME'
  /** The price of a share. */
  | 'PRICE'
  /** The change of that price. */
  | 'PRICE_CHANGE'
  /** Rent that is expected to be paid. */
  | 'RENT_FORECAST'
  /** Sales. */
  | 'REVENUE'
  /** The rate at which a company sells at that moment, as the sum of a year. */
  | 'REVENUE_RATE'
  /** A share of revenue. */
  | 'REVENUE_SHARE'
  /** The place of a holder among all shareholders, by size; 1 is the largest. */
  | 'SHAREHOLDER_RANK'
  /** The worth of a holding. */
  | 'STAKE_VALUE'
  /** The worth of a company, neither before nor after new money. */
  | 'VALUATION'
  /** The worth after new money. */
  | 'VALUATION_POST_MONEY'
  /** The worth before new money. */
  | 'VALUATION_PRE_MONEY';

/** A condition on a metric. */
export type MetricFilter = {
  /** It is this metric. */
  readonly eq?: InputMaybe<Metric>;
  /** It is one of these. */
  readonly in?: InputMaybe<ReadonlyArray<Metric>>;
};

/** How a name came about. */
export type NameKind =
  /** A name that it no longer has. */
  | 'FORMER'
  /** The registered name. */
  | 'LEGAL'
  /** A wrong spelling. */
  | 'MISSPELLING'
  /** A wrong rendering in another language. */
  | 'MISTRANSLATION'
  /** A short or common name. */
  | 'SHORT'
  /** A symbol at an exchange. */
  | 'TICKER'
  /** A right rendering in another language. */
  | 'TRANSLATION'
  /** A right rendering in another script. */
  | 'TRANSLITERATION';

/** What to keep of some observations. All conditions given must hold. */
export type ObservationFilter = {
  /** All of these must hold. */
  readonly and?: InputMaybe<ReadonlyArray<ObservationFilter>>;
  /** By the day or the period of which it speaks. */
  readonly date?: InputMaybe<DateFilter>;
  /** By key. */
  readonly key?: InputMaybe<KeyFilter>;
  /** By metric. */
  readonly metric?: InputMaybe<MetricFilter>;
  /** This must not hold. */
  readonly not?: InputMaybe<ObservationFilter>;
  /** Figures of such an entity. */
  readonly of?: InputMaybe<EntityRelation>;
  /** At least one of these must hold. */
  readonly or?: InputMaybe<ReadonlyArray<ObservationFilter>>;
  /** Figures that regard such an entity. */
  readonly towards?: InputMaybe<EntityRelation>;
};

/** How to sort observations; the key decides between equals, in the same direction. */
export type ObservationOrder = {
  /** Which way. */
  readonly direction?: SortDirection;
  /** By what. */
  readonly field: ObservationOrderField;
};

/** What observations can be sorted by. */
export type ObservationOrderField =
  /** The first day of which it speaks; undated ones count as earlier than any. */
  | 'DATE'
  /** The key. */
  | 'KEY';

/** What kind of body an organization is. */
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
  /** A fund that invests. */
  | 'FUND'
  /** A state or one of its bodies. */
  | 'GOVERNMENT'
  /** A public or academic institution. */
  | 'INSTITUTION'
  /** A publisher, broadcaster or agency. */
  | 'MEDIA'
  /** A research house or rating agency. */
  | 'RESEARCH'
  /** A company set up for one purpose. */
  | 'SPV';

/** A condition on the kind of an organization. */
export type OrganizationKindFilter = {
  /** It is this kind. */
  readonly eq?: InputMaybe<OrganizationKind>;
  /** It is one of these. */
  readonly in?: InputMaybe<ReadonlyArray<OrganizationKind>>;
};

/** What somebody does in a deal. */
export type PartyRole =
  /** Takes part without paying or being paid. */
  | 'PARTICIPANT'
  /** Is paid. */
  | 'PAYEE'
  /** Pays. */
  | 'PAYER'
  /** Stands behind a payer: the parent of the fund that pays. */
  | 'SPONSOR';

/** How a figure is meant. */
export type Qualifier =
  /** About this figure. */
  | 'ABOUT'
  /** This figure or more. */
  | 'AT_LEAST'
  /** Exactly this figure. */
  | 'EXACT'
  /** Somewhere between two figures. */
  | 'RANGE'
  /** There is a figure, and no source gives it. Undisclosed is not zero. */
  | 'UNDISCLOSED'
  /** Not more than this figure. */
  | 'UP_TO';

/** How much a claim is worth by the judgement of a person. */
export type Rank =
  /** Not to be believed; kept because it was said. */
  | 'DEPRECATED'
  /** Nobody has judged it. */
  | 'NORMAL'
  /** To be believed before others. */
  | 'PREFERRED';

/** What an arrow of a neighborhood means. */
export type RelationshipKind =
  /** An acquisition, from the acquirer to what is bought. No money leg. */
  | 'ACQUIRES'
  /** A guarantee. */
  | 'BACKSTOPS'
  /** A purchase or a contract for computing. */
  | 'BUYS_FROM'
  /** A warrant. */
  | 'GRANTS_EQUITY_TO'
  /** A person's office or job. */
  | 'HOLDS_ROLE'
  /** An investment. */
  | 'INVESTS_IN'
  /** A lease. */
  | 'LEASES_FROM'
  /** A loan. */
  | 'LENDS_TO'
  /** Being part of a programme or group. */
  | 'MEMBER_OF'
  /** A holding. */
  | 'OWNS'
  /** An agreement without a price. */
  | 'PARTNERS_WITH'
  /** A fund or unit of a parent, a site of a project. */
  | 'PART_OF'
  /** A sale of shares, from the seller to the company whose shares they are. No money leg. */
  | 'SELLS_STAKE_IN';

/** What search may look for. */
export type SearchKind =
  /** Deals, by their captions. */
  | 'DEAL'
  /** Documents, by their titles. */
  | 'DOCUMENT'
  /** Entities, by any of their names. */
  | 'ENTITY'
  /** Statements, by their summaries. */
  | 'STATEMENT';

/** The part of the trading day of which a figure speaks. */
export type Session =
  /** At the close. */
  | 'CLOSE'
  /** While the market was open. */
  | 'INTRADAY'
  /** Before the market opened. */
  | 'PRE_MARKET';

/** Which way a list is sorted. */
export type SortDirection =
  /** Smallest, earliest or alphabetically first comes first. */
  | 'ASC'
  /** Largest, latest or alphabetically last comes first. */
  | 'DESC';

/** How far a deal has come. A later stage replaces an earlier one and is no contradiction. */
export type Stage =
  /** The parties have said it. */
  | 'ANNOUNCED'
  /** It is done. */
  | 'COMPLETED'
  /** Some of it is paid. */
  | 'PARTLY_PAID'
  /** Somebody says that it may come. */
  | 'RUMOURED'
  /** The parties have signed it. */
  | 'SIGNED'
  /** It was called off. */
  | 'TERMINATED';

/** A condition on a stage. */
export type StageFilter = {
  /** It is this stage. */
  readonly eq?: InputMaybe<Stage>;
  /** It is one of these. */
  readonly in?: InputMaybe<ReadonlyArray<Stage>>;
};

/** How a speaker sees what is spoken of. */
export type Stance =
  /** Warning. */
  | 'CAUTIOUS'
  /** Against. */
  | 'NEGATIVE'
  /** Neither for nor against. */
  | 'NEUTRAL'
  /** In favour. */
  | 'POSITIVE';

/** A condition on a stance. */
export type StanceFilter = {
  /** It is this stance. */
  readonly eq?: InputMaybe<Stance>;
  /** It is one of these. */
  readonly in?: InputMaybe<ReadonlyArray<Stance>>;
};

/** What to keep of some statements. All conditions given must hold. */
export type StatementFilter = {
  /** Statements about such an entity. */
  readonly about?: InputMaybe<EntityRelation>;
  /** All of these must hold. */
  readonly and?: InputMaybe<ReadonlyArray<StatementFilter>>;
  /** By key. */
  readonly key?: InputMaybe<KeyFilter>;
  /** This must not hold. */
  readonly not?: InputMaybe<StatementFilter>;
  /** At least one of these must hold. */
  readonly or?: InputMaybe<ReadonlyArray<StatementFilter>>;
  /** By when it was said. */
  readonly saidOn?: InputMaybe<DateFilter>;
  /** Statements by such an entity. */
  readonly speaker?: InputMaybe<EntityRelation>;
  /** By stance. */
  readonly stance?: InputMaybe<StanceFilter>;
};

/** How to sort statements; the key decides between equals, in the same direction. */
export type StatementOrder = {
  /** Which way. */
  readonly direction?: SortDirection;
  /** By what. */
  readonly field: StatementOrderField;
};

/** What statements can be sorted by. */
export type StatementOrderField =
  /** The key. */
  | 'KEY'
  /** The first day on which it may have been said; undated ones count as earlier than any. */
  | 'SAID_ON';

/** A condition on a text. Upper and lower case count. */
export type TextFilter = {
  /** It contains this text. */
  readonly contains?: InputMaybe<Scalars['String']['input']>;
  /** It is this text. */
  readonly eq?: InputMaybe<Scalars['String']['input']>;
  /** It is one of these. */
  readonly in?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Whether there is none. */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** It begins with this text. */
  readonly startsWith?: InputMaybe<Scalars['String']['input']>;
};

/** What a tie between two entities is. */
export type TieType =
  /** A fund or unit of a parent, a site of a project. */
  | 'Affiliation'
  /** Being part of a programme or group. */
  | 'Membership'
  /** Holding shares. */
  | 'Ownership'
  /** A person's office or job. */
  | 'Role';

/** How near a document is to what it tells. */
export type Tier =
  /** A page of the company itself. */
  | 'COMPANY'
  /** A copy of somebody else's text. */
  | 'COPY'
  /** A filing with an authority. */
  | 'FILING'
  /** A translation made by a machine. */
  | 'MACHINE_TRANSLATION'
  /** A newspaper or broadcaster. */
  | 'PRESS'
  /** A summary of what others wrote. */
  | 'SUMMARY'
  /** A news agency. */
  | 'WIRE';

/** By what sums are split. */
export type TotalsGroup =
  /** By whether money comes in or goes out, as seen by the one entity in `filter.party`. */
  | 'DIRECTION'
  /** By the kind of the deals. */
  | 'KIND'
  /** By the stage of the deals. */
  | 'STAGE';

/** What cut an answer short. */
export type Truncation =
  /** The time for the search ran out. */
  | 'TIME'
  /** The work for the search ran out. */
  | 'WORK';

/** What a number that is no money counts. */
export type Unit =
  /** Chips (GPUs and other accelerators). */
  | 'CHIP'
  /** Anything else that is counted. */
  | 'COUNT'
  /** Points of an index. */
  | 'INDEX_POINT'
  /** Megawatts of electric power. */
  | 'MW'
  /** Per cent. */
  | 'PERCENT'
  /** Racks of servers. */
  | 'RACK'
  /** A ratio: 2.9 means 2.9 times. */
  | 'RATIO'
  /** Shares. */
  | 'SHARE'
  /** Wafers a month. */
  | 'WAFER_PER_MONTH'
  /** Years: the term of a contract. */
  | 'YEAR';

/** A condition on an amount in US dollars, major units. */
export type UsdFilter = {
  /** It is known and not less than this. */
  readonly gte?: InputMaybe<Scalars['Decimal']['input']>;
  /** Whether it is unknown: undisclosed, or without an exchange rate. */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** It is known and not more than this. */
  readonly lte?: InputMaybe<Scalars['Decimal']['input']>;
};

export type AsKnownOnQueryVariables = Exact<{
  key: Scalars['ID']['input'];
  knownAt?: InputMaybe<Scalars['Date']['input']>;
}>;


export type AsKnownOnQuery = (
  { readonly deal?: (
    { readonly key: string, readonly stage?: Stage | null, readonly binding?: Binding | null, readonly amount?: (
      { readonly min?: string | null, readonly max?: string | null, readonly currency?: string | null, readonly qualifier: Qualifier }
      & { readonly __typename?: 'Money' }
    ) | null, readonly stageHistory: ReadonlyArray<(
      { readonly stage: Stage, readonly knownFrom: string, readonly on?: (
        { readonly from: string, readonly to: string, readonly precision: DatePrecision }
        & { readonly __typename?: 'DateInterval' }
      ) | null }
      & { readonly __typename?: 'StageChange' }
    )>, readonly evidence: (
      { readonly edges: ReadonlyArray<(
        { readonly node: (
          { readonly document: (
            { readonly key: string, readonly publishedOn?: string | null }
            & { readonly __typename?: 'Document' }
          ) }
          & { readonly __typename?: 'Claim' }
        ) }
        & { readonly __typename?: 'ClaimEdge' }
      )> }
      & { readonly __typename?: 'ClaimConnection' }
    ) }
    & { readonly __typename?: 'Acquisition' | 'ComputeContract' | 'Guarantee' | 'Investment' | 'Lease' | 'Loan' | 'Partnership' | 'Purchase' | 'ShareSale' | 'Warrant' }
  ) | null }
  & { readonly __typename?: 'Query' }
);

export type ConflictsQueryVariables = Exact<{
  about?: InputMaybe<Scalars['ID']['input']>;
  types?: InputMaybe<ReadonlyArray<ConflictType> | ConflictType>;
}>;


export type ConflictsQuery = (
  { readonly conflicts: (
    { readonly edges: ReadonlyArray<(
      { readonly node: (
        { readonly type: ConflictType, readonly field?: string | null, readonly subject:
          | (
            { readonly key: string }
            & { readonly __typename: 'Acquisition' | 'ComputeContract' | 'Guarantee' | 'Investment' | 'Lease' | 'Loan' | 'Observation' | 'Partnership' | 'Purchase' | 'ShareSale' | 'Statement' | 'Warrant' }
          )
          | { readonly __typename: 'Tie' }
        , readonly chosen: (
          { readonly value: string, readonly claim: (
            { readonly document: (
              { readonly key: string, readonly tier: Tier }
              & { readonly __typename?: 'Document' }
            ) }
            & { readonly __typename?: 'Claim' }
          ) }
          & { readonly __typename?: 'StatedValue' }
        ), readonly alternatives: ReadonlyArray<(
          { readonly value: string, readonly claim: (
            { readonly document: (
              { readonly key: string, readonly tier: Tier }
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
        { readonly key: string, readonly caption: string, readonly stage?: Stage | null, readonly binding?: Binding | null, readonly amount?: (
          { readonly min?: string | null, readonly max?: string | null, readonly currency?: string | null, readonly qualifier: Qualifier, readonly basis?: AmountBasis | null, readonly usd?: string | null }
          & { readonly __typename?: 'Money' }
        ) | null, readonly date?: (
          { readonly from: string, readonly to: string, readonly precision: DatePrecision }
          & { readonly __typename?: 'DateInterval' }
        ) | null, readonly parties: ReadonlyArray<(
          { readonly role: PartyRole, readonly share?: string | null, readonly entity: (
            { readonly key: string, readonly name: string }
            & { readonly __typename: 'Facility' | 'MarketIndex' | 'Organization' | 'Person' | 'Project' | 'Sector' | 'Unspecified' }
          ) }
          & { readonly __typename?: 'Party' }
        )>, readonly involves: ReadonlyArray<(
          { readonly role: InvolvementRole, readonly entity: (
            { readonly key: string, readonly name: string }
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
          { readonly edges: ReadonlyArray<(
            { readonly node: (
              { readonly locator: string, readonly reportedAs?: string | null, readonly document: (
                { readonly key: string, readonly title: string, readonly publishedOn?: string | null, readonly tier: Tier, readonly publisher: (
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
        & { readonly __typename: 'Acquisition' | 'ComputeContract' | 'Guarantee' | 'Investment' | 'Lease' | 'Loan' | 'Partnership' | 'Purchase' | 'ShareSale' | 'Warrant' }
      ) }
      & { readonly __typename?: 'DealEdge' }
    )> }
    & { readonly __typename?: 'DealConnection' }
  ) }
  & { readonly __typename?: 'Query' }
);

export type EntityByAnyNameQueryVariables = Exact<{
  name: Scalars['String']['input'];
}>;


export type EntityByAnyNameQuery = (
  { readonly entity?:
    | (
      { readonly candidates: ReadonlyArray<(
        { readonly key: string, readonly name: string }
        & { readonly __typename?: 'Facility' | 'MarketIndex' | 'Organization' | 'Person' | 'Project' | 'Sector' | 'Unspecified' }
      )> }
      & { readonly __typename: 'AmbiguousName' }
    )
    | (
      { readonly id: string, readonly key: string, readonly name: string, readonly matchedName?: (
        { readonly text: string, readonly kind: NameKind, readonly usedIn: ReadonlyArray<(
          { readonly key: string, readonly title: string }
          & { readonly __typename?: 'Document' }
        )> }
        & { readonly __typename?: 'Name' }
      ) | null, readonly names: ReadonlyArray<(
        { readonly text: string, readonly lang?: string | null, readonly kind: NameKind }
        & { readonly __typename?: 'Name' }
      )> }
      & { readonly __typename: 'Facility' | 'MarketIndex' | 'Organization' | 'Person' | 'Project' | 'Sector' | 'Unspecified' }
    )
   | null }
  & { readonly __typename?: 'Query' }
);

export type ExposureQueryVariables = Exact<{
  to: Scalars['ID']['input'];
  maxDepth?: InputMaybe<Scalars['Int']['input']>;
}>;


export type ExposureQuery = (
  { readonly exposure: (
    { readonly complete: boolean, readonly edges: ReadonlyArray<(
      { readonly node: (
        { readonly depth: number, readonly roles: ReadonlyArray<ExposureRole>, readonly entity: (
          { readonly key: string, readonly name: string }
          & { readonly __typename?: 'Facility' | 'MarketIndex' | 'Organization' | 'Person' | 'Project' | 'Sector' | 'Unspecified' }
        ), readonly direct: (
          { readonly committedUsd: string, readonly upToUsd: string, readonly paidUsd: string, readonly nonBindingUsd: string }
          & { readonly __typename?: 'LegSums' }
        ), readonly through: (
          { readonly committedUsd: string, readonly upToUsd: string, readonly paidUsd: string, readonly nonBindingUsd: string }
          & { readonly __typename?: 'LegSums' }
        ), readonly deals: ReadonlyArray<(
          { readonly key: string }
          & { readonly __typename?: 'Acquisition' | 'ComputeContract' | 'Guarantee' | 'Investment' | 'Lease' | 'Loan' | 'Partnership' | 'Purchase' | 'ShareSale' | 'Warrant' }
        )> }
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
          { readonly key: string, readonly name: string }
          & { readonly __typename?: 'Facility' | 'MarketIndex' | 'Organization' | 'Person' | 'Project' | 'Sector' | 'Unspecified' }
        )>, readonly weakestLeg?: (
          { readonly kind?: DealKind | null, readonly from: (
            { readonly key: string }
            & { readonly __typename?: 'Facility' | 'MarketIndex' | 'Organization' | 'Person' | 'Project' | 'Sector' | 'Unspecified' }
          ), readonly to: (
            { readonly key: string }
            & { readonly __typename?: 'Facility' | 'MarketIndex' | 'Organization' | 'Person' | 'Project' | 'Sector' | 'Unspecified' }
          ), readonly amount?: (
            { readonly usd?: string | null }
            & { readonly __typename?: 'Money' }
          ) | null }
          & { readonly __typename?: 'Leg' }
        ) | null, readonly legs: ReadonlyArray<(
          { readonly kind?: DealKind | null, readonly family: Family, readonly stage?: Stage | null, readonly binding?: Binding | null, readonly from: (
            { readonly key: string }
            & { readonly __typename?: 'Facility' | 'MarketIndex' | 'Organization' | 'Person' | 'Project' | 'Sector' | 'Unspecified' }
          ), readonly to: (
            { readonly key: string }
            & { readonly __typename?: 'Facility' | 'MarketIndex' | 'Organization' | 'Person' | 'Project' | 'Sector' | 'Unspecified' }
          ), readonly amount?: (
            { readonly usd?: string | null, readonly qualifier: Qualifier }
            & { readonly __typename?: 'Money' }
          ) | null, readonly deals: ReadonlyArray<(
            { readonly key: string, readonly caption: string, readonly evidence: (
              { readonly edges: ReadonlyArray<(
                { readonly node: (
                  { readonly document: (
                    { readonly url: string }
                    & { readonly __typename?: 'Document' }
                  ) }
                  & { readonly __typename?: 'Claim' }
                ) }
                & { readonly __typename?: 'ClaimEdge' }
              )> }
              & { readonly __typename?: 'ClaimConnection' }
            ) }
            & { readonly __typename?: 'Acquisition' | 'ComputeContract' | 'Guarantee' | 'Investment' | 'Lease' | 'Loan' | 'Partnership' | 'Purchase' | 'ShareSale' | 'Warrant' }
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
}>;


export type FundingPathsQuery = (
  { readonly fundingPaths: (
    { readonly complete: boolean, readonly truncatedBy?: Truncation | null, readonly edges: ReadonlyArray<(
      { readonly node: (
        { readonly length: number, readonly entities: ReadonlyArray<(
          { readonly key: string }
          & { readonly __typename?: 'Facility' | 'MarketIndex' | 'Organization' | 'Person' | 'Project' | 'Sector' | 'Unspecified' }
        )>, readonly weakestLeg?: (
          { readonly amount?: (
            { readonly usd?: string | null }
            & { readonly __typename?: 'Money' }
          ) | null }
          & { readonly __typename?: 'Leg' }
        ) | null, readonly legs: ReadonlyArray<(
          { readonly kind?: DealKind | null, readonly from: (
            { readonly key: string }
            & { readonly __typename?: 'Facility' | 'MarketIndex' | 'Organization' | 'Person' | 'Project' | 'Sector' | 'Unspecified' }
          ), readonly to: (
            { readonly key: string }
            & { readonly __typename?: 'Facility' | 'MarketIndex' | 'Organization' | 'Person' | 'Project' | 'Sector' | 'Unspecified' }
          ), readonly amount?: (
            { readonly usd?: string | null }
            & { readonly __typename?: 'Money' }
          ) | null, readonly deals: ReadonlyArray<(
            { readonly key: string }
            & { readonly __typename?: 'Acquisition' | 'ComputeContract' | 'Guarantee' | 'Investment' | 'Lease' | 'Loan' | 'Partnership' | 'Purchase' | 'ShareSale' | 'Warrant' }
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

export type MoneyByKindQueryVariables = Exact<{
  key: Scalars['ID']['input'];
}>;


export type MoneyByKindQuery = (
  { readonly dealTotals: ReadonlyArray<(
    { readonly kind?: DealKind | null, readonly stage?: Stage | null, readonly direction?: Direction | null, readonly count: number, readonly committedUsd: string, readonly upToUsd: string, readonly paidUsd: string, readonly nonBindingUsd: string, readonly undisclosedCount: number }
    & { readonly __typename?: 'DealTotals' }
  )> }
  & { readonly __typename?: 'Query' }
);

export type NeighborhoodQueryVariables = Exact<{
  of: ReadonlyArray<Scalars['ID']['input']> | Scalars['ID']['input'];
  depth?: InputMaybe<Scalars['Int']['input']>;
}>;


export type NeighborhoodQuery = (
  { readonly neighborhood: (
    { readonly complete: boolean, readonly nodes: ReadonlyArray<(
      { readonly key: string, readonly name: string, readonly caption: string }
      & { readonly __typename: 'Facility' | 'MarketIndex' | 'Organization' | 'Person' | 'Project' | 'Sector' | 'Unspecified' }
    )>, readonly edges: ReadonlyArray<(
      { readonly kind: RelationshipKind, readonly family: Family, readonly stage?: Stage | null, readonly from: (
        { readonly key: string }
        & { readonly __typename?: 'Facility' | 'MarketIndex' | 'Organization' | 'Person' | 'Project' | 'Sector' | 'Unspecified' }
      ), readonly to: (
        { readonly key: string }
        & { readonly __typename?: 'Facility' | 'MarketIndex' | 'Organization' | 'Person' | 'Project' | 'Sector' | 'Unspecified' }
      ), readonly amount?: (
        { readonly usd?: string | null }
        & { readonly __typename?: 'Money' }
      ) | null, readonly deals: ReadonlyArray<(
        { readonly key: string }
        & { readonly __typename?: 'Acquisition' | 'ComputeContract' | 'Guarantee' | 'Investment' | 'Lease' | 'Loan' | 'Partnership' | 'Purchase' | 'ShareSale' | 'Warrant' }
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
}>;


export type ObservationsOfQuery = (
  { readonly observations: (
    { readonly edges: ReadonlyArray<(
      { readonly node: (
        { readonly key: string, readonly metric: Metric, readonly value?: string | null, readonly unit?: Unit | null, readonly currency?: string | null, readonly date?: (
          { readonly from: string, readonly to: string, readonly precision: DatePrecision }
          & { readonly __typename?: 'DateInterval' }
        ) | null, readonly of: (
          { readonly key: string }
          & { readonly __typename?: 'Facility' | 'MarketIndex' | 'Organization' | 'Person' | 'Project' | 'Sector' | 'Unspecified' }
        ), readonly evidence: (
          { readonly edges: ReadonlyArray<(
            { readonly node: (
              { readonly document: (
                { readonly key: string }
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
        { readonly key: string, readonly name: string, readonly deals: (
          { readonly edges: ReadonlyArray<(
            { readonly node: (
              { readonly key: string, readonly caption: string, readonly amount?: (
                { readonly usd?: string | null }
                & { readonly __typename?: 'Money' }
              ) | null, readonly parties: ReadonlyArray<(
                { readonly role: PartyRole, readonly entity: (
                  { readonly key: string, readonly name: string }
                  & { readonly __typename?: 'Facility' | 'MarketIndex' | 'Organization' | 'Person' | 'Project' | 'Sector' | 'Unspecified' }
                ) }
                & { readonly __typename?: 'Party' }
              )>, readonly evidence: (
                { readonly edges: ReadonlyArray<(
                  { readonly node: (
                    { readonly document: (
                      { readonly title: string, readonly url: string }
                      & { readonly __typename?: 'Document' }
                    ) }
                    & { readonly __typename?: 'Claim' }
                  ) }
                  & { readonly __typename?: 'ClaimEdge' }
                )> }
                & { readonly __typename?: 'ClaimConnection' }
              ) }
              & { readonly __typename?: 'Acquisition' | 'ComputeContract' | 'Guarantee' | 'Investment' | 'Lease' | 'Loan' | 'Partnership' | 'Purchase' | 'ShareSale' | 'Warrant' }
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

export type SearchQueryVariables = Exact<{
  text: Scalars['String']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
}>;


export type SearchQuery = (
  { readonly search: (
    { readonly edges: ReadonlyArray<(
      { readonly score: number, readonly matched: string, readonly node:
        | (
          { readonly key: string, readonly caption: string }
          & { readonly __typename: 'Acquisition' | 'ComputeContract' | 'Guarantee' | 'Investment' | 'Lease' | 'Loan' | 'Partnership' | 'Purchase' | 'ShareSale' | 'Warrant' }
        )
        | (
          { readonly key: string, readonly title: string }
          & { readonly __typename: 'Document' }
        )
        | (
          { readonly key: string, readonly name: string }
          & { readonly __typename: 'Facility' | 'MarketIndex' | 'Organization' | 'Person' | 'Project' | 'Sector' | 'Unspecified' }
        )
        | (
          { readonly key: string, readonly summary: string }
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
    { readonly unexplainedUsd?: string | null, readonly sources: ReadonlyArray<(
      { readonly stage?: Stage | null, readonly deal: (
        { readonly key: string, readonly caption: string }
        & { readonly __typename?: 'Acquisition' | 'ComputeContract' | 'Guarantee' | 'Investment' | 'Lease' | 'Loan' | 'Partnership' | 'Purchase' | 'ShareSale' | 'Warrant' }
      ), readonly amount?: (
        { readonly usd?: string | null, readonly qualifier: Qualifier, readonly basis?: AmountBasis | null }
        & { readonly __typename?: 'Money' }
      ) | null }
      & { readonly __typename?: 'FundsEntry' }
    )>, readonly uses: ReadonlyArray<(
      { readonly stage?: Stage | null, readonly deal: (
        { readonly key: string, readonly caption: string }
        & { readonly __typename?: 'Acquisition' | 'ComputeContract' | 'Guarantee' | 'Investment' | 'Lease' | 'Loan' | 'Partnership' | 'Purchase' | 'ShareSale' | 'Warrant' }
      ), readonly amount?: (
        { readonly usd?: string | null, readonly qualifier: Qualifier, readonly basis?: AmountBasis | null }
        & { readonly __typename?: 'Money' }
      ) | null }
      & { readonly __typename?: 'FundsEntry' }
    )>, readonly signedNotDue: ReadonlyArray<(
      { readonly stage?: Stage | null, readonly deal: (
        { readonly key: string, readonly caption: string }
        & { readonly __typename?: 'Acquisition' | 'ComputeContract' | 'Guarantee' | 'Investment' | 'Lease' | 'Loan' | 'Partnership' | 'Purchase' | 'ShareSale' | 'Warrant' }
      ), readonly amount?: (
        { readonly usd?: string | null, readonly qualifier: Qualifier, readonly basis?: AmountBasis | null }
        & { readonly __typename?: 'Money' }
      ) | null }
      & { readonly __typename?: 'FundsEntry' }
    )>, readonly totals: (
      { readonly sourcesUsd: string, readonly usesUsd: string, readonly uncoveredUsd: string }
      & { readonly __typename?: 'FundsTotals' }
    ), readonly statedNeed?: (
      { readonly value?: string | null, readonly currency?: string | null, readonly qualifier?: Qualifier | null, readonly evidence: (
        { readonly edges: ReadonlyArray<(
          { readonly node: (
            { readonly document: (
              { readonly key: string }
              & { readonly __typename?: 'Document' }
            ) }
            & { readonly __typename?: 'Claim' }
          ) }
          & { readonly __typename?: 'ClaimEdge' }
        )> }
        & { readonly __typename?: 'ClaimConnection' }
      ) }
      & { readonly __typename?: 'Observation' }
    ) | null }
    & { readonly __typename?: 'SourcesAndUses' }
  ) }
  & { readonly __typename?: 'Query' }
);

export type StatementsAboutQueryVariables = Exact<{
  key: Scalars['ID']['input'];
  stances?: InputMaybe<ReadonlyArray<Stance> | Stance>;
}>;


export type StatementsAboutQuery = (
  { readonly statements: (
    { readonly edges: ReadonlyArray<(
      { readonly node: (
        { readonly key: string, readonly summary: string, readonly stance?: Stance | null, readonly topic?: string | null, readonly speakerRole?: string | null, readonly saidOn?: (
          { readonly from: string, readonly to: string, readonly precision: DatePrecision }
          & { readonly __typename?: 'DateInterval' }
        ) | null, readonly speaker: (
          { readonly key: string, readonly name: string }
          & { readonly __typename?: 'Facility' | 'MarketIndex' | 'Organization' | 'Person' | 'Project' | 'Sector' | 'Unspecified' }
        ), readonly about: ReadonlyArray<
          | (
            { readonly key: string, readonly caption: string }
            & { readonly __typename: 'Acquisition' | 'ComputeContract' | 'Guarantee' | 'Investment' | 'Lease' | 'Loan' | 'Partnership' | 'Purchase' | 'ShareSale' | 'Warrant' }
          )
          | (
            { readonly key: string, readonly name: string }
            & { readonly __typename: 'Facility' | 'MarketIndex' | 'Organization' | 'Person' | 'Project' | 'Sector' | 'Unspecified' }
          )
          | { readonly __typename: 'Observation' }
        >, readonly evidence: (
          { readonly edges: ReadonlyArray<(
            { readonly node: (
              { readonly locator: string, readonly document: (
                { readonly key: string, readonly url: string }
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
}>;


export type TimelineQuery = (
  { readonly timeline: (
    { readonly edges: ReadonlyArray<(
      { readonly node: (
        { readonly caption: string, readonly date: (
          { readonly from: string, readonly to: string, readonly precision: DatePrecision }
          & { readonly __typename?: 'DateInterval' }
        ), readonly subject:
          | (
            { readonly key: string, readonly stage?: Stage | null }
            & { readonly __typename: 'Acquisition' | 'ComputeContract' | 'Guarantee' | 'Investment' | 'Lease' | 'Loan' | 'Partnership' | 'Purchase' | 'ShareSale' | 'Warrant' }
          )
          | (
            { readonly key: string }
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
}>;


export type WhoFundsWhoseCapacityQuery = (
  { readonly whoFundsWhoseCapacity: (
    { readonly complete: boolean, readonly truncatedBy?: Truncation | null, readonly searchedDepth: number, readonly edges: ReadonlyArray<(
      { readonly node: (
        { readonly flowsBackToFunder: boolean, readonly funder: (
          { readonly key: string, readonly name: string }
          & { readonly __typename?: 'Facility' | 'MarketIndex' | 'Organization' | 'Person' | 'Project' | 'Sector' | 'Unspecified' }
        ), readonly provider: (
          { readonly key: string, readonly name: string }
          & { readonly __typename?: 'Facility' | 'MarketIndex' | 'Organization' | 'Person' | 'Project' | 'Sector' | 'Unspecified' }
        ), readonly consumer: (
          { readonly key: string, readonly name: string }
          & { readonly __typename?: 'Facility' | 'MarketIndex' | 'Organization' | 'Person' | 'Project' | 'Sector' | 'Unspecified' }
        ), readonly funding: ReadonlyArray<(
          { readonly kind?: DealKind | null, readonly family: Family, readonly stage?: Stage | null, readonly from: (
            { readonly key: string }
            & { readonly __typename?: 'Facility' | 'MarketIndex' | 'Organization' | 'Person' | 'Project' | 'Sector' | 'Unspecified' }
          ), readonly to: (
            { readonly key: string }
            & { readonly __typename?: 'Facility' | 'MarketIndex' | 'Organization' | 'Person' | 'Project' | 'Sector' | 'Unspecified' }
          ), readonly amount?: (
            { readonly usd?: string | null, readonly qualifier: Qualifier }
            & { readonly __typename?: 'Money' }
          ) | null, readonly deals: ReadonlyArray<(
            { readonly key: string, readonly caption: string }
            & { readonly __typename?: 'Acquisition' | 'ComputeContract' | 'Guarantee' | 'Investment' | 'Lease' | 'Loan' | 'Partnership' | 'Purchase' | 'ShareSale' | 'Warrant' }
          )> }
          & { readonly __typename?: 'Leg' }
        )>, readonly purchase: ReadonlyArray<(
          { readonly kind?: DealKind | null, readonly family: Family, readonly stage?: Stage | null, readonly from: (
            { readonly key: string }
            & { readonly __typename?: 'Facility' | 'MarketIndex' | 'Organization' | 'Person' | 'Project' | 'Sector' | 'Unspecified' }
          ), readonly to: (
            { readonly key: string }
            & { readonly __typename?: 'Facility' | 'MarketIndex' | 'Organization' | 'Person' | 'Project' | 'Sector' | 'Unspecified' }
          ), readonly amount?: (
            { readonly usd?: string | null, readonly qualifier: Qualifier }
            & { readonly __typename?: 'Money' }
          ) | null, readonly deals: ReadonlyArray<(
            { readonly key: string, readonly caption: string }
            & { readonly __typename?: 'Acquisition' | 'ComputeContract' | 'Guarantee' | 'Investment' | 'Lease' | 'Loan' | 'Partnership' | 'Purchase' | 'ShareSale' | 'Warrant' }
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
