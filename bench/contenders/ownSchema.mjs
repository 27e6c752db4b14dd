/** The schema of the hand-written servers: plain lists. */
export const ownSchema = `
type Query {
  organization(key: ID!): Organization
  organizations(first: Int!, offset: Int!): [Organization!]!
  documents(tier: String!): [Document!]!
  totals(key: ID!): Totals!
  search(text: String!): [Hit!]!
  legs: [Leg!]!
  differences(from: String!, to: String!): [Difference!]!
}
type Organization { key: ID! name: String! kind: String country: String deals(first: Int!): [Deal!]! }
type Deal {
  key: ID! caption: String! stage: String amountUsd: Float dateFrom: String dateTo: String datePrecision: String
  parties: [Party!]! source: Document
}
type Party { roles: [String!]! entity: Entity! }
type Entity { key: ID! name: String! }
type Document { key: ID! title: String! url: String! publishedOn: String publisher: Publisher! claims: [Claim!]! }
type Publisher { key: ID! name: String! }
type Claim { key: ID! locator: String! rank: String! }
type Totals { count: Int! committedUsd: Float! paidUsd: Float! }
type Leg { from: Entity! to: Entity! kind: String! stage: String binding: String amountUsd: Float deals: [Deal!]! }
type Difference { change: String! key: ID! caption: String! fields: [Field!]! claims: [StatedClaim!]! }
type Field { field: String! before: String after: String }
type StatedClaim { key: ID! document: Document! }
type Hit { score: Float! matched: String! key: ID! name: String }`;

const parties = 'parties { roles entity { key name } }';
const source = 'source { title url }';
const page = 'organizations(first: $first, offset: $offset)';

export const ownOperations = {
  point: 'query ($key: ID!) { organization(key: $key) { key name kind country } }',
  levels: `query ($key: ID!) { organization(key: $key) { key name deals(first: 10) { key caption stage amountUsd ${parties} ${source} } } }`,
  page: `query ($first: Int!, $offset: Int!) { ${page} { key name deals(first: 5) { key caption amountUsd ${parties} ${source} } } }`,
  deep: `query ($first: Int!, $offset: Int!) { ${page} { key name country } }`,
  large: `query ($first: Int!, $offset: Int!) { ${page} { key name deals(first: 20) { key caption stage amountUsd dateFrom dateTo datePrecision ${parties} } } }`,
  totals: 'query ($key: ID!) { totals(key: $key) { count committedUsd paidUsd } }',
  documents:
    'query ($tier: String!) { documents(tier: $tier) { key title url publishedOn publisher { key name } claims { key locator rank } } }',
  legs: 'query { legs { from { key name } to { key name } kind stage binding amountUsd deals { key } } }',
  differences:
    'query ($from: String!, $to: String!) { differences(from: $from, to: $to) { change key caption fields { field before after } claims { key document { key title url } } } }',
  search: 'query ($text: String!) { search(text: $text) { score matched key name } }',
};

/** Chooses the statement for a root field by the selected fields. */
export function questionOf(field, info) {
  if (field === 'search') return 'search';
  const names = (node) => node?.selectionSet?.selections ?? [];
  const deals = names(info.fieldNodes[0]).find(({ name }) => name.value === 'deals');
  if (field === 'organization') return deals ? 'levels' : 'point';
  if (!deals) return 'deep';
  return names(deals).some(({ name }) => name.value === 'source') ? 'page' : 'large';
}
