import { readFileSync } from 'node:fs';
import { ApolloClient, HttpLink, InMemoryCache, type TypedDocumentNode } from '@apollo/client';
import { relayStylePagination } from '@apollo/client/utilities';
import { isAbstractType, parse } from 'graphql';
import { readSchema } from '../../src/server/apollo/createGateway.ts';

/** A client and how many requests it has sent. */
export interface Client extends Pick<ApolloClient, 'query' | 'watchQuery' | 'stop'> {
  readonly cache: InMemoryCache;
  sent(): number;
}

/** Apollo Client with its cache as it is: what has an `id` is one object, whichever list or field it came by. */
export function openApollo(url: string): Client {
  let sent = 0;
  const link = new HttpLink({
    uri: `${url}/graphql`,
    fetch: (...request) => {
      sent += 1;
      return fetch(...request);
    },
  });
  const cache = new InMemoryCache({
    possibleTypes: possibleTypes(),
    typePolicies: {
      Query: {
        fields: {
          deals: relayStylePagination(['filter', 'orderBy', 'asOf', 'knownAt']),
        },
      },
      Organization: { fields: { deals: relayStylePagination(['orderBy']) } },
    },
  });
  const client = new ApolloClient({ link, cache });
  return {
    cache,
    query: client.query.bind(client),
    watchQuery: client.watchQuery.bind(client),
    stop: client.stop.bind(client),
    sent: () => sent,
  };
}

/** An operation of the contract as the client takes it, with the types that are generated for it. */
export function operation<Data, Variables extends Record<string, unknown>>(name: string) {
  return parse(readFileSync(`operations/${name}.graphql`, 'utf8')) as TypedDocumentNode<Data, Variables>;
}

function possibleTypes(): Record<string, string[]> {
  const schema = readSchema();
  const types = Object.values(schema.getTypeMap()).filter(isAbstractType);
  return Object.fromEntries(types.map((type) => [type.name, schema.getPossibleTypes(type).map(({ name }) => name)]));
}
