import { setTimeout as wait } from 'node:timers/promises';
import type { ApolloServerPlugin } from '@apollo/server';
import { GraphQLError } from 'graphql';
import type { RequestScope } from '../../model/request/RequestScope.ts';
import type { ApiContext } from '../ApiContext.ts';
import type { TaggedVersion } from './entityTags.ts';

/** The request header with the least version of the graph that the answer may have. */
export const leastVersionHeader = 'x-min-graph-version';

/** Error code of an answer for which the graph is not new enough yet. */
export const graphBehind = 'GRAPH_BEHIND';

/** Milliseconds between two looks at the graph; about a second in all. The servers of a cluster follow within a few. */
const pauses = [10, 20, 40, 80, 160, 320, 370];

/**
 * Lets a client that has seen a version of the graph, from this server or another, ask for that one or a later one. The
 * request waits a moment for it. What this server reads afterwards is never older than what it has read here.
 */
export function atLeastVersion(read: (scope: RequestScope) => Promise<TaggedVersion>): ApolloServerPlugin<ApiContext> {
  return {
    async requestDidStart({ request: { http } }) {
      const asked = http?.headers.get(leastVersionHeader);
      if (asked === undefined) return;
      return {
        async didResolveOperation({ contextValue: { scope } }) {
          const least = versionIn(asked);
          let { graphVersion } = await read(scope);
          for (const pause of pauses) {
            if (graphVersion >= least) return;
            await wait(pause, undefined, { signal: scope.signal }).catch(() => scope.signal.throwIfAborted());
            ({ graphVersion } = await read(scope));
          }
          if (graphVersion < least) throw behind(graphVersion, least);
        },
      };
    },
  };
}

function versionIn(asked: string): number {
  const version = /^\d{1,15}$/.test(asked) ? Number(asked) : NaN;
  if (!Number.isNaN(version)) return version;
  const message = `The header ${leastVersionHeader} is "${asked.slice(0, 50)}": expected a whole number, the "graphVersion" in the extensions of an answer.`;
  throw new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT', http: { status: 400 } } });
}

const behind = (version: number, least: number): GraphQLError =>
  new GraphQLError(
    `The graph is at version ${version}, and the header ${leastVersionHeader} asks for ${least} or later. Try again; if the database was restored from an older copy, forget that version.`,
    { extensions: { code: graphBehind } },
  );
