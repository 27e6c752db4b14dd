import { Neo4jGraphQL } from '@neo4j/graphql';
import { startApollo } from './apollo.mjs';
import { openDriver } from './driver.mjs';

/** Type definitions of the same data for @neo4j/graphql: plain lists, with the roles of a party on its relationship. */
const typeDefs = `
type Organization @node(labels: ["Entity", "Organization"]) {
  key: ID! name: String! kind: String country: String
  deals: [Deal!]! @relationship(type: "PARTY", direction: OUT, properties: "Party")
}
type Entity @node { key: ID! name: String! }
type Party @relationshipProperties { roles: [String!]! }
type Deal @node {
  key: ID! caption: String! stage: String amountUsd: BigInt sortUsd: BigInt
  package: Boolean remainderUsd: BigInt superseded: Boolean committedUsd: BigInt paidUsd: BigInt
  dateFrom: Date dateTo: Date datePrecision: String leadingClaim: String
  parties: [Entity!]! @relationship(type: "PARTY", direction: IN, properties: "Party")
  claims: [Claim!]! @relationship(type: "ABOUT", direction: IN)
}
type Claim @node {
  key: ID! locator: String! rank: String!
  documents: [Document!]! @relationship(type: "STATED_IN", direction: OUT)
}
type Document @node {
  key: ID! title: String! url: String! tier: String! sortDate: Date! publishedTo: Date
  publishers: [Publisher!]! @relationship(type: "PUBLISHED_BY", direction: OUT)
  claims: [Claim!]! @relationship(type: "STATED_IN", direction: IN)
}
type Publisher @node { key: ID! name: String! }
type Name @node @fulltext(indexes: [{ indexName: "names", queryName: "searchNames", fields: ["words"] }]) {
  text: String! words: String! bearers: [Entity!]! @relationship(type: "KNOWN_AS", direction: IN)
}`;

export async function start(address) {
  const { driver } = openDriver(address, {});
  const schema = await new Neo4jGraphQL({ typeDefs, driver }).getSchema();
  return startApollo({ schema }, async () => ({ sessionConfig: { database: 'neo4j' } }));
}
