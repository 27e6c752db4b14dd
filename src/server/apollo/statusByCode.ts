import type { ApolloServerPlugin } from '@apollo/server';
import type { ApiContext } from '../ApiContext.ts';
import { databaseUnavailable, overloaded } from './maskErrors.ts';

/**
 * Sets the status of errors by their code. Proxies and clients act on 503 with `Retry-After`. Apollo answers 200 if it
 * does not know the hash of a document, which is an error of the client.
 */
export const statusByCode: ApolloServerPlugin<ApiContext> = {
  async requestDidStart() {
    return {
      async willSendResponse({ response: { body, http } }) {
        if (body.kind !== 'single') return;
        const codes = (body.singleResult.errors ?? []).map(({ extensions }) => extensions?.['code']);
        if (codes.includes('PERSISTED_QUERY_NOT_FOUND')) http.status = 400;
        if (!codes.includes(databaseUnavailable) && !codes.includes(overloaded)) return;
        http.status = 503;
        http.headers.set('retry-after', '2');
      },
    };
  },
};
