import { GraphQLError, type GraphQLFormattedError } from 'graphql';

type FormatError = (formatted: GraphQLFormattedError, error: unknown) => GraphQLFormattedError;

/**
 * Gives a refusal of our own validation rules its code back: Apollo names whatever a rule reports
 * GRAPHQL_VALIDATION_FAILED, and calls it a fault of syntax when the parser, which is recursive, runs out of stack.
 */
export function restoreErrorCodes(format: FormatError): FormatError {
  return (formatted, error) => {
    const cause = error instanceof GraphQLError ? error.originalError : undefined;
    const code = formatted.extensions?.['code'];
    if (code === 'GRAPHQL_VALIDATION_FAILED' && cause instanceof GraphQLError && cause.extensions['code']) {
      return withCode(formatted, cause.extensions['code']);
    }
    if (code === 'GRAPHQL_PARSE_FAILED' && isStackOverflow(cause)) {
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
