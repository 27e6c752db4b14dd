import { HeaderMap, type ApolloServerPlugin, type GraphQLRequestContext } from '@apollo/server';
import { canonicalJson } from '../../model/canonicalJson.ts';
import type { RequestScope } from '../../model/request/RequestScope.ts';
import type { ApiContext } from '../ApiContext.ts';
import { entityTag, isFresh } from '../http/entityTag.ts';
import { mediaTypeFor } from './mediaTypeFor.ts';

/** Which graph answers, and which of its versions. */
export interface TaggedVersion {
  readonly historyId: string | null;
  readonly graphVersion: number;
}

/**
 * Gives answers to GET an ETag, which stays the same until the graph or the program changes. A client that has the
 * answer gets 304 before anything is executed. Errors get no tag, since the next attempt can succeed.
 */
export function entityTags(
  build: string,
  read: (scope: RequestScope) => Promise<TaggedVersion>,
): ApolloServerPlugin<ApiContext> {
  return {
    async requestDidStart({ request: { http }, contextValue: { cypherDetail, scope } }) {
      if (http?.method !== 'GET' || cypherDetail !== null) return;
      let version: TaggedVersion | null = null;
      let etag = '';
      return {
        async responseForOperation(context) {
          version = await read(scope).catch(() => null);
          if (version === null) return null;
          etag = tagOf(build, version, context);
          if (!isFresh(http.headers.get('if-none-match'), etag)) return null;
          return { http: { status: 304, headers: new HeaderMap() }, body: { kind: 'single', singleResult: {} } };
        },
        async willSendResponse({ response: { body, http } }) {
          if (version === null || body.kind !== 'single') return;
          const { errors, extensions = {} } = body.singleResult;
          const { graphVersion = version.graphVersion, mixedVersions = false } = extensions;
          if (errors !== undefined || graphVersion !== version.graphVersion || mixedVersions === true) return;
          http.headers.set('etag', etag);
          http.headers.set('cache-control', 'no-cache');
        },
      };
    },
  };
}

function tagOf(build: string, version: TaggedVersion, context: GraphQLRequestContext<ApiContext>): string {
  const { queryHash, operationName, request } = context;
  const type = mediaTypeFor(request.http?.headers.get('accept'));
  const { historyId, graphVersion } = version;
  const parts = [build, historyId, graphVersion, queryHash, operationName, request.variables ?? {}, type];
  return entityTag(canonicalJson(parts));
}
