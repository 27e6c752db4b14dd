import { Table } from './table.ts';

/** Opens every table of the market: nodes by label, relationships by type. docs/graph.md describes the properties. */
export function openTables(folder: string) {
  const open = (name: string, columns: string) => new Table(folder, name, columns.split(' '));
  const between = (from: string, to: string, more = '') => `:START_ID(${from}) :END_ID(${to})${more && ` ${more}`}`;
  const money = 'amountMin:long amountMax:long amountCurrency amountQualifier amountBasis amountUsd:long';
  const sums = 'committedUsd:long upToUsd:long paidUsd:long nonBindingUsd:long';
  const dated = 'validFrom:date validTo:date knownFrom:date knownTo:date';

  const nodes = {
    entity: open('entity', 'key:ID(Entity) name kind country caption fingerprint :LABEL'),
    name: open('name', 'key:ID(Name) text folded words kind caption'),
    publisher: open('publisher', 'key:ID(Publisher) name caption'),
    document: open(
      'document',
      'key:ID(Document) url title lang tier retrievedOn:date publishedFrom:date publishedTo:date publishedPrecision sortDate:date knownFrom:date caption words fingerprint',
    ),
    bundle: open('bundle', 'key:ID(Bundle) title recordedOn:date recordedBy fingerprint caption'),
    deal: open(
      'deal',
      `key:ID(Deal) kind family caption words stage binding ${money} dateFrom:date dateTo:date datePrecision superseded:boolean package:boolean knownFrom:date sortUsd:long sortDate:date ${sums} independentSources:long bestTier disputed:boolean fingerprint :LABEL`,
    ),
    state: open(
      'state',
      `key:ID(DealState) ${dated} kind superseded:boolean package:boolean payers:string[] payees:string[] participants:string[] sponsors:string[] stage stageFrom:date stageTo:date stagePrecision binding ${money} caption`,
    ),
    amount: open('amount', 'key:ID(Amount) basis min:long max:long currency qualifier usd:long caption'),
    claim: open('claim', 'key:ID(Claim) locator rank recordedOn:date knownFrom:date states caption fingerprint'),
  };
  const relationships = {
    KNOWN_AS: open('known_as', between('Entity', 'Name')),
    PUBLISHED_BY: open('published_by', between('Document', 'Publisher')),
    PAYS: open('pays', between('Entity', 'Deal', 'share:long')),
    TO: open('to', between('Deal', 'Entity', 'share:long')),
    INVOLVES: open('involves', between('Deal', 'Entity', 'role')),
    PARTY: open(
      'party',
      between(
        ...(['Entity', 'Deal'] as const),
        `entityKey dealKey roles:string[] share:long sortUsd:long sortDate:date direction ownPart ${sums} counterparties:string[]`,
      ),
    ),
    HAS_AMOUNT: open('has_amount', between('Deal', 'Amount')),
    STATE: open('has_state', between('Deal', 'DealState')),
    ABOUT: open('about', between('Claim', 'Deal', 'position:long standing knownFrom:date')),
    STATED_IN: open('stated_in', between('Claim', 'Document')),
    FROM_BUNDLE: open('from_bundle', between('Claim', 'Bundle')),
    /** Of the type that the last column holds. */
    LEG: open(
      'leg',
      between(
        'Entity',
        'Entity',
        `edgeKey dealKey kind family stage binding amountUsd:long amountQualifier ${sums} ${dated} caption :TYPE`,
      ),
    ),
  };
  return { nodes, relationships };
}

export type Tables = ReturnType<typeof openTables>;

/** A sink for the rows of the tables. */
export type Rows = {
  readonly [Group in keyof Tables]: { readonly [Name in keyof Tables[Group]]: Pick<Table, 'add'> };
};

/** Labels of the tables whose rows have no label column. */
export const labels: Readonly<Partial<Record<keyof Tables['nodes'], string>>> = {
  name: 'Name',
  publisher: 'Publisher',
  document: 'Document',
  bundle: 'Bundle',
  state: 'DealState',
  amount: 'Amount',
  claim: 'Claim',
};
