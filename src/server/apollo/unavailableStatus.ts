import type { ApolloServerPlugin } from '@apollo/server';
import type { ApiContext } from '../ApiContext.ts';
import { databaseUnavailable } from './maskErrors.ts';

/** Sets status 503 and `Retry-After` if the database cannot be reached; proxies and clients act on these. */
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
