import { buildSchema, execute, GraphQLError } from 'graphql';
import type { Gateway } from '../../src/server/apollo/Gateway.ts';

/** The part of the schema that the main example needs, and a field for each kind of failure. */
const schema = buildSchema(`
  scalar Date
  type Query {
    greeting(name: String): String
    slow(milliseconds: Int!): String
    broken: String
    refused: String
    chosen(by: Choice): String
    database: String
    whoFundsWhoseCapacity(consumer: ID, provider: ID, funder: ID, asOf: Date, knownAt: Date, first: Int, after: String): Rows!
  }
  input Choice { flavour: Flavour }
  enum Flavour { SWEET SALTY }
  type Rows { complete: Boolean!  truncatedBy: String  searchedDepth: Int  pageInfo: PageInfo!  edges: [Edge!]! }
  type PageInfo { hasNextPage: Boolean!  endCursor: String }
  type Edge { node: Row! }
  type Row { funder: Entity!  provider: Entity!  consumer: Entity!  funding: [Leg!]!  purchase: [Leg!]!  flowsBackToFunder: Boolean! }
  type Entity { id: ID!  key: ID!  name: String! }
  type Leg { kind: String  family: String  stage: String  from: Entity!  to: Entity!  amount: Amount  deals: [Deal!]! }
  type Amount { usd: String  qualifier: String }
  type Deal { id: ID!  key: ID!  caption: String! }
`);

const [nvidia, openai, oracle] = ['NVIDIA', 'OpenAI', 'Oracle'].map((name) => ({
  id: name,
  key: name.toLowerCase(),
  name,
}));
const row = { funder: nvidia, provider: oracle, consumer: openai, funding: [], purchase: [], flowsBackToFunder: true };

/** A gateway over graphql-js. `database` resolves the field of that name. */
export function smallGateway(database: () => Promise<unknown> = async () => 'there'): Gateway {
  const rootValue = {
    greeting: ({ name = 'stranger' }) => `Hello, ${name}`,
    slow: ({ milliseconds }: { milliseconds: number }) =>
      new Promise((resolve) => setTimeout(() => resolve('at last'), milliseconds)),
    broken: () => {
      throw new Error('secret: the password is 1234');
    },
    refused: () => {
      throw new GraphQLError('Unknown entity "nvida"; did you mean nvidia?', {
        extensions: { code: 'UNKNOWN_ENTITY' },
      });
    },
    database,
    whoFundsWhoseCapacity: ({ consumer }: { consumer?: string }) => ({
      complete: true,
      searchedDepth: 2,
      pageInfo: { hasNextPage: false },
      edges: consumer === 'openai' ? [{ node: row }] : [],
    }),
  };
  return {
    onSchemaLoadOrUpdate(tell) {
      tell({ apiSchema: schema, coreSupergraphSdl: '' });
      return () => {};
    },
    load: async () => ({
      executor: async ({ document, request, operationName }) =>
        execute({ schema, document, rootValue, operationName, variableValues: request.variables }),
    }),
    stop: async () => {},
  };
}
