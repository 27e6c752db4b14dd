import { fileURLToPath } from 'node:url';
import { GraphQLError, type GraphQLSchema, type OperationDefinitionNode } from 'graphql';
import { createExecutor } from '../../compile/createExecutor.ts';
import { loadSchema } from '../../compile/schema.ts';
import { openSources, type Sources } from '../../compile/source/sources.ts';
import type { ReadableGraph } from '../../graph/connect.ts';
import { openMarket } from '../../money/openMarket.ts';
import { openSearches } from '../../money/searches.ts';
import { Refusal } from '../admission/Refusal.ts';
import type { Gateway } from './Gateway.ts';

const folder = (name: string): string => fileURLToPath(new URL(`../../../${name}`, import.meta.url));

/** Reads the schema that the project ships. */
export const readSchema = (): GraphQLSchema => loadSchema(folder('schema'));

/** Reads the sources of the fields of the schema. */
export const readSources = (schema: GraphQLSchema): Sources => openSources(schema, folder('cypher'));

/** Wraps the compiler as an Apollo gateway, which replaces resolver execution. */
export function createGateway(
  graph: ReadableGraph,
  schema: GraphQLSchema = readSchema(),
  market = openMarket(graph),
  sources = readSources(schema),
): Gateway {
  const execute = createExecutor({
    schema,
    sources,
    searches: openSearches(graph, market),
    graph,
  });
  return {
    async load() {
      return {
        schema,
        async executor({ document, operation, context, request: { operationName, variables } }) {
          const { entry, scope, cypherDetail, sent } = context;
          // Apollo has no operation if the document has several and the request chooses none.
          const asked = (operation as OperationDefinitionNode | undefined) ?? document;
          const refusal = await refusalOf(context.admitted.weigh(asked, context.cost));
          if (refusal !== null) return { errors: [refusal] };
          return execute({
            document,
            operationName,
            variables,
            scope,
            profile: cypherDetail === 'plan',
            onStatement(statement) {
              sent.push(statement);
              entry.statements = (entry.statements ?? 0) + 1;
              entry.neo4jMilliseconds = rounded((entry.neo4jMilliseconds ?? 0) + statement.milliseconds);
            },
          });
        },
      };
    },
    onSchemaLoadOrUpdate(notify) {
      notify({ apiSchema: schema, coreSupergraphSdl: '' });
      // The schema never changes, so there is nothing to unsubscribe from.
      return () => {};
    },
    stop: () => market.close(),
  };
}

/** The refusal of an operation that is too much for the server now, as an error of the answer. */
async function refusalOf(weighed: Promise<void>): Promise<GraphQLError | null> {
  try {
    await weighed;
    return null;
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return new GraphQLError(error.message, { extensions: { code: error.code, retryAfter: error.retryAfter } });
  }
}

const rounded = (milliseconds: number): number => Math.round(milliseconds * 100) / 100;
