import { createExecutor, type Executor } from '../../src/compile/createExecutor.ts';
import { openSources } from '../../src/compile/source/sources.ts';
import type { ReadableGraph } from '../../src/graph/connect.ts';
import { openSearches } from '../../src/money/searches.ts';
import { readSchema } from '../../src/server/apollo/createGateway.ts';

/** The executor as the API has it, over the schema and the files of the project. It has no plans yet. */
export function openExecutor(graph: ReadableGraph): Executor {
  const schema = readSchema();
  return createExecutor({ schema, sources: openSources(schema, 'cypher'), searches: openSearches(graph), graph });
}
