/** The questions as operations of @neo4j/graphql. */

const largest = (limit) => `deals(limit: ${limit}, sort: [{ sortUsd: DESC }, { key: DESC }])`;
const parties = 'partiesConnection { edges { properties { roles } node { key name } } }';
// The client picks the leading claim: a relationship cannot be filtered by a property of the deal. Most deals have one claim.
const source = 'leadingClaim claims { key documents { title url } }';
const page = 'organizations(limit: $first, offset: $offset, sort: [{ name: ASC }, { key: ASC }])';
const one = 'organizations(where: { key: { eq: $key } })';

export const autoOperations = {
  point: `query ($key: ID!) { ${one} { key name kind country } }`,
  levels: `query ($key: ID!) { ${one} { key name ${largest(10)} { key caption stage amountUsd ${parties} ${source} } } }`,
  page: `query ($first: Int!, $offset: Int!) { ${page} { key name ${largest(5)} { key caption amountUsd ${parties} ${source} } } }`,
  deep: `query ($first: Int!, $offset: Int!) { ${page} { key name country } }`,
  large: `query ($first: Int!, $offset: Int!) { ${page} { key name ${largest(20)} { key caption stage amountUsd dateFrom dateTo datePrecision ${parties} } } }`,
  totals: `query ($key: ID!) {
    dealsConnection(where: { OR: [{ package: { eq: false } }, { remainderUsd: { gt: 0 } }], superseded: { eq: false }, parties: { some: { key: { eq: $key } } } }) {
      aggregate { count { nodes } node { committedUsd { sum } paidUsd { sum } } }
    }
  }`,
  documents: `query ($tier: String!) {
    documents(where: { tier: { eq: $tier } }, limit: 100, sort: [{ sortDate: DESC }, { key: DESC }]) {
      key title url publishedTo publishers { key name } claims(limit: 5, sort: [{ key: ASC }]) { key locator rank }
    }
  }`,
  search: `query ($text: String!) { searchNames(phrase: $text, first: 10) { edges { score node { text bearers { key name } } } } }`,
};
