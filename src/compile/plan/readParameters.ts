import { GraphQLError } from 'graphql';
import type { SampleVariables, Variables } from '../emit/SampleVariables.ts';
import type { StatementBuilder } from '../emit/StatementBuilder.ts';

/**
 * The values of `$p` for a request. Null if a value is not valid that was valid in the request for which the plan was
 * made: a plan for this very request refuses only the field that has the value, and not the whole root field. Throws the
 * GraphQLError if the plan was made for this request.
 */
export function readParameters(
  { parameters }: StatementBuilder,
  sample: SampleVariables,
  variables: Variables,
): Record<string, unknown> | null {
  try {
    return Object.fromEntries([...parameters].map(([name, read]) => [name, read(variables)]));
  } catch (error) {
    if (error instanceof GraphQLError && !sample.isOf(variables)) return null;
    throw error;
  }
}
