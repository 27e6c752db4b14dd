import type { ApolloServerPlugin } from '@apollo/server';
import type { ApiContext } from '../ApiContext.ts';

/**
 * A client that asks for `application/json` by name learns of errors from the body: a request that could be read is
 * answered 200, whatever is wrong with its document or variables (GraphQL over HTTP, section 6.4.1). Others get the 400.
 */
export const jsonClientStatus: ApolloServerPlugin<ApiContext> = {
  async requestDidStart({ request }) {
    const accept = request.http?.headers.get('accept') ?? '';
    if (!accept.includes('application/json') || accept.includes('application/graphql-response+json')) return;
    return {
      async willSendResponse({ response: { body, http } }) {
        if (http.status !== 400 || body.kind !== 'single') return;
        const isReadable = body.singleResult.errors?.every(({ extensions }) => extensions?.['code'] !== 'BAD_REQUEST');
        if (isReadable) http.status = 200;
      },
    };
  },
};
