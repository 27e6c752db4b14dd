import { GraphQLError, type FieldNode } from 'graphql';
import { QuestionError, RequestEnded } from '../../errors.ts';
import { isTimeout } from '../../graph/failures.ts';

/** An error for the client. Errors of graphql-js about a value have no code; they get BAD_USER_INPUT. */
export function forClient(
  error: GraphQLError,
  nodes: GraphQLError['nodes'],
  path: (string | number)[] | undefined,
): GraphQLError {
  const extensions = error.extensions['code'] === undefined ? { code: 'BAD_USER_INPUT' } : error.extensions;
  return new GraphQLError(error.message, { nodes: nodes ?? null, path: path ?? null, extensions });
}

/**
 * The error of a root field. An error that is meant for the client keeps its message and code; any other becomes the
 * `originalError`, for the log.
 */
export function located(error: unknown, nodes: readonly FieldNode[], key: string, signal?: AbortSignal): GraphQLError {
  const origin = { nodes, path: [key] };
  const coded = (message: string, code: string) => new GraphQLError(message, { ...origin, extensions: { code } });
  if (error instanceof GraphQLError) return forClient(error, error.nodes ?? nodes, [key]);
  if (error instanceof QuestionError) return coded(error.message, error.code);
  const ended: unknown = signal?.aborted === true ? signal.reason : error;
  if (ended instanceof RequestEnded) return coded(ended.message, ended.code);
  if (isTimeout(error)) return coded(tooLong, 'TIMEOUT');
  return new GraphQLError(String((error as Error).message), { ...origin, originalError: error as Error });
}

const tooLong =
  'The database did not answer in time and was stopped. Ask for less: a smaller "first", fewer levels or a narrower filter.';
