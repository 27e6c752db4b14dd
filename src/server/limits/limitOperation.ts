import { fileURLToPath } from 'node:url';
import type { ApolloServerPlugin } from '@apollo/server';
import {
  getVariableValues,
  GraphQLError,
  type DocumentNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import { fragmentsOf } from '../../compile/plan/planOperation.ts';
import { checkVariables } from './checkInput.ts';
import { tooLongText } from './checkTokens.ts';
import { operationCost, type OperationCost } from './operationCost.ts';
import { openCrossings, type Crossings } from './crossings.ts';
import type { Limits } from './limits.ts';
import { count, LimitExceeded } from './LimitExceeded.ts';
import { cacheCosts } from './cacheCosts.ts';

interface Parts {
  readonly schema: GraphQLSchema;
  readonly crossings: Crossings;
  readonly remember: ReturnType<typeof cacheCosts>;
}

const cypher = fileURLToPath(new URL('../../../cypher', import.meta.url));

/** Refuses what is too large with the variables that came with it. A document was looked at by `limitDocument`. */
export function limitOperation<Context extends object>(limits: Limits): ApolloServerPlugin<Context> {
  let parts: Parts | undefined;
  return {
    async serverWillStart({ schema }) {
      parts = { schema, crossings: openCrossings(schema, cypher), remember: cacheCosts() };
    },
    async requestDidStart() {
      return {
        async didResolveOperation({ document, operation, request: { variables = {}, operationName } }) {
          if (parts === undefined) return;
          const over =
            checkName(operationName, limits) ??
            checkVariables(variables, limits) ??
            checkCost(parts, document, operation, variables, limits);
          if (over !== undefined) throw over;
        },
      };
    },
  };
}

function checkName(name: string | undefined, limits: Limits): LimitExceeded | undefined {
  const length = name?.length ?? 0;
  return length > limits.nameLength ? tooLongText(length, limits.nameLength, 'of "operationName"') : undefined;
}

function checkCost(
  { remember, ...parts }: Parts,
  document: DocumentNode,
  operation: OperationDefinitionNode | undefined,
  variables: Readonly<Record<string, unknown>>,
  { cost: limit }: Limits,
): LimitExceeded | undefined {
  // What is wrong with the variables, or that there is no such operation, the executor says before it asks anything.
  if (operation === undefined) return undefined;
  const { coerced } = getVariableValues(parts.schema, operation.variableDefinitions ?? [], variables);
  if (coerced === undefined) return undefined;
  const cost = remember(operation, coerced, () => counted(parts, operation, document, coerced));
  if (cost.complete && cost.total <= limit) return undefined;
  return new LimitExceeded('QUERY_TOO_COSTLY', explain(cost, limit), Math.round(cost.total), limit, operation);
}

/** What is null that may not be, as `@include(if: null)` by way of a default, leaves nothing to count: nothing is run. */
function counted(
  parts: Pick<Parts, 'schema' | 'crossings'>,
  operation: OperationDefinitionNode,
  document: DocumentNode,
  variables: Readonly<Record<string, unknown>>,
): OperationCost {
  try {
    return operationCost(parts, operation, fragmentsOf(document), variables);
  } catch (error) {
    if (!(error instanceof GraphQLError) || error instanceof LimitExceeded) throw error;
    const extensions = { code: 'BAD_USER_INPUT', http: { status: 400 } };
    throw new GraphQLError(error.message, { nodes: error.nodes ?? null, extensions });
  }
}

function explain({ nodes, subqueries, searches, conditions, total, complete }: OperationCost, limit: number): string {
  const parts = [
    `${count(nodes)} objects in the answer`,
    `${count(subqueries)} fields that cross the graph, 1,000 each`,
    ...(searches > 0 ? [`${count(searches)} searches over the market, 5,000 each`] : []),
    ...(conditions > 0 ? [`${count(conditions)} conditions, 100 each`] : []),
  ];
  const advice = 'Ask with a smaller "first", fewer lists within lists, or fewer fields that lead on.';
  const much = `${complete ? '' : 'more than '}${count(total)}`;
  return `This operation can cost ${much}; at most ${count(limit)} is answered. It is ${parts.join('; ')}. ${advice}`;
}
