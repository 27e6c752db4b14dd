import { fileURLToPath } from 'node:url';
import type { ApolloServerPlugin } from '@apollo/server';
import { GraphQLError, type DocumentNode, type GraphQLSchema, type OperationDefinitionNode } from 'graphql';
import { coerceVariables } from '../../compile/input/coerceVariables.ts';
import { fragmentsOf } from '../../compile/plan/planOperation.ts';
import { checkVariables } from './checkInput.ts';
import { tooLongText } from './checkTokens.ts';
import { operationCost, type OperationCost } from './operationCost.ts';
import { openCrossings, type Crossings } from './crossings.ts';
import type { Limits } from './limits.ts';
import { count, LimitExceeded } from './LimitExceeded.ts';
import { cacheCosts } from './cacheCosts.ts';

interface CostContext {
  readonly schema: GraphQLSchema;
  readonly crossings: Crossings;
  readonly cached: ReturnType<typeof cacheCosts>;
}

const cypher = fileURLToPath(new URL('../../../cypher', import.meta.url));

/** An Apollo plugin that refuses operations that are too large with their variables. `limitDocument` comes before it. */
export function limitOperation<Context extends { cost: number }>(limits: Limits): ApolloServerPlugin<Context> {
  let context: CostContext | undefined;
  return {
    async serverWillStart({ schema }) {
      context = { schema, crossings: openCrossings(schema, cypher), cached: cacheCosts() };
    },
    async requestDidStart() {
      return {
        async didResolveOperation({ document, operation, contextValue, request: { variables = {}, operationName } }) {
          if (context === undefined) return;
          const over = checkName(operationName, limits) ?? checkVariables(variables, limits);
          if (over !== undefined) throw over;
          const cost = costOf(context, document, operation, variables);
          if (cost === undefined) return;
          if (!cost.complete || cost.total > limits.cost) throw tooCostly(cost, limits.cost, operation);
          contextValue.cost = cost.total;
        },
      };
    },
  };
}

function checkName(name: string | undefined, limits: Limits): LimitExceeded | undefined {
  const length = name?.length ?? 0;
  return length > limits.nameLength ? tooLongText(length, limits.nameLength, 'of "operationName"') : undefined;
}

/** Undefined if the operation is missing or a variable is invalid: the executor reports it before it queries the database. */
function costOf(
  { cached, ...context }: CostContext,
  document: DocumentNode,
  operation: OperationDefinitionNode | undefined,
  variables: Readonly<Record<string, unknown>>,
): OperationCost | undefined {
  if (operation === undefined) return undefined;
  const { coerced } = coerceVariables(context.schema, operation, variables);
  if (coerced === undefined) return undefined;
  return cached(operation, coerced, () => estimateCost(context, operation, document, coerced));
}

const tooCostly = (cost: OperationCost, limit: number, operation: OperationDefinitionNode | undefined): LimitExceeded =>
  new LimitExceeded('QUERY_TOO_COSTLY', explain(cost, limit), Math.round(cost.total), limit, operation);

/** Estimates the cost. A null that is not allowed, such as `@include(if: null)` through a default, is BAD_USER_INPUT. */
function estimateCost(
  context: Pick<CostContext, 'schema' | 'crossings'>,
  operation: OperationDefinitionNode,
  document: DocumentNode,
  variables: Readonly<Record<string, unknown>>,
): OperationCost {
  try {
    return operationCost(context, operation, fragmentsOf(document), variables);
  } catch (error) {
    if (!(error instanceof GraphQLError) || error instanceof LimitExceeded) throw error;
    const extensions = { code: 'BAD_USER_INPUT', http: { status: 400 } };
    throw new GraphQLError(error.message, { nodes: error.nodes ?? null, extensions });
  }
}

function explain({ nodes, subqueries, searches, conditions, total, complete }: OperationCost, limit: number): string {
  const parts = [
    `${count(nodes)} objects in the answer, 1 each`,
    `${count(subqueries)} fields that cross the graph, 1,000 each`,
    ...(searches > 0 ? [`${count(searches)} searches over the market, 5,000 each`] : []),
    ...(conditions > 0 ? [`${count(conditions)} conditions, 100 each`] : []),
  ];
  const advice = 'Use a smaller "first", fewer nested lists, or fewer fields that cross the graph.';
  const cost = `${complete ? '' : 'more than '}${count(total)}`;
  return `This operation can cost ${cost}; the limit is ${count(limit)}. Its cost is made up of ${parts.join('; ')}. ${advice}`;
}
