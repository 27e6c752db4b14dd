import { GraphQLError, type GraphQLFormattedError } from 'graphql';

type FormatError = (formatted: GraphQLFormattedError, error: unknown) => GraphQLFormattedError;

/**
 * Restores the codes of errors that our validation rules report, since Apollo replaces each of them with
 * GRAPHQL_VALIDATION_FAILED. Also corrects a stack overflow of the recursive parser, which Apollo reports as a syntax
 * error.
 */
export function restoreErrorCodes(format: FormatError): FormatError {
  return (formatted, error) => {
    const cause = error instanceof GraphQLError ? error.originalError : undefined;
    const code = formatted.extensions?.['code'];
    if (code === 'GRAPHQL_VALIDATION_FAILED' && cause instanceof GraphQLError && cause.extensions['code']) {
      return withCode(formatted, cause.extensions['code']);
    }
    if (code === 'GRAPHQL_PARSE_FAILED' && isStackOverflow(cause)) {
      return withCode({ message: 'The document is nested too deeply to parse.' }, 'QUERY_TOO_DEEP');
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
