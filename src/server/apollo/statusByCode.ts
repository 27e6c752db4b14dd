import type { ApolloServerPlugin } from '@apollo/server';
import type { ApiContext } from '../ApiContext.ts';
import { graphBehind } from './atLeastVersion.ts';
import { databaseUnavailable, overloaded } from './maskErrors.ts';

/** The errors of an answer that proxies and clients act on by its status and `Retry-After`. */
const temporary: Readonly<Record<string, number>> = {
  [databaseUnavailable]: 503,
  [overloaded]: 503,
  [graphBehind]: 503,
  TOO_MANY_REQUESTS: 429,
};
/** Seconds. */
const usualWait = 2;

/** Notes the codes of errors in the log entry, and sets the status by them. Apollo answers 200 if it does not know the hash of a document. */
export const statusByCode: ApolloServerPlugin<ApiContext> = {
  async requestDidStart({ contextValue: { entry } }) {
    return {
      async willSendResponse({ response: { body, http } }) {
        if (body.kind !== 'single' || body.singleResult.errors === undefined) return;
        const { errors } = body.singleResult;
        entry.errors = errors.map(({ extensions }) => String(extensions?.['code']));
        for (const { extensions = {} } of errors) {
          const code = String(extensions['code']);
          if (code === 'PERSISTED_QUERY_NOT_FOUND') http.status = 400;
          const status = temporary[code];
          if (status === undefined) continue;
          http.status = status;
          http.headers.set('retry-after', String(extensions['retryAfter'] ?? usualWait));
          return;
        }
      },
    };
  },
};
