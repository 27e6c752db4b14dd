import { Kind, type DocumentNode, type GraphQLSchema, type OperationDefinitionNode } from 'graphql';
import type { Graph } from '../../graph/connect.ts';
import type { Searches } from '../../model/search.ts';
import type { Variables } from '../emit/SampleVariables.ts';
import { coerceVariables } from '../input/coerceVariables.ts';
import { keepArguments } from '../input/argumentValues.ts';
import { sampleVariables } from '../input/sampleVariables.ts';
import { openPlanner } from '../plan/planOperation.ts';
import type { Sources } from '../source/sources.ts';
import { frameOf } from './frameOf.ts';
import { framed } from './versionFrame.ts';

/** Has the database plan the statements of a valid document, so that its first caller does not wait for that. */
export type Preparer = (document: DocumentNode, variables: Variables) => Promise<void>;

interface PreparerOptions {
  readonly schema: GraphQLSchema;
  readonly sources: Sources;
  readonly searches: Searches;
  readonly graph: Pick<Graph, 'prepare'>;
}

/**
 * Prepares one statement after the other, so that requests have the database for themselves meanwhile. Which statements a
 * document sends depends on its variables; a variable that is not given gets a sample if it is required.
 */
export function openPreparer({ schema, sources, searches, graph }: PreparerOptions): Preparer {
  const queryType = schema.getQueryType();
  if (!queryType) throw new Error('the schema has no Query');
  const plan = openPlanner({ schema, queryType, sources, searches });

  async function prepare(document: DocumentNode, operation: OperationDefinitionNode, given: Variables): Promise<void> {
    const sample = sampleVariables(schema, operation, given);
    const { coerced } = coerceVariables(schema, operation, sample);
    if (coerced === undefined) return;
    keepArguments(coerced);
    const roots = plan(document, operation, coerced);
    const frame = frameOf(roots);
    for (const root of roots) {
      for (const statement of root.plan?.statements ?? []) await graph.prepare(framed(statement, frame), { p: {} });
    }
  }

  return async (document, variables) => {
    for (const definition of document.definitions) {
      if (definition.kind === Kind.OPERATION_DEFINITION) await prepare(document, definition, variables);
    }
  };
}
