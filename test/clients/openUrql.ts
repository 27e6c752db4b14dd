import { Client, fetchExchange } from '@urql/core';
import { cacheExchange } from '@urql/exchange-graphcache';
import { relayPagination } from '@urql/exchange-graphcache/extras';
import { introspectionFromSchema } from 'graphql';
import { readSchema } from '../../src/server/apollo/createGateway.ts';

/** urql with its normalised cache, which knows the schema. All else is as urql has it. */
export const openUrql = (url: string): Client =>
  new Client({
    url: `${url}/graphql`,
    exchanges: [
      cacheExchange({
        schema: introspectionFromSchema(readSchema()),
        resolvers: { Organization: { deals: relayPagination() } },
      }),
      fetchExchange,
    ],
  });
