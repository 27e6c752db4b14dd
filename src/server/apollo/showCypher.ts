import type { IncomingMessage } from 'node:http';
import type { ApolloServerPlugin } from '@apollo/server';
import type { SentStatement } from '../../compile/run/askRoots.ts';
import type { PlanStep } from '../../graph/connect.ts';
import type { ApiContext, CypherDetail } from '../ApiContext.ts';
import { neo4jBrowserLink } from '../routes/neo4jBrowserLink.ts';

const header = 'x-show-cypher';

/** Reads the header `x-show-cypher`. Any value other than `statement` and `plan` counts as absent. */
export function requestedCypherDetail({ headers }: IncomingMessage): CypherDetail | null {
  const asked = headers[header];
  return asked === 'statement' || asked === 'plan' ? asked : null;
}

/** Adds `extensions.cypher` to an answer if the client asked for it. For development only. */
export function showCypher(browserUrl: string | undefined): ApolloServerPlugin<ApiContext> {
  return {
    async requestDidStart() {
      return {
        async willSendResponse({ contextValue: { cypherDetail, sent }, response: { body } }) {
          if (cypherDetail === null || body.kind !== 'single') return;
          const cypher = sent.map((statement) => describe(statement, browserUrl));
          body.singleResult.extensions = { ...body.singleResult.extensions, cypher };
        },
      };
    },
  };
}

function describe({ root, statement, parameters, milliseconds, plan }: SentStatement, browserUrl: string | undefined) {
  return {
    root,
    statement,
    parameters,
    milliseconds: Math.round(milliseconds * 100) / 100,
    ...(browserUrl !== undefined && { openInNeo4jBrowser: neo4jBrowserLink(browserUrl, statement, parameters) }),
    ...(plan !== null && { dbHits: hitsOf(plan), plan }),
  };
}

const hitsOf = ({ dbHits, children }: PlanStep): number => children.reduce((sum, child) => sum + hitsOf(child), dbHits);
