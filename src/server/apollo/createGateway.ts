import { fileURLToPath } from 'node:url';
import type { GraphQLSchema } from 'graphql';
import { createExecutor } from '../../compile/createExecutor.ts';
import { loadSchema } from '../../compile/schema.ts';
import { openSources, type Sources } from '../../compile/source/sources.ts';
import type { ReadableGraph } from '../../graph/connect.ts';
import { openMarket, openSearches } from '../../money/searches.ts';
import type { Gateway } from './createApollo.ts';

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
        executor: ({
          document,
          request: { operationName, variables },
          context: { entry, scope, cypherDetail, sent },
        }) =>
          execute({
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
          }),
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

const rounded = (milliseconds: number): number => Math.round(milliseconds * 100) / 100;
