import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { OverLimit } from './OverLimit.ts';

type FormatError = (formatted: GraphQLFormattedError, error: unknown) => GraphQLFormattedError;

/**
 * Gives a refusal its own code back: Apollo names whatever a validation rule reports GRAPHQL_VALIDATION_FAILED, and calls
 * it a fault of syntax when the parser, which is recursive, runs out of stack.
 */
export function nameOverLimit(format: FormatError): FormatError {
  return (formatted, error) => {
    const cause = error instanceof GraphQLError ? error.originalError : undefined;
    if (cause instanceof OverLimit) return withCode(formatted, cause.extensions['code']);
    if (formatted.extensions?.['code'] === 'GRAPHQL_PARSE_FAILED' && isStackOverflow(cause)) {
      return withCode({ message: 'The document is nested too deeply to be read.' }, 'QUERY_TOO_DEEP');
    }
    return format(formatted, error);
  };
}

function isStackOverflow(error: unknown): boolean {
  return error instanceof GraphQLError ? isStackOverflow(error.originalError) : error instanceof RangeError;
}

const withCode = (formatted: GraphQLFormattedError, code: unknown): GraphQLFormattedError => ({
  ...formatted,
  extensions: { ...formatted.extensions, code },
});
