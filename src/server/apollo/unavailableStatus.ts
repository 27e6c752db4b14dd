import type { ApolloServerPlugin } from '@apollo/server';
import type { ApiContext } from '../ApiContext.ts';
import { databaseUnavailable } from './maskErrors.ts';

/** Gives an answer that the database could not take part in the status 503, which proxies and clients act upon. */
export const unavailableStatus: ApolloServerPlugin<ApiContext> = {
  async requestDidStart() {
    return {
      async willSendResponse({ response: { body, http } }) {
        if (body.kind !== 'single') return;
        if (!body.singleResult.errors?.some(({ extensions }) => extensions?.['code'] === databaseUnavailable)) return;
        http.status = 503;
        http.headers.set('retry-after', '2');
      },
    };
  },
};
