import { GraphQLError, type FieldNode } from 'graphql';
import { QuestionError } from '../../errors.ts';
import { isTimeout } from '../../graph/connect.ts';

/** What graphql-js itself finds wrong with a value comes without a code. */
export function forClient(
  error: GraphQLError,
  nodes: GraphQLError['nodes'],
  path: (string | number)[] | undefined,
): GraphQLError {
  const extensions = error.extensions['code'] === undefined ? { code: 'BAD_USER_INPUT' } : error.extensions;
  return new GraphQLError(error.message, { nodes: nodes ?? null, path: path ?? null, extensions });
}

/**
 * The error of a root field. Keeps what the field says deliberately; anything else stands behind as the original error,
 * for the log.
 */
export function located(error: unknown, nodes: readonly FieldNode[], key: string, signal?: AbortSignal): GraphQLError {
  const place = { nodes, path: [key] };
  const coded = (message: string, code: string) => new GraphQLError(message, { ...place, extensions: { code } });
  if (error instanceof GraphQLError) return forClient(error, error.nodes ?? nodes, [key]);
  if (error instanceof QuestionError) return coded(error.message, error.code);
  if (signal?.aborted === true) return coded('The client left before it was answered.', 'CANCELLED');
  if (isTimeout(error)) return coded(tooLong, 'TIMEOUT');
  return new GraphQLError(String((error as Error).message), { ...place, originalError: error as Error });
}

const tooLong =
  'The database had no answer within 30 seconds and was told to stop. Ask for less: a smaller "first", fewer levels, a narrower filter.';
