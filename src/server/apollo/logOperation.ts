import type { ApolloServerPlugin } from '@apollo/server';
import type { ApiContext } from '../ApiContext.ts';

/** Adds the operation's name and the document's hash to the log entry of a request. */
export const logOperation: ApolloServerPlugin<ApiContext> = {
  async requestDidStart({ contextValue: { entry } }) {
    return {
      async didResolveSource({ queryHash }) {
        entry.document = queryHash.slice(0, 12);
      },
      async didResolveOperation({ operationName }) {
        entry.operation = operationName?.slice(0, 100);
      },
    };
  },
};
