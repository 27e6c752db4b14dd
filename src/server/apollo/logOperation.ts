import type { ApolloServerPlugin } from '@apollo/server';
import type { ApiContext } from '../ApiContext.ts';

/** Tells the log which operation a request ran. */
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
