import type { ApolloServerPlugin } from '@apollo/server';
import type { ApiContext } from '../ApiContext.ts';

/**
 * Changes status 400 to 200 for clients that accept `application/json` by name. They find errors in the body: every
 * well-formed request gets 200, even if its document or variables are invalid (GraphQL over HTTP, section 6.4.1).
 */
export const jsonClientStatus: ApolloServerPlugin<ApiContext> = {
  async requestDidStart({ request }) {
    const accept = request.http?.headers.get('accept') ?? '';
    if (!accept.includes('application/json') || accept.includes('application/graphql-response+json')) return;
    return {
      async willSendResponse({ response: { body, http } }) {
        if (http.status !== 400 || body.kind !== 'single') return;
        const isWellFormed = body.singleResult.errors?.every(
          ({ extensions }) => extensions?.['code'] !== 'BAD_REQUEST',
        );
        if (isWellFormed) http.status = 200;
      },
    };
  },
};
